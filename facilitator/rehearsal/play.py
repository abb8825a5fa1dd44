"""A whole evening, played from its first scene to its last promise: phones, slips, spoken words."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from random import Random
from typing import Protocol

from facilitator.meeting.area import point_of
from facilitator.meeting.cards import queue, waiting_count
from facilitator.meeting.commands import (
    AddCard,
    Blank,
    CloseMeeting,
    Command,
    Merge,
    Next,
    Show,
    ShowWaiting,
    StartMeeting,
    WriteMinutes,
)
from facilitator.meeting.decide import Dice
from facilitator.meeting.ids import CardId, ItemId
from facilitator.meeting.model import AgendaItem, ItemMinutes, Meeting, Now, Scene
from facilitator.meeting.polls import next_poll
from facilitator.meeting.room import room_view
from facilitator.meeting.timeline import Clock, agenda, clock
from facilitator.meeting.views import RoomView
from facilitator.meeting.words import Origin, SceneKind
from facilitator.rehearsal import outcomes
from facilitator.rehearsal.crowd import Crowd
from facilitator.rehearsal.moderation import category, handled
from facilitator.rehearsal.placing import placed
from facilitator.rehearsal.preparing import chosen
from facilitator.rehearsal.sample import Contribution, Item, Sample, SceneCue
from facilitator.rehearsal.sealing import Written

# How an item's minutes are spent: until people write, until the cards are read, until it ends.
BEFORE, MEANWHILE, AFTER = 0.1, 0.6, 0.3
MINUTE_S = 60.0
# Phones are counted by fives, and the door tells of them a moment after they have come.
COUNTED_WITHIN_S = 20.0


class Host(Protocol):
    """The one who holds the meeting, as far as a played evening needs."""

    @property
    def meeting(self) -> Meeting:
        """The meeting as it is now."""
        ...

    async def do(self, command: Command) -> None:
        """Ask for something, and return once it is done; raise what stood in the way."""
        ...

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something is the case; asked again whenever something has happened."""
        ...


@dataclass(frozen=True, slots=True)
class Shot:
    """What the room saw at one moment, as values."""

    name: str
    view: RoomView
    clock: Clock | None


@dataclass(frozen=True, slots=True)
class Course:
    """What an evening is played with; `pass_time` lets so many seconds of the meeting go by."""

    now: Callable[[], Now]
    pass_time: Callable[[float], Awaitable[None]]
    dice: Random
    ids: Dice


