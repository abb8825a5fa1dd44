"""The window on the projector: what it shows, what it refuses, what its keys ask for."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator.ui.actions import KeyMap
from facilitator.ui.audience.canvas import Canvas, Easel
from facilitator.ui.audience.pictures import render, save_picture
from facilitator.ui.audience.scenes import look_of
from facilitator.ui.audience.state import AudienceState
from facilitator.ui.audience.thumbnail import LiveThumbnail
from facilitator.ui.audience.window import AudienceKey, AudienceWindow
from facilitator.ui.theme import DARK, LIGHT
from tests.ui.audience import pictures_of as make


def plain(image: QImage) -> QImage:
    return image.convertToFormat(QImage.Format.Format_RGB32)


def pixels(image: QImage) -> bytes:
    return bytes(plain(image).constBits())


def window_on_the_only_screen(qtbot: QtBot, *, reduced_motion: bool = True) -> AudienceWindow:
    window = AudienceWindow(LIGHT, reduced_motion=reduced_motion)
    qtbot.addWidget(window, before_close_func=lambda shown: shown.shut())
    window.open_on(QGuiApplication.primaryScreen())
    return window


def a_state(name: str = "agenda") -> AudienceState:
    return make.every_scene()[name]


def test_the_window_fills_its_screen_with_what_a_picture_of_the_scene_shows(qtbot: QtBot) -> None:
    window = window_on_the_only_screen(qtbot)
    window.show_state(a_state())
    screen = QGuiApplication.primaryScreen()
    assert window.geometry() == screen.geometry()
    expected = render(a_state(), window.size(), window.devicePixelRatioF())
    assert pixels(window.grab().toImage()) == pixels(expected)


@pytest.mark.parametrize("name", ["agenda", "board-category", "card", "question", "join"])
def test_the_thumbnail_is_painted_as_the_window_is(qtbot: QtBot, name: str) -> None:
    thumbnail = LiveThumbnail(LIGHT)
    qtbot.addWidget(thumbnail)
    thumbnail.resize(480, 270)
    thumbnail.show_state(a_state(name))
    inner = thumbnail.grab().toImage().copy(12, 12, 456, 246)
    expected = render(a_state(name), QSize(480, 270), thumbnail.devicePixelRatioF()).copy(12, 12, 456, 246)
    assert pixels(inner) == pixels(expected)


def test_a_thumbnail_takes_the_form_of_the_projector(qtbot: QtBot) -> None:
    thumbnail = LiveThumbnail(LIGHT)
    qtbot.addWidget(thumbnail)
    thumbnail.set_form(QSize(1024, 768))
    assert thumbnail.heightForWidth(400) == 300
    thumbnail.resize(400, 400)
    assert thumbnail.picture_size() == QSize(400, 300)


def test_the_thumbnail_says_what_is_shown_and_what_lies_over_it(qtbot: QtBot) -> None:
    thumbnail = LiveThumbnail(LIGHT)
    qtbot.addWidget(thumbnail)
    thumbnail.show_state(a_state("board-category"))
    assert thumbnail.accessibleName() == "På skærmen: Tavle med 14 kort, side 1 af 3"
    assert thumbnail.pages == (1, 3)
    frozen = a_state("card")
    thumbnail.show_state(replace(frozen, view=replace(frozen.view, is_frozen=True)))
    assert thumbnail.accessibleName().startswith("Frosset. Frosset billede: Ét kort: Der er helt mørkt")
    thumbnail.show_state(a_state("blank"))
    assert thumbnail.accessibleName() == "Mørk. Skærmen er mørk"
    thumbnail.show_state(a_state(), is_out=False)
    assert thumbnail.accessibleName() == "Vises ikke. På skærmen: Program"


def test_going_to_another_scene_fades_and_ends_on_it(qtbot: QtBot) -> None:
    window = window_on_the_only_screen(qtbot, reduced_motion=False)
    window.show_state(a_state("agenda"))
    window.grab()
    window.show_state(a_state("card"))
    assert window._before is not None
    qtbot.waitUntil(lambda: window._before is None, timeout=30_000)
    expected = render(a_state("card"), window.size(), window.devicePixelRatioF())
    assert pixels(window.grab().toImage()) == pixels(expected)


def test_with_reduced_motion_nothing_fades(qtbot: QtBot) -> None:
    window = window_on_the_only_screen(qtbot, reduced_motion=True)
    window.show_state(a_state("agenda"))
    window.grab()
    window.show_state(a_state("card"))
    assert window._before is None


def test_the_clock_goes_on_without_a_fade(qtbot: QtBot) -> None:
    window = window_on_the_only_screen(qtbot, reduced_motion=False)
    window.show_state(a_state())
    window.grab()
    window.show_state(replace(a_state(), clock=make.clock(431)))
    assert window._before is None


@pytest.mark.parametrize("name", ["agenda", "question", "speaker", "vote"])
@pytest.mark.parametrize("ratio", [1.0, 1.25])
def test_painting_only_the_clock_gives_the_same_picture(qtbot: QtBot, name: str, ratio: float) -> None:
    canvas, size = Canvas(), QSize(960, 540)
    easel = Easel(size, ratio, LIGHT, size)
    before, after = a_state(name), replace(a_state(name), clock=make.clock(431), speaker=None)
    canvas.show(look_of(replace(before, speaker=None), 960, 540), easel)
    dirty = canvas.show(look_of(after, 960, 540), easel)
    assert canvas.picture is not None
    assert 0 < dirty.width() * dirty.height() < size.width() * size.height() / 3
    assert pixels(canvas.picture.toImage()) == pixels(render(after, size, ratio))


def test_a_tick_within_a_second_paints_nothing(qtbot: QtBot) -> None:
    canvas, size = Canvas(), QSize(960, 540)
    easel = Easel(size, 1.0, LIGHT, size)
    early, late = (
        replace(a_state("question"), speaker=None, clock=make.clock(left)) for left in (430.8, 430.3)
    )
    canvas.show(look_of(early, 960, 540), easel)
    assert canvas.show(look_of(late, 960, 540), easel).isEmpty()


def test_a_window_that_was_moved_to_another_screen_shows_nothing(qtbot: QtBot) -> None:
    window = window_on_the_only_screen(qtbot)
    window.show_state(a_state())
    window._granted = "HDMI-1 that has gone"
    image = window.grab().toImage()
    assert set(pixels(image)) <= {0, 255}
    assert image.pixelColor(100, 100) == QColor(Qt.GlobalColor.black)


def test_a_hidden_window_keeps_no_picture(qtbot: QtBot) -> None:
    window = window_on_the_only_screen(qtbot)
    window.show_state(a_state())
    window.put_away()
    assert window._canvas.picture is None
    assert not window.is_out


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        (Qt.Key.Key_PageDown, AudienceKey.NEXT),
        (Qt.Key.Key_PageUp, AudienceKey.PREVIOUS),
        (Qt.Key.Key_Period, AudienceKey.BLANK),
        (Qt.Key.Key_B, AudienceKey.BLANK),
        (Qt.Key.Key_F, AudienceKey.FREEZE),
        (Qt.Key.Key_Escape, AudienceKey.HIDE),
    ],
)
def test_a_clicker_works_while_this_window_has_the_focus(
    qtbot: QtBot, key: Qt.Key, wanted: AudienceKey
) -> None:
    window = window_on_the_only_screen(qtbot)
    heard: list[AudienceKey] = []
    window.asked.connect(heard.append)
    QTest.keyClick(window, key)
    assert heard == [wanted]


def test_keys_of_ones_own_count_in_this_window_and_a_clickers_always_do(qtbot: QtBot) -> None:
    window = window_on_the_only_screen(qtbot)
    window.map_keys(KeyMap(own={"blank": "Z", "freeze": "Ctrl+Shift+F"}))
    heard: list[AudienceKey] = []
    window.asked.connect(heard.append)
    for key in (Qt.Key.Key_B, Qt.Key.Key_F, Qt.Key.Key_Z, Qt.Key.Key_Period, Qt.Key.Key_PageDown):
        QTest.keyClick(window, key)
    QTest.keyClick(
        window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert heard == [AudienceKey.BLANK, AudienceKey.BLANK, AudienceKey.NEXT, AudienceKey.FREEZE]


def test_closing_the_window_only_asks_to_hide_it(qtbot: QtBot) -> None:
    window = window_on_the_only_screen(qtbot)
    heard: list[AudienceKey] = []
    window.asked.connect(heard.append)
    window.close()
    assert heard == [AudienceKey.HIDE]
    assert window.isVisible()


def test_the_theme_is_changed_while_it_is_shown(qtbot: QtBot) -> None:
    window = window_on_the_only_screen(qtbot)
    window.show_state(a_state())
    window.set_theme(DARK)
    expected = render(a_state(), window.size(), window.devicePixelRatioF(), DARK)
    assert pixels(window.grab().toImage()) == pixels(expected)


def test_lines_break_at_the_same_words_on_every_size(qapp: object) -> None:
    from facilitator.ui.audience.scenes import lay_out

    for name, state in make.every_scene().items():
        assert lay_out(state, 1920, 1080) == lay_out(state, 320, 180), name


def test_a_picture_file_holds_the_scene(qapp: object, tmp_path: Path) -> None:
    image = render(a_state("card"), QSize(1280, 720))
    save_picture(image, tmp_path / "card.png")
    again = QImage(str(tmp_path / "card.png"))
    assert pixels(again) == pixels(image)


def test_a_picture_that_cannot_be_written_is_told(qapp: object, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="picture not written"):
        save_picture(render(a_state("card"), QSize(64, 36)), tmp_path / "nowhere" / "card.png")
