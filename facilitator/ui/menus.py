"""The menu bar, made from the list of actions; keys stand beside the words and act elsewhere."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from facilitator.ui.actions import GROUPS, Action
from facilitator.ui.desk import Desk
from facilitator.ui.parts import key_words

# What a menu needs not hold: moving in a list, digits.
_LEFT_OUT = frozenset({"up", "down"})
_SCENE = "scene."


class Menus(QObject):
    """Each menu is filled when it opens, so that it knows what may be done now."""

    def __init__(self, desk: Desk, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._desk = desk
        self._bar = bar
        self._menus: dict[str, QMenu] = {}
        for group in ("program", *(one for one in GROUPS if one != "program")):
            menu = QMenu(bar)
            menu.setProperty("group", group)
            menu.aboutToShow.connect(self._on_show)
            menu.triggered.connect(self._on_triggered)
            self._menus[group] = menu
            bar.addMenu(menu)
            desk.words.put(menu, menu.setTitle, f"group.{group}")
        # Side by side with the rest they would fill the screen in two columns.
        self._scenes = QMenu(self._menus["screen"])
        desk.words.put(self._scenes, self._scenes.setTitle, "menu.scenes")
        self._keys = QAction(bar)
        self._keys.triggered.connect(self._on_keys)
        bar.addAction(self._keys)
        desk.words.put(self._keys, self._say_keys, "action.help")

    def show_meeting(self, *, is_open: bool) -> None:
        """Offer the meeting's menus only while one is open."""
        for group, menu in self._menus.items():
            menu.menuAction().setVisible(is_open or group == "program")

    def _say_keys(self, _said: str) -> None:
        """Name the way to all keys where a stranger looks for help."""
        keys = key_words(self._desk, self._desk.keymap.action("help"))
        self._keys.setText(self._desk.words.t("menu.keys", keys=keys))

    @Slot()
    def _on_keys(self) -> None:
        self._desk.act_by_id("help")

    @Slot()
    def _on_show(self) -> None:
        menu = self.sender()
        if not isinstance(menu, QMenu):
            return
        menu.clear()
        for action in self._desk.keymap.actions:
            if action.group == menu.property("group") and self._is_offered(action):
                self._add(menu, action)
        if menu is self._scenes.parent():
            self._fill_scenes(menu)

    def _is_offered(self, action: Action) -> bool:
        return action.id not in _LEFT_OUT and not action.id.startswith(("category.", _SCENE))

    def _fill_scenes(self, menu: QMenu) -> None:
        """Offer the pictures of the big screen in a menu of their own, under their short names."""
        self._scenes.clear()
        for action in self._desk.keymap.actions:
            if action.id.startswith(_SCENE):
                self._add(self._scenes, action, ".short")
        menu.addSeparator()
        menu.addMenu(self._scenes)

    def _add(self, menu: QMenu, action: Action, form: str = "") -> None:
        keys = key_words(self._desk, action)
        said = self._desk.words.t(f"action.{action.id}{form}").replace("&", "&&")
        made = QAction(f"{said}\t{keys}" if keys else said, menu)
        made.setData(action.id)
        made.setEnabled(self._desk.is_allowed(action))
        menu.addAction(made)

    @Slot(QAction)
    def _on_triggered(self, chosen: QAction) -> None:
        self._desk.act_by_id(str(chosen.data()))
