"""Whatever is asked in whatever order, a meeting keeps its promises."""

from dataclasses import fields, is_dataclass
from itertools import pairwise

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from facilitator.meeting import cards as about_cards
from facilitator.meeting.changes import apply, fits
from facilitator.meeting.commands import (
    AddCard,
    AddMinutes,
    Blank,
    CloseBallot,
    CloseCollection,
    Command,
    CountHands,
    EditCard,
    Freeze,
    GoTo,
    Hold,
    MaskCard,
    Merge,
    MoveEnd,
    Next,
    OpenBallot,
    OpenCollection,
    Park,
    Pause,
    Previous,
    ReceiveNote,
    Redistribute,
    Release,
    Requeue,
    Resume,
    Separate,
    Show,
    ShowWaiting,
    SkipItem,
    StartMeeting,
    StepClock,
)
from facilitator.meeting.decide import decide
from facilitator.meeting.model import Card, Meeting, Scene, Tally
from facilitator.meeting.refusals import Refusal
from facilitator.meeting.room import room_view
from facilitator.meeting.timeline import agenda, forecast, open_segment, total
from facilitator.meeting.undo import undo, undoing
from facilitator.meeting.words import CardState, CardType, HoldReason, Origin, SceneKind
from tests.meetings import SeededDice, at, dialog_meeting


def texts_in(value: object) -> set[str]:
    """Return every text anywhere in a value."""
    if isinstance(value, str):
        return {value}
    if is_dataclass(value) and not isinstance(value, type):
        return set().union(*(texts_in(getattr(value, field.name)) for field in fields(value)))
    if isinstance(value, (tuple, frozenset)):
        return set().union(*(texts_in(one) for one in value))
    return set()


