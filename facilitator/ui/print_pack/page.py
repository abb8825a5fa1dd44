"""The print pack's page: papers to tick on the left, what they need on the right, how it went below."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QRadioButton,
    QSplitter,
    QWidget,
)

from facilitator.export.printables import ALL, Extras, Need, is_wanted, lacking
from facilitator.export.printables.pack import PrintOrder
from facilitator.ui.desk import Desk
from facilitator.ui.parts import FolderLine, Plain, button, column, label, line_of, named, panel, row, state
from facilitator.ui.print_pack.wishes import Wishes
from facilitator.ui.theme import SPACE, SPACE_PAGE

_SIDES = (620, 460)
_WAYS_IN = frozenset({Need.WAY_IN, Need.PASSES})


class PrintPage(QWidget):
    """Says what is wanted; somebody else asks for the folder and makes the papers."""

    left = Signal()
    asked = Signal(object)
    """The `PrintOrder` that is wanted."""
    stop_asked = Signal()
    folder_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._touched: set[str] = set()
        self.papers = QListWidget()
        self.papers.setWordWrap(True)
        named(desk, self.papers, "print.papers")
        self.wishes = Wishes(desk)
        self.each, self.bundled = QRadioButton(), QRadioButton()
        desk.words.put(self.each, self.each.setText, "print.each")
        desk.words.put(self.bundled, self.bundled.setText, "print.bundled")
        self.each.setChecked(True)
        self.all, self.none = button(desk, "print.all", "quiet"), button(desk, "print.none", "quiet")
        self.make, self.stop = button(desk, "print.make", "primary"), button(desk, "print.stop")
        self._back, self._folder = button(desk, "print.back"), button(desk, "export.show_folder", "quiet")
        self._told, self._progress = Plain(wraps=True), QProgressBar()
        self._progress.setTextVisible(False)
        self.where = FolderLine(self._folder)
        self._lay_out()
        self._connect()
        for part in (self.stop, self._folder, self._progress):
            part.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = row(space=SPACE)
        head.addWidget(label(self._desk, "action.print", "title"), 1)
        head.addWidget(self._back)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(SPACE)
        split.setChildrenCollapsible(False)
        for part, width in zip((self._list(), self._form()), _SIDES, strict=True):
            split.addWidget(part)
            split.setStretchFactor(split.count() - 1, width)
        split.setSizes(list(_SIDES))
        layout = column(margin=SPACE_PAGE, space=SPACE)
        layout.addLayout(head)
        layout.addWidget(label(self._desk, "print.help", "soft", wraps=True))
        layout.addWidget(split, 1)
        layout.addWidget(self._progress)
        layout.addLayout(self._foot())
        self.setLayout(layout)

    def _list(self) -> QWidget:
        made, layout = panel(), column(margin=SPACE, space=6)
        top = line_of(label(self._desk, "print.papers", "eyebrow"), self.all, self.none)
        top.setStretch(0, 1)
        layout.addLayout(top)
        layout.addWidget(self.papers, 1)
        made.setLayout(layout)
        return made

    def _form(self) -> QWidget:
        made, layout = panel(), column(margin=SPACE, space=6)
        layout.addWidget(self.wishes)
        made.setLayout(layout)
        return made

    def _foot(self) -> QHBoxLayout:
        foot = row(space=SPACE)
        said = column(space=0)
        said.addWidget(self._told)
        said.addWidget(self.where)
        foot.addLayout(said, 1)
        for part in (self._folder, self.each, self.bundled, self.stop, self.make):
            foot.addWidget(part)
        return foot

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self._folder.clicked.connect(self.folder_asked)
        self.stop.clicked.connect(self.stop_asked)
        self.make.clicked.connect(self._on_make)
        self.all.clicked.connect(self._on_all)
        self.none.clicked.connect(self._on_none)
        self.papers.itemChanged.connect(self._on_ticked)
        self.wishes.changed.connect(self._on_redraw)
        self.wishes.codes.made.connect(self._on_made)
        self._desk.words.changed.connect(self._on_redraw)

    def begin(self) -> None:
        """Take the keys; the list shows what can be printed of the meeting as it is now."""
        self._desk.situate(None)
        self.wishes.follow(self._desk.snapshot.meeting.brief.language)
        self._on_redraw()
        if self.papers.currentRow() < 0:
            self.papers.setCurrentRow(0)
        self.papers.setFocus()

    def tick_only(self, kind: str) -> None:
        """Ask for one paper, and stand at it; the others are a press on *all* away."""
        for at, one in enumerate(ALL):
            self.papers.item(at).setCheckState(
                Qt.CheckState.Checked if one.kind == kind else Qt.CheckState.Unchecked
            )
            if one.kind == kind:
                self.papers.setCurrentRow(at)

    def chosen(self) -> tuple[str, ...]:
        """Return the kinds that are ticked and can be made."""
        items = (self.papers.item(at) for at in range(self.papers.count()))
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked and item.flags() & Qt.ItemFlag.ItemIsEnabled
        )

    # --- what can be printed

    @Slot()
    def _on_redraw(self) -> None:
        if not self._desk.is_open:
            return
        extras = self.wishes.extras(self._desk.snapshot)
        self.papers.blockSignals(True)
        while self.papers.count() < len(ALL):
            self.papers.addItem(QListWidgetItem())
        for at in range(len(ALL)):
            self._show(at, extras)
        self.papers.blockSignals(False)
        self._say_whether()

    def _show(self, at: int, extras: Extras) -> None:
        one, item, words = ALL[at], self.papers.item(at), self._desk.words
        needs = lacking(one, self._desk.snapshot.meeting, extras)
        lines = [f"{one.name(words.language)} · {one.size}"]
        lines += [words.t(f"print.need.{need}") for need in needs]
        if not needs and extras.join is not None and not _WAYS_IN.isdisjoint(one.needs):
            # Printed at home it leads to the home's network: nobody sees that on the paper.
            lines.append(words.t("print.address", address=extras.join.typed))
        item.setText("\n".join(lines))
        item.setData(Qt.ItemDataRole.UserRole, one.kind)
        can = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        item.setFlags(can if needs else can | Qt.ItemFlag.ItemIsEnabled)
        if one.kind not in self._touched:
            wanted = not needs and is_wanted(one, self._desk.snapshot.meeting)
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)

    @Slot(QListWidgetItem)
    def _on_ticked(self, item: QListWidgetItem) -> None:
        self._touched.add(str(item.data(Qt.ItemDataRole.UserRole)))
        self._say_whether()

    @Slot()
    def _on_all(self) -> None:
        self._tick(Qt.CheckState.Checked)

    @Slot()
    def _on_none(self) -> None:
        self._tick(Qt.CheckState.Unchecked)

    def _tick(self, value: Qt.CheckState) -> None:
        for at, one in enumerate(ALL):
            item = self.papers.item(at)
            can = bool(item.flags() & Qt.ItemFlag.ItemIsEnabled) and not one.is_secret
            if can or value is Qt.CheckState.Unchecked:
                item.setCheckState(value)

    @Slot(Need)
    def _on_made(self, need: Need) -> None:
        """Whoever makes codes wants them on paper; *all* leaves secret papers as they are ticked."""
        for at, one in enumerate(ALL):
            item = self.papers.item(at)
            if need in one.needs and item.flags() & Qt.ItemFlag.ItemIsEnabled:
                item.setCheckState(Qt.CheckState.Checked)

    def _say_whether(self) -> None:
        self.make.setEnabled(bool(self.chosen()) and self.stop.isHidden())

    # --- making

    @Slot()
    def _on_make(self) -> None:
        kinds = self.chosen()
        if kinds:
            extras = self.wishes.extras(self._desk.snapshot)
            self.asked.emit(PrintOrder(kinds, extras, self.bundled.isChecked()))

    @Slot(float)
    def show_progress(self, share: float) -> None:
        """Show how far the papers are, 0 to 1."""
        self._told.setText(self._desk.words.t("print.running"))
        state(self._told, "")
        self._progress.setValue(round(share * 100))
        self._progress.show()
        self.stop.show()
        self._folder.hide()
        self.where.hide()
        self.make.setEnabled(False)

    def show_made(self, troubles: tuple[str, ...], folder: Path) -> None:
        """Show that the papers are there and where, or what stood in the way."""
        self._progress.hide()
        self.stop.hide()
        self.where.show_folder(folder)
        for part in (self.where, self._folder):
            part.setVisible(not troubles)
        self._told.setText("\n".join(troubles) or self._desk.words.t("print.done"))
        state(self._told, "danger" if troubles else "good")
        self._say_whether()
