"""The join poster: the network and the page to scan, the address and code to type, and what to know."""

from facilitator.export.pdf.binding import Plates
from facilitator.export.pdf.plate import A4, MM, Box, Plate, Size
from facilitator.export.pdf.style import INK, MUTED, NAVY, TINT, Type
from facilitator.export.printables.order import Order
from facilitator.qr import wifi_text


def poster(order: Order, size: Size) -> tuple[Plates, ...]:
    """Return the poster; without a network to tell there is one code, and without a door only the network."""
    scale = size[0] / A4[0]
    return (Plates(order.wording.language, size, (lambda plate: _draw(plate, order, scale),)),)


def _draw(plate: Plate, order: Order, scale: float) -> None:
    unit = MM * scale
    band = Box(0, 0, plate.size[0], 46 * unit)
    plate.fill(band, NAVY)
    plate.heading(
        1,
        order.say("poster.title"),
        Box(14 * unit, 9 * unit, plate.size[0] - 28 * unit, 20 * unit),
        Type(40, 46, "bold", "#ffffff").scaled(scale),
        align="centre",
    )
    plate.say(
        order.say("poster.lead"),
        Box(14 * unit, 29 * unit, plate.size[0] - 28 * unit, 12 * unit),
        Type(17, 22, "regular", "#ffffff").scaled(scale),
        align="centre",
    )
    steps = [one for one in (_wifi_step, _page_step) if _has(one, order)]
    width = (plate.size[0] - 28 * unit) / len(steps)
    for place, step in enumerate(steps):
        step(plate, order, Box(14 * unit + place * width, 54 * unit, width, 150 * unit), place + 1, scale)
    _typed(plate, order, scale)
    _foot(plate, order, scale)


def _has(step: object, order: Order) -> bool:
    return bool(order.extras.wifi if step is _wifi_step else order.extras.join)


def _wifi_step(plate: Plate, order: Order, box: Box, number: int, scale: float) -> None:
    wifi = order.extras.wifi
    if wifi is None:
        return
    text = wifi_text(wifi.name, wifi.password, hidden=wifi.hidden)
    y = _coded(
        plate, box, (f"{number}. {order.say('poster.wifi')}", text, order.say("poster.wifi.code")), scale
    )
    told = [order.say("poster.wifi.name", name=wifi.name)]
    if wifi.password:
        told.append(order.say("poster.wifi.password", password=wifi.password))
    for text in told:
        # Typed by those whose camera does not scan, so as large as two lines leave room for.
        room = Box(box.left, y, box.width, 16 * MM * scale)
        y += plate.say(text, room, Type(15, 20, "regular", INK).scaled(scale), align="centre")


def _page_step(plate: Plate, order: Order, box: Box, number: int, scale: float) -> None:
    join = order.extras.join
    if join is None:
        return
    title = order.say("poster.page")
    numbered = f"{number}. {title}" if order.extras.wifi else title
    y = _coded(plate, box, (numbered, join.url, order.say("poster.page.code")), scale)
    room = Box(box.left, y, box.width, 24 * MM * scale)
    plate.say(order.say("poster.page.hint"), room, Type(13, 18, "regular", INK).scaled(scale), align="centre")


def _coded(plate: Plate, box: Box, told: tuple[str, str, str], scale: float) -> float:
    """Put a heading with its code under it; return where the text beneath begins."""
    title, text, alt = told
    head = Box(box.left, box.top, box.width, 14 * MM * scale)
    plate.heading(2, title, head, Type(21, 26, "bold", NAVY).scaled(scale), align="centre")
    side = min(box.width, 120 * MM * scale)
    top = box.top + 13 * MM * scale
    plate.code(text, box.left + (box.width - side) / 2, top, side, alt)
    return top + side + 2 * MM * scale


def _typed(plate: Plate, order: Order, scale: float) -> None:
    join = order.extras.join
    if join is None:
        return
    unit = MM * scale
    box = Box(14 * unit, 198 * unit, plate.size[0] - 28 * unit, 42 * unit)
    plate.fill(box, TINT)
    inner = box.inset(6 * unit)
    y = inner.top + plate.say(
        order.say("poster.typed"),
        Box(inner.left, inner.top, inner.width, 8 * unit),
        Type(12.5, 17, "regular", INK).scaled(scale),
        align="centre",
    )
    y += plate.say(
        shown_address(join.typed),
        Box(inner.left, y, inner.width, 13 * unit),
        Type(31, 38, "bold", NAVY).scaled(scale),
        align="centre",
    )
    plate.say(
        order.say("poster.wall_code", code=halved(join.wall_code)),
        Box(inner.left, y, inner.width, inner.bottom - y + 3 * unit),
        Type(26, 33, "bold", INK).scaled(scale),
        align="centre",
    )


def shown_address(typed: str) -> str:
    """Return the address as one types it: no scheme, small letters, no stroke at the end."""
    return typed.lower().removeprefix("http://").rstrip("/")


def halved(code: str) -> str:
    """Return a code in two halves, as one reads and types it."""
    half = len(code) // 2
    return f"{code[:half]} {code[half:]}"


def _foot(plate: Plate, order: Order, scale: float) -> None:
    unit = MM * scale
    left, width = 14 * unit, plate.size[0] - 28 * unit
    y = 248 * unit
    y += plate.say(
        order.say("poster.stay"),
        Box(left, y, width, 17 * unit),
        Type(14.5, 19, "bold", INK).scaled(scale),
        align="centre",
    )
    y += 2 * unit
    plate.say(
        order.say("poster.anonymous"),
        Box(left, y, width, plate.size[1] - y - 8 * unit),
        Type(11.5, 16, "regular", MUTED).scaled(scale),
        align="centre",
    )
