"""The closed sets of words that a meeting is described with."""

from enum import StrEnum


class Phase(StrEnum):
    """Where the meeting as a whole stands."""

    PLANNED = "planned"
    LIVE = "live"
    CLOSED = "closed"


class PurposeClass(StrEnum):
    """How much influence the participants have (Hørsholm Kommune's three classes)."""

    INFORMATION = "information"
    DIALOG = "dialog"
    COCREATION = "cocreation"


class ItemKind(StrEnum):
    """What happens during an agenda item."""

    WELCOME = "welcome"
    TALK = "talk"
    QUESTIONS = "questions"
    WRITING = "writing"
    DIALOG = "dialog"
    COLLECT = "collect"
    MAP = "map"
    PRIORITISE = "prioritise"
    BREAK = "break"
    CLOSING = "closing"


class Treatment(StrEnum):
    """How the minutes mark an item: told, talked over, decided."""

    INFORMATION = "information"
    DISCUSSION = "discussion"
    DECISION = "decision"


class CardType(StrEnum):
    """What a contribution is."""

    CONCERN = "concern"
    IDEA = "idea"
    STRENGTH = "strength"
    WEAKNESS = "weakness"
    UNSAFE = "unsafe"
    PLEASANT = "pleasant"
    QUESTION = "question"
    OFFER = "offer"


class CardState(StrEnum):
    """Who may see a card: nobody yet, the facilitator, the facilitator for good, the room."""

    WAITING = "waiting"
    QUEUED = "queued"
    HELD = "held"
    RELEASED = "released"


class Origin(StrEnum):
    """How a contribution reached the meeting."""

    PHONE = "phone"
    PAPER = "paper"
    SPOKEN = "spoken"
    WALK = "walk"


class HoldReason(StrEnum):
    """Why a card is not shown; keys 1 to 4 after X, in this order."""

    PERSONAL = "personal"
    ACCUSATION = "accusation"
    TONE = "tone"
    IRRELEVANT = "irrelevant"


class TimeOfDay(StrEnum):
    """The time of day that a card is about."""

    DAY = "day"
    EVENING = "evening"
    NIGHT = "night"
    WEEKEND = "weekend"


class Actor(StrEnum):
    """Who can do something about it."""

    HOUSING = "housing"
    MUNICIPALITY = "municipality"
    POLICE = "police"
    RESIDENTS = "residents"
    PRIVATE_OWNER = "private_owner"
    OTHER = "other"


class Horizon(StrEnum):
    """Whether something can be done here and now, or is a long haul."""

    NOW = "now"
    LONG = "long"


class Concreteness(StrEnum):
    """How near to an action a contribution is."""

    VALUE = "value"
    GENERAL = "general"
    CONCRETE = "concrete"


class BoardView(StrEnum):
    """What the columns of a board are."""

    TYPE = "type"
    CATEGORY = "category"
    PLACE = "place"
    ACTOR = "actor"


class BallotKind(StrEnum):
    """How the room is asked."""

    DOTS = "dots"
    SINGLE = "single"
    MULTIPLE = "multiple"
    SCALE = "scale"
    PULSE = "pulse"


class ActionStatus(StrEnum):
    """Drøftet, Vi er i gang, Nu kører det."""

    DISCUSSED = "discussed"
    UNDER_WAY = "under_way"
    RUNNING = "running"


class SegmentKind(StrEnum):
    """Whether the clock of an item runs, or the item is paused."""

    RUN = "run"
    PAUSE = "pause"


class SceneKind(StrEnum):
    """What the audience window shows; blank and frozen lie over these."""

    JOIN = "join"
    WELCOME = "welcome"
    AGENDA = "agenda"
    QUESTION = "question"
    WRITING = "writing"
    BOARD = "board"
    CARD = "card"
    MAP = "map"
    VOTE = "vote"
    RESULT = "result"
    SPEAKER = "speaker"
    BREAK = "break"
    MESSAGE = "message"
    PROMISES = "promises"
    ACTIONS = "actions"
    THANKS = "thanks"
    ROUTE = "route"
    STOPS = "stops"


class Moderated(StrEnum):
    """What the facilitator did with content; counted for the moderation line of the minutes."""

    RELEASED = "released"
    HELD = "held"
    EDITED = "edited"
    MASKED = "masked"
    MERGED = "merged"
