"""How a change is told to a screen reader: after what it is saying, never into it."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(about: QWidget, text: str) -> None:
    """Let a screen reader say this when it has finished its sentence."""
    event = QAccessibleAnnouncementEvent(about, text)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)
