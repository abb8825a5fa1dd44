"""A page of the presenter's slides, as large as it fits, on black."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from facilitator.ui.audience.state import SlideShown


def paint_slide(painter: QPainter, rect: QRectF, slide: SlideShown) -> None:
    """Paint the page in the middle of the screen; its form is the presenter's and stays."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, Qt.GlobalColor.black)
    size = slide.image.size().toSizeF()
    size.scale(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(
        rect.x() + (rect.width() - size.width()) / 2,
        rect.y() + (rect.height() - size.height()) / 2,
        size.width(),
        size.height(),
    )
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, slide.image)
    painter.restore()
