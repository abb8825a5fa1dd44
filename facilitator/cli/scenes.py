"""Moments of a played evening as the audience window's painter takes them."""

from collections.abc import Iterable, Iterator
from datetime import tzinfo

from facilitator.engine.snapshot import Join
from facilitator.files.catalogues import hall_texts
from facilitator.meeting.model import AreaPicture
from facilitator.rehearsal.play import Shot
from facilitator.ui.audience.plan import area_shown
from facilitator.ui.audience.state import AudienceState, JoinShown


def states(
    shots: Iterable[Shot], join: Join, zone: tzinfo, language: str, area: AreaPicture | None = None
) -> Iterator[tuple[str, AudienceState]]:
    """Yield each moment under its scene's name."""
    said = hall_texts(language)
    way_in = JoinShown(join.url, join.typed, join.wall_code)
    plan = area_shown(area)
    for shot in shots:
        yield (
            shot.name,
            AudienceState(
                view=shot.view,
                texts=said,
                zone=zone,
                language=language,
                clock=shot.clock,
                join=way_in,
                area=plan,
            ),
        )
