"""Everything that is known of one meeting at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from facilitator.meeting.ids import (
    ActionId,
    BallotId,
    BoardId,
    CardId,
    CategoryId,
    ClusterId,
    DecisionId,
    ItemId,
    MeetingId,
    PollId,
    StopId,
    VoteId,
)
from facilitator.meeting.model.contributions import Board, Card, Category, Cluster
from facilitator.meeting.model.hall import AreaPicture, Projector, SpeakerQueue, WalkStop
from facilitator.meeting.model.outcomes import (
    Action,
    ApprovedMinutes,
    Closing,
    Decision,
    ItemMinutes,
    Moderation,
)
from facilitator.meeting.model.plan import AgendaItem, Attendance, Brief, Course, Segment
from facilitator.meeting.model.prioritising import Ballot, Poll, Vote


@dataclass(frozen=True, slots=True)
class Meeting:
    """Everything that is known of one meeting at one moment."""

    id: MeetingId
    brief: Brief = field(default_factory=Brief)
    course: Course = field(default_factory=Course)
    attendance: Attendance = field(default_factory=Attendance)
    projector: Projector = field(default_factory=Projector)
    closing: Closing = field(default_factory=Closing)
    moderation: Moderation = field(default_factory=Moderation)
    area: AreaPicture | None = None
    approved: ApprovedMinutes | None = None
    speaker_queue: SpeakerQueue = field(default_factory=SpeakerQueue)
    items: Mapping[ItemId, AgendaItem] = field(default_factory=dict)
    segments: Mapping[int, Segment] = field(default_factory=dict)
    boards: Mapping[BoardId, Board] = field(default_factory=dict)
    categories: Mapping[CategoryId, Category] = field(default_factory=dict)
    cards: Mapping[CardId, Card] = field(default_factory=dict)
    clusters: Mapping[ClusterId, Cluster] = field(default_factory=dict)
    polls: Mapping[PollId, Poll] = field(default_factory=dict)
    ballots: Mapping[BallotId, Ballot] = field(default_factory=dict)
    votes: Mapping[VoteId, Vote] = field(default_factory=dict)
    decisions: Mapping[DecisionId, Decision] = field(default_factory=dict)
    actions: Mapping[ActionId, Action] = field(default_factory=dict)
    minutes: Mapping[ItemId, ItemMinutes] = field(default_factory=dict)
    stops: Mapping[StopId, WalkStop] = field(default_factory=dict)
    waiting: tuple[Mapping[CardId, Card], frozenset[CardId]] | None = field(
        default=None, compare=False, repr=False
    )
    """Which of `cards` wait to be mixed, as far as `apply` remembers it; asked for with every note that
    comes. It holds for the very mapping that stands beside it, and for no other."""
