"""Renders the windows as they look in a meeting: every page, theme, language and size that is asked for."""

import argparse
import os
import secrets
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.engine.engine import Engine, EnginePlan
from facilitator.engine.snapshot import DoorStatus, Happened, Join, Outcome, Snapshot
from facilitator.files.resources import resource_text
from facilitator.files.running import Running
from facilitator.laptop.awake import Granted
from facilitator.laptop.watch import Seen
from facilitator.meeting.cards import queue
from facilitator.meeting.commands import (
    AddCard,
    Command,
    Hold,
    Next,
    PutAction,
    ReceiveNote,
    Release,
    SetBrief,
    ShowWaiting,
    StartMeeting,
)
from facilitator.meeting.ids import ActionId, CategoryId
from facilitator.meeting.model import Action, Now
from facilitator.meeting.sensitive import look as guarded
from facilitator.meeting.sets import parse_types
from facilitator.meeting.words import ActionStatus, HoldReason, Origin
from facilitator.rehearsal.sample import Contribution, Sample
from facilitator.rehearsal.samples import sample_evening
from facilitator.settings import Settings
from facilitator.ui import look
from facilitator.ui.actions import KeyMap
from facilitator.ui.bridge import LONGEST_REST_MS, Bridge
from facilitator.ui.console.status_line import Surroundings
from facilitator.ui.desk import Desk
from facilitator.ui.i18n import Words
from facilitator.ui.stage import Stage
from facilitator.ui.theme import THEMES
from facilitator.ui.window import MainWindow
from tests.meetings import SeededDice, dialog_meeting
from tests.ui.book_moments import MOMENTS as USUAL
from tests.ui.book_strips import STRIPS
from tests.ui.contact_sheet import save_sheets
from tests.ui.shelves import a_shelf

EVENING = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
HALL = ZoneInfo("Europe/Copenhagen")
DOOR = DoorStatus(
    state="open",
    port=8017,
    join=Join("HTTP://192.168.1.20:8017/#MZXW6YTBOI2DQNJSGQZDAMBQGA3DKNJU", "192.168.1.20:8017", "K7MPQ2"),
    phones=35,
    sent=20,
)
MOMENTS = {**USUAL, **STRIPS}
TABS = {
    "board": "tab.board",
    "held": "tab.held",
    "outcome": "tab.outcome",
    "ballot": "tab.ballot",
    "closing": "tab.closing",
    "help": "help",
    "hold": "hold",
    "edit": "edit",
    "category": "category",
}
ABOUT = {
    "da": ("Tryghed i Langkærparken", "Langkærparken, Tilst", "Fælleshuset"),
    "en": ("Safety in Elm Gardens", "Elm Gardens, Norby", "The residents' hall"),
}
PAGES = ("start", "formats", "sheet", "brief", "boards", "console", "covered", *TABS, *MOMENTS)
# The parts of preparation, by the number of their tab.
PREPARED = {"sheet": 0, "brief": 1, "boards": 3}
SIZES = ((1366, 768), (1920, 1080), (1280, 720))


