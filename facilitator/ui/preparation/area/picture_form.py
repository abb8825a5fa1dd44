"""What the picture of the area is called, what it shows in words, its grid, and whether homes are blurred."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from facilitator.meeting.model import AreaPicture
from facilitator.ui.desk import Desk
from facilitator.ui.parts import button, column, label, line_of, named, number
from facilitator.ui.theme import SPACE

MOST_SQUARES = 26


class PictureForm(QWidget):
    """Each field asks for a picture with that one thing changed."""

    asked = Signal(object)
    """An `AreaPicture`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._area: AreaPicture | None = None
        self._is_filling = False
        self.name, self.description = QLineEdit(), QPlainTextEdit()
        named(desk, self.name, "area.name")
        named(desk, self.description, "area.description")
        self.description.setTabChangesFocus(True)
        self.description.setFixedHeight(96)
        self.columns = number(desk, "area.columns", 1, MOST_SQUARES)
        self.rows = number(desk, "area.rows", 1, MOST_SQUARES)
        self.blur = QCheckBox()
        desk.words.put(self.blur, self.blur.setText, "area.blur")
        self.sure = QWidget()
        self._yes, self._no = button(desk, "area.blur.yes", "primary"), button(desk, "area.blur.no")
        self._lay_out()
        self.name.editingFinished.connect(self._on_name)
        self.columns.editingFinished.connect(self._on_grid)
        self.rows.editingFinished.connect(self._on_grid)
        self.blur.clicked.connect(self._on_blur)
        self._yes.clicked.connect(self._on_sure)
        self._no.clicked.connect(self._on_unsure)

    def _lay_out(self) -> None:
        desk = self._desk
        layout = column(space=SPACE)
        layout.setContentsMargins(0, SPACE, 0, 0)
        layout.addWidget(label(desk, "area.name", "eyebrow"))
        layout.addWidget(self.name)
        layout.addWidget(label(desk, "area.description", "eyebrow"))
        layout.addWidget(self.description)
        layout.addWidget(label(desk, "area.description.hint", "soft", wraps=True))
        layout.addWidget(label(desk, "area.grid", "eyebrow"))
        layout.addLayout(
            line_of(
                label(desk, "area.columns"), self.columns, label(desk, "area.rows"), self.rows, space=SPACE
            )
        )
        layout.addWidget(self.blur)
        layout.addWidget(label(desk, "area.blur.hint", "soft", wraps=True))
        asked = column(space=SPACE)
        asked.addWidget(label(desk, "area.blur.sure", wraps=True))
        asked.addLayout(line_of(self._yes, self._no, space=SPACE))
        self.sure.setLayout(asked)
        self.sure.setVisible(False)
        layout.addWidget(self.sure)
        layout.addStretch(1)
        self.setLayout(layout)

    def show_area(self, area: AreaPicture | None) -> None:
        """Fill the fields; one that is being typed in is left alone."""
        self._area = area
        self.setEnabled(area is not None)
        if area is None:
            return
        self._is_filling = True
        if not self.name.hasFocus():
            self.name.setText(area.name)
        if not self.description.hasFocus() and self.description.toPlainText() != area.description:
            self.description.setPlainText(area.description)
        for field, value in ((self.columns, area.columns), (self.rows, area.rows)):
            if not field.hasFocus():
                field.setValue(value)
        if not self.sure.isVisible():
            self.blur.setChecked(area.blur_homes)
        self._is_filling = False

    def keep(self) -> None:
        """Ask for what has been typed so far."""
        if self._area is not None and self.description.toPlainText().strip() != self._area.description:
            self._ask(description=self.description.toPlainText())

    def _ask(self, **fields: object) -> None:
        if self._area is None or self._is_filling:
            return
        new = replace(self._area, **fields)  # type: ignore[arg-type]  # fields of the picture, by name
        if new != self._area:
            # What is typed next comes on top of it, however late the answer.
            self._area = new
            self.asked.emit(new)

    @Slot()
    def _on_name(self) -> None:
        self._ask(name=self.name.text())

    @Slot()
    def _on_grid(self) -> None:
        self._ask(columns=self.columns.value(), rows=self.rows.value())

    @Slot(bool)
    def _on_blur(self, blurs: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Ask first: what is blurred cannot be made sharp again."""
        self.sure.setVisible(blurs)
        if blurs:
            self._yes.setFocus()
        else:
            self._ask(blur_homes=False)

    @Slot()
    def _on_sure(self) -> None:
        self.sure.setVisible(False)
        self._ask(blur_homes=True)

    @Slot()
    def _on_unsure(self) -> None:
        self.sure.setVisible(False)
        self.blur.setChecked(False)
        self.blur.setFocus()
