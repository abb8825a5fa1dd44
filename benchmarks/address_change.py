"""How soon the console knows that the laptop's address has changed, in a network namespace of its own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from benchmarks._figure import Figure, report

PLAY = Path(__file__).resolve().parents[1] / "tests" / "ui" / "address_play.py"
AT_MOST_S = 3.0
RUNS = 3


def main() -> None:
    if shutil.which("unshare") is None or os.geteuid() != 0:
        print("address change: not measured; a network namespace needs Linux and root")
        return
    runs = [one_run() for _ in range(RUNS)]
    report(
        *(
            Figure(
                what, max(run[key] for run in runs) / AT_MOST_S, 1.0, f"{max(run[key] for run in runs):.2f} s"
            )
            for key, what in (
                ("lost_s", "network gone to banner, against 3 s"),
                ("changed_s", "new address to banner and new code, against 3 s"),
                ("back_s", "old address back to no banner, against 3 s"),
            )
        )
    )


def one_run() -> dict[str, float]:
    done = subprocess.run(
        ["unshare", "--net", sys.executable, str(PLAY)],  # noqa: S607 - an ordinary tool by its name
        capture_output=True, text=True, timeout=180, check=True,
    )  # fmt: skip
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


if __name__ == "__main__":
    main()
