"""One page of help: a step's title, its lead, and its advice in columns beside each other."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QWidget

from facilitator.files.guides import Guide, Part
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, column, key_words, panel
from facilitator.ui.theme import SPACE, SPACE_WIDE

_NAMED = re.compile(r"\{(key:)?([a-z_.]+)\}")


def said(text: str, desk: Desk) -> str:
    """Return a text of the help with buttons and keys named as the windows name them now."""

    def found(match: re.Match[str]) -> str:
        if match[1]:
            return key_words(desk, desk.keymap.action(match[2])) or desk.words.t(f"action.{match[2]}")
        return desk.words.t(match[2])

    return _NAMED.sub(found, text)


class GuideView(QScrollArea):
    """Takes the focus, so that arrows scroll it and a screen reader reads it."""

    def __init__(self, desk: Desk, guide: Guide, count: int) -> None:
        super().__init__()
        self._desk = desk
        inner, layout = QWidget(), column(space=SPACE_WIDE)
        step = desk.words.t("help.step", number=guide.step, count=count)
        for role, text in (("eyebrow", step), ("title", guide.title), ("lead", said(guide.lead, desk))):
            line = Plain(role, wraps=True)
            line.setText(text)
            layout.addWidget(line)
        parts = QHBoxLayout()
        parts.setSpacing(SPACE_WIDE)
        for part in guide.parts:
            parts.addWidget(self._part(part), 1)
        layout.addLayout(parts)
        layout.addStretch(1)
        inner.setLayout(layout)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{step}: {guide.title}")
        self.setAccessibleDescription(self._spoken(guide))

    def _part(self, part: Part) -> QFrame:
        made, grid = panel(), QGridLayout()
        grid.setContentsMargins(SPACE_WIDE, SPACE_WIDE, SPACE_WIDE, SPACE_WIDE)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE)
        heading = Plain("heading", wraps=True)
        heading.setText(part.heading)
        grid.addWidget(heading, 0, 0, 1, 2)
        for at, text in enumerate(part.lines, start=1):
            dot, line = Plain("soft"), Plain(wraps=True)
            dot.setText("•")
            line.setText(said(text, self._desk))
            grid.addWidget(dot, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(line, at, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(part.lines) + 1, 1)
        made.setLayout(grid)
        return made

    def _spoken(self, guide: Guide) -> str:
        lines = (line for part in guide.parts for line in (f"{part.heading}:", *part.lines))
        return "\n".join(said(line, self._desk) for line in (guide.lead, *lines))
