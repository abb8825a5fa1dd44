"""The composition root: builds engine, door and windows, and closes them in order."""

from pathlib import Path

from facilitator.app.wished import Wished


def run(
    file: Path | None = None,
    *,
    demo: bool = False,
    seed: int = 1,
    rehearsal: Wished | None = None,
    language: str | None = None,
) -> int:
    """Open the windows and return when they are closed; with a file, the demo or a rehearsal, in that.

    They speak the language of the settings, or the one that is named.
    """
    from facilitator.app.windows import run_windows

    return run_windows(file, demo=demo, seed=seed, rehearsal=rehearsal, language=language)
