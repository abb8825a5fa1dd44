"""The page of step 1: what the meeting is, for whom, and who follows up."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, QLocale, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facilitator.meeting.commands import SetBrief
from facilitator.meeting.model import Brief, Meeting, Now
from facilitator.meeting.words import Phase, PurposeClass
from facilitator.ui.console.outcome.texts import KeptText
from facilitator.ui.desk import Desk
from facilitator.ui.parts import label, named
from facilitator.ui.theme import SPACE, SPACE_PAGE

_LINES = ("title", "area", "place", "organiser", "facilitator", "scribe", "speakers", "contact")
_TEXTS = {"purpose": 3, "influence": 3, "challenge": 3, "target_group": 2, "follow_up": 2}
_LEFT = (
    "title",
    "area",
    "starts",
    "place",
    "purpose_class",
    "language",
    "organiser",
    "facilitator",
    "scribe",
)
_RIGHT = ("purpose", "influence", "challenge", "target_group", "follow_up", "speakers", "contact")
_LANGUAGES = ("da", "en")


class BriefForm(QScrollArea):
    """Each field is kept when it is left; what the meeting says is shown again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._brief = Brief()
        self._fields: dict[str, QWidget] = {}
        for name in _LINES:
            self._fields[name] = self._line(name)
        for name, lines in _TEXTS.items():
            text = KeptText(desk, f"brief.{name}", lines)
            text.kept.connect(self._on_kept)
            self._fields[name] = text
        self.starts = QDateTimeEdit()
        self.starts.setCalendarPopup(True)
        self.purpose_class, self.language = QComboBox(), QComboBox()
        self._fields |= {
            "starts": self.starts, "purpose_class": self.purpose_class, "language": self.language,
        }  # fmt: skip
        for name in ("starts", "purpose_class", "language"):
            named(desk, self._fields[name], f"brief.{name}")
        self._say()
        self._lay_out()
        self.starts.editingFinished.connect(self._on_kept)
        self.purpose_class.activated.connect(self._on_kept)
        self.language.activated.connect(self._on_kept)
        desk.words.changed.connect(self._say)

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setMaxLength(200)
        named(self._desk, made, f"brief.{name}")
        self._desk.words.put(made, made.setPlaceholderText, f"brief.{name}.hint")
        made.editingFinished.connect(self._on_kept)
        return made

    def _lay_out(self) -> None:
        inner = QWidget()
        both = QHBoxLayout()
        both.setSpacing(SPACE_PAGE * 2)
        for names in (_LEFT, _RIGHT):
            form = QFormLayout()
            form.setSpacing(SPACE + 2)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            for name in names:
                form.addRow(label(self._desk, f"brief.{name}"), self._fields[name])
            side = QVBoxLayout()
            side.addLayout(form)
            side.addStretch(1)
            both.addLayout(side, 1)
        inner.setLayout(both)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFocusProxy(self._fields["title"])

    @Slot()
    def _say(self) -> None:
        words = self._desk.words
        self.starts.setLocale(QLocale(words.language))
        self.starts.setDisplayFormat(words.t("brief.date_format"))
        for box, choices in (
            (self.purpose_class, [(one.value, words.t(f"purpose.{one}")) for one in PurposeClass]),
            (self.language, [(one, words.t(f"language.{one}")) for one in _LANGUAGES]),
        ):
            chosen = box.currentData()
            box.clear()
            for value, said in choices:
                box.addItem(said, value)
            box.setCurrentIndex(max(box.findData(chosen), 0))

    def redraw(self, meeting: Meeting, now: Now) -> None:
        """Show the brief, but never under a hand that types."""
        self._brief = meeting.brief
        for name, field in self._fields.items():
            if isinstance(field, KeptText):
                field.show_text(getattr(meeting.brief, name))
            elif isinstance(field, QLineEdit) and not field.hasFocus():
                value = getattr(meeting.brief, name)
                field.setText(", ".join(value) if isinstance(value, tuple) else value)
        if not self.starts.hasFocus():
            moment = (meeting.brief.starts or now.wall).astimezone(now.zone)
            self.starts.setDateTime(QDateTime(moment.replace(tzinfo=None)))  # type: ignore[call-overload]
        self.starts.setEnabled(meeting.course.phase is Phase.PLANNED)
        self.purpose_class.setCurrentIndex(self.purpose_class.findData(meeting.brief.purpose_class.value))
        self.language.setCurrentIndex(max(self.language.findData(meeting.brief.language), 0))

    @Slot()
    def _on_kept(self) -> None:
        new = self._typed()
        if new != self._brief:
            self._desk.send(SetBrief(new))

    def _typed(self) -> Brief:
        said: dict[str, str] = {}
        for name, field in self._fields.items():
            if isinstance(field, KeptText):
                said[name] = field.toPlainText()
            elif isinstance(field, QLineEdit):
                said[name] = field.text()
        speakers = tuple(part.strip() for part in said.pop("speakers").split(",") if part.strip())
        return replace(
            self._brief,
            **said,  # type: ignore[arg-type]  # all of these are texts
            speakers=speakers,
            starts=self._typed_start(),
            purpose_class=PurposeClass(self.purpose_class.currentData()),
            language=self.language.currentData(),
        )

    def _typed_start(self) -> datetime | None:
        """Return the start as it was typed, in the hall's time; untouched it stays what it was."""
        zone = self._desk.now().zone
        typed = self.starts.dateTime().toPython()
        if not isinstance(typed, datetime):
            return self._brief.starts
        moment = typed.replace(second=0, microsecond=0, tzinfo=zone).astimezone(UTC)
        known = self._brief.starts
        if known is None and not self.starts.hasFocus():
            return None
        return moment if known is None or moment != known.replace(second=0, microsecond=0) else known
