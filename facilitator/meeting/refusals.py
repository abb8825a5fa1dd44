"""The rules' ways of saying no; each name says what is the case, `texts` says it to people."""


class Refusal(Exception):
    """A rule of the meeting says no; nothing has changed."""


class NotLive(Refusal):
    """The meeting is not going on."""


class AlreadyStarted(Refusal):
    """The meeting has begun already."""


class EmptyAgenda(Refusal):
    """There is no item to begin with."""


class NotClosed(Refusal):
    """The meeting has not been closed yet."""


class MeetingClosed(Refusal):
    """The meeting has been closed."""


class NotApproved(Refusal):
    """The minutes have not been approved yet."""


class RawDataErased(Refusal):
    """What the minutes would be made from has been deleted; the approved ones stay."""


class AlreadyThere(Refusal):
    """What was asked is the case already."""


class NoSuchThing(Refusal):
    """What the command names is not there (any more)."""


class NoFurtherItem(Refusal):
    """There is no item in that direction."""


class BoardInUse(Refusal):
    """There are cards on the board, or notes come in for it."""


class ItemBegun(Refusal):
    """The item has begun, so it cannot be left out or removed."""


class NothingToShare(Refusal):
    """No unlocked item is left that could give or take minutes."""


class NotCollecting(Refusal):
    """Nothing is being collected now."""


class RoundOver(Refusal):
    """The note belongs to a writing round that has ended."""


class EmptyText(Refusal):
    """Nothing readable is left of the text."""


class NothingWaiting(Refusal):
    """No note waits to be mixed."""


class NotReleased(Refusal):
    """Only what a person has released can be shown or prioritised."""


class StillWaiting(Refusal):
    """The note waits to be mixed; nobody may act on it yet."""


class FlagOpen(Refusal):
    """Cards with an open flag are released one at a time."""


class SameCard(Refusal):
    """A card cannot be merged into itself."""


class OtherBoard(Refusal):
    """Cards of different boards cannot be merged."""


class BallotClosed(Refusal):
    """The ballot has been closed."""


class BallotStillOpen(Refusal):
    """The ballot is still open."""


class TooFewOptions(Refusal):
    """A ballot needs at least two things to choose between."""


class InvalidChoice(Refusal):
    """The vote names unknown options or has too many dots."""


class TooLong(Refusal):
    """A number lies outside what is possible."""


class NothingToUndo(Refusal):
    """There is nothing to take back."""


class ChangedSince(Refusal):
    """What would be taken back has been changed again since."""
