"""Carries the policy's word to Qt: watches the screens, and puts the audience window on one or away."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen, QWindow
from PySide6.QtWidgets import QWidget

from facilitator.settings import ScreenIdentity
from facilitator.ui.audience.screen_number import ScreenNumber
from facilitator.ui.audience.screens import Act, Area, Decision, Reason, ScreenPolicy, Seen, Wish, signature
from facilitator.ui.audience.window import AudienceWindow

# Some systems tell of a screen before it has its place: look again.
LOOK_AGAIN_MS = 1000
# A window manager gives the keys to a window that has just come, later than we can ask for them back.
KEYS_BACK_MS = 1500


class ScreenAdapter(QObject):
    """Owns no window; acts on the GUI thread, in the very call that tells of a screen's loss."""

    decided = Signal(object)
    """A Decision that differs from the one before."""
    settled = Signal(object)
    """The ScreenIdentity that is now in use, to be kept in the settings."""

    def __init__(
        self,
        audience: AudienceWindow,
        console: QWidget,
        remembered: ScreenIdentity | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._audience = audience
        self._console = console
        self._wish = Wish(wanted=False, remembered=remembered)
        self._decision = Decision(Act.AWAY, Reason.NOT_WANTED)
        self._numbers: list[ScreenNumber] = []
        self._followed: QWindow | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(LOOK_AGAIN_MS)
        self._again.timeout.connect(self.decide)
        self._keys_back = QTimer(self, singleShot=True, interval=KEYS_BACK_MS)
        self._watch()

    @property
    def decision(self) -> Decision:
        return self._decision

    @property
    def wish(self) -> Wish:
        return self._wish

    def screens(self) -> tuple[Seen, ...]:
        """Return the screens in Qt's order."""
        home = self._console.screen()
        found = tuple(_seen(screen, has_console=screen is home) for screen in QGuiApplication.screens())
        if found and not any(seen.has_console for seen in found):
            return (replace(found[0], has_console=True), *found[1:])
        return found

    @Slot(bool)
    def want(self, wanted: bool) -> None:  # noqa: FBT001 - a slot
        """Show the audience window where it belongs, or put it away."""
        self._wish = replace(self._wish, wanted=wanted)
        self.decide()

    @Slot(bool)
    def want_in_window(self, windowed: bool) -> None:  # noqa: FBT001 - a slot
        """Preview in a window while there is no second screen."""
        self._wish = replace(self._wish, windowed=windowed)
        self.decide()

    @Slot(object)
    def choose(self, identity: ScreenIdentity) -> None:
        """Take this screen from now on."""
        self._wish = replace(self._wish, wanted=True, remembered=identity, is_settled=True)
        self.decide()

    @Slot()
    def say_private(self) -> None:
        """Take the facilitator's word that the hall cannot see this screen: it holds for these screens."""
        self._wish = replace(self._wish, is_private=signature(self.screens()))
        self.decide()

    @Slot()
    def swap(self) -> None:
        """Let console and audience window change places."""
        chosen = self._decision.screen
        screens = QGuiApplication.screens()
        if self._decision.act is not Act.SHOW or chosen is None or chosen >= len(screens):
            return
        home, target = self._console.screen(), screens[chosen]
        self._audience.put_away()
        was_full = self._console.isMaximized() or self._console.isFullScreen()
        self._console.showNormal()
        self._console.setScreen(target)
        corner, room = target.availableGeometry().topLeft(), target.availableGeometry().size()
        self._console.resize(self._console.size().boundedTo(room))
        self._console.move(corner)
        if was_full:
            self._console.showMaximized()
        self.choose(_identity(home))

    @Slot()
    def identify(self) -> None:
        """Show a number on every screen for a few seconds."""
        for shown in self._numbers:
            shown.close()
        self._numbers = [
            ScreenNumber(place + 1, screen) for place, screen in enumerate(QGuiApplication.screens())
        ]
        for shown in self._numbers:
            shown.show_for_a_while()

    @Slot()
    def decide(self) -> None:
        """Ask the policy and do what it says; asking again changes nothing."""
        decision = ScreenPolicy.decide(self.screens(), self._wish)
        self._carry_out(decision)
        if decision != self._decision:
            self._decision = decision
            self.decided.emit(decision)

    def close(self) -> None:
        """Stop watching."""
        self._again.stop()
        self._keys_back.stop()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.disconnect(self._on_keys)
            application.screenAdded.disconnect(self._on_screen_added)
            application.screenRemoved.disconnect(self._on_screen_removed)
            application.primaryScreenChanged.disconnect(self._on_changed)
        for shown in self._numbers:
            shown.close()
        self._numbers = []

    def _carry_out(self, decision: Decision) -> None:
        screens = QGuiApplication.screens()
        if decision.act is Act.AWAY or decision.screen is None or decision.screen >= len(screens):
            self._audience.put_away()
            return
        screen = screens[decision.screen]
        if decision.act is Act.WINDOW:
            if not self._audience.isVisible():
                self._audience.open_in_window(screen)
                self._watch_audience()
            return
        had_keys = self._console.isActiveWindow()
        self._audience.open_on(screen)
        if had_keys:
            self._console.activateWindow()
            self._keys_back.start()
        self._watch_audience()
        identity = _identity(screen)
        if not self._wish.is_settled or self._wish.remembered != identity:
            self._wish = replace(self._wish, remembered=identity, is_settled=True)
            self.settled.emit(identity)

    def _watch(self) -> None:
        application = QGuiApplication.instance()
        if not isinstance(application, QGuiApplication):
            raise TypeError("there is no GUI to watch")
        application.focusWindowChanged.connect(self._on_keys)
        application.screenAdded.connect(self._on_screen_added)
        application.screenRemoved.connect(self._on_screen_removed)
        application.primaryScreenChanged.connect(self._on_changed)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._on_changed)
        self._console.winId()
        handle = self._console.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self._on_changed)
        self._watch_audience()

    def _watch_audience(self) -> None:
        """Follow the audience window's handle: Qt makes a new one when the frame comes or goes."""
        self._audience.winId()
        handle = self._audience.windowHandle()
        if handle is not self._followed:
            handle.screenChanged.connect(self._on_audience_moved)
            self._followed = handle

    @Slot(QWindow)
    def _on_keys(self, holder: QWindow | None) -> None:
        """Take the keys back from an audience window that has them only because it has just come."""
        if holder is not None and holder is self._audience.windowHandle() and self._keys_back.isActive():
            self._console.activateWindow()

    @Slot(QScreen)
    def _on_screen_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._on_changed)
        self._on_changed()

    @Slot(QScreen)
    def _on_screen_removed(self, screen: QScreen) -> None:
        """Hide before Qt moves the window to the laptop, which it does right after this call."""
        if self._audience.may_be_on(screen):
            self._audience.put_away()
        self._on_changed()

    @Slot(QScreen)
    def _on_audience_moved(self, screen: QScreen) -> None:
        """Put the window away when something else than this adapter has moved it."""
        if self._audience.isVisible() and not self._audience.may_be_on(screen):
            self._audience.put_away()
            self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self.decide()
        self._again.start()


def _identity(screen: QScreen) -> ScreenIdentity:
    return ScreenIdentity(
        name=screen.name(),
        manufacturer=screen.manufacturer(),
        model=screen.model(),
        serial=screen.serialNumber(),
    )


def _seen(screen: QScreen, *, has_console: bool) -> Seen:
    area = screen.geometry()
    return Seen(
        _identity(screen), Area(area.x(), area.y(), area.width(), area.height()), has_console=has_console
    )
