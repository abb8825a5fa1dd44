"""The hall behind the windows' demo writes when the meeting collects, and goes home when told."""

import threading
from pathlib import Path

from facilitator.cli.hosting import LOOPBACK, Hosting, held, new_meeting
from facilitator.files.resources import resource_text
from facilitator.laptop.dice import SystemDice
from facilitator.meeting.commands import GoTo, StartMeeting
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import Origin
from facilitator.paths import places_under
from facilitator.rehearsal.hall import Hall
from facilitator.rehearsal.sample import parse_sample

COMES_WITHIN_S = 60.0


def test_phones_write_once_the_meeting_collects_and_leave_when_it_is_closed(tmp_path: Path) -> None:
    sample = parse_sample(resource_text("samples", "dialog.toml"))
    places = places_under(tmp_path)
    new = new_meeting("dialog", SystemDice(), "da")
    come = threading.Event()
    with held(Hosting(tmp_path / "moede.borgermoede", places, new, LOOPBACK)) as engine:
        stop = engine.watch(
            lambda happened: (
                come.set()
                if any(card.origin is Origin.PHONE for card in happened.snapshot.meeting.cards.values())
                else None
            )
        )
        hall = Hall(sample, engine, seed=1)
        hall.start()
        engine.send(StartMeeting()).result()
        first = next(item for item in agenda(engine.snapshot.meeting) if item.collects)
        engine.send(GoTo(first.id)).result()
        try:
            assert come.wait(COMES_WITHIN_S)
        finally:
            hall.close()
            hall.close()
            stop()
    said = {card.text for card in engine.snapshot.meeting.cards.values()}

    assert said <= {card.text for card in sample.cards}
