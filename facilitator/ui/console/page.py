"""The console's page: now, in and out beside each other, the status below."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from facilitator.engine.snapshot import Happened
from facilitator.laptop.watch import Seen
from facilitator.meeting.changes import Thing
from facilitator.meeting.decided import without_owner
from facilitator.meeting.ids import CardId, ItemId
from facilitator.meeting.model import AgendaItem, AreaPicture, Board, Card, Category, Cluster, Course, Meeting
from facilitator.meeting.noted import place_names
from facilitator.meeting.own_streets import own_streets
from facilitator.meeting.polls import next_poll
from facilitator.meeting.walk import is_walk
from facilitator.meeting.words import ItemKind
from facilitator.ui.console.address_watch import AddressBanner
from facilitator.ui.console.banners import Banner, Banners
from facilitator.ui.console.cards.guarding import know
from facilitator.ui.console.cards.panel import CardsPanel
from facilitator.ui.console.flood import FloodBanner
from facilitator.ui.console.floor.panel import SpeakersPanel
from facilitator.ui.console.laptop_words import disk_banner, power_banner
from facilitator.ui.console.now.panel import NowPanel
from facilitator.ui.console.outcome.ballot import BallotPanel
from facilitator.ui.console.outcome.closing import ClosingPanel
from facilitator.ui.console.outcome.panel import OutcomePanel
from facilitator.ui.console.screen.panel import ScreenPanel
from facilitator.ui.console.status_line import StatusLine, Surroundings
from facilitator.ui.console.walk.panel import WalkPanel
from facilitator.ui.desk import Desk
from facilitator.ui.parts import button, column, panel
from facilitator.ui.pressing import GOES_ON_WRITING
from facilitator.ui.situation import Situation
from facilitator.ui.theme import SPACE

# What the lists of cards are drawn from; a change of anything else leaves them as they are.
_CARD_KINDS: frozenset[type[Thing]] = frozenset(
    {Card, Cluster, Category, Board, Course, AgendaItem, AreaPicture}
)
# How much of the width the outer columns have.
_NOW_SHARE, _OUT_SHARE = 0.255, 0.245
_TAB_OUTCOME, _TAB_BALLOT, _TAB_CLOSING, _TAB_SPEAKERS, _TAB_WALK = 3, 4, 5, 6, 7


class ConsolePage(QWidget):
    """Puts the panels together and redraws them all from one snapshot."""

    hidden_said = Signal()
    """The facilitator has said that the hall cannot see this screen."""
    opened = Signal()
    """The page has come to the front: the doors are open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "console")
        self.setProperty(GOES_ON_WRITING, True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._around = Surroundings()
        self._is_parted_by_hand = False
        self._running: ItemId | None = None
        self._agreed_from = 0
        self._laptop = Seen()
        self.banners = Banners(desk)
        self._address = AddressBanner(desk, self._say_address)
        self.banners.add("address", self._address)
        self._flood = FloodBanner(desk)
        self._flood.said.connect(self._say_flood)
        self.banners.add("flood", self._flood)
        self._resumed_seen = button(desk, "resumed.away", "quiet")
        self.banners.add("resumed", Banner(self._resumed_seen))
        self._is_resumed = False
        self.now = NowPanel(desk)
        self.cards = CardsPanel(desk)
        self.screen_panel = ScreenPanel(desk)
        self.outcome = OutcomePanel(desk)
        self.ballot = BallotPanel(desk)
        self.closing = ClosingPanel(desk)
        self.speakers = SpeakersPanel(desk)
        self.walk = WalkPanel(desk)
        self.status = StatusLine(desk)
        for part, name in (
            (self.outcome, "outcome"),
            (self.ballot, "ballot"),
            (self.closing, "closing"),
            (self.speakers, "speakers"),
            (self.walk, "walk"),
        ):
            self.cards.add_tab(part, name)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        middle = panel()
        inside = column(margin=SPACE, space=6)
        inside.addWidget(self.cards)
        middle.setLayout(inside)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(SPACE)
        self._split.setChildrenCollapsible(False)
        for part, stretch in ((self.now, 3), (middle, 5), (self.screen_panel, 3)):
            self._split.addWidget(part)
            self._split.setStretchFactor(self._split.count() - 1, stretch)
        self._split.splitterMoved.connect(self._on_parted)
        body = column(margin=SPACE, space=SPACE)
        body.addWidget(self.banners)
        body.addWidget(self._split, 1)
        layout = column(space=0)
        layout.addLayout(body, 1)
        layout.addWidget(self.status)
        self.setLayout(layout)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Part the width as it reads best, until the facilitator has parted it."""
        super().resizeEvent(event)
        if not self._is_parted_by_hand:
            width = self.width()
            sides = round(width * _NOW_SHARE), round(width * _OUT_SHARE)
            self._split.setSizes([sides[0], width - sum(sides), sides[1]])

    @Slot(int, int)
    def _on_parted(self, _place: int, _handle: int) -> None:
        self._is_parted_by_hand = True

    def _connect(self) -> None:
        self._desk.happened.connect(self._on_happened)
        self._desk.hoped_anew.connect(self._redraw_tab)
        self._desk.words.changed.connect(self.redraw)
        self._desk.theme_changed.connect(self.redraw)
        self._desk.acted.connect(self._on_acted)
        self.cards.lifted.connect(self.hidden_said)
        self._resumed_seen.clicked.connect(self._on_resumed_seen)
        self.cards.tabs.currentChanged.connect(self._on_tab)
        self.walk.promise_asked.connect(self._on_promise)
        self.outcome.form.done.connect(self._on_agreed)
        self.screen_panel.left.connect(self._on_left)
        self.now.chip.left.connect(self._on_left)

    @Slot()
    def _on_left(self) -> None:
        self.cards.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nobody has used gives the keys back to the list: no field holds on to them."""
        if event.key() == Qt.Key.Key_Escape:
            self.cards.leave()
        else:
            super().keyPressEvent(event)

    def begin(self) -> None:
        """Take the keys; the queue has them first."""
        self._desk.situate(self.situation)
        self._running = self._desk.snapshot.meeting.course.current
        self.redraw()
        self.cards.queue.take_keys()
        self.opened.emit()

    @property
    def is_covered(self) -> bool:
        """Whether unreleased text stays covered: the hall might see this screen."""
        return self._around.is_covered

    def situation(self) -> Situation:
        """Return what is chosen in the meeting as it is now."""
        snapshot = self._desk.snapshot
        found = self.cards.situation(snapshot.meeting, can_undo=bool(snapshot.undo))
        return replace(found, pages=self.screen_panel.pages)

    @Slot(object)
    def surround(self, around: Surroundings) -> None:
        """Show what is known of the screens."""
        if around != self._around:
            self._around = around
            self.redraw()

    @property
    def around(self) -> Surroundings:
        return self._around

    @Slot(str, str)
    def show_banner(self, text: str, value: str = "warn") -> None:
        """Say something of the screens that stays until it is over."""
        self.banners.say("screens", text, value)

    def say_resumed(self) -> None:
        """Tell that the meeting has been taken up again, and what of it lived in memory only."""
        self._is_resumed = True
        self._say_resumed()

    def _say_resumed(self) -> None:
        self.banners.say("resumed", self._desk.words.t("resumed") if self._is_resumed else "", "plain")

    @Slot()
    def _on_resumed_seen(self) -> None:
        self._is_resumed = False
        self._say_resumed()

    def _say_address(self, text: str, value: str) -> None:
        self.banners.say("address", text, value)

    @Slot(str, str)
    def _say_flood(self, text: str, value: str) -> None:
        self.banners.say("flood", text, value)

    @Slot(object)
    def show_laptop(self, laptop: Seen) -> None:
        """Show how the laptop itself is doing."""
        self._laptop = laptop
        self._say_laptop()
        if self._desk.is_open:
            self.status.redraw(self._around, laptop)

    def _say_laptop(self) -> None:
        words = self._desk.words
        self.banners.say("power", *power_banner(self._laptop, words))
        self.banners.say("disk", *disk_banner(self._laptop, words))

    @Slot()
    def redraw(self) -> None:
        """Show the newest snapshot."""
        self._redraw(with_cards=True)

    def _redraw(self, *, with_cards: bool) -> None:
        if not self._desk.is_open:
            return
        meeting = self._desk.snapshot.meeting
        self.now.redraw(meeting, self._desk.clock_now())
        if with_cards:
            know(own_streets(meeting), place_names(meeting))
            self.cards.redraw(meeting, is_covered=self.is_covered)
        self.screen_panel.redraw(meeting)
        self._redraw_tab()
        self.speakers.redraw(meeting, self._desk.now())
        self.status.redraw(self._around, self._laptop)
        self._say_laptop()
        self._say_resumed()
        self._address.redraw(self._desk.snapshot.door)
        self._flood.redraw(self._desk.snapshot.door)
        self._name_tabs(meeting)

    def _name_tabs(self, meeting: Meeting) -> None:
        words, say = self._desk.words, self.cards.say_tab
        say(_TAB_OUTCOME, words.t("tab.outcome"), len(meeting.actions) + len(without_owner(meeting)))
        say(_TAB_BALLOT, words.t("tab.ballot"))
        say(_TAB_CLOSING, words.t("tab.closing"))
        say(_TAB_SPEAKERS, words.t("tab.speakers"), len(meeting.speaker_queue.waiting))
        say(_TAB_WALK, words.t("tab.walk"))
        self.cards.tabs.setTabVisible(_TAB_WALK, is_walk(meeting))

    @Slot()
    def _redraw_tab(self) -> None:
        """Draw the panel in front; one that lies behind is drawn when it comes to the front."""
        part = self.cards.tabs.currentWidget()
        if self._desk.is_open and isinstance(part, OutcomePanel | BallotPanel | ClosingPanel):
            part.redraw(self._desk.hoped)
        if self._desk.is_open and part is self.walk:
            self.walk.redraw(self._desk.snapshot.meeting, is_covered=self.is_covered)

    @Slot(int)
    def _on_tab(self, _place: int) -> None:
        self._redraw_tab()

    @Slot(object)
    def _on_happened(self, happened: Happened) -> None:
        self._redraw(with_cards=bool(happened.kinds & _CARD_KINDS))
        if Course in happened.kinds:
            self._follow_course(happened.snapshot.meeting)

    def _follow_course(self, meeting: Meeting) -> None:
        """Bring the vote up with its item, or with one prepared for it, where nothing waits in the queue.

        The keys stay with the page: Space goes on in the agenda, and Ctrl+5 leads into the panel.
        """
        running, self._running = self._running, meeting.course.current
        if running == self._running or self._running is None:
            return
        is_idle = self.cards.list() is self.cards.queue.list and self.cards.queue.is_empty
        item = meeting.items[self._running]
        # Where notes come in the queue is needed, whatever was prepared besides.
        is_asked = item.kind is ItemKind.PRIORITISE or (not item.collects and next_poll(meeting) is not None)
        if is_asked and is_idle:
            self.cards.tabs.setCurrentIndex(_TAB_BALLOT)
            if self.isVisible():
                self.setFocus()

    @Slot(str)
    def _on_acted(self, identifier: str) -> None:
        if identifier == "outcome":
            situation = self.situation()
            self._go_to_agree()
            self.outcome.begin_from(situation)
        elif identifier in {"tab.outcome", "tab.ballot", "tab.closing", "tab.walk"}:
            names = {
                "tab.outcome": _TAB_OUTCOME,
                "tab.ballot": _TAB_BALLOT,
                "tab.closing": _TAB_CLOSING,
                "tab.walk": _TAB_WALK,
            }
            self.cards.go_to(names[identifier])
            if identifier == "tab.closing" and self.now.leads_to_end:
                self.closing.show_end()
        elif identifier in {"speakers", "tab.speakers"}:
            self.cards.go_to(_TAB_SPEAKERS)
            self.speakers.begin()

    def _go_to_agree(self) -> None:
        """Bring the agreements to the front, and remember where one came from."""
        self._agreed_from = self.cards.tabs.currentIndex()
        self.cards.go_to(_TAB_OUTCOME)

    @Slot()
    def _on_agreed(self) -> None:
        self.cards.go_to(self._agreed_from)

    @Slot(str, str, str, object)
    def _on_promise(self, what: str, owner: str, due: str, card: CardId) -> None:
        """Agree about a finding where everything else is agreed, with what is known filled in."""
        self._go_to_agree()
        self.outcome.begin_about(card, what, owner, due)
