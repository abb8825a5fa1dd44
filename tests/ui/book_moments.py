"""Moments of an evening that the picture book stops at, and what must have happened before each."""

import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from PySide6.QtTest import QTest
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from facilitator.laptop.awake import Granted, Why
from facilitator.laptop.disk import MEGABYTE, Room
from facilitator.laptop.power import Charge, supply
from facilitator.laptop.watch import Seen
from facilitator.meeting.cards import released
from facilitator.meeting.commands import (
    AddCard,
    AddSpeaker,
    Command,
    Freeze,
    GiveFloor,
    Merge,
    OpenBallot,
    Pause,
    PutArea,
    PutStop,
    Show,
)
from facilitator.meeting.model import Scene
from facilitator.meeting.words import Origin, SceneKind
from facilitator.rehearsal.placing import area_of, known_places, placed
from facilitator.rehearsal.samples import sample_evening
from facilitator.ui.console.page import ConsolePage
from facilitator.ui.stage import Stage
from facilitator.ui.window import MainWindow
from tests.meetings import SeededDice

SLIDES = ("Tryghed i tal", "Anmeldelser 2019–2023", "Hvad siger beboerne?", "Hvad virker andre steder?")


class Held(Protocol):
    """A meeting that can be asked, and whose time passes as we want it."""

    def do(self, command: Command) -> None: ...

    def pass_time(self, seconds: float) -> None: ...


Moment = Callable[[MainWindow, Stage, Held], None]


def console(window: MainWindow) -> ConsolePage:
    assert window.console is not None
    return window.console


def speakers(window: MainWindow, _stage: Stage, held: Held) -> None:
    """Somebody speaks, others wait, and the hall sees the clock."""
    for handle, is_first in (
        ("gul jakke", False),
        ("kvinde ved bord 4", False),
        ("ung mand bagerst", True),
        ("formanden for afdelingsbestyrelsen", False),
    ):
        held.do(AddSpeaker(handle, is_first))
    held.do(GiveFloor())
    held.do(AddSpeaker("mor med barnevogn", is_first=True))
    held.do(Show(Scene(SceneKind.SPEAKER, item=window.desk.snapshot.meeting.course.current)))
    held.pass_time(74)
    window.desk.act_by_id("speakers")


def late(_window: MainWindow, _stage: Stage, held: Held) -> None:
    """The item has taken far too long."""
    held.pass_time(9 * 60)


def frozen(_window: MainWindow, _stage: Stage, held: Held) -> None:
    held.do(Freeze(freeze=True))


def slides(window: MainWindow, stage: Stage, _held: Held) -> None:
    """A presenter's PDF is on, at its second page."""
    with tempfile.TemporaryDirectory() as home:
        stage.slides.turned.connect(lambda: _follow(window, stage))
        stage.slides.open(a_deck(Path(home) / "oplæg.pdf"))
        wait_for(lambda: stage.slides.is_open)
        wait_for(lambda: window.desk.snapshot.meeting.projector.is_aside)
        stage.slides.turn(1)
        wait_for(lambda: stage.slides.shown is not None and stage.slides.shown.page == 1)


def wait_for(holds: Callable[[], bool]) -> None:
    """Let the window live until something holds."""
    for _ in range(1_000):
        if holds():
            return
        QTest.qWait(20)
    raise AssertionError("waited in vain")


def _follow(window: MainWindow, stage: Stage) -> None:
    if window.console is not None:
        window.console.screen_panel.slides.redraw(stage.slides.shown)


def a_deck(path: Path) -> Path:
    """Write the slides of somebody from the municipality."""
    canvas = Canvas(str(path), pagesize=(960, 540))
    for number, title in enumerate(SLIDES):
        canvas.setFillColor(HexColor("#20405c"))
        canvas.rect(0, 0, 960, 540, fill=1, stroke=0)
        canvas.setFillColor(HexColor("#ffffff"))
        canvas.setFont("Helvetica-Bold", 54)
        canvas.drawString(70, 400, title)
        canvas.setFillColor(HexColor("#f2b544"))
        for bar, height in enumerate((90, 150, 120, 210, 170)):
            canvas.rect(80 + bar * 130 + number * 10, 70, 84, height, fill=1, stroke=0)
        canvas.showPage()
    canvas.save()
    return path


