"""Many pictures on few sheets, each with its name below, so that a person can look at all of them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

COLUMNS, ROWS = 4, 5
TILE = QSize(480, 270)
LINE = 22
GROUND = "#dddddd"


def save_sheets(pictures: Sequence[Path], folder: Path, name: str) -> list[Path]:
    """Write `name-01.png`, `name-02.png` … and return them."""
    folder.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    for number, start in enumerate(range(0, len(pictures), COLUMNS * ROWS), start=1):
        path = folder / f"{name}-{number:02d}.png"
        sheet = _sheet(pictures[start : start + COLUMNS * ROWS])
        assert sheet.save(str(path)), path
        made.append(path)
    return made


def _sheet(pictures: Sequence[Path]) -> QImage:
    rows = -(-len(pictures) // COLUMNS)
    sheet = QImage(COLUMNS * TILE.width(), rows * (TILE.height() + LINE), QImage.Format.Format_RGB32)
    sheet.fill(GROUND)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for place, path in enumerate(pictures):
        left = place % COLUMNS * TILE.width()
        top = place // COLUMNS * (TILE.height() + LINE)
        _put(painter, QImage(str(path)), QRectF(left + 4, top + 4, TILE.width() - 8, TILE.height() - 8))
        line = QRectF(left + 6, top + TILE.height() - 4, TILE.width() - 12, LINE)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, path.stem)
    painter.end()
    return sheet


def _put(painter: QPainter, image: QImage, box: QRectF) -> None:
    size = image.size().toSizeF()
    size.scale(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = box.x() + (box.width() - size.width()) / 2
    painter.drawImage(QRectF(left, box.y(), size.width(), size.height()), image)
