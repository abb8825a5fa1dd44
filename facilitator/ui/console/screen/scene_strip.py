"""The scenes that can be shown: the usual ones, and the last five to bring back."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from facilitator.meeting.commands import Show
from facilitator.meeting.model import Meeting, Scene
from facilitator.meeting.walk import is_walk
from facilitator.meeting.words import SceneKind
from facilitator.ui.desk import Desk
from facilitator.ui.parts import ActionButton, ElidedButton, Plain, clear, column, label, line_of

_USUAL = (
    SceneKind.WELCOME, SceneKind.JOIN, SceneKind.AGENDA,
    SceneKind.QUESTION, SceneKind.WRITING, SceneKind.BOARD,
    SceneKind.BREAK, SceneKind.ACTIONS, SceneKind.THANKS,
)  # fmt: skip
# These have a button only while there is something to show in them.
_AT_TIMES = (SceneKind.PROMISES, SceneKind.MAP, SceneKind.SPEAKER)
_OF_A_WALK = (SceneKind.ROUTE, SceneKind.STOPS)
_COLUMNS = 3
_RECENT = 5


class SceneStrip(QWidget):
    """The scene that is on is pressed; what was on before lies below it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._recent: tuple[Scene, ...] = ()
        self._said: tuple[str, ...] = ()
        kinds = (*_USUAL, *_AT_TIMES, *_OF_A_WALK)
        self._buttons = {kind: ActionButton(desk, f"scene.{kind}", checkable=True) for kind in kinds}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for place, kind in enumerate(_USUAL):
            grid.addWidget(self._buttons[kind], place // _COLUMNS, place % _COLUMNS)
        self._back = column(space=3)
        self._heading: Plain = label(desk, "scenes.recent", "soft")
        layout = column(space=6)
        layout.addLayout(grid)
        for shown in (_AT_TIMES, _OF_A_WALK):
            layout.addLayout(line_of(*(self._buttons[kind] for kind in shown)))
        layout.addWidget(self._heading)
        layout.addLayout(self._back)
        layout.addStretch(1)
        self.setLayout(layout)

    def redraw(self, meeting: Meeting) -> None:
        """Show which scene is on, and which were."""
        shown = meeting.projector.scene
        for kind, made in self._buttons.items():
            made.setChecked(kind is shown.kind)
        for kind in (*_AT_TIMES, *_OF_A_WALK):
            self._buttons[kind].setVisible(_has_something(meeting, kind))
        found = tuple(scene for scene in meeting.projector.recent if _is_there(meeting, scene))[:_RECENT]
        said = tuple(scene_words(self._desk, meeting, scene) for scene in found)
        self._heading.setVisible(bool(found))
        # A card that was edited or masked since, and another language, change the words alone.
        if (found, said) == (self._recent, self._said):
            return
        self._recent, self._said = found, said
        clear(self._back)
        for place, words in enumerate(said):
            self._back.addWidget(self._back_button(place, words))

    def _back_button(self, place: int, said: str) -> QPushButton:
        made = ElidedButton(f"↶ {said}", "back")
        made.setProperty("place", place)
        made.setAccessibleName(self._desk.words.t("scenes.bring_back", scene=said))
        made.clicked.connect(self._on_back)
        return made

    @Slot()
    def _on_back(self) -> None:
        sender = self.sender()
        if sender is not None:
            self._desk.send(Show(self._recent[int(sender.property("place"))]))


def _has_something(meeting: Meeting, kind: SceneKind) -> bool:
    match kind:
        case SceneKind.PROMISES:
            return any(action.carried for action in meeting.actions.values())
        case SceneKind.MAP:
            return meeting.area is not None
        case SceneKind.ROUTE | SceneKind.STOPS:
            return is_walk(meeting)
        case _:
            queue = meeting.speaker_queue
            return queue.speaking is not None or bool(queue.waiting)


def _is_there(meeting: Meeting, scene: Scene) -> bool:
    """Return whether what a scene refers to still is there."""
    pairs = (
        (scene.item, meeting.items),
        (scene.board, meeting.boards),
        (scene.card, meeting.cards),
        (scene.ballot, meeting.ballots),
        (scene.stop, meeting.stops),
    )
    return all(key is None or key in things for key, things in pairs)


def scene_words(desk: Desk, meeting: Meeting, scene: Scene) -> str:
    """Return what a scene is called, with the card, message or item that it is about."""
    name = desk.words.t(f"scene.{scene.kind}")
    card = meeting.cards.get(scene.card) if scene.card is not None else None
    item = meeting.items.get(scene.item) if scene.item is not None else None
    stop = meeting.stops.get(scene.stop) if scene.stop is not None else None
    of_item = item.title if item is not None else ""
    about = card.text if card is not None else scene.message or (stop.name if stop is not None else of_item)
    flat = " ".join(about.split())
    return f"{name}: {flat}" if flat and flat != name else name
