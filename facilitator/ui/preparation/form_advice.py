"""Whether the meeting's form fits what the page says, and the forms that would fit better."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame

from facilitator.files.format_files import default_categories, shipped_formats
from facilitator.meeting.brief import INVITATION_NEEDS, Suggestion, lacking, suggest, wish_of
from facilitator.meeting.commands import AdoptFormat, Command
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.words import Phase
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, button, column, label, named, panel, row
from facilitator.ui.start.describing import described
from facilitator.ui.theme import SPACE, SPACE_WIDE

FOR, AGAINST = "✓", "–"


class FormAdvice(QFrame):
    """Suggests and says why; another form is taken only when a person asks for it."""

    asked = Signal(object)
    """The `Command` that takes another form."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._desk = desk
        self._told: tuple[Suggestion, ...] = ()
        self._present = ""
        self._form, self._why = Plain("heading", wraps=True), Plain(wraps=True)
        self._lacks = Plain("soft", wraps=True)
        self.box = QComboBox()
        named(desk, self.box, "advice.other")
        self.adopt = button(desk, "advice.adopt")
        self._change = panel("")
        line = row(space=SPACE)
        line.addWidget(self.box, 1)
        line.addWidget(self.adopt)
        self._change.setLayout(line)
        self._reasons = Plain("soft", wraps=True)
        layout = column(margin=SPACE_WIDE, space=SPACE)
        layout.addWidget(label(desk, "advice.heading", "eyebrow"))
        for part in (self._form, self._why, self._change, self._reasons, self._lacks):
            layout.addWidget(part)
        self.setLayout(layout)
        self.box.currentIndexChanged.connect(self._on_chosen)
        self.adopt.clicked.connect(self._on_adopt)

    def redraw(self, meeting: Meeting, now: Now) -> None:
        """Judge the form by what the page says now."""
        words, brief = self._desk.words, meeting.brief
        self._told = suggest(wish_of(brief, now), shipped_formats())
        self._present = brief.format
        present = next((one for one in self._told if one.format.id == brief.format), None)
        name = words.name(present.format.names) if present is not None else words.t("advice.own")
        self._form.setText(name)
        self._why.setText(self._said(present))
        self._why.setVisible(bool(self._why.text()))
        missing = [words.t(f"brief.{field}") for field in lacking(brief, INVITATION_NEEDS)]
        self._lacks.setText(
            words.t("advice.lacks", fields=", ".join(missing)) if missing else words.t("advice.complete")
        )
        self._change.setVisible(meeting.course.phase is Phase.PLANNED and not meeting.cards)
        self._fill()

    def _fill(self) -> None:
        """Offer the other forms, those that fit first; what stands chosen stays chosen."""
        words, before = self._desk.words, self.box.currentData()
        self.box.blockSignals(True)
        self.box.clear()
        for one in self._told:
            if one.format.id != self._present:
                key = "formats.line.fits" if one.is_good else "formats.line"
                said = words.t(key, name=words.name(one.format.names), minutes=one.format.minutes)
                self.box.addItem(said, one.format.id)
        self.box.setCurrentIndex(max(self.box.findData(before), 0))
        self.box.blockSignals(False)
        self._on_chosen()

    def _said(self, suggestion: Suggestion | None) -> str:
        if suggestion is None:
            return ""
        told = described(suggestion.format, self._desk.words, suggestion)
        return "\n".join(f"{FOR if speaks_for else AGAINST} {said}" for speaks_for, said in told.reasons)

    def _chosen(self) -> Suggestion | None:
        return next((one for one in self._told if one.format.id == self.box.currentData()), None)

    @Slot()
    def _on_chosen(self) -> None:
        self._reasons.setText(self._said(self._chosen()))
        self._reasons.setVisible(self._change.isVisibleTo(self) and bool(self._reasons.text()))

    @Slot()
    def _on_adopt(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            command: Command = AdoptFormat(chosen.format, default_categories())
            self.asked.emit(command)
