"""What lies over the queue while the hall might see this screen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from facilitator.ui.desk import Desk
from facilitator.ui.parts import button, column, label
from facilitator.ui.theme import SPACE_PAGE


class Cover(QFrame):
    """Cloned screens look like one to the program, so a person has to say that nobody looks."""

    lifted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "well")
        title = label(desk, "cover.title", "heading", wraps=True)
        why = label(desk, "cover.why", wraps=True)
        self.lift = button(desk, "cover.lift", "primary")
        self.lift.clicked.connect(self.lifted)
        layout = column(margin=SPACE_PAGE, space=12)
        layout.addStretch(1)
        layout.addWidget(title)
        layout.addWidget(why)
        layout.addWidget(self.lift, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(2)
        self.setLayout(layout)
