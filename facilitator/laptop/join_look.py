"""The look round itself: each fact of the join check, asked of this machine."""

import http.client
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from facilitator.laptop.addresses import Kind, elsewhere, has_tunnel_out, ranked
from facilitator.laptop.awake import Granted
from facilitator.laptop.clock import local_zone
from facilitator.laptop.disk import free_bytes
from facilitator.laptop.interfaces import current_interfaces, speaks_only_ipv6
from facilitator.laptop.join_check import DoorSeen, Facts
from facilitator.laptop.keepers import this_keeper
from facilitator.laptop.outside import Outside, outside
from facilitator.laptop.power import current_charge
from facilitator.laptop.synced import synced_by

LOOPBACK = "127.0.0.1"
_ANSWERS_WITHIN_S = 4.0
# The least side of the page's code on the wall, of the picture's height: alone, beside the network's.
CODE_SHARE, CODE_SHARE_BESIDE_WIFI = 0.43, 0.32


@dataclass(frozen=True, slots=True)
class Hall:
    """What the machine cannot know, and where the meeting is to be kept."""

    meetings: Path
    backups: Path
    interface: str = ""
    depth_m: float = 12.0
    picture_m: float | None = None
    has_wifi_code: bool = False
    """The network's own code stands beside the page's, so that each is smaller."""


def look_round(hall: Hall, screens: int | None, door: DoorSeen, granted: Granted | None = None) -> Facts:
    """Ask this machine for everything; blocks for some seconds at worst."""
    interfaces = current_interfaces()
    address = ranked(interfaces, hall.interface)[0]
    is_chosen = bool(hall.interface) and address.interface == hall.interface
    zone = local_zone()
    return Facts(
        screens=screens,
        granted=granted if granted is not None else may_stay_awake(),
        charge=current_charge(),
        free=_asked(lambda: free_bytes(hall.meetings)),
        address=address,
        has_way_out=any(one.has_default_route and str(one.ip) == address.ip for one in interfaces),
        outside=Outside.UNKNOWN if address.kind is Kind.LOOPBACK else outside(),
        other=None if is_chosen else elsewhere(interfaces, address),
        has_tunnel=has_tunnel_out(interfaces),
        has_only_ipv6=speaks_only_ipv6(interfaces),
        door=door,
        depth_m=hall.depth_m,
        picture_m=hall.picture_m,
        code_share=CODE_SHARE_BESIDE_WIFI if hall.has_wifi_code else CODE_SHARE,
        backups_writable=is_writable(hall.backups),
        backups_synced_by=synced_by(hall.backups),
        wall=datetime.now(UTC).astimezone(zone),
        zone=str(zone),
        program_from=datetime.fromtimestamp(Path(__file__).stat().st_mtime, UTC),
    )


def may_stay_awake() -> Granted:
    """Ask the system whether it would stay awake, and let it sleep again."""
    keeper = this_keeper()
    try:
        return keeper.take("Facilitator")
    finally:
        keeper.release()


def is_writable(folder: Path) -> bool:
    """Return whether a file can be written there, by writing one."""
    trial = folder / ".facilitator-trial"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        trial.write_bytes(b"trial")
        trial.unlink()
    except OSError:
        return False
    return True


def fetches(host: str, port: int) -> bool:
    """Return whether the participants' page comes from there, asked the way a phone asks."""
    connection = http.client.HTTPConnection(host, port, timeout=_ANSWERS_WITHIN_S)
    try:
        connection.request("GET", "/")
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def door_seen(ip: str, port: int) -> DoorSeen:
    """Return how an open door is reached from this machine; a phone alone can say the rest."""
    is_alone = ip == LOOPBACK
    return DoorSeen(
        loopback=fetches(LOOPBACK, port),
        own_address=None if is_alone else fetches(ip, port),
        typed=f"{ip}:{port}",
    )


def _asked(ask: Callable[[], int]) -> int | None:
    try:
        return ask()
    except OSError:
        return None
