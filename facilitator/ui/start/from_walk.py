"""A new meeting about what a walk has found: which walk, and which form the meeting has."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox

from facilitator.meeting.formats import Format
from facilitator.meeting.walk import FORMAT as WALK
from facilitator.meeting.words import Phase
from facilitator.ui.desk import Desk
from facilitator.ui.library import sayings
from facilitator.ui.library.rows import Row, Shelf
from facilitator.ui.parts import column, label, named
from facilitator.ui.start.sources import AFTER_A_WALK, Source
from facilitator.ui.start.wish import Described, NewWish
from facilitator.ui.theme import SPACE


class WalkSource(Source):
    """The walks of the library, the newest first."""

    def __init__(self, desk: Desk, formats: tuple[Format, ...]) -> None:
        super().__init__(desk, "from_walk.name")
        self._formats = tuple(one for one in formats if one.id != WALK)
        self._shelf = Shelf(Path())
        self._none = label(desk, "from_walk.none", "soft", wraps=True)
        self._asked = label(desk, "from_walk.form")
        self.form = QComboBox()
        named(desk, self.form, "from_walk.form")
        layout = column(space=SPACE)
        for part in (self._none, self.list, self._asked, self.form):
            layout.addWidget(part)
        layout.setStretchFactor(self.list, 1)
        layout.setAlignment(self._none, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)
        self.form.activated.connect(self.changed)
        desk.words.changed.connect(self._say)
        self._say()

    def show_shelf(self, shelf: Shelf) -> None:
        """Offer the walks that can be read."""
        self._shelf = shelf
        self._say()

    @Slot()
    def _say(self) -> None:
        words, before = self.desk.words, self.form.currentData() or AFTER_A_WALK
        walks = (one for one in self._shelf.rows if one.format == WALK)
        # One that is still to be walked has found nothing yet.
        rows = [one for one in walks if one.phase in {Phase.LIVE, Phase.CLOSED} and not one.is_in_use]
        rows.sort(key=lambda one: -(one.starts.timestamp() if one.starts is not None else float("inf")))
        self.form.clear()
        for one in self._formats:
            self.form.addItem(words.name(one.names), one.id)
        self.form.setCurrentIndex(max(self.form.findData(before), 0))
        self.fill([(str(one.path), self._line(one)) for one in rows])
        self._none.setVisible(not rows)
        for part in (self.list, self._asked, self.form):
            part.setVisible(bool(rows))

    def _line(self, row: Row) -> str:
        return f"{row.title}\n{sayings.when(row.starts, self._shelf.zone, self.desk.words)}"

    def _row(self) -> Row | None:
        return next((one for one in self._shelf.rows if str(one.path) == self.key()), None)

    def chosen(self) -> NewWish | None:
        row, words = self._row(), self.desk.words
        if row is None:
            return None
        return NewWish(
            format=str(self.form.currentData()),
            earlier=row.path,
            follows_up=True,
            found=words.t("from_walk.heading"),
        )

    def about(self) -> Described | None:
        row, words = self._row(), self.desk.words
        if row is None:
            return None
        facts = "  ·  ".join(part for part in (sayings.where(row), sayings.promises(row, words)) if part)
        return Described(row.title, words.t("from_walk.about"), facts)