class Posed:
    """A real engine whose clock is ours and whose door says what a hall's would."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def snapshot(self) -> Snapshot:
        return replace(self._engine.snapshot, door=DOOR)

    def send(self, command: Command) -> Future[Outcome]:
        return self._engine.send(command)

    def undo(self) -> Future[Outcome]:
        return self._engine.undo()

    def set_limits(self, *, new_tokens: bool, is_open: bool) -> None:
        self._engine.set_limits(new_tokens=new_tokens, is_open=is_open)

    def new_room_key(self) -> Future[None]:
        return self._engine.new_room_key()

    def room_key_before(self) -> Future[None]:
        return self._engine.room_key_before()

    def hand_out(self, kind: Literal["scribe", "helper"], label: str) -> Future[None]:
        return self._engine.hand_out(kind, label)

    def revoke(self, code: str) -> Future[None]:
        return self._engine.revoke(code)

    def draw_slips(self, count: int) -> Future[None]:
        return self._engine.draw_slips(count)

    def watch(self, callback: Callable[[Happened], None]) -> Callable[[], None]:
        return self._engine.watch(callback)


class Clock:
    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> Now:
        return Now(EVENING + timedelta(seconds=self.seconds), 1_000.0 + self.seconds, HALL)


@dataclass
class Sitting:
    """A meeting in the middle of its first writing round."""

    engine: Engine
    clock: Clock

    def do(self, command: Command) -> None:
        outcome = self.engine.send(command).result(timeout=60)
        assert outcome.is_done, outcome

    def pass_time(self, seconds: float) -> None:
        self.clock.seconds += seconds

    def begin(self) -> None:
        """Come to the writing round a little late, with notes from everywhere."""
        self.do(StartMeeting())
        for minutes in (11, 17, 12):
            self.clock.seconds += minutes * 60
            current = self.engine.snapshot.meeting.course.current
            assert current is not None
            self.do(Next(current))
        sample = sample_evening(self.engine.snapshot.meeting.brief.language)
        for told in [one for one in sample.cards if one.item == 4 and not one.extra][:24]:
            self._take(told)
        self.do(ShowWaiting())
        waiting = queue(self.engine.snapshot.meeting)
        rude = [card for card in waiting if "idiot" in card.text]
        for card in rude:
            self.do(Hold(card.id, HoldReason.TONE))
        # What the guard sees something in is not shown, here as anywhere.
        fine = [card for card in waiting if card not in rude and not guarded(card.text).kinds]
        for card in fine[:8]:
            self.do(Release((card.id,)))
        for action in actions_of(sample):
            self.do(PutAction(action))
        self.clock.seconds += 85

    def _take(self, told: Contribution) -> None:
        meeting = self.engine.snapshot.meeting
        assert meeting.course.round is not None
        board = meeting.items[meeting.course.round.item].board
        known = {one.base: one.id for one in meeting.categories.values() if one.board == board}
        category: CategoryId | None = known.get(told.category or "")
        if told.origin is Origin.PHONE:
            self.do(ReceiveNote(meeting.course.round.id, told.text, told.type, category))
        else:
            self.do(AddCard(told.text, told.type, told.origin, category, table=told.table))


def actions_of(sample: Sample) -> tuple[Action, ...]:
    """Return one action that lacks nothing, and one that still lacks who and when."""
    whole, _, open_one = sample.actions
    return (
        Action(
            ActionId("a" * 32),
            1.0,
            whole.what,
            owner=whole.owner,
            due=whole.due,
            first_step=whole.first_step,
            status=ActionStatus.UNDER_WAY,
        ),
        Action(ActionId("b" * 32), 2.0, open_one.what, first_step=open_one.first_step),
    )


@contextmanager
def sitting(language: str, *, live: bool) -> Iterator[Sitting]:
    """Hold a meeting in a folder that is gone afterwards."""
    clock = Clock()
    types, _ = parse_types(resource_text("sets", "types.toml"))
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        plan = EnginePlan(
            file=folder / "aften.borgermoede",
            clock=clock.now,
            dice=SeededDice(7),
            random_bytes=secrets.token_bytes,
            keys=folder,
            backups=folder,
            types=types,
            new=dialog_meeting(language),
        )
        engine = Engine(plan)
        engine.start()
        engine.ready.result(timeout=60)
        made = Sitting(engine, clock)
        brief = engine.snapshot.meeting.brief
        title, area, place = ABOUT[language]
        made.do(SetBrief(replace(brief, title=title, area=area, place=place, starts=EVENING)))
        if live:
            made.begin()
        yield made
        engine.close()


def window_in(language: str, theme: str, size: tuple[int, int]) -> MainWindow:
    """Return the program's window in a dress, with nothing open."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    look.dress(application, THEMES[theme])
    desk = Desk(Words(language), KeyMap(), SeededDice(3).new_id)
    desk.dress(THEMES[theme])
    window = MainWindow(desk)
    window.resize(*size)
    window.show()
    return window


