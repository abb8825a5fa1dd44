"""The page of the minutes beside the editor, drawn anew when one pauses."""

from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from facilitator.files.slides import SlidePicture
from facilitator.meeting.model import Meeting, Now
from facilitator.ui.desk import Desk
from facilitator.ui.jobs import Jobs
from facilitator.ui.minutes.proof import Proof
from facilitator.ui.parts import Elided, button, column, label, named, row, state
from facilitator.ui.slides import image_of

# The last of a burst of changes is printed so much later.
PRINT_AFTER_MS = 700

Drawn = tuple[SlidePicture, int]


class Preview(QWidget):
    """Printing and drawing happen on a worker and in processes of their own; here pixels are shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._proof = Proof()
        self._jobs: Jobs | None = None
        self._meeting: Meeting | None = None
        self._printed: Meeting | None = None
        self._page, self._pages = 0, 0
        self._heading = ""
        self._later = QTimer(self, singleShot=True, interval=PRINT_AFTER_MS)
        self._later.timeout.connect(self._on_pause)
        self._sheet = QLabel()
        self._sheet.setTextFormat(Qt.TextFormat.PlainText)
        self._sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sheet.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        named(desk, self._sheet, "preview.name")
        self._told = Elided("soft")
        self.back = button(desk, "preview.back", "quiet")
        self.on = button(desk, "preview.on", "quiet")
        self.back.clicked.connect(self._on_back)
        self.on.clicked.connect(self._on_on)
        head = row(space=4)
        head.addWidget(label(desk, "preview.heading", "eyebrow"))
        head.addWidget(self._told, 1)
        head.addWidget(self.back)
        head.addWidget(self.on)
        layout = column(space=6)
        layout.addLayout(head)
        layout.addWidget(self._sheet, 1)
        self.setLayout(layout)
        self._say()

    @property
    def is_drawn(self) -> bool:
        """Whether a page of the newest minutes is shown."""
        return self._printed is self._meeting and not self._sheet.pixmap().isNull()

    @property
    def page(self) -> int:
        """The page that is shown, counted from 0."""
        return self._page

    def show_meeting(self, meeting: Meeting) -> None:
        """Print this meeting's minutes as soon as nothing changes for a moment."""
        if meeting is self._meeting:
            return
        self._meeting = meeting
        self._later.start()

    def look_at(self, heading: str) -> None:
        """Show the page of a heading, and follow it as what is written pushes it on."""
        if heading != self._heading:
            self._heading = heading
            self._later.start()

    def close_proof(self) -> None:
        """End the worker and what it holds; nothing comes back afterwards."""
        self._later.stop()
        self._proof.stop()
        if self._jobs is not None:
            self._jobs.do(self._proof.close)
            self._jobs.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._printed is not None:
            self._later.start()

    # --- asking

    @Slot()
    def _on_pause(self) -> None:
        meeting = self._meeting
        if meeting is None or not self.isVisible():
            return
        self._told.setText(self._desk.words.t("preview.printing"))
        now, language = self._desk.now(), meeting.brief.language
        asked = (meeting, now, language) if meeting is not self._printed else None
        work = partial(_drawn, self._proof, asked, (self._page, self._heading), self._size)
        if self._jobs is None:
            # A worker of its own: printing takes a second, and files are written meanwhile.
            self._jobs = Jobs(self)
        self._jobs.do(work, partial(self._on_drawn, meeting))

    @property
    def _size(self) -> QSize:
        return self._sheet.size() * self.devicePixelRatioF()

    def _on_drawn(self, meeting: Meeting, future: Future[Drawn]) -> None:
        error = future.exception()
        if error is not None:
            self._told.setText(self._desk.words.t("preview.failed"))
            state(self._told, "danger")
            return
        picture, self._pages = future.result()
        self._printed = meeting
        self._page = picture.page
        drawn = QPixmap.fromImage(image_of(picture))
        drawn.setDevicePixelRatio(self.devicePixelRatioF())
        self._sheet.setPixmap(drawn)
        state(self._told, "")
        self._say()

    # --- pages

    def _say(self) -> None:
        words = self._desk.words
        said = words.t("preview.page", page=self._page + 1, pages=self._pages) if self._pages else ""
        self._told.setText(said)
        self.back.setEnabled(self._page > 0)
        self.on.setEnabled(self._page + 1 < self._pages)

    @Slot()
    def _on_back(self) -> None:
        self._turn(-1)

    @Slot()
    def _on_on(self) -> None:
        self._turn(1)

    def _turn(self, by: int) -> None:
        # Who turns the pages wants to see another place than the one being written.
        self._heading = ""
        self._page = min(max(self._page + by, 0), max(self._pages - 1, 0))
        self._say()
        self._on_pause()


def _drawn(
    proof: Proof, asked: tuple[Meeting, Now, str] | None, place: tuple[int, str], size: QSize
) -> Drawn:
    """Print if something is new, and draw the page; on the worker."""
    if asked is not None:
        proof.print(*asked)
    page, heading = place
    picture = proof.page(page, size.width(), size.height(), heading)
    return picture, proof.pages
