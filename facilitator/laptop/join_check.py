"""What a look round before the meeting means: whether phones will come in, and what to do if not."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from facilitator.laptop.addresses import Address, Interface, Kind
from facilitator.laptop.awake import Granted
from facilitator.laptop.clock import HOME_ZONE
from facilitator.laptop.disk import MEGABYTE, Room, room
from facilitator.laptop.outside import Outside
from facilitator.laptop.power import Charge, Supply, supply

# A code is read from ten times its own side, not from farther away.
DISTANCE_PER_SIDE = 10
# Files that were unpacked in another zone may seem some hours younger than they are.
_UNPACKING = timedelta(days=1)


class Verdict(StrEnum):
    """How a check went."""

    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    OPEN = "open"
    """Nobody can say it yet: it was not asked, or needs a person."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the join check; its sentence is `doctor.<check>.<reason>`, the way out `….way`."""

    check: str
    verdict: Verdict
    reason: str
    fields: Mapping[str, object] = field(default_factory=dict)

    @property
    def sentence(self) -> str:
        """The key of what is the case."""
        return f"doctor.{self.check}.{self.reason}"

    @property
    def way_out(self) -> str:
        """The key of what to do: for warnings and faults, and while a phone is waited for."""
        if self.is_waiting or self.verdict in {Verdict.WARN, Verdict.BAD}:
            return "doctor.phone.way" if self.check == "phone" else f"{self.sentence}.way"
        return ""

    @property
    def is_waiting(self) -> bool:
        """Whether it hangs on somebody doing something now."""
        return self.reason == "waiting"


@dataclass(frozen=True, slots=True)
class DoorSeen:
    """How the door was reached: None where it could not be tried."""

    error: str = ""
    """Why no door could open (words of `link.starting`)."""
    loopback: bool | None = None
    own_address: bool | None = None
    typed: str = ""
    phone: bool | None = None
    """None: none has come, and nobody has given up waiting."""
    is_waiting: bool = False
    """Whether phones can come in while the findings are read."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that one look round has found. `screens` is None where there is no display to ask."""

    screens: int | None
    granted: Granted
    charge: Charge | None
    free: int | None
    address: Address
    has_way_out: bool
    outside: Outside
    other: Interface | None
    """Another network that this computer is on, unless somebody has chosen between them."""
    has_tunnel: bool
    """A VPN has taken the way out."""
    has_only_ipv6: bool
    door: DoorSeen
    depth_m: float
    picture_m: float | None
    """The height of the picture on the wall, if somebody has measured it."""
    code_share: float
    """How much of the picture's height the code takes."""
    backups_writable: bool
    backups_synced_by: str
    wall: datetime
    zone: str
    program_from: datetime
    """When the program was put on this computer: no right clock is before it."""


def judged(facts: Facts) -> tuple[Finding, ...]:
    """Return every check in the order in which one walks round a hall."""
    return (
        _projector(facts.screens),
        _sleep(facts.granted),
        _power(facts.charge),
        _disk(facts.free),
        _address(facts),
        _loopback(facts.door),
        _own_address(facts),
        _phone(facts),
        _code(facts),
        _backups(facts),
        _clock(facts),
    )


def all_is_well(findings: tuple[Finding, ...]) -> bool:
    """Return whether a meeting can begin: nothing is known to be wrong."""
    return all(one.verdict is not Verdict.BAD for one in findings)


def _projector(screens: int | None) -> Finding:
    if screens is None:
        return Finding("projector", Verdict.OPEN, "no_display")
    if screens > 1:
        return Finding("projector", Verdict.GOOD, "found")
    return Finding("projector", Verdict.WARN, "missing")


def _sleep(granted: Granted) -> Finding:
    if granted.is_enough:
        return Finding("sleep", Verdict.GOOD, "blocked")
    return Finding("sleep", Verdict.WARN, "free")


def _power(charge: Charge | None) -> Finding:
    found = supply(charge)
    if charge is None or found is Supply.MAINS:
        return Finding("power", Verdict.GOOD, "mains")
    verdict = Verdict.BAD if found is Supply.CRITICAL else Verdict.WARN
    return Finding("power", verdict, "battery", {"percent": charge.percent})


