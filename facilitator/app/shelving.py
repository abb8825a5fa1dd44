"""The library's work on the worker: the folder looked into, files moved, copied and deleted."""

from dataclasses import dataclass, replace
from pathlib import Path

from facilitator.files.area_files import NoPicture, read_picture
from facilitator.files.format_files import default_categories, own_formats, save_format, shipped_formats
from facilitator.files.places import make_places
from facilitator.files.running import Running, read_running, write_running
from facilitator.laptop.clock import SystemClock
from facilitator.laptop.dice import SystemDice
from facilitator.laptop.synced import synced_by
from facilitator.meeting.ids import MeetingId
from facilitator.meeting.model import AreaPicture, Meeting, Now
from facilitator.meeting.retention import collects_no_more
from facilitator.meeting.succession import planned_again
from facilitator.meeting.template import TemplateHead, template_id, template_of
from facilitator.meeting.views import Names
from facilitator.paths import Places
from facilitator.settings import Settings
from facilitator.store import lodging, shelf
from facilitator.store.errors import StoreError
from facilitator.store.glance import Glance, inspect
from facilitator.store.library import Listed, meetings_in
from facilitator.ui.library.rows import Place, Shelf, row_of


@dataclass(frozen=True, slots=True)
class Looked:
    """The folder, and the meeting that was live when the program ended."""

    shelf: Shelf
    running: Running | None = None


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """A meeting from elsewhere on the shelf, and whether its picture had to stay behind."""

    path: Path
    lost_picture: bool = False


def folder_of(places: Places, settings: Settings) -> Path:
    """Return the folder that the meetings are kept in."""
    return Path(settings.meetings_folder) if settings.meetings_folder else places.meetings


def look(places: Places, settings: Settings, language: str, *, sends_home: bool = False) -> Looked:
    """Return what lies in the folder, in its archive, here for the time being, and elsewhere.

    While nothing is open, lodgers that a crash or a folder that was away has left here are sent home.

    Raises:
        OSError: The program's own folders cannot be made.
    """
    make_places(places)
    folder = folder_of(places, settings)
    running = read_running(places.data / "running.json")
    if sends_home:
        _send_home(places, running)
    forms, now = _forms(places.own_formats), SystemClock().now()
    index = places.library_index
    listed = [
        (one, lies)
        for lies, where in (
            (Place.SHELF, folder), (Place.ARCHIVE, folder / shelf.ARCHIVE), (Place.LODGING, places.lodgings),
        )
        for one in meetings_in(where, index)
    ]  # fmt: skip
    known = {one.path for one, _ in listed}
    listed += [(one, Place.SHELF) for one in _elsewhere(settings, known)]
    _destroy_forgotten_keys(places, [one for one, _ in listed], now)
    rows = [row_of(one, lies, forms, language, now) for one, lies in listed]
    found = Shelf(folder, tuple(rows), folder.is_dir(), synced_by(folder), now.zone)
    return Looked(found, running)


def _destroy_forgotten_keys(places: Places, listed: list[Listed], now: Now) -> None:
    """Let nobody open later what was caught from the air at a meeting that was never closed."""
    for one in listed:
        head = one.glance
        if head is None or one.is_in_use or not collects_no_more(head.phase, head.held, now):
            continue
        key = places.keys / f"{head.id}.key"
        if key.exists():
            from facilitator.engine import sealing

            sealing.destroy(key)


def _elsewhere(settings: Settings, known: set[Path]) -> list[Listed]:
    """Return the meetings that were opened where they lie outside the folder."""
    found = []
    for path in map(Path, settings.recent):
        if path in known or not path.is_file():
            continue
        try:
            found.append(Listed(path, inspect(path)))
        except StoreError as error:
            found.append(Listed(path, None, type(error).__name__))
    return found


def _send_home(places: Places, running: Running | None) -> None:
    """Let lodgers go home whose program ended before they could; one that is to be taken up again stays."""
    for local in lodging.lodgers(places.lodgings):
        if running is not None and Path(running.path) == local:
            continue
        try:
            lodging.return_home(local)
        except StoreError:
            # It is shown as lying here, and may be sent by hand.
            continue