class Evening:
    """One played evening; afterwards it knows what was said and what the room saw."""

    def __init__(self, sample: Sample, host: Host, crowd: Crowd, course: Course) -> None:
        self.said = chosen(sample.cards, course.dice)
        self.shots: list[Shot] = []
        self._sample = sample
        self._host = host
        self._crowd = crowd
        self._course = course
        self._cards: dict[str, CardId] = {}

    async def play(self) -> None:
        """Play it to its end."""
        await self._crowd.arrive()
        await self._until_counted()
        running = agenda(self._host.meeting)
        for planned, item in zip(running, self._sample.items, strict=True):
            await self._enter(planned)
            await self._play_item(planned.id, item)
        await self._host.do(outcomes.ending(self._sample, self._course.now().zone))
        await self._host.do(CloseMeeting())
        self._keep_shot()
        await self._crowd.leave()

    async def _until_counted(self) -> None:
        wanted = len(self._crowd.phones) // 5 * 5
        async with asyncio.timeout(COUNTED_WITHIN_S):
            await self._host.until(lambda: self._host.meeting.attendance.phones >= wanted)

    async def _enter(self, planned: AgendaItem) -> None:
        current = self._host.meeting.course.current
        await self._host.do(StartMeeting() if current is None else Next(current))
        if self._host.meeting.course.current != planned.id:
            raise RuntimeError("the evening is not where its script is")
        self._keep_shot()

    async def _play_item(self, key: ItemId, item: Item) -> None:
        await self._show(item, "start")
        await self._pass(item.minutes * BEFORE)
        await self._gather(item)
        await self._show(item, "writing")
        await self._pass(item.minutes * MEANWHILE)
        await self._read_queue()
        await self._bring_out(item)
        await self._show(item, "end")
        await self._pass(item.minutes * AFTER)
        if item.main_points or item.conclusion:
            written = ItemMinutes(key, item.main_points, item.conclusion, item.treatment)
            await self._host.do(WriteMinutes(written))

    async def _pass(self, minutes: float) -> None:
        await self._course.pass_time(minutes * MINUTE_S)

    async def _gather(self, item: Item) -> None:
        """Let phones write while somebody types what lies on slips and is said in the hall."""
        said = [told for told in self.said if told.item == item.number]
        phones = [told for told in said if told.origin is Origin.PHONE]
        typed = [told for told in said if told.origin is not Origin.PHONE]
        await asyncio.gather(self._write(phones), self._type(typed))

    async def _write(self, said: list[Contribution]) -> None:
        opened = self._host.meeting.course.round
        if not said or opened is None:
            return
        board = self._host.meeting.items[opened.item].board
        notes = [
            Written(
                type=told.type,
                text=told.text,
                category=category(self._host.meeting, board, told.category),
                place=told.place,
                point=point_of(placed(self._sample, told)),
                time=told.time,
            )
            for told in said
        ]
        await self._crowd.write(opened.id, notes)

    async def _type(self, said: Iterable[Contribution]) -> None:
        for told in said:
            await self._host.do(
                AddCard(
                    text=told.text,
                    type=told.type,
                    origin=told.origin,
                    table=told.table,
                    place=placed(self._sample, told),
                    time_of_day=told.time,
                    reasons=told.reasons,
                    proposal=told.proposal,
                )
            )

    async def _read_queue(self) -> None:
        """Let the last notes in, and deal with every card that waits for a decision."""
        if waiting_count(self._host.meeting):
            await self._host.do(ShowWaiting())
        told_by_text = {told.text: told for told in self.said}
        for card in queue(self._host.meeting):
            told = told_by_text[card.text]
            if told.name:
                self._cards[told.name] = card.id
            self._cards[told.text] = card.id
            for command in handled(self._host.meeting, card, told):
                await self._host.do(command)

    async def _bring_out(self, item: Item) -> None:
        """Merge what says the same, count dots, write decisions and actions: where the script has them."""
        ballot = self._sample.ballot
        if item.number == self._sample.meeting.gathered_at:
            await self._merge()
        if ballot is not None and item.number == ballot.item:
            await self._host.do(outcomes.opening(ballot, next_poll(self._host.meeting), self._cards))
            self._keep_shot()
            for command in outcomes.counting(ballot, self._host.meeting, self._cards):
                await self._host.do(command)
            self._keep_shot()
        for command in outcomes.agreed(
            self._sample, item.number, self._here(), self._cards, self._course.ids
        ):
            await self._host.do(command)

    def _here(self) -> ItemId | None:
        return self._host.meeting.course.current

    async def _merge(self) -> None:
        leads = dict.fromkeys(told.joins for told in self.said if told.joins)
        for lead in leads:
            joining = tuple(self._cards[told.text] for told in self.said if told.joins == lead)
            await self._host.do(Merge(joining, self._cards[lead]))

    async def _show(self, item: Item, when: str) -> None:
        cues = [cue for cue in self._sample.scenes if cue.item == item.number and cue.when == when]
        for cue in cues:
            asked = self._staged(cue)
            if not (isinstance(asked, Show) and asked.scene == self._host.meeting.projector.scene):
                await self._host.do(asked)
            self._keep_shot()
            if cue.blank:
                await self._host.do(Blank(blank=False))

    def _staged(self, cue: SceneCue) -> Command:
        if cue.show is None or cue.blank:
            return Blank(blank=True)
        here = self._here()
        board = self._host.meeting.items[here].board if here is not None else None
        card = self._cards[cue.card] if cue.card else None
        return Show(Scene(cue.show, item=here, board=board, card=card, message=cue.message))

    def _keep_shot(self) -> None:
        now = self._course.now()
        view = room_view(self._host.meeting, now)
        name = "blank" if view.is_blank else SceneKind(view.picture.scene).value
        self.shots.append(Shot(name, view, clock(self._host.meeting, now)))
