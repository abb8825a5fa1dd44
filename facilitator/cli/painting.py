"""Pictures of what a played hall saw, where there is a painter."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.cli.speech import Speech

if TYPE_CHECKING:
    from facilitator.engine.snapshot import Join
    from facilitator.meeting.model import AreaPicture
    from facilitator.rehearsal.play import Shot


@dataclass(frozen=True, slots=True)
class Look:
    """In which zone and language the hall reads, and which picture of its area it has."""

    zone: tzinfo
    language: str
    area: AreaPicture | None = None


def paint(shots: Iterable[Shot], join: Join, hall: Look, pictures: Path, speech: Speech) -> bool:
    """Paint every scene with the audience window's own code."""
    try:
        from facilitator.ui.audience.album import save_album
    except ImportError as error:
        # A machine without Qt's system libraries can do all but this.
        speech.tell("cli.demo.without_pictures", why=error)
        return False
    from facilitator.cli.scenes import states

    for old in pictures.glob("[0-9][0-9]-*.png"):
        old.unlink()
    save_album(states(shots, join, hall.zone, hall.language, hall.area), pictures)
    return True
