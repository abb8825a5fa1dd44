"""Moments in which a strip or a panel of the console asks for something more."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from facilitator.meeting.cards import released
from facilitator.meeting.commands import (
    AddCard,
    AddSpeaker,
    CloseBallot,
    CloseMeeting,
    CountHands,
    OpenBallot,
)
from facilitator.meeting.model import Tally
from facilitator.meeting.words import BallotKind, CardType, Origin
from facilitator.ui.rehearsal.bar import RehearsalBar, Told
from facilitator.ui.stage import Stage
from facilitator.ui.window import MainWindow
from tests.ui.book_moments import Held, Moment, console

GRAVE = "Ham Jens i nr. 12, 2. tv sælger hash ved kiosken. Ring på 23 45 67 89, hvis I vil høre mere."


def flagged(window: MainWindow, _stage: Stage, held: Held) -> None:
    """A card is chosen that the guard points at."""
    held.do(AddCard(GRAVE, CardType.CONCERN, Origin.PAPER, table=4))
    page = console(window)
    page.redraw()
    last = next(row for row in page.cards.queue.list.rows.rows if "nr. 12" in row.text)
    assert last.card is not None
    page.cards.queue.list.choose(last.card)


def on_flagged(action: str, window: MainWindow, stage: Stage, held: Held) -> None:
    """One of the strips is open under it."""
    flagged(window, stage, held)
    window.desk.act_by_id(action)


def new_vote(kind: BallotKind, window: MainWindow, _stage: Stage, held: Held) -> None:
    """The room is about to be asked in one of the five ways."""
    if kind is BallotKind.PULSE:
        held.do(OpenBallot(question="", kind=kind, texts=("1", "2", "3", "4", "5")))
        held.do(CloseBallot(next(iter(window.desk.snapshot.meeting.ballots))))
    window.desk.act_by_id("tab.ballot")
    form = console(window).ballot._new
    if kind is BallotKind.PULSE:
        console(window).ballot._on_again()
    form.kind.setCurrentIndex(list(BallotKind).index(kind))


def counted_vote(window: MainWindow, _stage: Stage, held: Held, *, voters: int = 14) -> None:
    """Slips have been counted; the vote is closed."""
    shown = released(window.desk.snapshot.meeting)
    held.do(OpenBallot(question="", cards=tuple(card.id for card in shown[:5]), dots=3))
    ballot = next(iter(window.desk.snapshot.meeting.ballots.values()))
    dots = (9, 7, 4, 3, 1)
    told = tuple(Tally(one.id, Origin.PAPER, count) for one, count in zip(ballot.options, dots, strict=True))
    held.do(CountHands(ballot.id, Origin.PAPER, told, voters))
    held.do(CloseBallot(ballot.id))
    window.desk.act_by_id("tab.ballot")


def entry(window: MainWindow, _stage: Stage, _held: Held) -> None:
    """A slip is being typed in."""
    window.desk.act_by_id("new_card")
    line = console(window).cards.entry
    line.text.setText("Bænkene ved legepladsen er væk, og lampen er gået")
    line.table.setValue(12)


def flood(window: MainWindow, _stage: Stage, _held: Held) -> None:
    """Every step against a flood has been taken, and somebody tries codes."""
    page = console(window)
    page._flood.redraw(
        replace(
            window.desk.snapshot.door,
            new_tokens=False, takes_notes=False, can_return_key=True, is_guessed_at=True,
        )
    )  # fmt: skip


def flood_begins(window: MainWindow, _stage: Stage, _held: Held) -> None:
    """Notes come faster than the phones would send them; nothing has been done about it yet."""
    console(window)._flood.redraw(replace(window.desk.snapshot.door, is_flooded=True))


def outcome_of_card(window: MainWindow, _stage: Stage, _held: Held) -> None:
    """An agreement about the chosen card."""
    window.desk.act_by_id("outcome")


def closed_dark(window: MainWindow, _stage: Stage, held: Held) -> None:
    held.do(AddSpeaker("gul jakke"))
    held.do(CloseMeeting())


def rehearsed(window: MainWindow, _stage: Stage, _held: Held) -> None:
    """The bar of a rehearsal lies over the page."""
    bar = RehearsalBar(window.desk, 5, 200)
    window.put_above(bar)
    bar.begin(35, 5.0)
    bar.tell(Told(phones=35, sent=48, received=48, coming="accusation", coming_s=12))


def summed_up(window: MainWindow, _stage: Stage, _held: Held) -> None:
    """A rehearsal is over: how it went stands above the preparation."""
    bar = RehearsalBar(window.desk, 5, 200)
    window.put_above(bar)
    window.show_preparation()
    bar.sum_up(Told(phones=35, sent=48, received=48, cuts=1, shown={"accusation": 1, "number": 2}), 12)


def codes(window: MainWindow, _stage: Stage, _held: Held) -> None:
    """Cards for helpers have been made and can be taken back."""
    bridge = window.desk.bridge
    bridge.draw_slips(40).result(timeout=20)
    bridge.hand_out("scribe", "Bord 4").result(timeout=20)
    bridge.hand_out("helper", "Indgangen").result(timeout=20)
    window.show_print_pack()


STRIPS: Mapping[str, Moment] = {
    "flagged": flagged,
    **{f"on_{one}": partial(on_flagged, one) for one in ("edit", "hold", "describe", "type", "actor")},
    **{f"vote_{one}": partial(new_vote, one) for one in BallotKind},
    "vote_closed": counted_vote,
    "vote_few": partial(counted_vote, voters=3),
    "entry": entry,
    "flood": flood,
    "flood_begins": flood_begins,
    "outcome_of_card": outcome_of_card,
    "closed_dark": closed_dark,
    "rehearsed": rehearsed,
    "summed_up": summed_up,
    "codes": codes,
}
