"""Pictures that came from outside, opened with care or not at all."""

import io
import warnings
from typing import Final

from PIL import Image

# A plan of an area has no reason to be larger; a bomb of a few kilobytes would be.
MOST_PIXELS: Final = 60_000_000


def opened(data: bytes) -> Image.Image | None:
    """Return a picture, decoded, or None where these bytes are none that can be shown."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(data))
            if picture.width * picture.height > MOST_PIXELS:
                return None
            picture.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return None
    return picture


def flattened(picture: Image.Image) -> Image.Image:
    """Return a picture in plain colours, on white where it was transparent."""
    if picture.mode == "RGB":
        return picture
    flat = Image.new("RGB", picture.size, "#ffffff")
    seen = picture.convert("RGBA")
    flat.paste(seen, mask=seen.getchannel("A"))
    return flat
