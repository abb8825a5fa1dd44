"""The console's dress: the theme as Qt's palette and style sheet.

Views say what a widget is by a dynamic property and nothing of how it looks:

* `role` on QLabel: title · heading · eyebrow · soft · clock · warning · chip · key · banner
* `role` on QFrame: panel · card (with `chosen`) · well · bar · foot · rule · banner; on QWidget: page
* `kind` on QPushButton and QToolButton: primary · quiet · danger (none is the ordinary one); `size`: large
* `phase` on anything: calm · warn · danger · over
* `state` on a chip or banner: good · warn · danger · plain
"""

from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget

from facilitator.files.resources import resource
from facilitator.ui import theme as sizes
from facilitator.ui.theme import FAINT_SHARE, Theme, colours, mixed, theme_named

_SHEET = Template("""
* { outline: none; }
QWidget { color: $ink; selection-background-color: $accent; selection-color: $on_accent; }
QMainWindow, QDialog, QWidget[role="page"] { background: $ground; }
QFrame[role="panel"], QFrame[role="card"] {
    background: $surface; border: 1px solid $edge; border-radius: ${radius}px; }
QFrame[role="well"] { background: $sunken; border: none; border-radius: ${radius}px; }
QFrame[role="bar"] { background: $surface; border: none; border-bottom: 1px solid $edge; }
QFrame[role="rehearsal"] { background: $warn_soft; border: none; border-bottom: 2px solid $warn; }
QLabel[role="rehearsal-mark"] {
    background: $warn; color: $warn_soft; font-weight: 700; border-radius: ${radius}px; padding: 3px 9px;
}
QFrame[role="foot"] { background: $surface; border: none; border-top: 1px solid $edge; }
QFrame[role="rule"] { background: $edge; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="card"][chosen="true"] { background: $accent_soft; border: 2px solid $accent; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="lead"] { font-size: ${large}pt; }
QLabel[role="heading"] { font-size: ${large}pt; font-weight: 600; }
QLabel[role="eyebrow"] { font-size: ${small}pt; font-weight: 600; color: $accent; }
QLabel[role="soft"] { color: $soft; font-size: ${small}pt; }
QLabel[role="clock"] { font-size: ${clock}pt; font-weight: 600; }
QLabel[role="warning"] { color: $danger; font-weight: 600; }
QLabel[phase="warn"] { color: $warn; }
QLabel[phase="danger"], QLabel[phase="over"] { color: $danger; }
QLabel[role="chip"] {
    background: $sunken; border: 1px solid $edge; border-radius: 10px; padding: 2px 10px;
    font-size: ${small}pt; }
QLabel[role="key"] {
    background: $sunken; border: 1px solid $line; border-radius: 4px; padding: 1px 6px;
    font-size: ${small}pt; font-weight: 600; }
*[role="chip"][state="good"] { background: $good_soft; border-color: $good; color: $ink; }
*[role="chip"][state="warn"] { background: $warn_soft; border-color: $warn; color: $ink; }
*[role="chip"][state="danger"] { background: $danger_soft; border-color: $danger; color: $ink; }
*[role="banner"] {
    background: $accent_soft; border: 1px solid $accent; border-left: 6px solid $accent;
    border-radius: ${radius_small}px; padding: 8px 12px; }
*[role="banner"][state="good"] { background: $good_soft; border-color: $good; }
*[role="banner"][state="warn"] { background: $warn_soft; border-color: $warn; }
*[role="banner"][state="danger"] { background: $danger_soft; border-color: $danger; }

QPushButton, QToolButton {
    background: $surface; color: $ink; border: 1px solid $line; border-radius: ${radius_small}px;
    padding: 6px 14px; min-height: 20px; font-weight: 500; }
QToolButton { padding: 5px 10px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $accent_soft; border-color: $accent; }
QPushButton:checked, QToolButton:checked {
    background: $accent_soft; border: 2px solid $accent; padding: 5px 13px; font-weight: 600; }
QToolButton:checked { padding: 4px 9px; }
QPushButton:disabled, QToolButton:disabled { color: $faint; border-color: $edge; background: transparent; }
QPushButton[kind="primary"], QToolButton[kind="primary"] {
    background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; color: $on_accent; }
QPushButton[kind="primary"]:disabled { background: $sunken; color: $faint; border-color: $edge; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="danger"] { color: $danger; border-color: $danger; }
QPushButton[kind="danger"]:disabled { color: $faint; border-color: $edge; }
QPushButton[kind="danger"]:hover { background: $danger_soft; }
QPushButton[size="large"] { padding: 10px 20px; font-size: ${large}pt; }
QPushButton:focus, QToolButton:focus, QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus {
    border: ${ring}px solid $focus; padding: 5px 13px; }
QToolButton:focus, QToolButton[kind="quiet"]:focus { padding: 4px 9px; }
QPushButton[size="large"]:focus { padding: 9px 19px; }
QPushButton[kind="primary"]:focus { border: ${ring}px solid $primary_ring; }
QToolButton::menu-indicator { width: 0; }
/* What empties a field lies in it: it has no room for an edge and the height of a button of its own. */
QLineEdit > QToolButton { padding: 0; border: none; min-height: 0; background: transparent; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox {
    background: $surface; color: $ink; border: 1px solid $line; border-radius: ${radius_small}px;
    padding: 5px 8px; min-height: 20px; placeholder-text-color: $hint; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus {
    border: ${ring}px solid $focus; padding: 4px 7px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 3px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled,
QComboBox:disabled { color: $faint; background: $sunken; }
QComboBox {
    background: $surface; border: 1px solid $line; border-radius: ${radius_small}px;
    padding: 5px 8px; min-height: 20px; combobox-popup: 0; }
QComboBox:focus, QComboBox:on { border: ${ring}px solid $focus; padding: 4px 7px; }
/* Qt measures a list that drops down without its padding, so it has none: the last row would be cut. */
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus {
    background: $surface; border: 1px solid $line; border-radius: 0; padding: 0;
    selection-background-color: $accent_soft; selection-color: $ink; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url("$icons/down.svg"); width: 14px; height: 14px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; border: none; width: 24px; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 3px 3px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 3px 3px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow { image: url("$icons/up.svg"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("$icons/down.svg"); width: 12px; height: 12px; }
QDateEdit::drop-down, QDateTimeEdit::drop-down { border: none; width: 26px; }
QDateEdit::down-arrow { image: url("$icons/down.svg"); width: 14px; height: 14px; }
QCheckBox, QRadioButton {
    spacing: 8px; padding: 3px; border: ${ring}px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
    width: 16px; height: 16px; background: $surface; border: 1px solid $line; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$icons/tick.svg"); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url("$icons/dot.svg"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $sunken; border-color: $faint; }
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }

QAbstractItemView {
    background: $surface; alternate-background-color: $ground; border: 1px solid $edge;
    border-radius: ${radius}px; selection-background-color: $accent_soft; selection-color: $ink;
    gridline-color: $edge; }
QAbstractItemView:focus { border: ${ring}px solid $focus; }
QListView::item { padding: 6px 8px; border-radius: 4px; }
QTableView::item, QTreeView::item { padding: 4px 6px; }
QListView::item:selected, QTableView::item:selected, QTreeView::item:selected {
    background: $accent_soft; color: $ink; }
QListView::item:selected:active, QTreeView::item:selected:active { border-left: 3px solid $accent; }
QListView::item:hover:!selected, QTreeView::item:hover:!selected { background: $hover; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section {
    background: $surface; color: $soft; border: none; border-bottom: 1px solid $line;
    padding: 6px 8px; font-size: ${small}pt; font-weight: 600; }
QTableCornerButton::section { background: $surface; border: none; }

QTabWidget::pane { border: none; }
QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: $soft; border: ${ring}px solid transparent;
    border-bottom: 3px solid transparent; padding: 7px 14px; font-weight: 500; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab:hover:!selected { color: $ink; background: $hover; }

QMenuBar { background: $surface; border-bottom: 1px solid $edge; }
QMenuBar::item { padding: 6px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $surface; border: 1px solid $line; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 14px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $edge; margin: 5px 8px; }
QToolTip { background: $ink; color: $ground; border: 1px solid $line; padding: 5px 8px; }
QStatusBar { background: $surface; border-top: 1px solid $edge; color: $soft; }
QStatusBar::item { border: none; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $edge; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $line; border-radius: 4px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $soft; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar {
    background: $sunken; border: 1px solid $edge; border-radius: 5px; text-align: center; min-height: 10px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QProgressBar[phase="warn"]::chunk { background: $warn; }
QProgressBar[phase="danger"]::chunk, QProgressBar[phase="over"]::chunk { background: $danger; }
QGroupBox {
    background: $surface; border: 1px solid $edge; border-radius: ${radius}px;
    margin-top: 12px; padding: 14px 12px 10px 12px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 12px; padding: 0 4px; }
""")


