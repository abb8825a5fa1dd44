"""What belongs to the hall: the big screen, the picture of the area, the walk's stops, who speaks."""

from dataclasses import dataclass, field

from facilitator.meeting.ids import BallotId, BoardId, CardId, ItemId, SpeakerId, StopId
from facilitator.meeting.views import Picture
from facilitator.meeting.words import SceneKind


@dataclass(frozen=True, slots=True)
class Scene:
    """A choice of what to show, by reference; the content is looked up when it is shown."""

    kind: SceneKind
    item: ItemId | None = None
    board: BoardId | None = None
    card: CardId | None = None
    ballot: BallotId | None = None
    message: str = ""
    page: int = 0
    stop: StopId | None = None


@dataclass(frozen=True, slots=True)
class Projector:
    """What the big screen shows. `kept` is the picture that a frozen screen keeps (memory only)."""

    scene: Scene = Scene(SceneKind.WELCOME)
    recent: tuple[Scene, ...] = ()
    is_blank: bool = False
    is_frozen: bool = False
    is_aside: bool = False
    shows_qr_corner: bool = True
    shows_overtime: bool = False
    kept: Picture | None = None


@dataclass(frozen=True, slots=True)
class AreaPicture:
    """The picture or plan of the area, with a grid laid over it (A1…H6)."""

    name: str
    description: str
    width: int
    height: int
    columns: int = 8
    rows: int = 6
    blur_homes: bool = False
    image: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class WalkStop:
    """A stop of a safety walk; what is found there are cards that name it."""

    id: StopId
    position: float
    name: str
    x: float | None = None
    y: float | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who has asked to speak, by a handle such as "gul jakke" that nobody keeps."""

    id: SpeakerId
    handle: str
    is_first: bool = False


@dataclass(frozen=True, slots=True)
class SpeakerQueue:
    """Who waits to speak and who speaks; in memory only, never in a file, copy or minutes."""

    waiting: tuple[Speaker, ...] = ()
    speaking: Speaker | None = None
    since: float = 0.0
    """The steady reading at which the speaker began."""
    limit_s: int = 180