def _disk(free: int | None) -> Finding:
    if free is None:
        return Finding("disk", Verdict.BAD, "unknown")
    said = {"megabytes": free // MEGABYTE}
    match room(free):
        case Room.PLENTY:
            return Finding("disk", Verdict.GOOD, "plenty", {"gigabytes": free // (1024 * MEGABYTE)})
        case Room.LOW:
            return Finding("disk", Verdict.WARN, "low", said)
        case Room.SCARCE:
            return Finding("disk", Verdict.BAD, "scarce", said)


def _address(facts: Facts) -> Finding:
    address = facts.address
    said = {"ip": address.ip, "interface": address.interface}
    if address.kind is Kind.LOOPBACK:
        return Finding("address", Verdict.BAD, "only_ipv6" if facts.has_only_ipv6 else "none")
    doubt = _doubt(facts)
    if doubt == "several" and facts.other is not None:
        said |= {"other": str(facts.other.ip), "other_interface": facts.other.name}
    if doubt:
        return Finding("address", Verdict.WARN, doubt, said)
    return Finding("address", Verdict.GOOD, "found", said)


def _doubt(facts: Facts) -> str:
    """Return what may keep phones away first; a phone that has come in answers for VPN and second network."""
    is_proven = facts.door.phone is True
    is_cut_off = not facts.has_way_out and not facts.has_tunnel
    doubts = (
        (facts.has_tunnel and not is_proven, "vpn"),
        (facts.address.hotspot, "hotspot"),
        (facts.other is not None and not is_proven, "several"),
        (is_cut_off or facts.outside is Outside.SILENT, "no_internet"),
        (facts.outside is Outside.FALSE, "sign_in"),
    )
    return next((reason for is_so, reason in doubts if is_so), "")


def _loopback(door: DoorSeen) -> Finding:
    if door.error:
        reason = "port_in_use" if door.error == "port_in_use" else "no_door"
        return Finding("loopback", Verdict.BAD, reason)
    if door.loopback is None:
        return Finding("loopback", Verdict.OPEN, "not_tried")
    return Finding("loopback", *((Verdict.GOOD, "fetched") if door.loopback else (Verdict.BAD, "silent")))


def _own_address(facts: Facts) -> Finding:
    door = facts.door
    if door.own_address is None or facts.address.kind is Kind.LOOPBACK:
        return Finding("own_address", Verdict.OPEN, "not_tried")
    said = {"typed": door.typed}
    if door.own_address:
        return Finding("own_address", Verdict.GOOD, "fetched", said)
    return Finding("own_address", Verdict.BAD, "silent", said)


def _phone(facts: Facts) -> Finding:
    door, said = facts.door, {"typed": facts.door.typed}
    if facts.address.kind is Kind.LOOPBACK:
        return Finding("phone", Verdict.OPEN, "no_network")
    if door.phone:
        return Finding("phone", Verdict.GOOD, "seen")
    if door.phone is False:
        return Finding("phone", Verdict.BAD, "none", said)
    if door.is_waiting:
        return Finding("phone", Verdict.OPEN, "waiting", said)
    return Finding("phone", Verdict.OPEN, "not_tried")


def _code(facts: Facts) -> Finding:
    side = facts.depth_m / DISTANCE_PER_SIDE
    said: dict[str, object] = {"depth": f"{facts.depth_m:g}", "side": round(side * 100)}
    if facts.picture_m is None:
        return Finding("code", Verdict.OPEN, "not_measured", said)
    has = facts.picture_m * facts.code_share
    said |= {"has": round(has * 100), "reach": f"{has * DISTANCE_PER_SIDE:.0f}"}
    return Finding("code", *((Verdict.GOOD, "large") if has >= side else (Verdict.WARN, "small")), said)


def _backups(facts: Facts) -> Finding:
    if not facts.backups_writable:
        return Finding("backups", Verdict.BAD, "not_writable")
    if facts.backups_synced_by:
        return Finding("backups", Verdict.WARN, "synced", {"service": facts.backups_synced_by})
    return Finding("backups", Verdict.GOOD, "writable")


def _clock(facts: Facts) -> Finding:
    # Each language puts its own sign between the two.
    said = {"hour": facts.wall.hour, "minute": f"{facts.wall:%M}", "zone": facts.zone}
    if facts.wall < facts.program_from - _UNPACKING:
        return Finding("clock", Verdict.BAD, "behind", said)
    if facts.zone != HOME_ZONE:
        return Finding("clock", Verdict.WARN, "elsewhere", said)
    return Finding("clock", Verdict.GOOD, "right", said)
