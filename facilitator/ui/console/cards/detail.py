"""The chosen contribution in full, with what can be done about it."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from facilitator.meeting.cards import members
from facilitator.meeting.commands import Command, Describe, EditCard, Hold, MaskCard, SetCategory, SetType
from facilitator.meeting.ids import CardId
from facilitator.meeting.model import Card, Meeting
from facilitator.meeting.room import ordered_categories
from facilitator.meeting.words import Actor, CardState, HoldReason
from facilitator.ui.console.cards.card_delegate import is_rtl
from facilitator.ui.console.cards.describing import DescribeStrip
from facilitator.ui.console.cards.guarding import explained, masked_words, noted_words, seen
from facilitator.ui.console.cards.placing import exact_pin
from facilitator.ui.console.cards.reading import Reading
from facilitator.ui.console.cards.rows import CardRow, category_sign, flag_words, type_sign
from facilitator.ui.console.cards.strips import ChoiceStrip, EditStrip, HoldStrip
from facilitator.ui.desk import Desk
from facilitator.ui.flow import Flow
from facilitator.ui.parts import ActionButton, Plain, column, first_key
from facilitator.ui.theme import SPACE


class CardDetail(QFrame):
    """Renders one card; the strips ask for what an action needs more."""

    left = Signal()
    """A strip was put away: the keys belong to the list again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._desk = desk
        self._card: Card | None = None
        self._row: CardRow | None = None
        self._head = Plain("soft", wraps=True)
        self._text = Plain("heading", wraps=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._more = Plain("soft", wraps=True)
        self._reading = Reading(_below(self._text, self._more))
        self._hold, self._edit = HoldStrip(desk), EditStrip(desk)
        self._category, self._type = ChoiceStrip(desk, "category.find"), ChoiceStrip(desk, "type.find")
        self._actor, self.describe = ChoiceStrip(desk, "actor.find"), DescribeStrip(desk)
        self._strips = (self._hold, self._edit, self._category, self._type, self._actor, self.describe)
        self._foot = QStackedWidget()
        self._deed_row = _Deeds(desk)
        for part in (self._deed_row, *self._strips):
            self._foot.addWidget(part)
        layout = column(margin=SPACE + 2, space=4)
        layout.addWidget(self._head)
        layout.addWidget(self._reading)
        layout.addWidget(self._foot)
        self.setLayout(layout)
        self._connect()
        self._show_foot(self._deed_row)
        self.hide()

    def _connect(self) -> None:
        self._hold.chosen.connect(self._on_reason)
        self._edit.chosen.connect(self._on_text)
        self._category.chosen.connect(self._on_category)
        self._type.chosen.connect(self._on_type)
        self._actor.chosen.connect(self._on_actor)
        self.describe.chosen.connect(self._on_described)
        for strip in self._strips:
            strip.cancelled.connect(self.put_away)
        for choice in (self._category, self._type, self._actor):
            choice.fitted.connect(self._fit_foot)

    def redraw(self, meeting: Meeting, row_: CardRow | None, *, is_covered: bool) -> None:
        """Show the chosen row; another card puts an open strip away.

        While the hall might see this screen, only what has been released is told of a card.
        """
        card = meeting.cards.get(row_.card) if row_ is not None and row_.card is not None else None
        if card is None or self._card is None or card.id != self._card.id:
            self._show_foot(self._deed_row)
        self._card, self._row = card, row_
        if card is None or row_ is None:
            self.hide()
            return
        category = f"  ·  {row_.category[0]}" if row_.category is not None else ""
        told = flag_words(row_, self._desk.words)
        flags = f"  ·  ⚑ {', '.join(told)}" if told else ""
        self._head.setText(f"{row_.type[0]}{category}  ·  {'  ·  '.join(row_.about)}{flags}")
        side = Qt.AlignmentFlag.AlignRight if is_rtl(card.text) else Qt.AlignmentFlag.AlignLeft
        self._text.setAlignment(side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute)
        self._text.setText(card.text)
        self._show_more(meeting, card, is_covered=is_covered)
        self._deed_row.redraw(card)
        # Shown when all is said: each word and button of a part that is seen would be laid out by itself.
        self.show()
        self._reading.fit()
        self._fit_foot()

    def _show_more(self, meeting: Meeting, card: Card, *, is_covered: bool) -> None:
        """Show what is noted, what the guard sees and why, the original, and the voices merged into it."""
        is_told = card.state is CardState.RELEASED or not is_covered
        words = self._desk.words
        said: list[str] = noted_words(card, meeting.area, words) if is_told else []
        said += exact_pin(meeting.area, card, words, first_key(self._desk, "describe")) if is_told else []
        said += [] if is_covered else explained(card, words)
        if card.original is not None and not is_covered:
            said.append(words.t("card.original", text=card.original))
        if card.cluster is not None:
            others = [one for one in members(meeting, card.cluster) if one.id != card.id]
            others = [one for one in others if one.state is CardState.RELEASED or not is_covered]
            said += [words.t("card.merged", text=one.text) for one in others[:4]]
            if len(others) > 4:  # noqa: PLR2004 - what fits under a card
                said.append(words.t("card.more_merged", count=len(others) - 4))
        self._more.setText("\n".join(said))
        self._more.setVisible(bool(said))

    def more_text(self) -> str:
        """Return what stands under the card."""
        return self._more.text()

    # --- asked for by key or button

    def ask_reason(self) -> None:
        self._show_foot(self._hold)
        self._hold.begin()

    def ask_text(self) -> None:
        if self._card is not None:
            self._show_foot(self._edit)
            also = masked_words(self._card, self._desk.words)
            self._edit.begin(self._card.text, seen(self._card.text).masked, also)

    def ask_category(self, meeting: Meeting) -> None:
        """Offer the categories of the card's board, and none."""
        if self._card is None:
            return
        words = self._desk.words
        offered: list[tuple[object, str, str, str]] = [
            (one.id, *category_sign(one, words)) for one in ordered_categories(meeting, self._card.board)
        ]
        self._show_foot(self._category)
        self._category.begin([*offered, (None, words.t("category.none"), "", "")])

    def ask_type(self, meeting: Meeting) -> None:
        """Offer the types of the card's board."""
        if self._card is None:
            return
        self._show_foot(self._type)
        types = meeting.boards[self._card.board].types
        self._type.begin([(one, *type_sign(one, self._desk.words)) for one in types])

    def ask_actor(self) -> None:
        """Offer who can do something about it."""
        if self._card is not None:
            words = self._desk.words
            offered = [(one, words.t(f"actor.{one}"), "", "") for one in Actor]
            self._show_foot(self._actor)
            self._actor.begin([*offered, (None, words.t("board.no_actor"), "", "")])

    def ask_more(self, meeting: Meeting) -> None:
        """Ask where, when, why, what is proposed, and who can act."""
        if self._card is not None:
            self._show_foot(self.describe)
            self.describe.begin(self._card, meeting.area)

    @Slot()
    def put_away(self) -> None:
        """Close an open strip and give the list its keys back."""
        self._show_foot(self._deed_row)
        self.left.emit()

    def _show_foot(self, part: QWidget) -> None:
        self._foot.setCurrentWidget(part)
        # A stack is as tall as its tallest page unless the others are told to take no room.
        for page in (self._deed_row, *self._strips):
            page.setVisible(page is part)
        self._fit_foot()

    @Slot()
    def _fit_foot(self) -> None:
        """Give the foot the height that its page needs in this width, or in one line while there is none.

        A list of words can be rolled: where the window is low it gives way.
        """
        part, width = self._foot.currentWidget() or self._deed_row, self._foot.width()
        wraps = self.isVisible() and part.hasHeightForWidth()
        tall = part.heightForWidth(width) if wraps else part.sizeHint().height()
        low = min(part.minimumSizeHint().height(), tall) if isinstance(part, ChoiceStrip) else tall
        if (self._foot.minimumHeight(), self._foot.maximumHeight()) != (low, tall):
            self._foot.setMinimumHeight(low)
            self._foot.setMaximumHeight(tall)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_foot()

    # --- answered

    def _ids(self) -> tuple[CardId, ...]:
        """Return the chosen card with those folded under it."""
        if self._row is None or self._row.card is None:
            return ()
        return (self._row.card, *self._row.folded)

    @Slot(object)
    def _on_reason(self, reason: HoldReason) -> None:
        for card in self._ids():
            self._desk.send(Hold(card, reason))
        self.put_away()

    @Slot(str, bool)
    def _on_text(self, text: str, masks: bool) -> None:  # noqa: FBT001 - a signal's slot
        if self._card is not None and (masks or text != self._card.text):
            self._desk.send(MaskCard(self._card.id, text) if masks else EditCard(self._card.id, text))
        self.put_away()

    @Slot(object)
    def _on_category(self, category: object) -> None:
        self._desk.send(SetCategory(self._ids(), category))  # type: ignore[arg-type]  # as offered
        self.put_away()

    @Slot(object)
    def _on_actor(self, actor: Actor | None) -> None:
        if self._card is not None:
            self._desk.send(replace(Describe.as_it_is(self._card), actor=actor))
        self.put_away()

    @Slot(object)
    def _on_described(self, command: Command | None) -> None:
        if command is not None:
            self._desk.send(command)
        self.put_away()

    @Slot(object)
    def _on_type(self, kind: object) -> None:
        for card in self._ids():
            self._desk.send(SetType(card, kind))  # type: ignore[arg-type]  # as offered
        self.put_away()


def _below(*parts: QWidget) -> QWidget:
    made, layout = QWidget(), column(space=4)
    for part in parts:
        layout.addWidget(part)
    made.setLayout(layout)
    return made


class _Deeds(QWidget):
    """The buttons under a card: what fits its state."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._release = ActionButton(desk, "release", "primary")
        self._project = ActionButton(desk, "project", "primary")
        self._requeue = ActionButton(desk, "requeue")
        self._hold = ActionButton(desk, "hold")
        self._separate = ActionButton(desk, "separate")
        always = [ActionButton(desk, one) for one in ("edit", "describe", "category", "merge")]
        first = (self._release, self._project, self._hold, self._requeue)
        self.setLayout(Flow(*first, *always, self._separate, ActionButton(desk, "outcome")))

    def redraw(self, card: Card) -> None:
        shown = card.state is CardState.RELEASED
        self._release.setVisible(not shown)
        self._project.setVisible(shown)
        self._requeue.setVisible(card.state is not CardState.QUEUED)
        self._hold.setVisible(card.state is not CardState.HELD)
        self._separate.setVisible(card.cluster is not None)
