"""What every view of the console is given: words, theme, the way to ask, and the way to tell."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from facilitator.meeting.refusals import AlreadyThere, Refusal
from facilitator.ui.actions import GUARD_MS, RELEASES, Action, KeyMap
from facilitator.ui.i18n import Words
from facilitator.ui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from concurrent.futures import Future

    from facilitator.engine.snapshot import Outcome, Snapshot
    from facilitator.meeting.commands import Command
    from facilitator.meeting.ids import CardId
    from facilitator.meeting.model import Meeting, Now
    from facilitator.ui.bridge import Bridge
    from facilitator.ui.situation import Situation


class NothingOpen(RuntimeError):
    """A view of a meeting was asked while no meeting is open: we were wrong."""


class Desk(QObject):
    """Holds no fact of the meeting: it passes snapshots down and commands on."""

    happened = Signal(object)
    """`Happened`; views redraw what it touches."""
    ticked = Signal(object)
    together = Signal()
    """Every view has taken the tick: those with the clock draw it now, so that none is a frame behind."""
    hoped_anew = Signal()
    """What is hoped has become another; editors draw it."""
    theme_changed = Signal()
    acted = Signal(str)
    """An action without a builder was asked for, by its id: the window or a panel does it."""
    sent = Signal(str)
    """An action has been sent to the engine, by its id."""
    told = Signal(str, bool, bool)
    """A notice: text, whether it can be undone, whether it stays longer."""
    trouble = Signal(object)
    """`Trouble`: the world refused a command."""

    def __init__(
        self,
        words: Words,
        keymap: KeyMap,
        new_id: Callable[[], str],
        steady: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.words = words
        self.keymap = keymap
        self.new_id = new_id
        self._steady = steady
        self._theme = LIGHT
        self._bridge: Bridge | None = None
        self._situation: Callable[[], Situation] | None = None
        self._pressed: dict[str, float] = {}
        self._asked_once: CardId | None = None
        self._last_tick: tuple[Now, Meeting] | None = None

    # --- the open meeting

    def open(self, bridge: Bridge) -> None:
        """Speak with this meeting from now on."""
        self._bridge = bridge
        bridge.happened.connect(self.happened)
        bridge.ticked.connect(self._on_ticked)
        bridge.answered.connect(self._on_answered)
        bridge.hoped_anew.connect(self.hoped_anew)

    def close(self) -> None:
        """Speak with no meeting; the bridge is closed by who made it."""
        self._bridge = None
        self._situation = None
        self._last_tick = None

    @property
    def is_open(self) -> bool:
        return self._bridge is not None

    @property
    def bridge(self) -> Bridge:
        if self._bridge is None:
            raise NothingOpen
        return self._bridge

    @property
    def snapshot(self) -> Snapshot:
        return self.bridge.snapshot

    @property
    def hoped(self) -> Meeting:
        """The newest meeting with what has been asked of it meanwhile: what editors show and build on."""
        return self.bridge.hoped

    @property
    def newest(self) -> Meeting | None:
        """What is hoped; nothing while no meeting is open."""
        return self.hoped if self.is_open else None

    def now(self) -> Now:
        return self.bridge.now()

    def seconds(self) -> float:
        """Return the steady clock's seconds: how long it is since a key was pressed is told by these."""
        return self._steady()

    def clock_now(self) -> Now:
        """Return the moment that clocks show: that of the last tick, so that all of them go on together.

        What they count is another after a step, a pause or a minute more: then it is the present.
        """
        if self._last_tick is None:
            return self.now()
        now, meeting = self._last_tick
        return now if _counts_the_same(meeting, self.snapshot.meeting) else self.now()

    @Slot(object)
    def _on_ticked(self, now: Now) -> None:
        if self._bridge is not None:
            self._last_tick = (now, self.snapshot.meeting)
            self.ticked.emit(now)
            self.together.emit()

    # --- asking

    def situate(self, ask: Callable[[], Situation] | None) -> None:
        """Let actions see what is selected through this question."""
        self._situation = ask

    def situation(self) -> Situation:
        """Return what is selected now; without a page in front nothing is."""
        from facilitator.ui.situation import Situation

        if self._situation is not None:
            return self._situation()
        return Situation(self.snapshot.meeting, can_undo=bool(self.snapshot.undo))

    def is_allowed(self, action: Action) -> bool:
        """Return whether an action makes sense now; without a meeting only the program's own do."""
        if not self.is_open:
            return action.group == "program"
        from facilitator.ui.asking import is_allowed

        return is_allowed(action.id, self.situation())

    def act(self, action: Action) -> bool:
        """Do an action if it is allowed now; return whether the press was ours to use up.

        A guarded action asked for twice within the guard counts once.
        """
        if action.is_guarded and self._is_trembling(action):
            return True
        if action.group != "program" and not self.is_open:
            return False
        if not self.is_allowed(action):
            # A key that does nothing and says nothing is pressed again.
            self._tell_nothing(action)
            return True
        if self._wants_second_press(action):
            return True
        commands = self._asked(action)
        for command in commands:
            self.send(command)
        if commands:
            self.sent.emit(action.id)
        else:
            self.acted.emit(action.id)
        return True

    def _asked(self, action: Action) -> tuple[Command, ...]:
        if not self.is_open:
            return ()
        from facilitator.ui.asking import asked

        return asked(action.id, self.situation())

    def remap(self, keymap: KeyMap) -> None:
        """Use other keys from now on, and name those wherever keys are named."""
        self.keymap = keymap
        self.words.say_again()

    def act_by_id(self, identifier: str) -> None:
        self.act(self.keymap.action(identifier))

    def send(self, command: Command) -> None:
        self.bridge.send(command)

    def undo(self) -> None:
        self.bridge.undo()

    def _wants_second_press(self, action: Action) -> bool:
        """Tell that the guard points at a card whose release is asked for, unless that was told just before.

        The next card slides under the fingers when one is released: a press too many must not show it.
        """
        before, self._asked_once = self._asked_once, None
        if action.id not in RELEASES:
            return False
        situation = self.situation()
        card = situation.card
        if card is None or not situation.is_flagged or card.id == before:
            return False
        self._asked_once = card.id
        self.tell("card.second_press")
        return True

    def _is_trembling(self, action: Action) -> bool:
        now = self._steady()
        before = self._pressed.get(action.id)
        if before is not None and (now - before) * 1000 < GUARD_MS:
            return True
        self._pressed[action.id] = now
        return False

    # --- telling

    def _tell_nothing(self, action: Action) -> None:
        from facilitator.ui.parts import with_keys

        short = f"action.{action.id}.short"
        said = self.words.t(short if self.words.has(short) else f"action.{action.id}")
        self.tell("key.nothing", action=with_keys(self, said, action.id))

    def tell(self, key: str, **fields: object) -> None:
        """Show a notice that goes by itself."""
        self.told.emit(self.words.t(key, **fields), False, False)

    @Slot(object, object)
    def _on_answered(self, command: Command | None, future: Future[Outcome]) -> None:
        try:
            outcome = future.result()
        except Exception as error:  # noqa: BLE001 - we were wrong; the meeting goes on
            # Without the traceback's last line: it could quote a participant.
            import logging

            log = logging.getLogger(__name__)
            log.error("%s failed: %s", type(command).__name__, type(error).__name__)  # noqa: TRY400 - see above
            self.told.emit(self.words.t("notice.failed"), False, True)
            return
        if outcome.trouble is not None:
            self.trouble.emit(outcome.trouble)
        elif outcome.refusal is not None:
            self._tell_refusal(outcome.refusal)
        elif command is None:
            self.told.emit(self.words.t("did.undo"), False, False)
        else:
            self._tell_done(command)

    def _tell_done(self, command: Command) -> None:
        from facilitator.ui.did import did

        said = did(command)
        if self.words.has(said):
            stays = type(command).__name__.startswith(("Remove", "Close", "Mask"))
            self.told.emit(self.words.t(said), type(command).undoable, stays)

    def _tell_refusal(self, refusal: Refusal) -> None:
        if isinstance(refusal, AlreadyThere):
            return
        key = f"refusal.{type(refusal).__name__}"
        self.told.emit(self.words.t(key if self.words.has(key) else "refusal.other"), False, False)

    # --- looks

    @property
    def theme(self) -> Theme:
        return self._theme

    def dress(self, theme: Theme) -> None:
        """Take on another theme; views that paint themselves repaint."""
        self._theme = theme
        self.theme_changed.emit()


def _counts_the_same(one: Meeting, other: Meeting) -> bool:
    """Return whether the clocks of two snapshots count the same: what is unchanged is the very same thing."""
    return one.course is other.course and one.segments is other.segments and one.items is other.items
