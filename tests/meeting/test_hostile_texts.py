"""Whatever somebody types or sends, and wherever: what is kept is short, readable and harmless."""

import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace

import pytest

from facilitator.meeting.commands import (
    AddCard,
    AddConclusion,
    AddSpeaker,
    Answer,
    CloseBallot,
    Command,
    Describe,
    EditCard,
    MaskCard,
    Merge,
    NameCluster,
    OpenBallot,
    PutAction,
    PutArea,
    PutBoard,
    PutCategory,
    PutDecision,
    PutItem,
    PutPoll,
    PutStop,
    ReceiveNote,
    SetBrief,
    Show,
    ShowWaiting,
    WriteClosing,
    WriteMinutes,
)
from facilitator.meeting.decide.rule import PAGE
from facilitator.meeting.ids import ActionId, BoardId, CategoryId, DecisionId, ItemId, PollId, StopId
from facilitator.meeting.model import (
    Action,
    AgendaItem,
    AreaPicture,
    Board,
    Brief,
    Category,
    Closing,
    Decision,
    ItemMinutes,
    Place,
    Poll,
    Scene,
    WalkStop,
)
from facilitator.meeting.refusals import AlreadyThere, EmptyText, NothingWaiting, TooLong
from facilitator.meeting.room import room_view
from facilitator.meeting.words import BallotKind, CardType, ItemKind, Origin, SceneKind
from tests.hostile import LONG, SHORT
from tests.meetings import Evening

ONE = "1" * 32
ENDLESS = (LONG[0], LONG[3], LONG[7], LONG[10])
ALLOWED = {"\n", "\u200c", "\u200d"}


def texts_in(value: object) -> Iterator[str]:
    """Yield every text in a value, wherever it is."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from texts_in(getattr(value, field.name))
    elif isinstance(value, dict):
        for one in (*value.keys(), *value.values()):
            yield from texts_in(one)
    elif isinstance(value, (tuple, frozenset)):
        for one in value:
            yield from texts_in(one)


def is_harmless(text: str) -> bool:
    """Return whether a text has no sign that shows nothing, turns others round or is none at all."""
    hidden = {"Cc", "Cf", "Cs", "Co", "Cn"}
    return len(text) <= PAGE and not any(
        unicodedata.category(sign) in hidden and sign not in ALLOWED for sign in text
    )


def typed(evening: Evening, text: str) -> Iterator[Command]:
    """Yield commands that put a text into every field that takes one."""
    here = evening.running
    cards = [evening.slip("Lys", release=True), evening.slip("Mere lys", release=True)]
    names = (("da", text), (text, text))
    board = Board(BoardId(ONE), 9.0, names)
    opened = evening.meeting.course.round
    assert opened is not None
    first = Brief(text, text, text, text, text, text, format=text, organiser=text, facilitator=text)
    yield SetBrief(replace(first, scribe=text, speakers=(text,), roles=((text, text),)))
    yield SetBrief(replace(evening.meeting.brief, place=text, follow_up=text, contact=text, language=text))
    yield PutItem(AgendaItem(ItemId(ONE), 99.0, text, ItemKind.TALK, 60, 60, text, names, text))
    yield PutBoard(board)
    yield PutBoard(replace(board, names=(("da", "Tavle"),)))
    yield PutCategory(Category(CategoryId(ONE), board.id, 0.0, (("da", "x"), *names), text, text, text))
    yield PutArea(AreaPicture(text, text, 10, 10))
    yield PutStop(WalkStop(StopId(ONE), 0.0, text, notes=text))
    yield ReceiveNote(opened.id, text, CardType.IDEA, place=Place(text, 0.5, 0.5))
    yield AddCard(text, CardType.IDEA, Origin.PAPER, place=Place(text))
    yield EditCard(cards[0], text)
    yield MaskCard(cards[1], text)
    yield Answer(cards[0], text)
    yield Describe(
        cards[0],
        Place(text, 0.1, 0.2),
        reasons=text,
        affected=text,
        proposal=text,
        language=text,
        translation=text,
    )
    yield Merge((cards[1],), cards[0])
    yield NameCluster(next(iter(evening.meeting.clusters)), text)
    answers = (names, (("da", "Lys"),), (("da", "Stier"), ("en", text)))
    poll = Poll(PollId(ONE), here, 0.0, BallotKind.SINGLE, names, answers)
    yield PutPoll(poll)
    yield OpenBallot(text, texts=("Lys", "Stier", text), poll=poll.id)
    for ballot in evening.meeting.ballots.values():
        yield CloseBallot(ballot.id)
    yield OpenBallot(text, texts=("Lys", "Stier", text))
    yield OpenBallot(text, tuple(cards))
    yield AddSpeaker(text)
    yield PutDecision(Decision(DecisionId(ONE), 0.0, text))
    yield PutAction(Action(ActionId(ONE), 0.0, text))
    yield PutAction(Action(ActionId(ONE), 0.0, "Lys", owner=text, due_words=text, first_step=text))
    yield WriteMinutes(ItemMinutes(here, text, text))
    yield AddConclusion(here, text)
    yield WriteClosing(Closing(text, next_words=text, how_we_go_on=text))
    yield Show(Scene(SceneKind.MESSAGE, message=text))
    yield ShowWaiting()


@pytest.mark.parametrize("text", [*SHORT, *ENDLESS], ids=lambda text: f"{len(text)}-{text[:12]!a}")
def test_every_field_is_left_with_harmless_texts_only(text: str) -> None:
    evening = Evening().collecting()
    for command in typed(evening, text):
        refusal = evening.refusal(command)
        assert refusal in {None, EmptyText, AlreadyThere, NothingWaiting, TooLong} or isinstance(
            command, OpenBallot
        )
    found = [*texts_in(evening.meeting), *texts_in(room_view(evening.meeting, evening.now))]
    assert [one for one in found if not is_harmless(one)] == []
