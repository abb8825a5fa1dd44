"""A whole walk, played: prepared, walked with a tablet and a laptop, gathered up, agreed and closed."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace

import msgspec

from facilitator.meeting.cards import queue
from facilitator.meeting.commands import (
    CloseMeeting,
    Command,
    Next,
    PutAction,
    RecordFinding,
    Release,
    Show,
    StartMeeting,
    WriteClosing,
)
from facilitator.meeting.decide import Dice
from facilitator.meeting.ids import ActionId, BoardId, StopId
from facilitator.meeting.model import Action, Brief, Card, Closing, Meeting, Now, Scene
from facilitator.meeting.room import room_view
from facilitator.meeting.timeline import agenda, clock
from facilitator.meeting.walk import findings, number_of, route
from facilitator.meeting.words import CardType, SceneKind
from facilitator.rehearsal.phone import Phone
from facilitator.rehearsal.play import Host, Shot
from facilitator.rehearsal.sealing import RandomBytes, request_id, seal
from facilitator.rehearsal.walk_sample import Found, SampleWalk, area_of, stops_of


@dataclass(frozen=True, slots=True)
class Tablet:
    """What somebody carries along: a page on the hall's network, and the code from a printed card."""

    phone: Phone
    room: str
    code: str
    random_bytes: RandomBytes

    async def write(self, found: Found, stop: StopId | None) -> None:
        """Seal what was found as the scribe's page does, and send it until the meeting has it."""
        content = msgspec.json.encode(
            {
                "v": 1,
                "k": "stop",
                "rid": request_id(self.random_bytes),
                "room": self.room,
                "scribe": self.code,
                "type": found.type,
                "text": found.text,
                "reasons": found.reasons,
                "affected": found.affected,
                "proposal": found.proposal,
                "deadline": found.deadline,
                "time": found.time,
                "actor": found.actor,
                "horizon": found.horizon,
                "priority": found.priority,
                "stop": stop,
                "place": None if stop is not None else found.place or None,
            }
        )
        await self.phone.deliver(seal(content, self.phone.key, self.random_bytes))


@dataclass(frozen=True, slots=True)
class Passing:
    """What time is to a played walk."""

    now: Callable[[], Now]
    pass_time: Callable[[float], Awaitable[None]]


def prepared(sample: SampleWalk, meeting: Meeting, brief: Brief, dice: Dice) -> Meeting:
    """Return a fresh walk with its brief, picture, route and roles."""
    stops = stops_of(sample, dice)
    roles = tuple((one.role, one.who) for one in sample.roles)
    return replace(
        meeting,
        brief=replace(brief, roles=roles),
        area=area_of(sample),
        stops={stop.id: stop for stop in stops},
    )


@dataclass
class Walk:
    """Plays one walk on a host; what the room saw is in `shots`."""

    sample: SampleWalk
    host: Host
    tablet: Tablet
    passing: Passing
    dice: Dice
    shots: list[Shot] = field(default_factory=list)

    async def play(self) -> None:
        """Play it from the meeting over the map to its end."""
        await self._do(StartMeeting())
        await self._show(Scene(SceneKind.ROUTE))
        await self._spend_item()
        await self._on()
        for found in self.sample.found:
            await self._record(found)
        await self._spend_item()
        await self._on()
        for card in queue(self.host.meeting):
            await self._do(Release((card.id,)))
        for stop in route(self.host.meeting):
            await self._show(Scene(SceneKind.STOPS, stop=stop.id))
        await self._show(Scene(SceneKind.MAP, board=_board(self.host.meeting)))
        await self._spend_item()
        await self._on()
        await self._agree()
        await self._show(Scene(SceneKind.ACTIONS))
        closing = Closing(summary=self.sample.closing.summary, how_we_go_on=self.sample.closing.how_we_go_on)
        await self._do(WriteClosing(closing))
        await self._spend_item()
        await self._do(CloseMeeting())

    async def _record(self, found: Found) -> None:
        stops = route(self.host.meeting)
        stop = stops[found.stop - 1].id if found.stop is not None else None
        if found.phone:
            await self.tablet.write(found, stop)
            return
        await self._do(
            RecordFinding(
                text=found.text,
                type=CardType(found.type),
                stop=stop,
                place=found.place,
                reasons=found.reasons,
                time_of_day=found.time,
                affected=found.affected,
                proposal=found.proposal,
                actor=found.actor,
                horizon=found.horizon,
                priority=found.priority,
                deadline=found.deadline,
                release=True,
            )
        )

    async def _agree(self) -> None:
        """Let every finding that somebody answers for become a promise."""
        by_text = {card.text: card for card in findings(self.host.meeting)}
        agreed = [found for found in self.sample.found if found.owner and found.text in by_text]
        for at, found in enumerate(agreed, 1):
            await self._do(PutAction(self._promise(found, by_text[found.text], float(at))))

    def _promise(self, found: Found, card: Card, position: float) -> Action:
        number = number_of(self.host.meeting, card.stop)
        place = card.place.name if card.place is not None else ""
        where = f"Stop {number}, {place}: " if number is not None else ""
        return Action(
            ActionId(self.dice.new_id()),
            position,
            f"{where}{found.proposal or found.text}",
            owner=found.owner,
            due=found.due,
            due_words=found.due_words,
            first_step=found.first_step,
            status=found.status,
            item=self.host.meeting.course.current,
            cards=(card.id,),
        )

    # --- time and screen

    async def _do(self, command: Command) -> None:
        await self.host.do(command)

    async def _on(self) -> None:
        current = self.host.meeting.course.current
        if current is not None:
            await self._do(Next(leaving=current))

    async def _spend_item(self) -> None:
        """Let the running item take the time that it was given."""
        current = self.host.meeting.course.current
        items = {item.id: item for item in agenda(self.host.meeting)}
        if current is not None:
            await self.passing.pass_time(float(items[current].allotted_s))

    async def _show(self, scene: Scene) -> None:
        await self._do(Show(scene))
        meeting, now = self.host.meeting, self.passing.now()
        self.shots.append(Shot(scene.kind.value, room_view(meeting, now), clock(meeting, now)))


def _board(meeting: Meeting) -> BoardId | None:
    """Return the board that the findings hang on."""
    return next((card.board for card in findings(meeting)), None)
