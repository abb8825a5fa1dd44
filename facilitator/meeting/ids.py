"""The types of ids: 128 random bits each, written as 32 hex digits, so that no id tells an order.

A ballot's alone begins with its place among the ballots: the minutes tell votes in their order.
"""

import re
from typing import NewType

ItemId = NewType("ItemId", str)
BoardId = NewType("BoardId", str)
CategoryId = NewType("CategoryId", str)
CardId = NewType("CardId", str)
ClusterId = NewType("ClusterId", str)
BallotId = NewType("BallotId", str)
OptionId = NewType("OptionId", str)
PollId = NewType("PollId", str)
VoteId = NewType("VoteId", str)
DecisionId = NewType("DecisionId", str)
ActionId = NewType("ActionId", str)
StopId = NewType("StopId", str)
SpeakerId = NewType("SpeakerId", str)
RoundId = NewType("RoundId", str)
MeetingId = NewType("MeetingId", str)

_SHAPE = re.compile(r"[0-9a-f]{32}\Z")


def is_id(text: str) -> bool:
    """Return whether `text` has the shape of an id."""
    return _SHAPE.match(text) is not None
