"""How the program is dressed: letters and colours for all of it, a style sheet for the window with parts."""

from string import Template

from PySide6.QtWidgets import QApplication, QWidget

from facilitator.ui.fonts import window_font
from facilitator.ui.stylesheet import palette, qss
from facilitator.ui.theme import FOCUS_RING, POINTS, RADIUS, RADIUS_SMALL, Theme, colours, mixed

_SHEET = Template("""
QWidget[role="console"] QPushButton { padding: 4px 9px; }
QWidget[role="console"] QPushButton:checked { padding: 3px 8px; }
QWidget[role="console"] QPushButton:focus { padding: 3px 8px; }
QWidget[role="console"] QTabBar::tab { padding: 6px 9px; }
QTabBar { border: none; }
QTabBar:focus { background: $hover; border-radius: 4px; }
QPushButton[kind="choice"] { text-align: left; }
QWidget[role="console"] QPushButton[kind="back"] {
    text-align: left; background: transparent; border: 1px solid transparent; padding: 2px 6px;
    font-weight: 400; }
QWidget[role="console"] QPushButton[kind="back"]:focus { border: ${ring}px solid $focus; padding: 1px 5px; }
QPushButton[kind="back"]:hover { background: $hover; }
QPushButton[kind="switch"]:checked { background: $danger; color: $on_danger; border-color: $danger; }
QListView[role="bare"] { background: transparent; border: ${ring}px solid transparent; }
QListView[role="bare"]:focus { border-color: $focus; }
QListView[role="bare"]::item { padding: 2px 4px; }
QPlainTextEdit[role="notes"] { background: $sunken; border-color: transparent; }
QLabel[state="good"] { color: $good; }
QLabel[state="warn"], QLabel[state="late"] { color: $warn; }
QLabel[state="danger"] { color: $danger; }
QLabel[role="banner"] { color: $ink; font-weight: 600; }
QFrame[role="offer"] { background: $warn_soft; border: 1px solid $warn; border-radius: ${radius}px; }
QFrame[role="strip"] {
    background: $accent_soft; border: 1px solid $accent; border-radius: ${radius_small}px; }
QFrame[role="well"] { border: 1px dashed $line; }
QFrame[role="trouble"] { background: $danger_soft; border: 2px solid $danger; border-radius: ${radius}px; }
QFrame[role="notice"] { background: $ink; border: none; border-radius: ${radius}px; }
QFrame[role="notice"] QLabel { color: $ground; }
QFrame[role="notice"] QPushButton {
    background: transparent; color: $ground; border: 1px solid $ground; padding: 1px 10px; min-height: 18px; }
QFrame[role="notice"] QPushButton:hover, QFrame[role="notice"] QPushButton:focus {
    background: $ground; color: $ink; }
QProgressBar { min-height: 7px; max-height: 7px; border: none; border-radius: 3px; }
QProgressBar::chunk { border-radius: 3px; }
""")


def dress(application: QApplication, theme: Theme) -> None:
    """Give the whole program its letters and colours; the window wears the sheet itself.

    The style itself is chosen when the application is made: asking for it here would cost as much as
    the first frame's own painting.
    """
    application.setFont(window_font(POINTS))
    application.setPalette(palette(theme))


def clothe(window: QWidget, theme: Theme) -> None:
    """Give a window and all within it the sheet, in one go: a second sheet would cost a second polish.

    The application has none: with one, every part that is put into another is dressed anew with all it
    holds, which takes two thirds of what opening a meeting costs.
    """
    window.setStyleSheet(qss(theme) + own_sheet(theme))


def own_sheet(theme: Theme) -> str:
    """Return the style sheet of the console's own parts."""
    return _SHEET.substitute(
        colours(theme),
        hover=mixed(theme.surface, theme.accent, 0.09),
        radius=RADIUS,
        radius_small=RADIUS_SMALL,
        ring=FOCUS_RING,
    )
