"""The picture of the area made ready to be painted; what is larger than any of ours is not unpacked."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

from facilitator.meeting.model import AreaPicture

# Our reader keeps 2,560 pixels and 1.5 MB; this much is still unpacked in the blink of an eye.
LONGEST, BYTES_AT_MOST = 4096, 8_000_000
# Qt would guess among thirty formats by itself.
_FORMATS = {b"\xff\xd8\xff": b"jpeg", b"\x89PNG\r\n\x1a\n": b"png"}


def area_image(area: AreaPicture | None) -> QImage:
    """Return the picture, or a null one.

    Whatever our reader drew is JPEG or PNG and within bounds, but a file that lies among one's own may
    still have been made by a stranger, and the windows' thread must never unpack a bomb.
    """
    content = area.image if area is not None else b""
    form = next((form for beginning, form in _FORMATS.items() if content.startswith(beginning)), None)
    if form is None or len(content) > BYTES_AT_MOST:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(form))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > LONGEST:
        return QImage()
    return reader.read()
