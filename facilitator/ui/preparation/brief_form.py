"""The page of step 1: what the meeting is, for whom, and who follows up."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from facilitator.files.format_files import shipped_formats
from facilitator.meeting.commands import PutItems, SetBrief
from facilitator.meeting.decide.setup import MOST_PEOPLE
from facilitator.meeting.model import Brief, Meeting, Now
from facilitator.meeting.retelling import retold
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import Phase, PurposeClass
from facilitator.ui.audience.state import JoinShown
from facilitator.ui.audience.thumbnail import LiveThumbnail
from facilitator.ui.console.outcome.texts import KeptText
from facilitator.ui.desk import Desk
from facilitator.ui.i18n import Words
from facilitator.ui.parts import column, label, named, number, panel, plain_tip
from facilitator.ui.preparation import typed
from facilitator.ui.preparation.form_advice import FormAdvice
from facilitator.ui.preparation.previewing import first_scene
from facilitator.ui.preparation.when_field import WhenField
from facilitator.ui.stage import hall_theme
from facilitator.ui.theme import SPACE, SPACE_PAGE, SPACE_TIGHT

_LINES = (
    "title",
    "area",
    "place",
    "organiser",
    "facilitator",
    "scribe",
    "speakers",
    "contact",
    "hall_closes",
)
_TEXTS = {"purpose": 2, "influence": 2, "challenge": 2, "target_group": 1, "follow_up": 2, "roles": 3}
# Each column has a heading, and fields that stand alone or beside each other.
_COLUMNS: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = (
    ("what", (("title",), ("area",), ("place",), ("starts", "hall_closes"), ("participants", "language"))),
    ("why", (("purpose_class",), ("purpose",), ("influence",), ("challenge",), ("target_group",))),
    (
        "who",
        (("organiser",), ("facilitator", "scribe"), ("speakers",), ("roles",), ("follow_up",), ("contact",)),
    ),
)
_LANGUAGES = ("da", "en")
# What stands on the first scene.
_SHOWN_AT_ONCE = ("title", "area", "purpose", "influence")


class BriefForm(QScrollArea):
    """Each field is kept when it is left; what the meeting says is shown again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._brief = Brief()
        self._is_showing = False
        self.starts, self.advice = WhenField(desk), FormAdvice(desk)
        self.purpose_class, self.language = QComboBox(), QComboBox()
        self.participants = number(desk, "brief.participants", 0, MOST_PEOPLE)
        self.participants.setKeyboardTracking(False)
        self.preview = LiveThumbnail(hall_theme(desk.theme))
        self.fields: dict[str, QWidget] = {
            **{name: self._line(name) for name in _LINES},
            **{name: self._text(name, lines) for name, lines in _TEXTS.items()},
            "starts": self.starts, "purpose_class": self.purpose_class, "language": self.language,
            "participants": self.participants,
        }  # fmt: skip
        for name in ("purpose_class", "language"):
            named(desk, self.fields[name], f"brief.{name}")
        self._lay_out()
        self._connect()
        self._say()

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setMaxLength(200)
        named(self._desk, made, f"brief.{name}")
        self._desk.words.put(made, made.setPlaceholderText, f"brief.{name}.hint")
        made.editingFinished.connect(self._on_kept)
        made.textEdited.connect(self._on_typing)
        return made

    def _text(self, name: str, lines: int) -> KeptText:
        made = KeptText(self._desk, f"brief.{name}", lines)
        made.kept.connect(self._on_kept)
        made.textChanged.connect(self._on_typing)
        return made

    def _lay_out(self) -> None:
        columns = [self._column(name, rows) for name, rows in _COLUMNS]
        columns[0].addWidget(self._preview_part())
        columns[1].addWidget(self.advice)
        inner, beside = QWidget(), QHBoxLayout()
        beside.setSpacing(SPACE_PAGE)
        beside.setContentsMargins(2, SPACE, SPACE, SPACE)
        for side in columns:
            side.addStretch(1)
            beside.addLayout(side, 1)
        inner.setLayout(beside)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFocusProxy(self.fields["title"])
        self._put_in_order()

    def _put_in_order(self) -> None:
        """Let Tab go down each column, as one reads."""
        names = [name for _, rows in _COLUMNS for beside in rows for name in beside]
        parts = [part for name in names for part in self._stops(name)]
        for before, after in pairwise((*parts, self.advice.box, self.advice.adopt)):
            QWidget.setTabOrder(before, after)

    def _stops(self, name: str) -> tuple[QWidget, ...]:
        return self.starts.stops if name == "starts" else (self.fields[name],)

    def _column(self, name: str, rows: Iterable[tuple[str, ...]]) -> QVBoxLayout:
        made = column(space=SPACE)
        made.addWidget(label(self._desk, f"brief.part.{name}", "eyebrow"))
        for names in rows:
            beside = QHBoxLayout()
            beside.setSpacing(SPACE)
            for one in names:
                beside.addLayout(self._labelled(one), 3 if one == "starts" else 2)
            made.addLayout(beside)
        return made

    def _labelled(self, name: str) -> QVBoxLayout:
        """Return a field under its name; where what is typed will be used stands in the tooltip."""
        head, field = label(self._desk, f"brief.{name}"), self.fields[name]
        head.setBuddy(field)
        for part in (head, field):
            self._desk.words.put(part, partial(_tip, part), f"brief.use.{name}")
        made = column(space=2)
        made.addWidget(head)
        made.addWidget(field)
        return made

    def _preview_part(self) -> QWidget:
        made, layout = panel("well"), column(margin=SPACE, space=SPACE_TIGHT)
        layout.addWidget(label(self._desk, "brief.preview", "soft"))
        layout.addWidget(self.preview)
        made.setLayout(layout)
        return made

    def _connect(self) -> None:
        self.starts.kept.connect(self._on_start)
        self.purpose_class.activated.connect(self._on_kept)
        self.language.activated.connect(self._on_language)
        self.participants.valueChanged.connect(self._on_kept)
        self.advice.asked.connect(self._desk.send)
        self._desk.words.changed.connect(self._say)
        self._desk.theme_changed.connect(self._dress)

    @Slot()
    def _dress(self) -> None:
        self.preview.set_theme(hall_theme(self._desk.theme))

    @Slot()
    def _say(self) -> None:
        words = self._desk.words
        self.participants.setSpecialValueText(words.t("brief.participants.none"))
        for box, choices in (
            (self.purpose_class, [(one.value, words.t(f"purpose.{one}")) for one in PurposeClass]),
            (self.language, [(one, words.t(f"language.{one}")) for one in _LANGUAGES]),
        ):
            chosen = box.currentData()
            box.clear()
            for value, said in choices:
                box.addItem(said, value)
            box.setCurrentIndex(max(box.findData(chosen), 0))

    # --- what the meeting says

    def redraw(self, meeting: Meeting, now: Now) -> None:
        """Show the brief, but never under a hand that types."""
        self._brief = brief = meeting.brief
        self._is_showing = True
        for name, field in self.fields.items():
            if isinstance(field, KeptText):
                field.show_text(_shown(brief, name, self._desk.words))
            elif isinstance(field, QLineEdit) and not field.hasFocus():
                field.setText(_shown(brief, name, self._desk.words))
                field.setCursorPosition(0)
        self.starts.show_start(brief.starts, now, is_open=meeting.course.phase is Phase.PLANNED)
        if not self.participants.hasFocus():
            self.participants.setValue(brief.participants or 0)
        self.purpose_class.setCurrentIndex(self.purpose_class.findData(brief.purpose_class.value))
        self.language.setCurrentIndex(max(self.language.findData(brief.language), 0))
        self._is_showing = False
        self.advice.redraw(meeting, now)
        self.preview.show_state(first_scene(meeting, now, self._join()))

    def _join(self) -> JoinShown | None:
        join = self._desk.snapshot.door.join
        return JoinShown(join.url, join.typed, join.wall_code) if join is not None else None

    # --- what is typed

    @Slot()
    def _on_typing(self) -> None:
        """Let the first scene follow the hand; what is typed is kept when its field is left."""
        if self._is_showing or not self._desk.is_open:
            return
        said: dict[str, Any] = {name: _text_of(self.fields[name]) for name in _SHOWN_AT_ONCE}
        meeting = replace(self._desk.hoped, brief=replace(self._brief, **said))
        self.preview.show_state(first_scene(meeting, self._desk.now(), self._join()))

    @Slot()
    def _on_kept(self) -> None:
        if self._is_showing or not self._desk.is_open:
            return
        new = self._typed()
        if new != self._brief:
            self._ask(new)

    @Slot()
    def _on_language(self) -> None:
        """Let what the format wrote follow the hall's language, until the meeting runs."""
        if self._is_showing or not self._desk.is_open:
            return
        meeting, language = self._desk.hoped, str(self.language.currentData())
        if meeting.course.phase is not Phase.PLANNED or language == self._brief.language:
            self._on_kept()
            return
        brief, items = retold(self._typed(), agenda(meeting), shipped_formats(), language)
        self._ask(brief)
        if items:
            self._desk.send(PutItems(items))

    @Slot(object)
    def _on_start(self, starts: datetime | None) -> None:
        if self._desk.is_open:
            self._ask(replace(self._typed(), starts=starts))

    def _ask(self, brief: Brief) -> None:
        """Ask for a brief; what is typed next comes on top of it, however late the answer."""
        self._brief = brief
        self._desk.send(SetBrief(brief))

    def _typed(self) -> Brief:
        said: dict[str, Any] = {}
        for name in (*_LINES, *_TEXTS):
            said[name] = _text_of(self.fields[name])
        said["roles"] = typed.roles_in(said["roles"])
        said["speakers"] = tuple(part.strip() for part in said["speakers"].split(",") if part.strip())
        said["hall_closes"] = self._typed_closing(said["hall_closes"])
        return replace(
            self._brief,
            **said,
            participants=self.participants.value() or None,
            purpose_class=PurposeClass(self.purpose_class.currentData()),
            language=self.language.currentData(),
        )

    def _typed_closing(self, text: str) -> Any:
        """Return when the hall closes; what is no time leaves it as it was, and is said."""
        try:
            return typed.clock_time_in(text)
        except ValueError:
            self._desk.tell("brief.hall_closes.wrong")
            return self._brief.hall_closes


def _tip(part: QWidget, said: str) -> None:
    part.setToolTip(plain_tip(said))
    part.setAccessibleDescription(said)


def _text_of(field: QWidget) -> str:
    if isinstance(field, KeptText):
        return field.toPlainText()
    return field.text() if isinstance(field, QLineEdit) else ""


def _shown(brief: Brief, name: str, words: Words) -> str:
    value = getattr(brief, name)
    if name == "roles":
        return typed.roles_text(value)
    if name == "hall_closes":
        return typed.clock_text(value, words)
    return ", ".join(value) if isinstance(value, tuple) else str(value)
