"""Everything that can be done by a key, a button or a menu: one list that feeds all of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum

# Two presses within this time count as one (the second is a trembling finger).
GUARD_MS = 400

# Scenes that need nothing chosen: the others are shown from a card, a vote or a message.
SHOWN_SCENES = (
    "join", "welcome", "agenda", "question", "writing", "board", "map", "break",
    "promises", "actions", "thanks", "speaker", "route", "stops",
)  # fmt: skip

# In the order in which one takes them; folding equal notes is always on.
# What shows a single card to the hall.
RELEASES = ("release", "release_on")
FLOOD_STEPS = ("tokens", "key", "slips")


class Reach(Enum):
    """Where a key acts."""

    PROGRAM = "program"
    """In every window and page, also while typing: chords and function keys only."""
    MEETING = "meeting"
    """On the console's page while nobody types; from the audience window, too."""
    CARDS = "cards"
    """As MEETING, but not when a button has the focus: Enter and arrows belong to it then."""


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. Its words are `action.<id>` of the catalogue.

    Which command it is, and when it is allowed, stands under its id in `asking`: the start screen needs
    neither, and is shown before the meeting's code is read in. An action without a command is done by the
    window itself (focus, panels, language).
    """

    id: str
    keys: tuple[str, ...]
    group: str
    reach: Reach = Reach.MEETING
    is_guarded: bool = False
    may_repeat: bool = False
    """Held down, it goes on: moving only, never acting."""
    in_help: bool = True


ACTIONS: tuple[Action, ...] = (
    # --- agenda
    Action("start", ("Ctrl+Shift+S",), "agenda", is_guarded=True),
    Action("next", ("Space", "PgDown"), "agenda", is_guarded=True),
    Action("previous", ("PgUp",), "agenda", is_guarded=True),
    Action("pause", ("U",), "agenda", is_guarded=True),
    Action("more", ("+",), "agenda"),
    Action("less", ("-",), "agenda"),
    Action("late", ("H",), "agenda"),
    Action("share", (), "agenda", in_help=False),
    Action("shorten", (), "agenda", in_help=False),
    Action("move_end", (), "agenda", in_help=False),
    Action("close", (), "agenda", is_guarded=True, in_help=False),
    Action("collect", ("I",), "agenda", is_guarded=True),
    Action("speakers", ("T",), "agenda"),
    Action("floor", ("G",), "agenda", is_guarded=True),
    Action("end_speech", ("R",), "agenda", is_guarded=True),
    # --- the big screen
    Action("project", ("P",), "screen"),
    Action("aside", ("O",), "screen", is_guarded=True),
    Action("slides", ("Ctrl+Shift+O",), "screen", Reach.PROGRAM),
    Action("blank", ("B", "."), "screen", is_guarded=True),
    Action("freeze", ("F",), "screen", is_guarded=True),
    Action("corner", ("Q",), "screen"),
    Action("page_back", ("<",), "screen"),
    Action("page_on", (">",), "screen"),
    Action("overtime", (), "screen", in_help=False),
    Action("message", ("Ctrl+M",), "screen", Reach.PROGRAM),
    Action("audience", ("Ctrl+Shift+P",), "screen", Reach.PROGRAM),
    Action("swap", (), "screen", Reach.PROGRAM, in_help=False),
    Action("identify", (), "screen", Reach.PROGRAM, in_help=False),
    *(Action(f"scene.{kind}", (), "screen", in_help=False) for kind in SHOWN_SCENES),
    # --- contributions
    Action("down", ("J", "Down"), "cards", Reach.CARDS, may_repeat=True),
    Action("up", ("K", "Up"), "cards", Reach.CARDS, may_repeat=True),
    Action("release", ("Return",), "cards", Reach.CARDS, is_guarded=True),
    Action("release_on", ("A",), "cards", Reach.MEETING, is_guarded=True),
    Action("show_waiting", ("V",), "cards", is_guarded=True),
    Action("hold", ("X",), "cards"),
    Action("edit", ("E",), "cards"),
    Action("merge", ("M",), "cards"),
    Action("separate", ("S",), "cards"),
    Action("requeue", ("Backspace",), "cards"),
    Action("park", ("L",), "cards"),
    Action("category", ("0",), "cards"),
    *(Action(f"category.{digit}", (str(digit),), "cards", in_help=False) for digit in range(1, 10)),
    Action("type", ("Y",), "cards"),
    Action("actor", ("W",), "cards"),
    Action("describe", ("C",), "cards"),
    Action("find", ("Ctrl+F", "/"), "cards"),
    Action("new_card", ("N",), "cards"),
    Action("outcome", ("D",), "cards"),
    # Against a flood of notes; the banner that each brings has the way back.
    *(Action(f"flood.{step}", (), "cards", is_guarded=True, in_help=False) for step in FLOOD_STEPS),
    # --- panels
    Action("tab.queue", ("Ctrl+1",), "panels", Reach.PROGRAM),
    Action("tab.board", ("Ctrl+2",), "panels", Reach.PROGRAM),
    Action("tab.held", ("Ctrl+3",), "panels", Reach.PROGRAM),
    Action("tab.outcome", ("Ctrl+4",), "panels", Reach.PROGRAM),
    Action("tab.ballot", ("Ctrl+5",), "panels", Reach.PROGRAM),
    Action("tab.closing", ("Ctrl+6",), "panels", Reach.PROGRAM),
    Action("tab.speakers", ("Ctrl+7",), "panels", Reach.PROGRAM),
    Action("tab.walk", ("Ctrl+8",), "panels", Reach.PROGRAM),
    Action("banners", ("Ctrl+B",), "panels", Reach.PROGRAM),
    Action("minutes", ("Ctrl+R",), "panels", Reach.PROGRAM),
    Action("print", ("Ctrl+Shift+T",), "panels", Reach.PROGRAM),
    # --- a rehearsal
    Action("rehearse", ("Ctrl+Shift+G",), "rehearsal", Reach.PROGRAM),
    Action("rehearsal.pause", ("Ctrl+Shift+U",), "rehearsal", Reach.PROGRAM, in_help=False),
    Action("rehearsal.faster", ("Ctrl+Shift+H",), "rehearsal", Reach.PROGRAM, in_help=False),
    Action("rehearsal.slower", ("Ctrl+Shift+L",), "rehearsal", Reach.PROGRAM, in_help=False),
    Action("rehearsal.cut", ("Ctrl+Shift+K",), "rehearsal", Reach.PROGRAM, is_guarded=True, in_help=False),
    Action("rehearsal.end", ("Ctrl+Shift+E",), "rehearsal", Reach.PROGRAM, is_guarded=True, in_help=False),
    # --- the program
    Action("undo", ("Ctrl+Z",), "program"),
    Action("help", ("F1", "?"), "program"),
    Action("language", ("F2",), "program", Reach.PROGRAM),
    Action("theme", ("F3",), "program", Reach.PROGRAM),
    Action("settings", ("Ctrl+,",), "program", Reach.PROGRAM),
    Action("plan", ("Ctrl+P",), "program", Reach.PROGRAM),
    Action("start_page", ("Ctrl+O",), "program", Reach.PROGRAM),
    Action("register", ("Ctrl+Shift+A",), "program", Reach.PROGRAM),
    Action("quit", ("Ctrl+Q",), "program", Reach.PROGRAM),
)

GROUPS = ("agenda", "screen", "cards", "panels", "rehearsal", "program")


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
