"""Choices that outlive a meeting, as a value and as text."""

from typing import Any, Final, Literal, get_type_hints

import msgspec

Language = Literal["da", "en"]
Theme = Literal["system", "light", "dark", "contrast"]

RECENT_AT_MOST: Final = 10
VENUES_AT_MOST: Final = 50
MOST_MARGIN_PERCENT: Final = 12
MOST_DIMMING_PERCENT: Final = 60


class ScreenIdentity(msgspec.Struct, frozen=True, forbid_unknown_fields=False):
    """A screen as it names itself; positions and numbers change, these do not."""

    name: str = ""
    manufacturer: str = ""
    model: str = ""
    serial: str = ""


class Venue(msgspec.Struct, frozen=True):
    """A hall as one left it: its projector, its network, and how the picture had to be set."""

    name: str
    audience_screen: ScreenIdentity | None = None
    margin_percent: int = 0
    dimming_percent: int = 0
    wifi_name: str = ""
    wifi_password: str = ""
    interface: str = ""


class Settings(msgspec.Struct, frozen=True):
    """What the facilitator chose once and expects to find again."""

    language: Language = "da"
    audience_language: str = ""
    """The language of the hall in new meetings; "" is the one that the windows speak."""
    theme: Theme = "system"
    reduced_motion: bool = False
    sound: bool = False
    overtime_on_projector: bool = False
    mix_at_least: int = 5
    port: int = 8080
    interface: str = ""
    wifi_name: str = ""
    wifi_password: str = ""
    audience_screen: ScreenIdentity | None = None
    keys: dict[str, str] = msgspec.field(default_factory=dict)
    meetings_folder: str = ""
    recent: tuple[str, ...] = ()
    margin_percent: int = 0
    """How much of the big picture's height is left free at each edge (projectors that cut it off)."""
    dimming_percent: int = 0
    """How much darker the big picture is made (dark halls)."""
    venues: tuple[Venue, ...] = ()
    venue: str = ""
    """The name of the venue whose values are in use, or nothing."""
    welcomed: bool = False
    """Whether the questions of the first start have been answered or skipped."""

    @property
    def hall_language(self) -> str:
        """The language in which a new meeting is made."""
        return self.audience_language or self.language


class Reading(msgspec.Struct, frozen=True):
    """Settings as far as the text could be understood, and the names of what could not be."""

    settings: Settings
    ignored: tuple[str, ...] = ()


def parse(text: str) -> Reading:
    """Return what the text says; a broken value falls back to its default, alone.

    A file from a newer version, or one mended by hand, must never keep a meeting from starting.
    """
    try:
        raw = msgspec.json.decode(text.encode("utf-8", "replace"))
    except (msgspec.DecodeError, RecursionError):
        return Reading(Settings(), ("*",))
    if not isinstance(raw, dict):
        return Reading(Settings(), ("*",))
    kinds = get_type_hints(Settings)
    good = {name: value for name, kind in kinds.items() for value in _understood(raw, name, kind)}
    ignored = sorted(str(name) for name in raw if name not in good)
    return Reading(_within_bounds(Settings(**good)), tuple(ignored))


def serialise(settings: Settings) -> str:
    """Return the text that `parse` reads back to an equal value."""
    return msgspec.json.format(msgspec.json.encode(settings), indent=2).decode() + "\n"


def with_recent(settings: Settings, path: str) -> Settings:
    """Return the settings with this meeting first among the recent ones."""
    others = tuple(known for known in settings.recent if known != path)
    return msgspec.structs.replace(settings, recent=(path, *others)[:RECENT_AT_MOST])


def in_venue(settings: Settings, name: str) -> Settings:
    """Return the settings with the values of a venue; one that nobody knows changes nothing."""
    found = next((venue for venue in settings.venues if venue.name == name), None)
    if found is None:
        return settings
    return msgspec.structs.replace(
        settings,
        venue=found.name,
        audience_screen=found.audience_screen,
        margin_percent=found.margin_percent,
        dimming_percent=found.dimming_percent,
        wifi_name=found.wifi_name,
        wifi_password=found.wifi_password,
        interface=found.interface,
    )


def keeping_venue(settings: Settings, name: str) -> Settings:
    """Return the settings with the present values kept under the name of a venue, the newest first."""
    kept = Venue(
        name=name,
        audience_screen=settings.audience_screen,
        margin_percent=settings.margin_percent,
        dimming_percent=settings.dimming_percent,
        wifi_name=settings.wifi_name,
        wifi_password=settings.wifi_password,
        interface=settings.interface,
    )
    others = tuple(venue for venue in settings.venues if venue.name != name)
    return msgspec.structs.replace(settings, venues=(kept, *others)[:VENUES_AT_MOST], venue=name)


def without_venue(settings: Settings, name: str) -> Settings:
    """Return the settings with a venue forgotten; its values stay in use."""
    others = tuple(venue for venue in settings.venues if venue.name != name)
    kept = settings.venue if settings.venue != name else ""
    return msgspec.structs.replace(settings, venues=others, venue=kept)


def without_recent(settings: Settings, path: str) -> Settings:
    """Return the settings with nothing of this meeting: it was moved or deleted."""
    return msgspec.structs.replace(settings, recent=tuple(one for one in settings.recent if one != path))


def _understood(raw: dict[str, Any], name: str, kind: Any) -> tuple[Any, ...]:
    if name not in raw:
        return ()
    try:
        return (msgspec.convert(raw[name], kind),)
    except (msgspec.ValidationError, RecursionError):
        return ()


def _within_bounds(settings: Settings) -> Settings:
    # Below 1024 a port needs rights we do not have; below 5 mixing would not hide a writer.
    usable = settings.port if 1024 <= settings.port <= 65535 else Settings().port  # noqa: PLR2004 - the range of TCP
    return msgspec.structs.replace(
        settings,
        port=usable,
        mix_at_least=max(settings.mix_at_least, Settings().mix_at_least),
        recent=settings.recent[:RECENT_AT_MOST],
        margin_percent=min(max(settings.margin_percent, 0), MOST_MARGIN_PERCENT),
        dimming_percent=min(max(settings.dimming_percent, 0), MOST_DIMMING_PERCENT),
        venues=tuple(_venue_within_bounds(venue) for venue in settings.venues[:VENUES_AT_MOST]),
    )


def _venue_within_bounds(venue: Venue) -> Venue:
    return msgspec.structs.replace(
        venue,
        margin_percent=min(max(venue.margin_percent, 0), MOST_MARGIN_PERCENT),
        dimming_percent=min(max(venue.dimming_percent, 0), MOST_DIMMING_PERCENT),
    )