def _forms(own: Path) -> dict[str, Names]:
    mine = {one.format.id: one.format.names for one in own_formats(own) if one.format is not None}
    return {**mine, **{one.id: one.names for one in shipped_formats()}}


def is_ours(places: Places, settings: Settings, path: Path) -> bool:
    """Return whether a file lies in the library, or was opened where it lies before."""
    folder = folder_of(places, settings)
    homes = {folder, folder / shelf.ARCHIVE, places.lodgings}
    return path.parent in homes or str(path) in settings.recent


def glance_at(path: Path) -> Glance:
    """Return the head of a file from elsewhere.

    Raises:
        StoreError: It is no meeting that could be read.
    """
    return inspect(path)


def save_template(places: Places, meeting: Meeting, name: str, about: str) -> Path:
    """Keep a meeting's plan among the own formats; one of the same name is replaced.

    Raises:
        TooMuchForATemplate: It has more text than a format's file may hold.
        OSError: It could not be written.
    """
    mine = [one.format for one in own_formats(places.own_formats) if one.format is not None]
    language = meeting.brief.language
    same = next((one.id for one in mine if dict(one.names).get(language) == name), None)
    taken = [one.id for one in (*mine, *shipped_formats())]
    base = next((one for one in (*mine, *shipped_formats()) if one.id == meeting.brief.format), None)
    head = TemplateHead(same or template_id(name, taken), name, about)
    return save_format(places.own_formats, template_of(meeting, head, base, default_categories()))


def retitle(places: Places, path: Path, title: str) -> Path:
    return shelf.retitle(path, title, places.backups)


def duplicate(path: Path, title: str) -> Path:
    return shelf.copy_as(path, path.parent, lambda one: planned_again(one, title, SystemDice()))


def hand_out(places: Places, path: Path, folder: Path) -> Path:
    return shelf.hand_out(path, folder, places.backups)


def bring_in(places: Places, settings: Settings, path: Path) -> BroughtIn:
    """Take a meeting file from elsewhere onto the shelf; its picture is drawn anew by the reader's process.

    Raises:
        StoreError: It is no meeting that may come in; nothing was made.
    """
    make_places(places)
    lost: list[AreaPicture] = []

    def redraw(area: AreaPicture) -> AreaPicture:
        try:
            read = read_picture(area.image)
        except NoPicture:
            lost.append(area)
            return replace(area, image=b"")
        return replace(area, image=read.image, width=read.width, height=read.height)

    made = shelf.bring_in(path, folder_of(places, settings), MeetingId(SystemDice().new_id()), redraw)
    return BroughtIn(made, lost_picture=bool(lost))


def put_away(path: Path) -> Path:
    return shelf.put_away(path)


def take_out(path: Path) -> Path:
    return shelf.take_out(path)


def return_home(path: Path) -> Path:
    return lodging.return_home(path)


def remove_for_good(places: Places, path: Path) -> tuple[Path, ...]:
    """Delete a meeting with its key, and what this computer remembers of it."""
    from facilitator.engine import sealing

    key = None if path.is_symlink() else _key_of(places, path)
    running = read_running(places.data / "running.json")
    left = shelf.remove_for_good(path, places.backups)
    lodging.forget_home(path)
    if key is not None:
        sealing.destroy(key)
    if running is not None and Path(running.path) == path:
        write_running(places.data / "running.json", None)
    return left


def _key_of(places: Places, path: Path) -> Path | None:
    try:
        return places.keys / f"{inspect(path).id}.key"
    except StoreError:
        return None


def lodged(places: Places, path: Path) -> Path:
    """Return where a meeting is worked on: here, when its own folder is copied to a cloud.

    Raises:
        StoreError: It cannot be moved; then it lies where it lay.
    """
    if path.parent == places.lodgings or not synced_by(path.parent):
        return path
    return lodging.lodge(path, places.lodgings)