def troubles(window: MainWindow, _stage: Stage, _held: Held) -> None:
    """Everything that can be wrong with a laptop is."""
    charge = Charge(12, is_plugged=False, minutes=14)
    console(window).show_laptop(
        Seen(Granted(why_not=Why.REFUSED), charge, supply(charge), 62 * MEGABYTE, Room.SCARCE)
    )
    console(window).show_banner(window.desk.words.t("screens.lost"), "warn")


def share(window: MainWindow, _stage: Stage, held: Held) -> None:
    """It is late, and what sharing the rest would do is looked at."""
    held.pass_time(9 * 60)
    window.desk.ticked.emit(window.desk.now())
    window.desk.act_by_id("share")


def paused(window: MainWindow, _stage: Stage, held: Held) -> None:
    """The clock stands, and a notice has just told so."""
    held.do(Pause())
    window.desk.told.emit(window.desk.words.t("did.Pause"), True, False)


def merged(window: MainWindow, _stage: Stage, held: Held) -> None:
    """Cards that say the same lie under one on the board, every voice kept."""
    shown = released(window.desk.snapshot.meeting)
    held.do(Merge(tuple(card.id for card in shown[1:4]), into=shown[0].id))
    window.desk.act_by_id("tab.board")
    assert window.console is not None
    window.console.cards.board.list.choose(shown[0].id)


def vote(window: MainWindow, _stage: Stage, held: Held) -> None:
    """The hall gives its dots, and sees between what."""
    shown = released(window.desk.snapshot.meeting)
    held.do(OpenBallot(question="", cards=tuple(card.id for card in shown[:5]), dots=3))
    meeting = window.desk.snapshot.meeting
    held.do(Show(Scene(SceneKind.VOTE, ballot=next(iter(meeting.ballots)))))
    window.desk.act_by_id("tab.ballot")


def not_found(window: MainWindow, _stage: Stage, _held: Held) -> None:
    """Nothing in the queue is what was typed to be found."""
    assert window.console is not None
    window.console.cards.queue.finder.setText("svømmehal")


def resumed(window: MainWindow, _stage: Stage, _held: Held) -> None:
    console(window).say_resumed()


def area_empty(window: MainWindow, _stage: Stage, _held: Held) -> None:
    """No picture of the area has been chosen yet."""
    window.show_preparation()
    assert window.preparation is not None
    window.preparation.show_tab(4)


def area(window: MainWindow, stage: Stage, held: Held) -> None:
    """The picture with pins from slips, named places, and counts."""
    sample = sample_evening(window.desk.snapshot.meeting.brief.language)
    held.do(PutArea(area_of(sample)))
    for stop in known_places(sample, SeededDice(5)).values():
        held.do(PutStop(stop))
    for told in [one for one in sample.cards if one.place and not one.extra and not one.held][:30]:
        held.do(AddCard(told.text, told.type, Origin.PAPER, place=placed(sample, told), release=True))
    area_empty(window, stage, held)


def area_pins(window: MainWindow, stage: Stage, held: Held) -> None:
    """A pin has been chosen: the form says what is known of it."""
    area(window, stage, held)
    assert window.preparation is not None
    QTest.qWait(400)
    page = window.preparation.area
    page.tabs.setCurrentWidget(page.pins)
    page.pins.list.setCurrentRow(3)


def area_cut(window: MainWindow, stage: Stage, held: Held) -> None:
    """A part of the picture is being cut out."""
    area(window, stage, held)
    assert window.preparation is not None
    QTest.qWait(400)
    window.preparation.area.tools.cut.click()
    window.preparation.area.tabs.setCurrentIndex(1)


MOMENTS: Mapping[str, Moment] = {
    "speakers": speakers,
    "late": late,
    "share": share,
    "paused": paused,
    "merged": merged,
    "vote": vote,
    "not_found": not_found,
    "frozen": frozen,
    "slides": slides,
    "troubles": troubles,
    "resumed": resumed,
    "area": area,
    "area_pins": area_pins,
    "area_cut": area_cut,
    "area_empty": area_empty,
}
