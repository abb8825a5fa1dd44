"""The big screen as the console keeps it: window, thumbnail and screens, fed from one moment."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from facilitator.files.catalogues import hall_texts
from facilitator.meeting.commands import StepAside
from facilitator.meeting.model import AreaPicture, Meeting, Now
from facilitator.meeting.room import room_view
from facilitator.meeting.timeline import clock, speech_clock
from facilitator.settings import Settings
from facilitator.ui.audience.plan import area_shown
from facilitator.ui.audience.screen_adapter import ScreenAdapter
from facilitator.ui.audience.screens import Act, Decision, Reason
from facilitator.ui.audience.state import AreaShown, AudienceState, JoinShown, SlideShown, SpeakerShown
from facilitator.ui.audience.thumbnail import LiveThumbnail
from facilitator.ui.audience.window import AudienceKey, AudienceWindow
from facilitator.ui.console.status_line import Surroundings
from facilitator.ui.desk import Desk
from facilitator.ui.sentences import clock_digits
from facilitator.ui.slides import Slides
from facilitator.ui.theme import CONTRAST, LIGHT, Theme

# A view is made anew with each change, and besides every so many seconds for the times forecast in it.
FORECAST_EVERY_S = 5.0
_ALARMS = frozenset({Reason.LOST, Reason.WOULD_COVER_CONSOLE, Reason.MIRRORED, Reason.CHOOSE})
_DEEDS = {
    AudienceKey.NEXT: "next",
    AudienceKey.PREVIOUS: "previous",
    AudienceKey.BLANK: "blank",
    AudienceKey.FREEZE: "freeze",
}
_CLICKS = {AudienceKey.NEXT: 1, AudienceKey.PREVIOUS: -1}


class Stage(QObject):
    """Window and thumbnail are shown the very same value, so that they are never a second apart."""

    surrounded = Signal(object)
    """`Surroundings`, when a screen came or went."""
    banner = Signal(str, str)
    """What to say above the console about the screens, and how urgent it is."""
    paged = Signal(int, int)
    """Which page of the scene is on, counted from 1, and on how many it lies."""
    settled = Signal(object)
    """The `ScreenIdentity` in use, to be remembered."""

    def __init__(self, desk: Desk, console: QWidget, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._console = console
        self._settings = settings
        self._state: AudienceState | None = None
        self._made_at = float("-inf")
        self._area: tuple[AreaPicture | None, AreaShown | None] = (None, None)
        self._pages = (1, 1)
        self._drawn = ""
        self._is_wanted = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._on_soon)
        self._is_posing = False
        self.window = AudienceWindow(
            hall_theme(theme), reduced_motion=settings.reduced_motion, keymap=desk.keymap
        )
        self.window.set_fit(settings.margin_percent, settings.dimming_percent)
        self.thumbnail = LiveThumbnail(hall_theme(theme))
        self.slides = Slides(self)
        self.screens = ScreenAdapter(self.window, console, settings.audience_screen, self)
        self._connect()
        self._refresh(desk.now())
        self.screens.decide()

    def _connect(self) -> None:
        self._desk.happened.connect(self._on_happened)
        self._desk.ticked.connect(self._on_tick)
        self._desk.together.connect(self._on_together)
        self._desk.acted.connect(self._on_acted)
        self._desk.words.changed.connect(self._on_words)
        self.window.asked.connect(self._on_asked)
        self.window.pressed.connect(self._on_pressed)
        self.slides.opened.connect(self._on_slides)
        self.slides.turned.connect(self._on_turned)
        self.slides.refused.connect(self._on_refused)
        self.screens.decided.connect(self._on_decided)
        self.screens.settled.connect(self.settled)

    def close(self) -> None:
        """Put the big screen away for good; the next meeting, which the desk tells of, has another."""
        self._desk.happened.disconnect(self._on_happened)
        self._desk.ticked.disconnect(self._on_tick)
        self._desk.together.disconnect(self._on_together)
        self._desk.acted.disconnect(self._on_acted)
        self._desk.words.changed.disconnect(self._on_words)
        self.slides.close()
        self.screens.close()
        self.window.shut()
        self.window.deleteLater()

    @Slot()
    def open(self) -> None:
        """Show the big screen where it belongs; with one screen only nothing is shown."""
        self._is_wanted = True
        self._follow_wish()

    def pose(self) -> None:
        """Show the thumbnail as if the hall saw it: for pictures of the console."""
        self._is_posing = True
        self._refresh(self._desk.now())

    def follow(self, settings: Settings) -> None:
        """Let choices about the big screen and the network hold at once."""
        self._settings = settings
        self.window.set_reduced_motion(settings.reduced_motion)
        self.window.set_fit(settings.margin_percent, settings.dimming_percent)
        if settings.audience_screen is not None:
            self.screens.choose(settings.audience_screen)
        self._refresh(self._desk.now())

    def dress(self, theme: Theme) -> None:
        """The hall's picture keeps its light ground; only who has chosen contrast gets it on the wall."""
        self.thumbnail.set_theme(hall_theme(theme))
        self.window.set_theme(hall_theme(theme))

    # --- one moment for both

    @Slot(object)
    def _on_happened(self, _happened: object) -> None:
        """Follow in a turn of the event loop of its own, so that a key is never behind two redraws."""
        self._follow_wish()
        self._soon.start()

    @Slot()
    def _on_soon(self) -> None:
        if self._desk.is_open:
            self._refresh(self._desk.clock_now())

    @Slot()
    def _on_together(self) -> None:
        """Draw the second that has just begun in both at once."""
        if self._digits != self._drawn:
            self._drawn = self._digits
            self.thumbnail.draw_now()
            self.window.draw_now()

    @property
    def _digits(self) -> str:
        shown = self._state.shown_clock if self._state is not None else None
        return clock_digits(shown) if shown is not None else ""

    @Slot(object)
    def _on_tick(self, now: Now) -> None:
        if now.steady - self._made_at >= FORECAST_EVERY_S:
            self._refresh(now)
        elif self._state is not None:
            meeting = self._desk.snapshot.meeting
            speaker = self._speaker(meeting, now)
            self._show(replace(self._state, clock=clock(meeting, now), speaker=speaker))

    def _refresh(self, now: Now) -> None:
        snapshot = self._desk.snapshot
        meeting, join = snapshot.meeting, snapshot.door.join
        self._made_at = now.steady
        self._show(
            AudienceState(
                view=room_view(meeting, now),
                texts=hall_texts(meeting.brief.language),
                told=hall_texts(self._desk.words.language),
                zone=now.zone,
                language=meeting.brief.language,
                clock=clock(meeting, now),
                join=self._join(join.url, join.typed, join.wall_code) if join is not None else None,
                area=self._area_image(meeting),
                speaker=self._speaker(meeting, now),
                slide=self._slide(meeting),
            )
        )

    def _show(self, state: AudienceState) -> None:
        self._state = state
        self.window.show_state(state)
        self.thumbnail.show_state(state, is_out=self.window.is_out or self._is_posing)
        self._say_pages()

    def _say_pages(self) -> None:
        """Tell which page is on as the picture itself has it: nobody else counts."""
        if self.thumbnail.pages != self._pages:
            self._pages = self.thumbnail.pages
            self.paged.emit(*self._pages)

    def _speaker(self, meeting: Meeting, now: Now) -> SpeakerShown | None:
        """Return who has the floor; a frozen screen keeps whoever had it."""
        if meeting.projector.is_frozen and self._state is not None:
            return self._state.speaker
        told = speech_clock(meeting, now)
        return SpeakerShown(told.handle, told.left_s, told.limit_s, told.phase) if told is not None else None

    def _slide(self, meeting: Meeting) -> SlideShown | None:
        """Return the page that lies over the scene; a frozen screen keeps what it had."""
        if meeting.projector.is_frozen and self._state is not None:
            return self._state.slide
        return self.slides.shown if meeting.projector.is_aside else None

    def _join(self, url: str, typed: str, wall_code: str) -> JoinShown:
        return JoinShown(url, typed, wall_code, self._settings.wifi_name, self._settings.wifi_password)

    def _area_image(self, meeting: Meeting) -> AreaShown | None:
        plan = meeting.area
        if plan is not self._area[0]:
            self._area = (plan, area_shown(plan))
        return self._area[1]

    # --- where it is shown

    def _follow_wish(self) -> None:
        """Show the window unless slides of another program have the screen."""
        is_away = self._desk.snapshot.meeting.projector.is_aside and not self.slides.is_open
        wanted = self._is_wanted and not is_away
        if wanted != self.screens.wish.wanted:
            self.screens.want(wanted)

    @Slot()
    def say_private(self) -> None:
        """The facilitator has said that the hall cannot see this screen."""
        self.screens.say_private()
        self._tell(self.screens.decision)

    @Slot(str)
    def _on_acted(self, identifier: str) -> None:
        deeds = {"audience": self._turn, "swap": self.screens.swap, "identify": self.screens.identify}
        if identifier in deeds:
            deeds[identifier]()

    def _turn(self) -> None:
        """Show the big screen, or hide it; with one screen only, show it in a window."""
        if self.window.is_out:
            self._is_wanted = False
            self.screens.want_in_window(False)
        else:
            self._is_wanted = True
            self.screens.want_in_window(True)
        self._follow_wish()

    @Slot(object)
    def _on_asked(self, key: AudienceKey) -> None:
        if key is AudienceKey.HIDE:
            self._is_wanted = False
            self.screens.want_in_window(False)
            self._follow_wish()
        elif not self.click(_CLICKS.get(key, 0)) and key in _DEEDS:
            self._desk.act_by_id(_DEEDS[key])

    @Slot(str)
    def _on_pressed(self, key: str) -> None:
        """Do what the key does on the console: who has clicked on the wall has not left the meeting."""
        action = self._desk.keymap.by_key().get(key)
        if action is not None and self._desk.is_open:
            self._desk.act(action)
            # The next key may be the answer to this one (X, then 2): only the console has a place for it.
            self._console.activateWindow()

    # --- the presenter's slides

    def click(self, by: int) -> bool:
        """Turn the slides that are on; return whether there are any, so that the agenda stays where it is."""
        is_on = self.slides.is_open and self._desk.snapshot.meeting.projector.is_aside
        return bool(by) and is_on and self.slides.turn(by)

    @Slot()
    def _on_slides(self) -> None:
        """A file is ready: its first page goes on."""
        if not self._desk.snapshot.meeting.projector.is_aside:
            self._desk.send(StepAside(aside=True))
        self._follow_wish()

    @Slot()
    def _on_turned(self) -> None:
        if self._desk.is_open:
            self._refresh(self._desk.now())
            self._follow_wish()

    @Slot(str)
    def _on_refused(self, trouble: str) -> None:
        self._desk.told.emit(self._desk.words.t(f"slides.trouble.{trouble}"), False, False)

    def put_slides_away(self) -> None:
        """Close the file, and come back to the scene if it was on."""
        is_on = self.slides.is_open and self._desk.snapshot.meeting.projector.is_aside
        self.slides.put_away()
        if is_on:
            self._desk.send(StepAside(aside=False))

    @Slot(object)
    def _on_decided(self, decision: Decision) -> None:
        self._tell(decision)
        if self._state is not None:
            self._show(self._state)

    @Slot()
    def _on_words(self) -> None:
        """Other words, or other keys: the desk tells of both in one way."""
        self.window.map_keys(self._desk.keymap)
        self.say_again()

    def say_again(self) -> None:
        """Tell of the screens as they are now, to somebody who has just begun to listen."""
        self._tell(self.screens.decision)
        self.paged.emit(*self._pages)

    def _tell(self, decision: Decision) -> None:
        is_put_away = decision.reason is Reason.NOT_WANTED and self.window.was_out
        self.surrounded.emit(Surroundings(self._name(decision), decision.covers_queue, is_put_away))
        words = self._desk.words
        alarms = decision.reason in _ALARMS and self._is_wanted
        self.banner.emit(words.t(f"screens.{decision.reason}") if alarms else "", "warn")
        if decision.act is Act.SHOW:
            self.thumbnail.set_form(self.window.size())
            self._say_pages()
            self.slides.fit(self.window.size() * self.window.devicePixelRatioF())

    def _name(self, decision: Decision) -> str:
        """Return the big screen's own name, for the status line."""
        screens = QGuiApplication.screens()
        if decision.act is not Act.SHOW or decision.screen is None or decision.screen >= len(screens):
            return ""
        screen = screens[decision.screen]
        return " ".join(part for part in (screen.manufacturer(), screen.model()) if part) or screen.name()


def hall_theme(theme: Theme) -> Theme:
    """Return the theme for the wall: light, which a projector shows best, unless contrast is wished for."""
    return CONTRAST if theme is CONTRAST else LIGHT
