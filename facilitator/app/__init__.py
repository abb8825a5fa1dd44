"""The composition root: builds engine, door and windows, and closes them in order."""

from pathlib import Path


def run(file: Path | None = None, *, demo: bool = False, seed: int = 1) -> int:
    """Open the windows and return when they are closed; with a file or the demo, in that meeting."""
    from facilitator.app.windows import run_windows

    return run_windows(file, demo=demo, seed=seed)