class AnySequence(RuleBasedStateMachine):
    """A facilitator, a hall of phones, a clock that only goes forwards, and a list of undos."""

    @initialize()
    def begin(self) -> None:
        self.meeting: Meeting = dialog_meeting()
        self.dice = SeededDice(5)
        self.seconds = 0.0
        self.started_at: float | None = None
        self.stack: list[tuple[object, ...]] = []
        self.sent = 0
        self.obey(StartMeeting(), undoable=False)
        self.started_at = self.seconds
        while self.meeting.course.round is None:
            assert self.meeting.course.current is not None
            self.obey(Next(self.meeting.course.current), undoable=False)
        self.phones_write(7)
        queued = about_cards.queue(self.meeting)
        self.obey(Release(tuple(card.id for card in queued[:4])), undoable=False)

    def obey(self, command: Command, *, undoable: bool = True) -> bool:
        try:
            changes = decide(self.meeting, command, at(self.seconds), self.dice)
        except Refusal:
            return False
        assert all(fits(self.meeting, change) for change in changes)
        self.meeting = apply(self.meeting, changes)
        if undoable and command.undoable:
            self.stack.append(undoing(changes))
        return True

    def a_card(self, data: st.DataObject) -> Card | None:
        found = sorted(self.meeting.cards.values(), key=lambda card: card.id)
        return data.draw(st.sampled_from(found)) if found else None

    @rule(seconds=st.floats(0, 900))
    def time_passes(self, seconds: float) -> None:
        self.seconds += seconds

    @rule(data=st.data())
    def goes_somewhere(self, data: st.DataObject) -> None:
        current = self.meeting.course.current
        assert current is not None
        other = data.draw(st.sampled_from(agenda(self.meeting))).id
        self.obey(
            data.draw(
                st.sampled_from([Next(current), Next(current), Next(other), Previous(current), GoTo(other)])
            )
        )

    @rule(data=st.data(), minutes=st.integers(-20, 20))
    def minds_the_time(self, data: st.DataObject, minutes: int) -> None:
        item = data.draw(st.sampled_from(agenda(self.meeting))).id
        commands = [
            Pause(),
            Resume(),
            AddMinutes(minutes),
            AddMinutes(minutes, item),
            SkipItem(item),
            Redistribute(),
            MoveEnd(),
            StepClock(),
            CloseCollection(),
            OpenCollection(),
        ]
        self.obey(data.draw(st.sampled_from(commands)))

    @rule(times=st.integers(1, 7))
    def some_phones_write(self, times: int) -> None:
        self.phones_write(times)

    def phones_write(self, times: int) -> None:
        for _ in range(times):
            opened = self.meeting.course.round
            if opened is not None:
                self.sent += 1
                note = ReceiveNote(opened.id, f"note {self.sent} secret", CardType.CONCERN)
                assert self.obey(note)

    @rule(release=st.booleans())
    def a_slip_is_typed_in(self, release: bool) -> None:
        self.sent += 1
        text = f"slip {self.sent} secret"
        self.obey(AddCard(text, CardType.IDEA, Origin.PAPER, table=3, release=release))

    @rule(data=st.data())
    def moderates(self, data: st.DataObject) -> None:
        card, other = self.a_card(data), self.a_card(data)
        if card is None or other is None:
            return
        commands = [
            ShowWaiting(),
            Release((card.id,)),
            Release((card.id, other.id)),
            Hold(card.id, HoldReason.TONE),
            Requeue(card.id),
            EditCard(card.id, f"{card.text} edited"),
            MaskCard(card.id, "masked"),
            Merge((card.id,), other.id),
            Park((card.id,)),
        ]
        commands += [Separate(card.cluster)] if card.cluster is not None else []
        self.obey(data.draw(st.sampled_from(commands)))

    @rule(data=st.data())
    def merges(self, data: st.DataObject) -> None:
        cards = [self.a_card(data) for _ in range(3)]
        self.obey(Merge(tuple(card.id for card in cards[:2] if card), cards[2].id if cards[2] else ""))  # type: ignore[arg-type]

    @rule(data=st.data())
    def freezes_and_holds(self, data: st.DataObject) -> None:
        shown = about_cards.released(self.meeting)
        if shown:
            card = data.draw(st.sampled_from(shown))
            self.obey(Show(Scene(SceneKind.CARD, card=card.id)))
            self.obey(Freeze(freeze=True))
            self.obey(Hold(card.id, HoldReason.PERSONAL))

    @rule(data=st.data())
    def shows(self, data: st.DataObject) -> None:
        card = self.a_card(data)
        commands: list[Command] = [
            Blank(data.draw(st.booleans())),
            Freeze(data.draw(st.booleans())),
            Show(Scene(SceneKind.BOARD)),
            Show(Scene(SceneKind.MESSAGE, message="Kaffe")),
        ]
        commands += [Show(Scene(SceneKind.CARD, card=card.id))] if card is not None else []
        self.obey(data.draw(st.sampled_from(commands)))

    @rule(data=st.data())
    def prioritises(self, data: st.DataObject) -> None:
        shown = about_cards.released(self.meeting)
        commands: list[Command] = [OpenBallot("?", tuple(card.id for card in shown[:4]))]
        for ballot in self.meeting.ballots.values():
            tally = Tally(ballot.options[0].id, Origin.PAPER, 4)
            commands += [
                CountHands(ballot.id, Origin.PAPER, (tally,), 6),
                CloseBallot(ballot.id),
            ]
        self.obey(data.draw(st.sampled_from(commands)))

    @precondition(lambda self: self.stack)
    @rule()
    def takes_back(self) -> None:
        turned = self.stack.pop()
        written = {card.id for card in self.meeting.cards.values() if card.origin is Origin.PHONE}
        try:
            changes = undo(self.meeting, turned)  # type: ignore[arg-type]  # kept as a tuple of changes
        except Refusal:
            return
        self.meeting = apply(self.meeting, changes)
        assert written <= set(self.meeting.cards)

    @invariant()
    def the_stretches_of_time_add_up_to_the_time_that_has_passed(self) -> None:
        if self.started_at is not None:
            passed = self.seconds - self.started_at
            assert abs(total(self.meeting, at(self.seconds)) - passed) < 1e-6

    @invariant()
    def at_most_the_last_stretch_is_open(self) -> None:
        found = [one for one in self.meeting.segments.values() if one.is_open]
        assert len(found) <= 1
        assert not found or found[0] == open_segment(self.meeting)

    @invariant()
    def the_running_item_is_the_one_whose_stretch_is_open(self) -> None:
        found = open_segment(self.meeting)
        assert found is None or found.item == self.meeting.course.current

    @invariant()
    def nothing_unreleased_is_in_the_room_view(self) -> None:
        told = texts_in(room_view(self.meeting, at(self.seconds)))
        hidden = {
            card.text
            for card in self.meeting.cards.values()
            if card.state is not CardState.RELEASED and card.text != "masked"
        }
        assert not told & hidden

    @invariant()
    def fewer_than_five_notes_wait(self) -> None:
        assert about_cards.waiting_count(self.meeting) < about_cards.SMALLEST_BATCH

    @invariant()
    def clusters_have_a_leader_and_company(self) -> None:
        for cluster in self.meeting.clusters.values():
            members = about_cards.members(self.meeting, cluster.id)
            assert len(members) > 1
            assert cluster.lead in {card.id for card in members}
        known = {card.cluster for card in self.meeting.cards.values()} - {None}
        assert known == set(self.meeting.clusters)

    @invariant()
    def the_forecast_lies_ahead_and_in_order(self) -> None:
        told = forecast(self.meeting, at(self.seconds))
        coming = [slot for slot in told.slots if slot.state in {"now", "next"}]
        assert all(slot.end >= at(self.seconds).wall for slot in coming)
        assert all(a.end <= b.start for a, b in pairwise(coming))


TestAnySequence = AnySequence.TestCase
TestAnySequence.settings = settings(max_examples=120, stateful_step_count=30, deadline=None)
