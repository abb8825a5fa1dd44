"""Whatever is asked in whatever order, a meeting keeps its promises."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from facilitator.meeting import cards as about_cards
from facilitator.meeting.changes import Change, apply, fits
from facilitator.meeting.commands import (
    CastVote,
    CloseBallot,
    Command,
    CountHands,
    Describe,
    EditCard,
    Freeze,
    Hold,
    MaskCard,
    Merge,
    Next,
    OpenBallot,
    Park,
    Pause,
    ReceiveNote,
    Release,
    Show,
    StartMeeting,
    StepClock,
    TakeUpClock,
)
from facilitator.meeting.decide import _RULES, decide
from facilitator.meeting.decide.area import blurs
from facilitator.meeting.ids import VoteId
from facilitator.meeting.model import (
    AgendaItem,
    Board,
    Card,
    Meeting,
    Now,
    Scene,
    Segment,
    SpeakerQueue,
    Tally,
)
from facilitator.meeting.references import dangling
from facilitator.meeting.refusals import Refusal
from facilitator.meeting.results import FEWEST_VOTES, ballot_view
from facilitator.meeting.room import room_view
from facilitator.meeting.timeline import elapsed, forecast, open_segment, total
from facilitator.meeting.undo import DEEPEST, undo, undoing
from facilitator.meeting.words import CardState, CardType, HoldReason, Origin, Phase, SceneKind
from tests.meeting.asking import CHOICES, MAKERS, Asking
from tests.meeting.unseen import exact_points, private_words, words_in
from tests.meetings import HALL, SeededDice, at, dialog_meeting

FRESH = dialog_meeting()


class AnySequence(RuleBasedStateMachine):
    """A facilitator, a hall of phones, a clock that goes forwards and may be set, a list of undos."""

    @initialize(begins=st.integers(0, 5))
    def begin(self, begins: int) -> None:
        self.meeting: Meeting = FRESH
        self.dice = SeededDice(5)
        self.seconds = 0.0
        self.wall_set_s = 0.0
        self.steady_from = 1_000.0
        self.started_at: float | None = None
        self.written = 0
        self.forget_the_stack()
        if begins == 1:
            self.obey(StartMeeting())
            self.obey(Next(self.meeting.course.current or self.an_id()))
            self.obey(Pause())
        if begins > 1:
            self.obey(StartMeeting(), can_be_undone=False)
            while self.meeting.course.round is None:
                self.obey(Next(self.meeting.course.current or self.an_id()), can_be_undone=False)
            self.phones_write(7)
            queued = about_cards.queue(self.meeting)
            self.obey(Release(tuple(card.id for card in queued[:5])), can_be_undone=False)

    def forget_the_stack(self) -> None:
        self.stack: list[tuple[Command, tuple[Change, ...]]] = []
        self.touched_by_others: set[tuple[type, Any]] = set()
        self.is_torn = False

    def an_id(self) -> Any:
        return self.dice.new_id()

    def a_text(self) -> str:
        self.written += 1
        return f"t{self.written}x"

    @property
    def now(self) -> Now:
        wall = at(self.seconds).wall + timedelta(seconds=self.wall_set_s)
        return Now(wall, self.steady_from + self.seconds, HALL)

    def obey(self, command: Command, *, can_be_undone: bool = True) -> bool:
        before = self.meeting
        try:
            changes = decide(before, command, self.now, self.dice)
        except Refusal:
            return False
        assert all(fits(before, change) for change in changes)
        self.meeting = apply(before, changes)
        self.watch_the_clock(before)
        if any(blurs(change) for change in changes):
            # Blurring is destroying: what has to do with points cannot be taken back any more.
            self.forget_the_stack()
            return True
        if isinstance(command, MaskCard):
            old = before.cards[command.card]
            gone = words_in(old.text, old.original, old.translation)
            assert not gone & words_in(replace(self.meeting, projector=None))  # type: ignore[arg-type]  # without what the wall shows
        if command.undoable:
            self.would_be_taken_back_whole(before, changes)
        self.remember(command, changes, can_be_undone=can_be_undone)
        return True

    def watch_the_clock(self, before: Meeting) -> None:
        if before.course.phase is not self.meeting.course.phase:
            if self.meeting.course.phase is Phase.LIVE and self.started_at is None:
                self.started_at = self.seconds
            elif self.meeting.course.phase is Phase.PLANNED:
                self.started_at = None

    def would_be_taken_back_whole(self, before: Meeting, changes: tuple[Change, ...]) -> None:
        """Everything but the mixing of notes is as it was when it is taken back at once."""
        turned = undoing(changes)
        if not turned:
            return
        back = apply(self.meeting, undo(self.meeting, turned))
        let_in = {
            key: replace(card, state=CardState.QUEUED)
            for key, card in before.cards.items()
            if card.state is CardState.WAITING and back.cards[key].state is CardState.QUEUED
        }
        expected = replace(before, cards={**before.cards, **let_in})
        assert replace(back, segments={}) == replace(expected, segments={})
        waiting = about_cards.waiting(self.meeting)
        assert {card.id for card in about_cards.waiting(back)} <= {card.id for card in waiting}
        assert abs(total(back, self.now) - total(before, self.now)) < 1.0
        for item in before.items:
            assert abs(elapsed(back, item, self.now) - elapsed(before, item, self.now)) < 1.0

    def remember(self, command: Command, changes: tuple[Change, ...], *, can_be_undone: bool) -> None:
        turned = undoing(changes)
        if not command.undoable:
            known = (change for change in changes if not isinstance(change.thing, Card | Segment))
            self.touched_by_others |= {(change.kind, getattr(change.thing, "id", None)) for change in known}
        elif turned and can_be_undone:
            self.stack = [*self.stack, (command, turned)][-DEEPEST:]

    # --- what happens ---

    @rule(seconds=st.floats(0, 900))
    def time_passes(self, seconds: float) -> None:
        self.seconds += seconds

    @rule(seconds=st.integers(-7200, 7200))
    def the_clock_is_set(self, seconds: int) -> None:
        # After the end there is no stretch to tell it by; the minutes keep what was written down.
        if self.meeting.course.phase is not Phase.CLOSED:
            self.wall_set_s += seconds
            self.obey(StepClock())

    @rule(away=st.floats(0, 600))
    def the_laptop_loses_power(self, away: float) -> None:
        """Read again, no stretch has an anchor, and what is kept in memory only is gone."""
        self.time_passes(away)
        self.steady_from = 50.0 - self.seconds
        segments = {key: replace(one, anchor=None) for key, one in self.meeting.segments.items()}
        projector = replace(self.meeting.projector, kept=None)
        self.meeting = replace(
            self.meeting, segments=segments, projector=projector, speaker_queue=SpeakerQueue()
        )
        self.forget_the_stack()
        self.obey(TakeUpClock())

    @rule(times=st.integers(1, 7))
    def some_phones_write(self, times: int) -> None:
        self.phones_write(times)

    def phones_write(self, times: int) -> None:
        for _ in range(times):
            opened = self.meeting.course.round
            if opened is not None:
                before = about_cards.waiting_count(self.meeting)
                board = self.meeting.items[opened.item].board
                found = sorted(one.id for one in self.meeting.categories.values() if one.board == board)
                category = found[self.written % len(found)] if found else None
                assert self.obey(ReceiveNote(opened.id, self.a_text(), CardType.CONCERN, category))
                # A note waits with the others, or enters the queue together with all of them.
                expected = before + 1 if before + 1 < about_cards.SMALLEST_BATCH else 0
                assert about_cards.waiting_count(self.meeting) == expected

    @rule(data=st.data())
    def something_is_asked(self, data: st.DataObject) -> None:
        self.ask(data, data.draw(st.sampled_from(CHOICES)))

    @rule(data=st.data())
    def several_things_are_asked(self, data: st.DataObject) -> None:
        for kind in data.draw(st.lists(st.sampled_from(CHOICES), min_size=2, max_size=5)):
            self.ask(data, kind)

    def ask(self, data: st.DataObject, kind: type[Command]) -> None:
        asking = Asking(self.meeting, data, self.a_text, self.dice.new_id)
        self.obey(MAKERS[kind](asking))

    @rule(data=st.data(), prefers_parked=st.booleans())
    def cards_are_merged_across(self, data: st.DataObject, prefers_parked: bool) -> None:
        """A member leaves for another card: what it leaves behind must still be whole."""
        members = [card for card in self.meeting.cards.values() if card.cluster is not None]
        shown = about_cards.released(self.meeting)
        parked = [card for card in shown if card.parked]
        if members and shown:
            one = data.draw(st.sampled_from(members))
            into = data.draw(st.sampled_from(parked if parked and prefers_parked else shown))
            self.obey(Merge((one.id,), into.id))

    @rule(data=st.data(), masks=st.booleans())
    def a_frozen_card_is_withdrawn(self, data: st.DataObject, masks: bool) -> None:
        shown = about_cards.released(self.meeting)
        if shown:
            card = data.draw(st.sampled_from(shown))
            kind = data.draw(st.sampled_from((SceneKind.CARD, SceneKind.BOARD, None)))
            if kind is not None:
                self.obey(Show(Scene(kind, card=card.id)))
            self.obey(Freeze(freeze=True))
            self.obey(MaskCard(card.id, "masked") if masks else Hold(card.id, HoldReason.PERSONAL))

    @rule(data=st.data(), parks=st.booleans())
    def a_card_is_worked_on(self, data: st.DataObject, parks: bool) -> None:
        cards = [card for card in self.meeting.cards.values() if card.state is not CardState.WAITING]
        if cards:
            card = data.draw(st.sampled_from(cards)).id
            self.obey(Release((card,)))
            self.obey(EditCard(card, self.a_text()))
            self.obey(Describe(card, translation=self.a_text()))
            self.obey(Park((card,)) if parks else MaskCard(card, "masked"))

    @rule(votes=st.integers(0, 6), hands=st.integers(0, 6), dots=st.integers(0, 3), closes=st.booleans())
    def the_room_is_asked(self, votes: int, hands: int, dots: int, closes: bool) -> None:
        shown = tuple(card.id for card in about_cards.released(self.meeting)[:2])
        self.obey(OpenBallot(self.a_text(), shown, ("Lys", "Stier")))
        ballot = next((one for one in self.meeting.ballots.values() if one.is_open), None)
        if ballot is None:
            return
        for phone in range(votes):
            option = ballot.options[phone % len(ballot.options)].id
            key = VoteId(f"{self.written * 100 + phone:032x}")
            self.obey(CastVote(ballot.id, key, ((option, 1),)))
        tally = Tally(ballot.options[0].id, Origin.PAPER, dots)
        self.obey(CountHands(ballot.id, Origin.PAPER, (tally,), hands))
        if closes:
            self.obey(CloseBallot(ballot.id))

    @precondition(lambda self: self.stack)
    @rule(times=st.integers(1, 6))
    def some_are_taken_back(self, times: int) -> None:
        for _ in range(min(times, len(self.stack))):
            self.take_back()

    def take_back(self) -> None:
        command, turned = self.stack.pop()
        before = self.meeting
        try:
            changes = undo(before, turned)
        except Refusal:
            assert self.is_torn or self.may_be_refused(command, turned)
            self.is_torn = True
            return
        self.meeting = apply(before, changes)
        self.watch_the_clock(before)
        sent = {card.id for card in before.cards.values() if card.origin is Origin.PHONE}
        assert sent <= set(self.meeting.cards)

    def may_be_refused(self, command: Command, turned: tuple[Change, ...]) -> bool:
        """Return whether others have touched it, or notes need what would be taken away."""
        names = {(change.kind, getattr(change.thing, "id", None)) for change in turned}
        takes_ground = any(change.after is None and change.kind in {AgendaItem, Board} for change in turned)
        return bool(names & self.touched_by_others) or takes_ground or isinstance(command, CloseBallot)

    # --- what must hold ---

    @invariant()
    def no_more_than_the_square_is_known_where_homes_are_blurred(self) -> None:
        assert not exact_points(self.meeting)

    @invariant()
    def the_stretches_of_time_add_up_to_the_time_that_has_passed(self) -> None:
        passed = total(self.meeting, self.now)
        if self.started_at is None:
            assert passed == 0
            assert self.meeting.segments == {}
        elif self.meeting.course.phase is Phase.LIVE:
            assert abs(passed - (self.seconds - self.started_at)) < 1.0

    @invariant()
    def one_stretch_is_open_and_it_is_the_running_items(self) -> None:
        opened = [one for one in self.meeting.segments.values() if one.is_open]
        last = open_segment(self.meeting)
        is_live = self.meeting.course.phase is Phase.LIVE
        assert opened == ([last] if is_live else [])
        assert (last.item if last is not None else None) == self.meeting.course.current

    @invariant()
    def the_room_sees_nothing_that_is_not_released(self) -> None:
        seen = words_in(room_view(self.meeting, self.now))
        assert not seen & private_words(self.meeting)

    @invariant()
    def fewer_than_five_notes_wait_and_none_without_a_round(self) -> None:
        waiting = about_cards.waiting_count(self.meeting)
        assert waiting < about_cards.SMALLEST_BATCH
        assert not waiting or self.meeting.course.round is not None

    @invariant()
    def clusters_have_a_leader_and_company_on_one_board(self) -> None:
        for cluster in self.meeting.clusters.values():
            members = about_cards.members(self.meeting, cluster.id)
            assert len(members) > 1
            assert cluster.lead in {card.id for card in members}
            assert {card.board for card in members} == {cluster.board}
        known = {card.cluster for card in self.meeting.cards.values()} - {None}
        assert known == set(self.meeting.clusters)

    @invariant()
    def every_voice_is_heard_once(self) -> None:
        """On each board the shown cards speak for exactly the cards that lie there."""
        for board in self.meeting.boards:
            shown = [
                card
                for card in about_cards.released(self.meeting, board)
                if not card.parked and not about_cards.is_counted_elsewhere(self.meeting, card)
            ]
            heard = [one.id for card in shown for one in about_cards.voices(self.meeting, card)]
            there = {one.id for one in about_cards.released(self.meeting, board) if not one.parked}
            assert len(heard) == len(set(heard))
            assert there <= set(heard)
            assert not any(self.meeting.cards[one].parked for one in heard)

    @invariant()
    def what_is_named_is_there(self) -> None:
        assert dangling(self.meeting) == frozenset()

    @invariant()
    def a_card_says_of_itself_only_what_is_so(self) -> None:
        for card in self.meeting.cards.values():
            assert (card.hold_reason is not None) == (card.state is CardState.HELD)
            assert card.original is None or card.edited
            assert card.table is None or card.origin in {Origin.PAPER, Origin.SPOKEN}
            assert card.category is None or self.meeting.categories[card.category].board == card.board

    @invariant()
    def ballots_tell_no_small_numbers_and_one_is_open_at_most(self) -> None:
        assert sum(ballot.is_open for ballot in self.meeting.ballots.values()) <= 1
        for ballot in self.meeting.ballots.values():
            view = ballot_view(self.meeting, ballot)
            told = [
                option for option in view.options if option.dots is not None or option.origins is not None
            ]
            voters = sum(count for _, count in ballot.voters)
            may_reopen = any(vote.ballot == ballot.id for vote in self.meeting.votes.values())
            assert not (told and may_reopen and self.meeting.course.phase is Phase.LIVE)
            assert not told or (not ballot.is_open and voters >= FEWEST_VOTES)
            for option in told:
                counts = dict(ballot.voters)
                assert all(counts.get(origin, 0) >= FEWEST_VOTES for origin, _ in option.origins or ())

    @invariant()
    def the_forecast_lies_ahead_and_in_order(self) -> None:
        told = forecast(self.meeting, self.now)
        coming = [slot for slot in told.slots if slot.state in {"now", "next"}]
        assert all(slot.end >= self.now.wall for slot in coming)
        assert all(a.end <= b.start for a, b in pairwise(coming))
        assert not coming or told.ends == max(slot.end for slot in coming)

    @invariant()
    def the_plan_adds_no_time_of_its_own(self) -> None:
        assert all(item.planned_s >= 0 and item.allotted_s >= 0 for item in self.meeting.items.values())


def test_every_command_there_is_can_be_asked_here() -> None:
    assert set(MAKERS) == set(_RULES)


TestAnySequence = AnySequence.TestCase
TestAnySequence.settings = settings(stateful_step_count=40)
