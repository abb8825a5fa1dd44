"""A wall clock that is set while the meeting runs moves nothing; a sleeping laptop is counted."""

import threading
from datetime import timedelta

from facilitator.engine.engine import EnginePlan
from facilitator.engine.snapshot import Happened
from facilitator.laptop.clock import SystemClock
from facilitator.meeting.commands import StartMeeting
from facilitator.meeting.model import Now
from facilitator.meeting.timeline import total
from tests.engine.conftest import Opened


class SetClock:
    """The machine's clock, with a wall clock that somebody sets."""

    def __init__(self) -> None:
        self._clock = SystemClock()
        self.shift = timedelta(0)
        self.slept_s = 0.0

    def now(self) -> Now:
        now = self._clock.now()
        slept = timedelta(seconds=self.slept_s)
        return Now(now.wall + self.shift + slept, now.steady + self.slept_s, now.zone)


def test_a_clock_set_forward_an_hour_adds_no_hour(opened: Opened, plan: EnginePlan) -> None:
    clock = SetClock()
    engine = opened(new=plan.new, clock=clock.now)
    engine.send(StartMeeting()).result(20)
    begun = next(iter(engine.snapshot.meeting.segments.values())).started
    moved = threading.Event()

    def notice(happened: Happened) -> None:
        (segment,) = happened.snapshot.meeting.segments.values()
        if segment.started > begun + timedelta(minutes=59):
            moved.set()

    engine.watch(notice)
    clock.shift = timedelta(hours=1)
    assert moved.wait(20)
    assert total(engine.snapshot.meeting, clock.now()) < 60


def test_an_hour_of_sleep_is_an_hour_of_meeting(opened: Opened, plan: EnginePlan) -> None:
    clock = SetClock()
    engine = opened(new=plan.new, clock=clock.now)
    engine.send(StartMeeting()).result(20)
    clock.slept_s = 3600.0
    assert total(engine.snapshot.meeting, clock.now()) >= 3600
