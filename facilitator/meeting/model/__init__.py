"""A meeting as one immutable value: what it is made of, and nothing of what may happen in it."""

from facilitator.meeting.model.contributions import Board, Card, Category, Cluster, Place
from facilitator.meeting.model.hall import AreaPicture, Projector, Scene, Speaker, SpeakerQueue, WalkStop
from facilitator.meeting.model.meeting import Meeting
from facilitator.meeting.model.outcomes import (
    Action,
    ApprovedMinutes,
    Closing,
    Decision,
    ItemMinutes,
    Moderation,
)
from facilitator.meeting.model.plan import AgendaItem, Attendance, Brief, Course, Now, Round, Segment
from facilitator.meeting.model.prioritising import Ballot, Option, Poll, Tally, Vote

__all__ = [
    "Action",
    "AgendaItem",
    "ApprovedMinutes",
    "AreaPicture",
    "Attendance",
    "Ballot",
    "Board",
    "Brief",
    "Card",
    "Category",
    "Closing",
    "Cluster",
    "Course",
    "Decision",
    "ItemMinutes",
    "Meeting",
    "Moderation",
    "Now",
    "Option",
    "Place",
    "Poll",
    "Projector",
    "Round",
    "Scene",
    "Segment",
    "Speaker",
    "SpeakerQueue",
    "Tally",
    "Vote",
    "WalkStop",
]
