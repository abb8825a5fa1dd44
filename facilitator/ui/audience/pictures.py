"""Scenes as pictures, without a window: for files, thumbnails and tests."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from facilitator.ui.audience.scenes import paint_scene
from facilitator.ui.audience.state import AudienceState
from facilitator.ui.theme import LIGHT, Theme

DOTS_PER_METRE_AT_96_DPI = 3780


def render(
    state: AudienceState, size: QSize, device_pixel_ratio: float = 1.0, theme: Theme = LIGHT
) -> QImage:
    """Return the scene on a screen of `size` logical pixels.

    A QGuiApplication must exist; an offscreen one will do.
    """
    pixels = QSize(round(size.width() * device_pixel_ratio), round(size.height() * device_pixel_ratio))
    image = QImage(pixels, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(device_pixel_ratio)
    painter = QPainter(image)
    try:
        paint_scene(painter, QRectF(0, 0, size.width(), size.height()), state, theme)
    finally:
        painter.end()
    return image


def save_picture(image: QImage, path: Path) -> None:
    """Write a picture as PNG.

    Raises:
        OSError: It could not be written.
    """
    image.setDotsPerMeterX(DOTS_PER_METRE_AT_96_DPI)
    image.setDotsPerMeterY(DOTS_PER_METRE_AT_96_DPI)
    if not image.save(str(path), "PNG"):  # type: ignore[call-overload]  # the stubs want bytes, Qt takes text
        raise OSError(f"picture not written: {path.name}")
