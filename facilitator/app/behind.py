"""What the worker does to open or delete a meeting, with modules that the first frame does without."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.files.places import make_places
from facilitator.paths import Places
from facilitator.settings import Settings

if TYPE_CHECKING:
    from facilitator.app.holding import Held
    from facilitator.app.trial import Trial
    from facilitator.app.wished import Wished
    from facilitator.meeting.follow_up import FollowUp
    from facilitator.meeting.model import Meeting
    from facilitator.rehearsal.orders import Report
    from facilitator.ui.start.wish import NewWish


def warm_up() -> None:
    """Load, on the worker, what opening a meeting needs."""
    import facilitator.app.evening
    import facilitator.app.holding
    import facilitator.ui.console.page
    import facilitator.ui.preparation.page  # noqa: F401 - loaded for later
    from facilitator.app.trial import sweep
    from facilitator.files.format_files import default_categories, shipped_formats
    from facilitator.laptop.leftovers import sweep_scratch

    sweep()
    sweep_scratch()
    shipped_formats()
    default_categories()


def file_held(places: Places, settings: Settings, path: Path) -> Held:
    from facilitator.app import holding

    make_places(places)
    return holding.on_file(places, settings, path)


def new_held(places: Places, settings: Settings, wish: NewWish) -> Held:
    from facilitator.app import holding

    make_places(places)
    return holding.on_new(places, settings, wish)


def follow_up_held(places: Places, settings: Settings, wish: tuple[Meeting, FollowUp, str]) -> Held:
    from facilitator.app import holding

    make_places(places)
    return holding.on_follow_up(places, settings, wish)


def delete(places: Places, key: Path, file: Path) -> tuple[Path, ...]:
    from facilitator.app.afterwards import delete_everywhere
    from facilitator.store.lodging import forget_home

    left = delete_everywhere(places.backups, key, places.library_index, file)
    forget_home(file)
    return left


def trial_held(wished: Wished, on_report: Callable[[Report], None]) -> Held:
    # Simulated phones and all they stand on: no other meeting waits for them to be read in.
    from facilitator.app import trial

    return trial.begun(wished, on_report)


def trial_again(trial: Trial) -> Held:
    from facilitator.app.trial import held

    return held(trial)
