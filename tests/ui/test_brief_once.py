"""What is typed on the page of step 1 is read on every paper and on the wall; nothing is typed twice."""

from facilitator.export.minutes import minutes
from facilitator.export.pdf import pdf_bytes
from facilitator.export.printables import Extras, make_printable
from facilitator.files.catalogues import texts
from facilitator.laptop.clock import SystemClock
from facilitator.ui.audience.state import AudienceState
from facilitator.ui.preparation.brief_form import BriefForm
from tests.export.reading import copied
from tests.ui.conftest import Room

TYPED = {
    "title": "Tryghed ved søen",
    "area": "Søparken",
    "place": "Kulturhuset, sal 2",
    "organiser": "Boligforeningen Søen",
    "facilitator": "Boligsocial medarbejder",
    "scribe": "Afdelingsbestyrelsen",
    "speakers": "Nærpolitiet, Vej og Park",
    "contact": "tryghed@soeparken.example",
    "purpose": "Finde ud af hvor lyset mangler",
    "influence": "Rækkefølgen af de nye lamper",
    "challenge": "Stien er mørk fra klokken 16",
    "target_group": "Alle der bor nord for søen",
    "follow_up": "Driftschefen skriver ud inden jul",
}
"""Each field of the page, and what a person would write in it."""
ON_INVITATION = ("title", "area", "place", "organiser", "contact", "purpose", "influence", "target_group")
ON_BRIEF = tuple(TYPED)
IN_MINUTES = tuple(TYPED)


def filled(room: Room) -> BriefForm:
    """Type every field with the keyboard alone, from the first to the last, and leave it by Tab."""
    room.window.show_preparation()
    room.preparation.show_tab(1)
    form = room.preparation.brief
    for name, text in TYPED.items():
        form.fields[name].setFocus()
        room.press("A", ctrl=True)
        room.type(text)
        room.press("Tab")
    form.fields["roles"].setFocus()
    room.type("Bordværter: frivillige fra gården")
    room.press("Tab")
    room.until(lambda: room.meeting.brief.roles != ())
    form.starts.choose.click()
    room.until(lambda: room.meeting.brief.starts is not None)
    return form


def lost(said: str, names: tuple[str, ...]) -> list[str]:
    """Return which of the typed parts is not read in `said`, whatever its lines."""
    flat = "".join(said.split())
    parts = [(name, part.strip()) for name in names for part in TYPED[name].split(", ")]
    return [f"{name}: {part}" for name, part in parts if "".join(part.split()) not in flat]


def test_the_page_feeds_brief_invitation_first_scene_and_minutes(room: Room) -> None:
    form = filled(room)
    meeting, now, words = room.meeting, SystemClock().now(), texts("da", "export", "printables")
    invitation = copied(make_printable("invitation-a4", meeting, now, Extras(), words))
    brief = copied(make_printable("moedevaerktoej", meeting, now, Extras(), words))
    referat = copied(pdf_bytes(minutes(meeting, now, words)))
    assert lost(invitation, ON_INVITATION) == []
    assert "Vi taler sammen" in invitation
    assert lost(brief, ON_BRIEF) == []
    sheet = copied(make_printable("drejebog", meeting, now, Extras(), words))
    assert "Bordværter" in brief
    assert "frivillige fra gården" in brief
    assert lost(sheet, ("title", "place", "facilitator", "scribe")) == []
    assert "Bordværter: frivillige fra gården" in sheet
    assert lost(referat, IN_MINUTES) == []
    state = form.preview.state
    assert isinstance(state, AudienceState)
    shown = state.view
    assert (shown.title, shown.area) == (TYPED["title"], TYPED["area"])
    assert shown.influence == TYPED["influence"]


def test_the_first_scene_follows_while_one_types(room: Room) -> None:
    room.window.show_preparation()
    room.preparation.show_tab(1)
    form = room.preparation.brief
    form.fields["title"].setFocus()
    room.press("A", ctrl=True)
    room.type("Lys på stien")
    state = form.preview.state
    assert isinstance(state, AudienceState)
    assert state.view.title == "Lys på stien"
    assert room.meeting.brief.title != "Lys på stien"


def test_a_form_that_fits_is_suggested_with_its_reasons_taken_and_taken_back(room: Room) -> None:
    room.window.show_preparation()
    room.preparation.show_tab(1)
    room.settle()
    form, before = room.preparation.brief, room.meeting
    form.participants.setFocus()
    form.participants.selectAll()
    room.type("25")
    room.press("Tab")
    room.until(lambda: room.meeting.brief.participants == 25)
    room.settle()
    assert "– Den kræver mindst 30 personer." in form.advice._why.text()
    assert "✓ Den passer til 25 personer." in form.advice._reasons.text()
    form.advice.adopt.click()
    room.until(lambda: room.meeting.brief.format == form.advice._told[0].format.id != before.brief.format)
    assert room.meeting.brief.participants == 25
    room.desk.undo()
    room.until(lambda: room.meeting.brief.format == before.brief.format)
    assert (room.meeting.items, room.meeting.boards) == (before.items, before.boards)
