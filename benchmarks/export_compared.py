"""Time and memory of accessible minutes, beside WeasyPrint and typst with the same content.

Needs `pip install weasyprint typst`, which the program itself does not.
"""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks._figure import Figure, report
from facilitator.export.document import Document

TOOLS = ("ours", "weasyprint", "typst")
LARGE, LARGEST = 1_000, 5_000
MEGABYTE = 1024


def main() -> None:
    if len(sys.argv) > 1:
        print(json.dumps(measured(sys.argv[1], int(sys.argv[2]))))
        return
    seconds = {tool: in_own_process(tool, LARGE)["seconds"] for tool in TOOLS}
    memory = {tool: in_own_process(tool, LARGEST)["megabytes"] for tool in TOOLS}
    report(
        Figure(
            "1,000 cards, against WeasyPrint", seconds["ours"] / seconds["weasyprint"], 1 / 2.5, str(seconds)
        ),
        Figure("1,000 cards, against typst", seconds["ours"] / seconds["typst"], 3),
        Figure(
            "memory of 5,000 cards, against WeasyPrint",
            memory["ours"] / memory["weasyprint"],
            0.5,
            str(memory),
        ),
        Figure("memory of 5,000 cards, against typst", memory["ours"] / memory["typst"], 0.5),
    )


def in_own_process(tool: str, count: int) -> dict[str, float]:
    done = subprocess.run([sys.executable, __file__, tool, str(count)], capture_output=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def measured(tool: str, count: int) -> dict[str, float]:
    from facilitator.export.minutes import minutes
    from tests.export.evening import finished, later, texts, with_many

    meeting = with_many(finished(), count)
    document = minutes(meeting, later(meeting), texts())
    make = maker(tool)
    start = time.perf_counter()
    assert make(document)
    seconds = time.perf_counter() - start
    return {
        "seconds": round(seconds, 2),
        "megabytes": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE),
    }


def maker(tool: str) -> Callable[[Document], bytes]:
    from benchmarks._others import html, typst_source

    if tool == "weasyprint":
        import weasyprint

        return lambda document: bytes(
            weasyprint.HTML(string=html(document)).write_pdf(pdf_variant="pdf/ua-1")
        )
    if tool == "typst":
        import typst

        return lambda document: bytes(typst.compile(typst_source(document).encode(), format="pdf"))
    from facilitator.export.pdf import pdf_bytes

    return pdf_bytes


if __name__ == "__main__":
    main()
