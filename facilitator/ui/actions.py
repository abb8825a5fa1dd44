"""Everything that can be done by a key, a button or a menu: one list that feeds all of them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from facilitator.meeting.words import SceneKind
from facilitator.ui import asking
from facilitator.ui.asking import Builder
from facilitator.ui.situation import Situation

# Two presses within this time count as one (the second is a trembling finger).
GUARD_MS = 400


class Reach(Enum):
    """Where a key acts."""

    PROGRAM = "program"
    """In every window and page, also while typing: chords and function keys only."""
    MEETING = "meeting"
    """On the console's page while nobody types; from the audience window, too."""
    CARDS = "cards"
    """As MEETING, but not when a button has the focus: Enter and arrows belong to it then."""


def _nothing(_situation: Situation) -> asking.Asked:
    return ()


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. Its words are `action.<id>` and `action.<id>.tip` of the catalogue.

    An action without a builder is done by the window itself (focus, panels, language).
    """

    id: str
    keys: tuple[str, ...]
    group: str
    reach: Reach = Reach.MEETING
    build: Builder = _nothing
    allowed: Callable[[Situation], bool] = asking.always
    is_guarded: bool = False
    may_repeat: bool = False
    """Held down, it goes on: moving only, never acting."""
    in_help: bool = True


def _scenes() -> tuple[Action, ...]:
    return tuple(
        Action(f"scene.{kind}", (), "screen", build=asking.scene(kind), allowed=asking.always, in_help=False)
        for kind in SceneKind
        if kind
        not in {SceneKind.CARD, SceneKind.MESSAGE, SceneKind.VOTE, SceneKind.RESULT, SceneKind.SPEAKER}
    )


ACTIONS: tuple[Action, ...] = (
    # --- agenda
    Action(
        "start", (), "agenda", build=asking.start, allowed=asking.when_planned, is_guarded=True, in_help=False
    ),
    Action(
        "next", ("Space", "PgDown"), "agenda", build=asking.go_on, allowed=asking.when_live, is_guarded=True
    ),
    Action("previous", ("PgUp",), "agenda", build=asking.go_back, allowed=asking.when_live, is_guarded=True),
    Action(
        "pause", ("U",), "agenda", build=asking.pause_or_resume, allowed=asking.when_live, is_guarded=True
    ),
    Action("more", ("+",), "agenda", build=asking.more, allowed=asking.when_live),
    Action("less", ("-",), "agenda", build=asking.less, allowed=asking.when_live),
    Action("share", (), "agenda", build=asking.share, allowed=asking.when_live, in_help=False),
    Action("move_end", (), "agenda", build=asking.move_end, allowed=asking.when_live, in_help=False),
    Action(
        "close", (), "agenda", build=asking.close, allowed=asking.when_live, is_guarded=True, in_help=False
    ),
    Action(
        "collect", ("I",), "agenda", build=asking.collect_or_not, allowed=asking.when_live, is_guarded=True
    ),
    # --- the big screen
    Action("project", ("P",), "screen", build=asking.project, allowed=asking.with_shown_card),
    Action("aside", ("O",), "screen", build=asking.aside, is_guarded=True),
    Action("blank", ("B", "."), "screen", build=asking.blank, is_guarded=True),
    Action("freeze", ("F",), "screen", build=asking.freeze, is_guarded=True),
    Action("corner", ("Q",), "screen", build=asking.corner),
    Action("overtime", (), "screen", build=asking.overtime, in_help=False),
    Action("message", ("Ctrl+M",), "screen", Reach.PROGRAM),
    Action("audience", ("Ctrl+Shift+P",), "screen", Reach.PROGRAM),
    *_scenes(),
    # --- contributions
    Action("down", ("J", "Down"), "cards", Reach.CARDS, may_repeat=True),
    Action("up", ("K", "Up"), "cards", Reach.CARDS, may_repeat=True),
    Action(
        "release", ("Return",), "cards", Reach.CARDS, asking.release, asking.with_hidden_card, is_guarded=True
    ),
    Action(
        "release_on", ("A",), "cards", Reach.MEETING, asking.release, asking.with_hidden_card, is_guarded=True
    ),
    Action("show_waiting", ("V",), "cards", build=asking.show_waiting, is_guarded=True),
    Action("hold", ("X",), "cards", allowed=asking.with_card),
    Action("edit", ("E",), "cards", allowed=asking.with_card),
    Action("merge", ("M",), "cards", allowed=asking.with_card),
    Action("separate", ("S",), "cards", build=asking.separate, allowed=asking.with_cluster),
    Action("requeue", ("Backspace",), "cards", build=asking.requeue, allowed=asking.with_decided_card),
    Action("park", ("L",), "cards", build=asking.park, allowed=asking.with_card),
    Action("category", ("0",), "cards", allowed=asking.with_card),
    *(
        Action(f"category.{digit}", (str(digit),), "cards", allowed=asking.with_card, in_help=False)
        for digit in range(1, 10)
    ),
    Action("type", ("Y",), "cards", allowed=asking.with_card),
    Action("find", ("Ctrl+F", "/"), "cards"),
    Action("new_card", ("N",), "cards", allowed=asking.when_open),
    Action("outcome", ("D",), "cards", allowed=asking.always),
    # --- panels
    Action("tab.queue", ("Ctrl+1",), "panels", Reach.PROGRAM),
    Action("tab.board", ("Ctrl+2",), "panels", Reach.PROGRAM),
    Action("tab.held", ("Ctrl+3",), "panels", Reach.PROGRAM),
    Action("tab.outcome", ("Ctrl+4",), "panels", Reach.PROGRAM),
    Action("tab.ballot", ("Ctrl+5",), "panels", Reach.PROGRAM),
    Action("tab.closing", ("Ctrl+6",), "panels", Reach.PROGRAM),
    # --- the program
    Action("undo", ("Ctrl+Z",), "program", allowed=asking.with_undo),
    Action("help", ("F1", "?"), "program"),
    Action("language", ("F2",), "program", Reach.PROGRAM),
    Action("theme", ("F3",), "program", Reach.PROGRAM),
    Action("settings", ("Ctrl+,",), "program", Reach.PROGRAM),
    Action("plan", ("Ctrl+P",), "program", Reach.PROGRAM),
    Action("start_page", ("Ctrl+O",), "program", Reach.PROGRAM),
    Action("quit", ("Ctrl+Q",), "program", Reach.PROGRAM),
)

GROUPS = ("agenda", "screen", "cards", "panels", "program")


class KeyConflict(ValueError):
    """Two actions would answer to one key."""


@dataclass(frozen=True, slots=True)
class KeyMap:
    """Which key is which action; made once, refused when a key means two things."""

    actions: tuple[Action, ...] = ACTIONS
    own: Mapping[str, str] = field(default_factory=dict)
    """The facilitator's own keys by action id, several parted by a space."""

    def __post_init__(self) -> None:
        taken: dict[str, str] = {}
        for action in self.actions:
            for key in self.keys(action):
                if key in taken:
                    raise KeyConflict(f"{key}: {taken[key]}, {action.id}")
                taken[key] = action.id

    def keys(self, action: Action) -> tuple[str, ...]:
        """Return the keys of an action: the facilitator's own, or else those it ships with."""
        own = self.own.get(action.id)
        return tuple(own.split()) if own is not None else action.keys

    def by_key(self) -> dict[str, Action]:
        return {key: action for action in self.actions for key in self.keys(action)}

    def action(self, identifier: str) -> Action:
        return next(action for action in self.actions if action.id == identifier)


def usable(own: Mapping[str, str], actions: Iterable[Action] = ACTIONS) -> KeyMap:
    """Return the facilitator's own keys where they make sense, else those that ship with the program."""
    actions = tuple(actions)
    known = {action.id for action in actions}
    try:
        return KeyMap(actions, {name: keys for name, keys in own.items() if name in known})
    except KeyConflict:
        return KeyMap(actions)