def qss(theme: Theme) -> str:
    """Return the style sheet of the console."""
    value = colours(theme)
    return _SHEET.substitute(
        value,
        edge=theme.hairline,
        hover=mixed(theme.surface, theme.accent, 0.09),
        accent_hover=mixed(theme.accent, theme.ink, 0.14),
        accent_pressed=mixed(theme.accent, theme.ink, 0.26),
        primary_ring=theme.ink,
        icons=resource("icons", "look", theme.name).as_posix(),
        faint=mixed(theme.soft, theme.surface, FAINT_SHARE),
        radius=sizes.RADIUS,
        radius_small=sizes.RADIUS_SMALL,
        ring=sizes.FOCUS_RING,
        small=sizes.POINTS_SMALL,
        large=sizes.POINTS_LARGE,
        title=sizes.POINTS_TITLE,
        clock=sizes.POINTS_CLOCK,
    )


def palette(theme: Theme) -> QPalette:
    """Return the colours for what the style sheet leaves to Qt's own style: ticks, arrows, carets."""
    role = QPalette.ColorRole
    made = QPalette()
    for part, colour in {
        role.Window: theme.ground,
        role.WindowText: theme.ink,
        role.Base: theme.surface,
        role.AlternateBase: theme.ground,
        role.Text: theme.ink,
        role.Button: theme.surface,
        role.ButtonText: theme.ink,
        role.BrightText: theme.danger,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.ink,
        role.ToolTipText: theme.ground,
        role.PlaceholderText: theme.hint,
        role.Light: theme.surface,
        role.Midlight: theme.hairline,
        role.Mid: theme.line,
        role.Dark: theme.line,
        role.Shadow: theme.ink,
    }.items():
        made.setColor(part, QColor(colour))
    faint = QColor(mixed(theme.soft, theme.surface, FAINT_SHARE))
    for part in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, part, faint)
    return made


def wished_theme(choice: str) -> Theme:
    """Return the theme of a setting; "system" follows the laptop's dark mode and its wish for contrast."""
    hints = QGuiApplication.styleHints()
    return theme_named(
        choice,
        system_is_dark=hints.colorScheme() == Qt.ColorScheme.Dark,
        system_wants_contrast=hints.accessibility().contrastPreference()
        == Qt.ContrastPreference.HighContrast,
    )


def set_look(widget: QWidget, **properties: str | bool) -> None:
    """Say what a widget is (role, kind, phase, state), and have it drawn anew if that is news."""
    news = {name: value for name, value in properties.items() if widget.property(name) != value}
    for name, value in news.items():
        widget.setProperty(name, value)
    if news:
        widget.style().unpolish(widget)
        widget.style().polish(widget)
