"""Every way of asking the room is opened from the console, and the codes for it are made in the windows."""

from typing import Any

from PySide6.QtCore import Qt

from facilitator.meeting.commands import AddCard, CastVote, CloseBallot, ForgetVotes, NotePhones, Release
from facilitator.meeting.ids import VoteId
from facilitator.meeting.model import Ballot
from facilitator.meeting.words import BallotKind, CardType, Origin
from facilitator.ui.console.outcome.asking import NewBallot
from facilitator.ui.print_pack.page import PrintPage
from tests.meeting.polls import Poll
from tests.ui.conftest import Room


def asking(room: Room) -> NewBallot:
    """Bring the form for a new vote to the front, with two ticked cards."""
    room.begin()
    for text in ("Mørk sti", "Flere bænke"):
        room.do(AddCard(text, CardType.CONCERN, Origin.PAPER))
    room.do(Release(tuple(room.meeting.cards)))
    room.press("5", ctrl=True)
    form = room.console.ballot.findChild(NewBallot)
    assert form is not None
    room.until(lambda: form.cards.count() == 2)
    for at in range(form.cards.count()):
        form.cards.item(at).setCheckState(Qt.CheckState.Checked)
    return form


def opened(room: Room, form: NewBallot, kind: BallotKind) -> Ballot:
    """Close what is open, ask for another vote, and return it."""
    for one in room.meeting.ballots.values():
        if one.is_open:
            room.do(CloseBallot(one.id))
    room.console.ballot._count.again.emit()
    known = set(room.meeting.ballots)
    form.kind.setCurrentIndex(list(BallotKind).index(kind))
    form.open.click()
    room.until(lambda: set(room.meeting.ballots) > known)
    return next(one for key, one in room.meeting.ballots.items() if key not in known)


def test_the_hint_follows_the_way_of_asking_and_the_box_its_words(room: Room) -> None:
    form = asking(room)
    assert "vigtigst" in form.question.placeholderText()
    form.kind.setCurrentIndex(list(BallotKind).index(BallotKind.PULSE))
    assert form.question.placeholderText() == "Hvordan har du det med at bo her?"
    before = form.kind.sizeHint().width()
    form.kind.setItemText(0, "Et ord, der er længere end de andre")
    assert form.kind.sizeHint().width() > before


def told(ballot: Ballot) -> tuple[Any, ...]:
    return (ballot.kind, ballot.dots, ballot.several, ballot.strong, ballot.before)


def test_every_way_of_asking_can_be_opened(room: Room) -> None:
    form = asking(room)
    form.several.setChecked(False)
    dots = opened(room, form, BallotKind.DOTS)
    assert (told(dots), len(dots.options)) == ((BallotKind.DOTS, 3, False, False, None), 2)

    form.dots.setValue(2)
    several = opened(room, form, BallotKind.MULTIPLE)
    assert (told(several), len(several.options)) == ((BallotKind.MULTIPLE, 2, False, False, None), 2)

    scale = opened(room, form, BallotKind.SCALE)
    assert [one.text for one in scale.options] == ["Helt uenig", "Uenig", "Både og", "Enig", "Helt enig"]

    before = opened(room, form, BallotKind.PULSE)
    room.do(CloseBallot(before.id))
    room.until(lambda: form.compare.isVisibleTo(form))
    form.compare.setChecked(True)
    assert told(opened(room, form, BallotKind.PULSE)) == (BallotKind.PULSE, 1, False, False, before.id)

    single = opened(room, form, BallotKind.SINGLE)
    assert (told(single), len(single.options)) == ((BallotKind.SINGLE, 1, False, False, None), 2)
    more_votes_than_phones_are_told(room, single)


def more_votes_than_phones_are_told(room: Room, ballot: Ballot) -> None:
    state = room.console.ballot._count._state
    room.until(lambda: "Vælg én" in state.text())
    assert "telefoner" not in state.text()
    assert "færre end 5 har stemt" in state.text()
    for voter in range(5):
        room.do(CastVote(ballot.id, VoteId(f"{voter:032x}"), ((ballot.options[0].id, 1),)))
    room.until(lambda: "flere stemmer, end der har været telefoner" in state.text())
    assert "mindst 5 har stemt" in state.text()


def test_voting_codes_and_cards_for_table_hosts_are_made_and_taken_back(room: Room) -> None:
    form = asking(room)
    assert not form.strong.isEnabled()
    page = room.window.show_print_pack()
    assert isinstance(page, PrintPage)
    page.wishes.codes.count.setValue(12)
    page.wishes.codes.draw.click()
    page.wishes.codes.where.setText("bord 4")
    page.wishes.codes.hand_out.click()
    room.until(lambda: page.wishes.codes.passes.count() == 1)
    assert page.wishes.codes.passes.item(0).text() == "Bordvært eller referent · bord 4"
    extras = page.wishes.extras(room.desk.snapshot)
    assert (len(extras.door_slips), [one.label for one in extras.passes]) == (12, ["bord 4"])

    page.wishes.codes.passes.setCurrentRow(0)
    page.wishes.codes.revoke.click()
    room.until(lambda: page.wishes.codes.passes.count() == 0)
    assert room.engine.snapshot.passes == ()

    room.window.show_console()
    room.press("5", ctrl=True)
    room.until(form.strong.isEnabled)
    form.strong.setChecked(True)
    assert opened(room, form, BallotKind.SINGLE).strong


def test_what_is_being_typed_stays_when_the_sums_come_after_the_close(room: Room) -> None:
    poll, table = Poll(), room.console.ballot._count
    poll.votes(5)
    poll.close(for_good=False)
    table.redraw(poll.evening.meeting, poll.ballot)
    first = poll.ballot.options[0].id
    table._numbers[first].field.setValue(7)
    counting = table._results[first].text()
    poll.evening.do(ForgetVotes(poll.ballot.id))
    table.redraw(poll.evening.meeting, poll.ballot)

    assert (counting, table._results[first].text(), table._numbers[first].field.value()) == ("", "10", 7)


def test_who_counts_hands_beside_a_few_phones_is_told_what_that_gives_away(room: Room) -> None:
    poll, table = Poll(), room.console.ballot._count
    poll.evening.do(NotePhones(10))
    poll.votes(4)
    said = []
    for counted in (0, 9):
        poll.evening.do(poll.paper(counted, counted)) if counted else None
        table.redraw(poll.evening.meeting, poll.ballot)
        said.append("lad hellere alle stemme på samme måde" in table._state.text())
    assert said == [False, True]
