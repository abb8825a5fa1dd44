"""Any command at all, made to fit (or nearly fit) the meeting that it is asked of."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import TypeVar

from hypothesis import strategies as st

from facilitator.meeting import commands as c
from facilitator.meeting.area import Frame
from facilitator.meeting.cards import queue, released
from facilitator.meeting.commands import Command
from facilitator.meeting.formats import parse_format
from facilitator.meeting.ids import (
    ActionId,
    BallotId,
    BoardId,
    CardId,
    CategoryId,
    ClusterId,
    DecisionId,
    ItemId,
    OptionId,
    PollId,
    RoundId,
    SpeakerId,
    StopId,
    VoteId,
)
from facilitator.meeting.model import (
    Action,
    AgendaItem,
    AreaPicture,
    Ballot,
    Board,
    Category,
    Closing,
    Decision,
    ItemMinutes,
    Meeting,
    Place,
    Poll,
    Scene,
    Tally,
    WalkStop,
)
from facilitator.meeting.sets import parse_categories
from facilitator.meeting.words import (
    Actor,
    BallotKind,
    BoardView,
    CardType,
    HoldReason,
    ItemKind,
    Origin,
    SceneKind,
    TimeOfDay,
)
from tests.meetings import RESOURCES

K = TypeVar("K", bound=str)
T = TypeVar("T")
UNKNOWN = "0" * 32


@dataclass(frozen=True)
class Asking:
    """What a maker of commands can draw from; `text` is another one each time."""

    meeting: Meeting
    data: st.DataObject
    text: Callable[[], str]
    new_id: Callable[[], str]

    def one(self, things: Iterable[T]) -> T:
        return self.data.draw(st.sampled_from(list(things)))

    def key(self, things: Mapping[K, object], kind: Callable[[str], K]) -> K:
        """Return the id of one of the things, of a new one where there is none."""
        return self.one(sorted(things)) if things else kind(UNKNOWN)

    def number(self, least: int, most: int) -> int:
        return self.data.draw(st.integers(least, most))

    @property
    def flip(self) -> bool:
        return self.data.draw(st.booleans())

    @property
    def item(self) -> ItemId:
        return self.key(self.meeting.items, ItemId)

    @property
    def here(self) -> ItemId:
        """The running item, now and then another."""
        current = self.meeting.course.current
        return current if current is not None and self.number(0, 7) else self.item

    @property
    def board(self) -> BoardId:
        return self.key(self.meeting.boards, BoardId)

    @property
    def category(self) -> CategoryId:
        return self.key(self.meeting.categories, CategoryId)

    @property
    def card(self) -> CardId:
        return self.key(self.meeting.cards, CardId)

    @property
    def cards(self) -> tuple[CardId, ...]:
        return tuple(self.card for _ in range(self.number(1, 3)))

    @property
    def ballot(self) -> BallotId:
        return self.key(self.meeting.ballots, BallotId)

    @property
    def poll(self) -> PollId:
        return self.key(self.meeting.polls, PollId)

    @property
    def stop(self) -> StopId:
        return self.key(self.meeting.stops, StopId)

    @property
    def speaker(self) -> SpeakerId:
        return self.one([one.id for one in self.meeting.speaker_queue.waiting] or [SpeakerId(UNKNOWN)])

    def shown(self) -> tuple[CardId, ...]:
        return tuple(card.id for card in released(self.meeting))

    def own(self, kind: Callable[[str], K], things: Mapping[K, object]) -> K:
        """Return a new id, or that of one of the things, which is then replaced."""
        return kind(self.new_id()) if not things or self.flip else self.key(things, kind)

    def place(self) -> Place | None:
        return Place("t", 0.5, 0.25) if self.flip else None


def put_item(a: Asking) -> Command:
    old = a.meeting.items.get(a.own(ItemId, a.meeting.items))
    fixed = time(a.number(17, 21), a.number(0, 59)) if a.number(0, 3) == 0 else None
    new = old or AgendaItem(ItemId(a.new_id()), float(a.number(0, 12)), "t", a.one(ItemKind), 600, 600)
    board = a.board if a.flip else None
    return c.PutItem(
        replace(
            new,
            title=a.text(),
            notes=a.text(),
            board=board,
            collects=a.flip,
            buffer=a.flip,
            fixed=fixed,
            allotted_s=a.number(0, 30) * 60,
        )
    )


def put_board(a: Asking) -> Command:
    old = a.meeting.boards.get(a.own(BoardId, a.meeting.boards))
    types = tuple(a.one(CardType) for _ in range(a.number(0, 2)))
    board = old or Board(BoardId(a.new_id()), 9.0, ())
    return c.PutBoard(replace(board, names=(("da", a.text()),), types=types, view=a.one(BoardView)))


def put_poll(a: Asking) -> Command:
    question, answers = (("da", a.text()), ("en", "t")), ((("da", a.text()),), (("da", "Lys"),))
    return c.PutPoll(
        Poll(
            a.own(PollId, a.meeting.polls), a.item, 0.0, a.one(BallotKind), question,
            answers[: a.number(0, 2)], a.number(1, 5), a.flip, again=a.item if a.flip else None,
        )
    )  # fmt: skip


def put_items(a: Asking) -> Command:
    made = [put_item(a) for _ in range(a.number(0, 2))]
    return c.PutItems(tuple(one.item for one in made if isinstance(one, c.PutItem)))


def remove_board(a: Asking) -> Command:
    """Take away any board but the last, which the other makers draw from."""
    return c.RemoveBoard(a.board if len(a.meeting.boards) > 1 else BoardId(UNKNOWN))


def adopt_format(a: Asking) -> Command:
    found, _ = parse_format((RESOURCES / "formats/cafe.toml").read_text("utf-8"))
    categories, _ = parse_categories((RESOURCES / "sets/categories.toml").read_text("utf-8"))
    assert found is not None
    return c.AdoptFormat(found, categories)


def put_area(a: Asking) -> Command:
    if not a.flip:
        return c.PutArea(None)
    old = a.meeting.area or AreaPicture("", "", 10, 10)
    frame = Frame(a.number(0, 3), 0.25, 0.0, 0.75, 1.0) if a.number(0, 3) == 0 else None
    return c.PutArea(replace(old, name=a.text(), blur_homes=a.flip, columns=a.number(1, 3)), frame)


def put_category(a: Asking) -> Command:
    return c.PutCategory(Category(a.own(CategoryId, a.meeting.categories), a.board, 9.0, (("da", a.text()),)))


def describe(a: Asking) -> Command:
    return c.Describe(
        a.card,
        a.place(),
        a.one(TimeOfDay),
        a.one(Actor),
        reasons=a.text(),
        affected=a.text(),
        proposal=a.text(),
        translation=a.text(),
        table=a.number(0, 3) or None,
    )


def open_ballot(a: Asking) -> Command:
    shown = a.shown()[: a.number(0, 5)]
    before = a.ballot if a.meeting.ballots and a.number(0, 3) == 0 else None
    poll = a.poll if a.meeting.polls and a.flip else None
    texts = ("Lys", "Stier")[: a.number(0, 2)]
    return c.OpenBallot(a.text(), shown, texts, a.one(BallotKind), before=before, poll=poll)


def tallies(a: Asking, ballot: Ballot | None, origin: Origin) -> tuple[Tally, ...]:
    options = ballot.options[: a.number(0, 2)] if ballot is not None else ()
    return tuple(Tally(option.id, origin, a.number(0, 6)) for option in options)


def hands(a: Asking) -> tuple[BallotId, Origin, tuple[Tally, ...], int]:
    ballot, origin = a.ballot, a.one((Origin.PAPER, Origin.SPOKEN))
    return ballot, origin, tallies(a, a.meeting.ballots.get(ballot), origin), a.number(0, 8)


def cast(a: Asking) -> Command:
    ballot = next((one for one in a.meeting.ballots.values() if one.is_open), None)
    key = ballot.id if ballot is not None else a.ballot
    options = ballot.options if ballot is not None else ()
    choice = ((a.one(options).id if options else OptionId(UNKNOWN), a.number(0, 2)),)
    return c.CastVote(key, VoteId(f"{a.number(0, 9):032x}"), choice)


def scene(a: Asking) -> Scene:
    kind = a.one(SceneKind)
    shown = a.shown()
    return Scene(
        kind,
        item=a.item if a.flip else None,
        board=a.board if a.flip else None,
        card=(a.one(shown) if shown and a.number(0, 3) else a.card) if kind is SceneKind.CARD else None,
        ballot=a.ballot if kind in {SceneKind.VOTE, SceneKind.RESULT} else None,
        message=a.text() if kind is SceneKind.MESSAGE else "",
    )


def release(a: Asking) -> Command:
    queued = tuple(card.id for card in queue(a.meeting))
    return c.Release(queued if queued and a.flip else a.cards)


def note(a: Asking) -> Command:
    opened = a.meeting.course.round
    key = opened.id if opened is not None else RoundId(UNKNOWN)
    return c.ReceiveNote(key, a.text(), a.one(CardType), a.category, a.place(), a.one(TimeOfDay))


def action(a: Asking) -> Command:
    cards = (a.card,) if a.flip else ()
    return c.PutAction(
        Action(a.own(ActionId, a.meeting.actions), 0.0, "Lys", item=a.item if a.flip else None, cards=cards)
    )


def speech(a: Asking) -> Command:
    return c.MoveSpeaker(a.speaker, a.speaker if a.flip else None)


MAKERS: dict[type[Command], Callable[[Asking], Command]] = {
    c.AddCard: lambda a: c.AddCard(
        a.text(),
        a.one(CardType),
        a.one((Origin.PAPER, Origin.SPOKEN, Origin.WALK)),
        a.category,
        a.number(0, 3) or None,
        item=a.item if a.flip else None,
        release=a.flip,
    ),
    c.AddConclusion: lambda a: c.AddConclusion(a.item, a.text()),
    c.AddHands: lambda a: c.AddHands(*hands(a)),
    c.AddMinutes: lambda a: c.AddMinutes(a.number(-20, 20), a.item if a.flip else None),
    c.AddSpeaker: lambda a: c.AddSpeaker("gul jakke", a.flip),
    c.Answer: lambda a: c.Answer(a.card, a.text()),
    c.ApproveMinutes: lambda a: c.ApproveMinutes(b"referat", date(2026, 11, a.number(24, 30))),
    c.Blank: lambda a: c.Blank(a.flip),
    c.CastVote: cast,
    c.CloseBallot: lambda a: c.CloseBallot(a.ballot),
    c.AdoptFormat: adopt_format,
    c.CloseCollection: lambda a: c.CloseCollection(),
    c.CloseMeeting: lambda a: c.CloseMeeting(),
    c.CountHands: lambda a: c.CountHands(*hands(a)),
    c.Describe: describe,
    c.EditCard: lambda a: c.EditCard(a.card, a.text()),
    c.EndSpeech: lambda a: c.EndSpeech(),
    c.MoveStop: lambda a: c.MoveStop(a.own(StopId, a.meeting.stops), a.number(-1, 3)),
    c.RecordFinding: lambda a: c.RecordFinding(
        a.text(),
        a.one(CardType),
        a.stop if a.flip else None,
        reasons=a.text(),
        deadline=a.text(),
        card=a.card if a.flip else None,
        release=a.flip,
    ),
    c.FindAt: lambda a: c.FindAt(a.card, a.stop if a.flip else None),
    c.ForgetVotes: lambda a: c.ForgetVotes(a.ballot),
    c.Freeze: lambda a: c.Freeze(a.flip),
    c.GiveFloor: lambda a: c.GiveFloor(a.speaker if a.flip else None),
    c.GoTo: lambda a: c.GoTo(a.item),
    c.Hold: lambda a: c.Hold(a.card, a.one(HoldReason)),
    c.LimitSpeech: lambda a: c.LimitSpeech(a.number(0, 300)),
    c.LockItem: lambda a: c.LockItem(a.item, a.flip),
    c.MaskCard: lambda a: c.MaskCard(a.card, "masked"),
    c.Merge: lambda a: c.Merge(a.cards, a.card),
    c.MoveEnd: lambda a: c.MoveEnd(),
    c.MoveItem: lambda a: c.MoveItem(a.item, a.item if a.flip else None),
    c.MoveSpeaker: speech,
    c.NameCluster: lambda a: c.NameCluster(a.key(a.meeting.clusters, ClusterId), a.text()),
    c.Next: lambda a: c.Next(a.here),
    c.NotePhones: lambda a: c.NotePhones(a.number(0, 60)),
    c.OpenBallot: open_ballot,
    c.OpenCollection: lambda a: c.OpenCollection(),
    c.Park: lambda a: c.Park(a.cards, a.flip),
    c.Pause: lambda a: c.Pause(),
    c.Previous: lambda a: c.Previous(a.here),
    c.PutAction: action,
    c.PutArea: put_area,
    c.PutBoard: put_board,
    c.PutCategory: put_category,
    c.PutDecision: lambda a: c.PutDecision(
        Decision(a.own(DecisionId, a.meeting.decisions), 0.0, "Lys", a.item if a.flip else None)
    ),
    c.PutItem: put_item,
    c.PutItems: put_items,
    c.PutPoll: put_poll,
    c.PutStop: lambda a: c.PutStop(WalkStop(a.own(StopId, a.meeting.stops), 0.0, a.text())),
    c.Rank: lambda a: c.Rank(a.card, a.number(0, 3) or None),
    c.ReceiveNote: note,
    c.Redistribute: lambda a: c.Redistribute(),
    c.Release: release,
    c.RemoveAction: lambda a: c.RemoveAction(a.key(a.meeting.actions, ActionId)),
    c.RemoveBoard: remove_board,
    c.RemoveBallot: lambda a: c.RemoveBallot(a.ballot),
    c.RemoveCategory: lambda a: c.RemoveCategory(a.category),
    c.RemoveDecision: lambda a: c.RemoveDecision(a.key(a.meeting.decisions, DecisionId)),
    c.RemovePoll: lambda a: c.RemovePoll(a.poll),
    c.RemoveItem: lambda a: c.RemoveItem(a.item),
    c.RemoveSpeaker: lambda a: c.RemoveSpeaker(a.speaker),
    c.RemoveStop: lambda a: c.RemoveStop(a.stop),
    c.Requeue: lambda a: c.Requeue(a.card),
    c.Resume: lambda a: c.Resume(),
    c.Separate: lambda a: c.Separate(a.key(a.meeting.clusters, ClusterId)),
    c.SetBrief: lambda a: c.SetBrief(
        replace(a.meeting.brief, title=a.text(), starts=datetime(2026, 11, 23, a.number(17, 19), tzinfo=UTC))
    ),
    c.SetCategory: lambda a: c.SetCategory(a.cards, a.category if a.flip else None),
    c.SetType: lambda a: c.SetType(a.card, a.one(CardType)),
    c.Shorten: lambda a: c.Shorten(a.item, a.number(0, 20)),
    c.Show: lambda a: c.Show(scene(a)),
    c.ShowCorner: lambda a: c.ShowCorner(a.flip),
    c.ShowOvertime: lambda a: c.ShowOvertime(a.flip),
    c.ShowWaiting: lambda a: c.ShowWaiting(),
    c.SkipItem: lambda a: c.SkipItem(a.item, a.flip),
    c.StartMeeting: lambda a: c.StartMeeting(),
    c.StepAside: lambda a: c.StepAside(a.flip),
    c.StepClock: lambda a: c.StepClock(),
    c.TakeUpClock: lambda a: c.TakeUpClock(),
    c.WriteClosing: lambda a: c.WriteClosing(Closing(a.text())),
    c.WriteMinutes: lambda a: c.WriteMinutes(ItemMinutes(a.item, a.text())),
}


def _often() -> Iterator[type[Command]]:
    """Yield every command once, and those that an evening is made of more often."""
    yield from MAKERS
    yield from (c.Next, c.Previous, c.Merge, c.Merge, c.Merge, c.Merge, c.Hold, c.EditCard, c.MaskCard)
    yield from (c.Release, c.Release, c.AddCard, c.Separate, c.Freeze, c.Show, c.Show, c.CastVote)


CHOICES = tuple(_often())
