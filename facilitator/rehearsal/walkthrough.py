"""A prepared meeting walked through from first item to last, with a careful facilitator at the keys."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

from facilitator.meeting.cards import queue, waiting_count
from facilitator.meeting.commands import (
    CloseBallot,
    CloseMeeting,
    Hold,
    Next,
    OpenBallot,
    Release,
    Show,
    ShowWaiting,
    StartMeeting,
)
from facilitator.meeting.ids import CardId
from facilitator.meeting.model import AgendaItem, Card, Meeting, Poll, Scene
from facilitator.meeting.names import said_in
from facilitator.meeting.noted import look_through, place_names, said
from facilitator.meeting.own_streets import own_streets
from facilitator.meeting.polls import FEWEST_ANSWERS, opening, polls_at
from facilitator.meeting.room import room_view
from facilitator.meeting.timeline import agenda, clock
from facilitator.meeting.words import CardState, HoldReason, ItemKind, Origin, SceneKind
from facilitator.rehearsal.hall import Hall
from facilitator.rehearsal.play import Course, Host, Shot

# What a ballot asks about: as many cards as one can weigh against each other.
OPTIONS, DOTS = 6, 3
WRITES_WITHIN_S = 120.0


class Walkthrough:
    """One evening; afterwards it knows what the room saw."""

    def __init__(
        self, host: Host, hall: Hall, course: Course, cut: Callable[[], Awaitable[Host]] | None = None
    ) -> None:
        self.shots: list[Shot] = []
        self._host = host
        self._hall = hall
        self._course = course
        self._cut = cut

    async def walk(self) -> None:
        """Go through the agenda."""
        for item in agenda(self._host.meeting):
            if not item.skipped:
                await self._enter()
                await self._do(item)
        await self._host.do(CloseMeeting())
        self._keep_shot()

    async def _enter(self) -> None:
        current = self._host.meeting.course.current
        await self._host.do(StartMeeting() if current is None else Next(current))
        self._keep_shot()

    async def _do(self, item: AgendaItem) -> None:
        opened = self._host.meeting.course.round
        if opened is not None:
            await self._gather(opened.id)
            await self._course.pass_time(item.planned_s / 2)
            await self._read()
            if item.board is not None:
                await self._show(Scene(SceneKind.BOARD, item=item.id, board=item.board))
        polls = polls_at(self._host.meeting, item.id)
        for poll in polls:
            await self._ask_prepared(poll, item)
        if item.kind is ItemKind.PRIORITISE and not polls:
            await self._prioritise(item)
        await self._course.pass_time(item.planned_s / (2 if opened is not None else 1))

    async def _gather(self, round_id: str) -> None:
        """Wait until people have written; the first time, if that was asked for, the power goes meanwhile."""
        if self._cut is not None:
            cut, self._cut = self._cut, None
            await self._host.until(lambda: bool(_from_phones(self._host.meeting)))
            self._host = await cut()
        async with asyncio.timeout(WRITES_WITHIN_S):
            await self._hall.done(round_id)

    async def _read(self) -> None:
        """Let the waiting cards in, hold back what the guard flags, release the rest."""
        if waiting_count(self._host.meeting):
            await self._host.do(ShowWaiting())
        for card in queue(self._host.meeting):
            told = said(card, place_names(self._host.meeting))
            flagged = bool(look_through(told, own_streets(self._host.meeting)).flags)
            await self._host.do(Hold(card.id, HoldReason.PERSONAL) if flagged else Release((card.id,)))

    async def _prioritise(self, item: AgendaItem) -> None:
        cards = _weighed(self._host.meeting, item)
        if len(cards) < FEWEST_ANSWERS:
            return
        question = said_in(item.question, self._host.meeting.brief.language) or item.title
        await self._ask(OpenBallot(question, cards=cards, dots=DOTS))

    async def _ask_prepared(self, poll: Poll, item: AgendaItem) -> None:
        """Ask what was prepared, unless there is nothing to choose between."""
        # A rehearsed hall has drawn no codes.
        asked = replace(opening(self._host.meeting, poll), strong=False)
        if not asked.texts:
            asked = replace(asked, cards=_weighed(self._host.meeting, item))
        if len({*asked.texts, *asked.cards}) >= FEWEST_ANSWERS:
            await self._ask(asked)

    async def _ask(self, asked: OpenBallot) -> None:
        await self._host.do(asked)
        opened = next(one for one in self._host.meeting.ballots.values() if one.is_open)
        self._keep_shot()
        async with asyncio.timeout(WRITES_WITHIN_S):
            await self._hall.done(opened.id)
        await self._host.do(CloseBallot(opened.id))
        # The room is told when the close can no longer be taken back.
        await self._host.until(lambda: not self._host.meeting.votes)
        self._keep_shot()

    async def _show(self, scene: Scene) -> None:
        if scene != self._host.meeting.projector.scene:
            await self._host.do(Show(scene))
        self._keep_shot()

    def _keep_shot(self) -> None:
        now = self._course.now()
        view = room_view(self._host.meeting, now)
        self.shots.append(Shot(SceneKind(view.picture.scene).value, view, clock(self._host.meeting, now)))


def _from_phones(meeting: Meeting) -> list[Card]:
    return [card for card in meeting.cards.values() if card.origin is Origin.PHONE]


def _weighed(meeting: Meeting, item: AgendaItem) -> tuple[CardId, ...]:
    """Return the cards that a ballot is about: those of the item's board, or else of any."""
    shown = [card for card in meeting.cards.values() if card.state is CardState.RELEASED]
    own = [card.id for card in shown if card.board == item.board]
    return tuple(sorted(own or [card.id for card in shown]))[:OPTIONS]
