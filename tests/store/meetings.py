"""Meetings to keep in files: small ones by builders with defaults, wild ones by Hypothesis."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any, TypeVar

from hypothesis import strategies as st

from facilitator.meeting import words
from facilitator.meeting.changes import MEMBERS, SINGLES, Change, added
from facilitator.meeting.ids import BoardId, CardId, ItemId, MeetingId
from facilitator.meeting.model import (
    Action,
    AgendaItem,
    ApprovedMinutes,
    AreaPicture,
    Attendance,
    Ballot,
    Board,
    Brief,
    Card,
    Category,
    Closing,
    Cluster,
    Course,
    Decision,
    ItemMinutes,
    Meeting,
    Moderation,
    Option,
    Place,
    Poll,
    Projector,
    Round,
    Scene,
    Segment,
    SpeakerQueue,
    Tally,
    Vote,
    WalkStop,
)

T = TypeVar("T")
Draw = Callable[[st.SearchStrategy[T]], T]


def some_id(dice: Random) -> Any:
    """Return a fresh id; its kind is whatever the caller needs."""
    return f"{dice.getrandbits(128):032x}"


ITEM, BOARD = ItemId("a1" * 16), BoardId("b2" * 16)


def small_meeting(title: str = "Tryghed i Langkærparken") -> Meeting:
    """Return a meeting with one board and one collecting item, and nothing said yet."""
    board = Board(BOARD, 1.0, (("da", "Tavle"),))
    item = AgendaItem(ITEM, 1.0, "Stille skrivning", words.ItemKind.WRITING, 300, 300, board=BOARD)
    return Meeting(MeetingId("0f" * 16), Brief(title=title), boards={board.id: board}, items={item.id: item})


def card(dice: Random, text: str = "Der er mørkt på stien.", **fields: Any) -> Card:
    """Return a card of the small meeting."""
    plain = Card(
        CardId(some_id(dice)),
        ITEM,
        BOARD,
        text,
        words.CardType.CONCERN,
        words.CardState.WAITING,
        words.Origin.PHONE,
    )
    return replace(plain, **fields)


def arrivals(dice: Random, count: int) -> Iterator[tuple[Change, bytes]]:
    """Yield cards with their receipts, in the order in which they come."""
    for number in range(count):
        text = f"kort {number:06} " + "x" * dice.randrange(20, 200)
        yield added(card(dice, text)), dice.randbytes(32)


def stored(meeting: Meeting) -> Meeting:
    """Return `meeting` without what a file never holds."""
    segments = {key: replace(segment, anchor=None) for key, segment in meeting.segments.items()}
    return replace(meeting, segments=segments, projector=replace(meeting.projector, kept=None))


def changes_between(old: Meeting, new: Meeting) -> list[Change]:
    """Return what makes `new` out of `old`."""
    changes = [
        Change(getattr(old, name), getattr(new, name))
        for name in SINGLES.values()
        if getattr(old, name) != getattr(new, name)
    ]
    for name in MEMBERS.values():
        before, after = getattr(old, name), getattr(new, name)
        changes += [
            Change(before.get(key), after.get(key))
            for key in {**before, **after}
            if before.get(key) != after.get(key)
        ]
    return changes


def files_beside(path: Path) -> list[str]:
    """Return the names of everything in the folder of `path`."""
    return sorted(found.name for found in path.parent.iterdir())


texts = st.text(max_size=40)
moments = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  # made aware here
clock_times = st.times()
seconds = st.integers(0, 100_000)
positions = st.floats(-1e6, 1e6)
names = st.lists(st.tuples(st.sampled_from(["da", "en", "ar"]), texts), max_size=3).map(tuple)


def maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.none() | strategy


def among(found: Sequence[T]) -> st.SearchStrategy[T]:
    return st.sampled_from(list(found))


def one_of_these_or_none(found: Sequence[T]) -> st.SearchStrategy[T | None]:
    return maybe(among(found)) if found else st.none()


@st.composite
def meetings(draw: Draw[Any]) -> Meeting:
    """Any meeting whose things name only things that are there."""
    dice = Random(draw(st.integers(0, 2**32)))  # ids for a test

    def fresh(low: int, high: int) -> list[Any]:
        return [some_id(dice) for _ in range(draw(st.integers(low, high)))]

    boards, items = fresh(1, 2), fresh(1, 4)
    categories, cards, ballots = fresh(0, 3), fresh(0, 6), fresh(0, 2)
    clusters = fresh(0, 2) if cards else []
    ids = _Ids(boards, items, categories, cards, clusters)

    def many(keys: Sequence[Any], build: Callable[[Any], st.SearchStrategy[Any]]) -> dict[Any, Any]:
        return {key: draw(build(key)) for key in keys}

    return Meeting(
        id=some_id(dice),
        **{name: draw(build) for name, build in ids.singles().items()},
        items=many(items, ids.item),
        segments=many(range(1, draw(st.integers(1, 4))), ids.segment),
        boards=many(boards, ids.board),
        categories=many(categories, ids.category),
        cards=many(cards, ids.card),
        clusters=many(clusters, ids.cluster),
        polls=many(fresh(0, 2), ids.poll),
        ballots=many(ballots, ids.ballot),
        votes=many(fresh(0, 4) if ballots else [], lambda key: ids.vote(key, ballots)),
        decisions=many(fresh(0, 2), ids.decision),
        actions=many(fresh(0, 2), ids.action),
        minutes=many(items[:1], ids.minutes),
        stops=many(fresh(0, 2), ids.stop),
    )


ids_of_any_kind = st.integers(0, 2**128 - 1).map(lambda number: f"{number:032x}")


class _Ids:
    """Strategies for things that name things with these ids."""

    def __init__(self, *ids: list[Any]) -> None:
        self.boards, self.items, self.categories, self.cards, self.clusters = ids

    def singles(self) -> dict[str, st.SearchStrategy[Any]]:
        rounds = st.builds(Round, ids_of_any_kind, among(self.items))
        scenes = st.builds(
            Scene, item=maybe(ids_of_any_kind), board=maybe(ids_of_any_kind), card=maybe(ids_of_any_kind),
            ballot=maybe(ids_of_any_kind), message=texts,
        )  # fmt: skip
        kinds = {
            "brief": st.builds(
                Brief, title=texts, starts=maybe(moments), hall_closes=maybe(clock_times),
                speakers=st.lists(texts).map(tuple),
                participants=maybe(seconds), previous=maybe(ids_of_any_kind), challenge=texts, zone=texts,
            ),
            "course": st.builds(
                Course, current=one_of_these_or_none(self.items), plan_starts=maybe(moments),
                plan_shift_s=st.integers(-9999, 9999), round=maybe(rounds),
            ),
            "attendance": st.builds(Attendance, seconds.map(lambda count: count // 5 * 5)),
            "projector": st.builds(
                Projector, scene=scenes, recent=st.lists(scenes, max_size=2).map(tuple), kept=st.none()
            ),
            "closing": st.builds(
                Closing, summary=texts, next_meeting=maybe(moments), answers_by=maybe(st.dates()),
                came=maybe(st.integers(1, 3_000)),
            ),
            "moderation": st.builds(
                Moderation,
                st.lists(
                    st.tuples(among(list(words.Moderated)), maybe(among(list(words.HoldReason))), seconds)
                ).map(tuple),
            ),
            "area": maybe(
                st.builds(
                    AreaPicture, texts, texts, st.integers(0, 9000), st.integers(0, 9000),
                    st.integers(1, 26), st.integers(1, 40), image=st.binary(max_size=9000),
                )
            ),
            "approved": maybe(st.builds(ApprovedMinutes, st.binary(max_size=2000), st.dates())),
            "speaker_queue": st.just(SpeakerQueue()),
        }  # fmt: skip
        return {name: kinds[name] for name in SINGLES.values()}

    def item(self, key: Any) -> st.SearchStrategy[AgendaItem]:
        return st.builds(
            AgendaItem, st.just(key), positions, texts, among(list(words.ItemKind)), seconds, seconds,
            presenter=texts, question=names, notes=texts, board=one_of_these_or_none(self.boards),
            fixed=maybe(clock_times),
        )  # fmt: skip

    def segment(self, key: Any) -> st.SearchStrategy[Segment]:
        return st.builds(
            Segment, st.just(key), among(self.items), among(list(words.SegmentKind)), moments,
            st.floats(0, 1e6), st.booleans(), maybe(st.floats(0, 1e6)),
        )  # fmt: skip

    def board(self, key: Any) -> st.SearchStrategy[Board]:
        types = st.lists(among(list(words.CardType))).map(tuple)
        return st.builds(Board, st.just(key), positions, names, types=types)

    def category(self, key: Any) -> st.SearchStrategy[Category]:
        return st.builds(Category, st.just(key), among(self.boards), positions, names, texts, texts, texts)

    def card(self, key: Any) -> st.SearchStrategy[Card]:
        share = st.floats(0, 1)
        places = st.builds(Place, texts) | st.builds(Place, texts, share, share)
        return st.builds(
            Card, st.just(key), among(self.items), among(self.boards), texts, among(list(words.CardType)),
            among(list(words.CardState)), st.just(words.Origin.PAPER), one_of_these_or_none(self.categories),
            one_of_these_or_none(self.clusters), maybe(texts), maybe(places), reasons=texts, affected=texts,
            proposal=texts, table=maybe(st.integers(-(2**40), 2**40)), edited=st.just(True),
            original=maybe(texts), translation=texts, answer=texts,
        )  # fmt: skip

    def stop(self, key: Any) -> st.SearchStrategy[WalkStop]:
        share = maybe(st.floats(0, 1))
        return st.builds(WalkStop, st.just(key), positions, texts, share, share, notes=texts)

    def cluster(self, key: Any) -> st.SearchStrategy[Cluster]:
        return st.builds(Cluster, st.just(key), among(self.boards), among(self.cards), texts)

    def poll(self, key: Any) -> st.SearchStrategy[Poll]:
        return st.builds(
            Poll, st.just(key), among(self.items), positions, among(list(words.BallotKind)), names,
            st.lists(names, max_size=3).map(tuple), seconds, again=one_of_these_or_none(self.items),
        )  # fmt: skip

    def ballot(self, key: Any) -> st.SearchStrategy[Ballot]:
        options = st.builds(Option, ids_of_any_kind, texts, maybe(ids_of_any_kind), names)
        tallies = st.builds(Tally, ids_of_any_kind, among(list(words.Origin)), seconds)
        voters = st.tuples(among(list(words.Origin)), seconds)
        return st.builds(
            Ballot, st.just(key), among(self.items), among(list(words.BallotKind)), texts,
            st.lists(options, max_size=3).map(tuple), dots=seconds,
            tallies=st.lists(tallies, max_size=3).map(tuple), voters=st.lists(voters, max_size=3).map(tuple),
            poll=maybe(ids_of_any_kind), questions=names,
        )  # fmt: skip

    def vote(self, key: Any, ballots: Sequence[Any]) -> st.SearchStrategy[Vote]:
        choice = st.lists(st.tuples(ids_of_any_kind, st.integers(0, 9)), max_size=3).map(tuple)
        return st.builds(Vote, st.just(key), among(ballots), choice)

    def decision(self, key: Any) -> st.SearchStrategy[Decision]:
        return st.builds(Decision, st.just(key), positions, texts, one_of_these_or_none(self.items))

    def action(self, key: Any) -> st.SearchStrategy[Action]:
        return st.builds(
            Action, st.just(key), positions, texts, texts, maybe(st.dates()), texts, texts,
            item=one_of_these_or_none(self.items), cards=st.lists(ids_of_any_kind, max_size=3).map(tuple),
        )  # fmt: skip

    def minutes(self, key: Any) -> st.SearchStrategy[ItemMinutes]:
        return st.builds(ItemMinutes, st.just(key), texts, texts)
