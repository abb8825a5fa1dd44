"""The minutes' page: places to write on the left, the place in front, and the printed page beside it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSplitter, QStackedWidget, QWidget

from facilitator.files.catalogues import spoken, texts
from facilitator.meeting.ids import ItemId
from facilitator.meeting.minutes import Lack, Missing, missing, needs_conclusion
from facilitator.meeting.model import Meeting
from facilitator.meeting.timeline import agenda
from facilitator.ui.console.outcome.panel import OutcomePanel
from facilitator.ui.desk import Desk
from facilitator.ui.minutes.answers_form import AnswersForm
from facilitator.ui.minutes.assistant import ClosingAssistant
from facilitator.ui.minutes.finishing import Finishing
from facilitator.ui.minutes.item_form import ItemForm
from facilitator.ui.minutes.preview import Preview
from facilitator.ui.minutes.whole_form import Part, WholeForm
from facilitator.ui.parts import ActionButton, Elided, column, label, named, panel, row
from facilitator.ui.theme import SPACE, SPACE_PAGE

# The places beside the items, in the order of the minutes.
SUMMARY, ANSWERS, ASSISTANT, OUTCOME, ONWARDS, FINISH = (
    "summary", "answers", "assistant", "outcome", "onwards", "finish",
)  # fmt: skip
_PLACE_OF = {
    Lack.SUMMARY: SUMMARY, Lack.ANSWER: ANSWERS, Lack.ACTIONS: ASSISTANT, Lack.OWNER: OUTCOME,
    Lack.DUE: OUTCOME, Lack.NEXT: ONWARDS,
}  # fmt: skip
# The heading of each place in the printed minutes.
_HEADING_OF = {
    SUMMARY: "minutes.summary", ANSWERS: "minutes.questions", ASSISTANT: "minutes.outcome",
    OUTCOME: "minutes.outcome", ONWARDS: "minutes.onwards",
}  # fmt: skip
_SIDES = (260, 560, 500)


@dataclass(frozen=True, slots=True)
class Place:
    """One place to write: an item of the agenda, or one of the places beside them."""

    name: str
    item: ItemId | None = None


class MinutesPage(QWidget):
    """During the meeting and after it; opens with a closed meeting, too."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._places: tuple[Place, ...] = ()
        self._missing: tuple[Missing, ...] = ()
        self._title = Elided("title")
        self.places, self.lacks = QListWidget(), QListWidget()
        self.item = ItemForm(desk)
        self.summary, self.onwards = WholeForm(desk, Part.SUMMARY), WholeForm(desk, Part.ONWARDS)
        self.answers, self.assistant = AnswersForm(desk), ClosingAssistant(desk)
        self.outcome, self.finish = OutcomePanel(desk), Finishing(desk)
        self.preview = Preview(desk)
        self._stack = QStackedWidget()
        self._parts: dict[str, QWidget] = {
            SUMMARY: self.summary, "item": self.item, ANSWERS: self.answers, ASSISTANT: self.assistant,
            OUTCOME: self.outcome, ONWARDS: self.onwards, FINISH: self.finish,
        }  # fmt: skip
        for part in self._parts.values():
            self._stack.addWidget(part)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = row(space=SPACE)
        head.addWidget(self._title, 1)
        head.addWidget(ActionButton(self._desk, "minutes", said="minutes.back"))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(SPACE)
        split.setChildrenCollapsible(False)
        for part, width in zip((self._side(), self._middle(), self._sheet()), _SIDES, strict=True):
            split.addWidget(part)
            split.setStretchFactor(split.count() - 1, width)
        split.setSizes(list(_SIDES))
        layout = column(margin=SPACE_PAGE, space=SPACE)
        layout.addLayout(head)
        layout.addWidget(split, 1)
        self.setLayout(layout)

    def _side(self) -> QWidget:
        made, layout = QWidget(), column(space=6)
        for key, part, stretch in (("minutes.places", self.places, 3), ("minutes.lacks", self.lacks, 2)):
            named(self._desk, part, key)
            part.setWordWrap(True)
            part.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            layout.addWidget(label(self._desk, key, "eyebrow"))
            layout.addWidget(part, stretch)
        made.setLayout(layout)
        return made

    def _middle(self) -> QWidget:
        made, layout = panel(), column(margin=SPACE)
        layout.addWidget(self._stack)
        made.setLayout(layout)
        return made

    def _sheet(self) -> QWidget:
        made, layout = panel("well"), column(margin=SPACE)
        layout.addWidget(self.preview)
        made.setLayout(layout)
        return made

    def _connect(self) -> None:
        self.places.currentRowChanged.connect(self._on_place)
        self.places.itemActivated.connect(self._on_entered)
        self.lacks.itemActivated.connect(self._on_lack)
        self.lacks.itemClicked.connect(self._on_lack)
        self.assistant.onwards_asked.connect(self._on_onwards)
        self._desk.happened.connect(self._on_happened)
        self._desk.hoped_anew.connect(self._on_hoped)
        self._desk.words.changed.connect(self.redraw)

    def begin(self) -> None:
        """Take the keys; during the meeting the running item is in front."""
        self._desk.situate(None)
        self.redraw()
        current = self._desk.snapshot.meeting.course.current
        if self.places.currentRow() < 0:
            names = [place.item for place in self._places]
            self.places.setCurrentRow(names.index(current) if current in names else 0)
        self.places.setFocus()

    def close_page(self) -> None:
        """End what draws the pages; nothing comes back afterwards."""
        self.preview.close_proof()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was being typed."""
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()
        super().hideEvent(event)

    # --- redraw

    @Slot()
    def redraw(self) -> None:
        """Show the newest snapshot."""
        if not self._desk.is_open:
            return
        meeting = self._desk.snapshot.meeting
        self._title.setText(self._desk.words.t("minutes.title", title=meeting.brief.title))
        self._show_places(meeting)
        self._show_missing(meeting)
        self._show_part(self._desk.hoped)
        self.preview.show_meeting(meeting)

    @Slot(object)
    def _on_happened(self, _happened: object) -> None:
        if self.isVisible():
            self.redraw()

    @Slot()
    def _on_hoped(self) -> None:
        if self.isVisible():
            self._show_part(self._desk.hoped)

    def _show_places(self, meeting: Meeting) -> None:
        words = self._desk.words
        items = [one for one in agenda(meeting) if needs_conclusion(one) or one.id in meeting.minutes]
        said = [(Place(SUMMARY), words.t("place.summary"))]
        said += [(Place("item", one.id), one.title) for one in items]
        said += [
            (Place(name), words.t(f"place.{name}")) for name in (ANSWERS, ASSISTANT, OUTCOME, ONWARDS, FINISH)
        ]
        places = tuple(place for place, _ in said)
        if places != self._places:
            self._fill(places)
        for at, (_, text) in enumerate(said):
            self.places.item(at).setText(text)

    def _fill(self, places: tuple[Place, ...]) -> None:
        row_ = self.places.currentRow()
        chosen = self._places[row_] if 0 <= row_ < len(self._places) else None
        self._places = places
        self.places.blockSignals(True)
        self.places.clear()
        self.places.addItems([""] * len(places))
        self.places.setCurrentRow(places.index(chosen) if chosen in places else -1)
        self.places.blockSignals(False)

    def _show_missing(self, meeting: Meeting) -> None:
        # What is approved was found good enough, whatever it lacks.
        is_settled = self.finish.is_settled(meeting)
        found = () if is_settled else missing(meeting)
        words = [self._lack_words(meeting, one) for one in found]
        present = [self.lacks.item(at).text() for at in range(self.lacks.count())]
        shown = words or [self._desk.words.t("lack.approved" if is_settled else "lack.none")]
        self._missing = found
        if shown == present:
            return
        row_ = self.lacks.currentRow()
        self.lacks.clear()
        self.lacks.addItems(shown)
        self.lacks.setCurrentRow(min(max(row_, 0), len(shown) - 1))

    def _lack_words(self, meeting: Meeting, one: Missing) -> str:
        about = ""
        if one.item is not None:
            about = meeting.items[one.item].title
        elif one.action is not None:
            about = meeting.actions[one.action].what
        elif one.decision is not None:
            about = meeting.decisions[one.decision].text
        elif one.card is not None:
            about = meeting.cards[one.card].text
        return self._desk.words.t(f"lack.{one.lack}", about=about)

    def _show_part(self, meeting: Meeting) -> None:
        row_ = self.places.currentRow()
        if not 0 <= row_ < len(self._places):
            return
        place = self._places[row_]
        part = self._parts[place.name]
        self._stack.setCurrentWidget(part)
        if place.item is not None:
            self.item.show_item(meeting, place.item)
        elif isinstance(part, WholeForm | AnswersForm | ClosingAssistant | OutcomePanel | Finishing):
            part.redraw(meeting)

    def show_changed(self, is_changed: bool) -> None:  # noqa: FBT001 - what somebody else found out
        """Show whether the minutes are still as they were approved."""
        if is_changed != self.finish.is_changed:
            self.finish.is_changed = is_changed
            self.redraw()

    # --- going to a place

    @Slot(int)
    def _on_place(self, _row: int) -> None:
        if self._desk.is_open:
            meeting = self._desk.snapshot.meeting
            self._show_part(self._desk.hoped)
            self.preview.look_at(self._heading(meeting))

    def _heading(self, meeting: Meeting) -> str:
        """Return the heading under which the place in front is printed, or nothing."""
        row_ = self.places.currentRow()
        if not 0 <= row_ < len(self._places):
            return ""
        place = self._places[row_]
        if place.item is not None:
            return meeting.items[place.item].title
        key = _HEADING_OF.get(place.name)
        return texts(spoken(meeting.brief.language), "export").say(key) if key is not None else ""

    @Slot(QListWidgetItem)
    def _on_entered(self, _item: QListWidgetItem) -> None:
        self._take_keys()

    @Slot(QListWidgetItem)
    def _on_lack(self, _item: QListWidgetItem) -> None:
        row_ = self.lacks.currentRow()
        if 0 <= row_ < len(self._missing):
            self.go_to(self._missing[row_])

    @Slot()
    def _on_onwards(self) -> None:
        self.go_to(Missing(Lack.NEXT))

    def go_to(self, lack: Missing) -> None:
        """Go to the field in which something is missing."""
        wanted = Place("item", lack.item) if lack.item is not None else Place(_PLACE_OF[lack.lack])
        if wanted not in self._places:
            return
        self.places.setCurrentRow(self._places.index(wanted))
        if lack.lack is Lack.CONCLUSION:
            self.item.conclusion.setFocus()
        elif lack.lack is Lack.NEXT:
            self.onwards.next.setFocus()
        elif lack.card is not None:
            self.answers.take_keys(lack.card)
        elif lack.action is not None:
            self.outcome.change_action(lack.action)
        elif lack.decision is not None:
            self.outcome.change_decision(lack.decision)
        else:
            self._take_keys()

    def _take_keys(self) -> None:
        part = self._stack.currentWidget()
        if isinstance(part, AnswersForm | ClosingAssistant | Finishing):
            part.take_keys()
        elif part is not None:
            part.setFocus()