def save(window: MainWindow, path: Path) -> None:
    """Save the window as it stands once everything has been told and laid out."""
    # Longer than the bridge gathers news after a long redraw, and a turn for the layouts.
    QTest.qWait(LONGEST_REST_MS + 50)
    detail = window.console.cards.detail if window.console is not None else None
    for _ in range(40):
        # A machine with other work lays out later.
        if detail is None or detail.isHidden() or detail.height() <= detail.sizeHint().height():
            break
        QTest.qWait(50)
    path.parent.mkdir(parents=True, exist_ok=True)
    drawn = window.grab()
    for _ in range(40):
        # Buttons that came with the last news are laid out some turns later.
        QTest.qWait(60)
        before, drawn = drawn, window.grab()
        if before.toImage() == drawn.toImage():
            break
    assert drawn.save(str(path)), path


def paint(page: str, path: Path, language: str, theme: str, size: tuple[int, int]) -> None:
    """Paint one page of the program."""
    window = window_in(language, theme, size)
    if page in {"start", "formats"}:
        window.start.show_shelf(a_shelf())
        window.start.offer_resume(Running("x", ABOUT[language][0], 3, "19.42"))
        if page == "formats":
            window.start.new.click()
        save(window, path)
    else:
        with sitting(language, live=page not in PREPARED) as held:
            _paint_meeting(window, held, page, path, theme)
    window.close()
    window.deleteLater()


def _paint_meeting(window: MainWindow, held: Sitting, page: str, path: Path, theme: str) -> None:
    bridge = Bridge(Posed(held.engine), held.clock.now)
    window.open_meeting(bridge)
    assert window.console is not None
    assert window.preparation is not None
    stage = Stage(window.desk, window, Settings(), THEMES[theme])
    stage.pose()
    window.console.screen_panel.put_thumbnail(stage.thumbnail)
    covered = page == "covered"
    projector = "" if covered else "EPSON EB-L200F"
    window.console.surround(Surroundings(projector=projector, is_covered=covered))
    window.console.show_laptop(Seen(granted=Granted(sleep=True, screen=True)))
    if page in PREPARED:
        window.preparation.show_tab(PREPARED[page])
    if page in TABS:
        window.desk.act_by_id(TABS[page])
    if page in MOMENTS:
        MOMENTS[page](window, stage, held)
    save(window, path)
    typed = window.focusWidget()
    if typed is not None:
        # As when a meeting is left: what is being typed in is told while somebody listens.
        typed.clearFocus()
    bridge.close()
    stage.close()
    window.close_meeting()


def paint_all(folder: Path, pages: tuple[str, ...]) -> None:
    """Paint the pages in every theme, language and size, with sheets to look at them all."""
    for theme in THEMES:
        for language in ("da", "en"):
            for width, height in SIZES:
                made: list[Path] = []
                for page in pages:
                    made.append(folder / "windows" / f"{page}-{theme}-{language}-{width}x{height}.png")
                    paint(page, made[-1], language, theme, (width, height))
                save_sheets(made, folder / "sheets", f"windows-{theme}-{language}-{width}x{height}")


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--out", type=Path, required=True)
    asked.add_argument("--all", action="store_true", help="every page, theme, language and size")
    asked.add_argument("pages", nargs="*", choices=(*PAGES, []), help="of these, with --all")
    chosen = asked.parse_args()
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    if chosen.all:
        paint_all(chosen.out, tuple(chosen.pages or PAGES))
    else:
        for page in ("start", "sheet", "console", "board", "outcome", "help"):
            paint(page, chosen.out / f"{page}.png", "da", "light", (1366, 768))
        paint("console", chosen.out / "console-dark.png", "da", "dark", (1920, 1080))
        paint("console", chosen.out / "console-en.png", "en", "light", (1920, 1080))
    application.quit()


if __name__ == "__main__":
    main()
