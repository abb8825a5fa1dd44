"""Makes the small populated file that stands for a released version; run by hand before each release.

python -m tests.store.released
"""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from random import Random
from typing import Any

from facilitator.meeting import words
from facilitator.meeting.ids import (
    ActionId,
    BallotId,
    CardId,
    CategoryId,
    ClusterId,
    DecisionId,
    MeetingId,
    OptionId,
    PollId,
    RoundId,
    StopId,
    VoteId,
)
from facilitator.meeting.model import (
    Action,
    ApprovedMinutes,
    AreaPicture,
    Attendance,
    Ballot,
    Brief,
    Category,
    Closing,
    Cluster,
    Course,
    Decision,
    ItemMinutes,
    Meeting,
    Moderation,
    Option,
    Place,
    Poll,
    Projector,
    Round,
    Scene,
    Segment,
    Tally,
    Vote,
    WalkStop,
)
from facilitator.store.meeting_file import create
from facilitator.store.reading import VERSION
from tests.store.meetings import BOARD, ITEM, card, small_meeting

FILES = Path(__file__).parent / "files"
CATEGORY, CLUSTER = CategoryId("c1" * 16), ClusterId("c2" * 16)
STOP = StopId("57" * 16)
POLL = PollId("90" * 16)
BALLOT, OPTION = BallotId("b1" * 16), OptionId("01" * 16)


def populated(version: int = VERSION) -> Meeting:
    """Return a meeting with at least one of everything that a file of this version keeps."""
    paper = card(
        Random(1),
        "Lys på stien inden efterårsferien.",
        id=CardId("d1" * 16),
        origin=words.Origin.PAPER,
        state=words.CardState.RELEASED,
        table=3,
        category=CATEGORY,
        cluster=CLUSTER,
        place=Place("Stien bag blok 7", 0.25, 0.75),
        time_of_day=words.TimeOfDay.EVENING,
        actor=words.Actor.HOUSING,
        stop=STOP,
        priority=1,
        deadline="inden jul" if version > 1 else "",
        edited=True,
        original="lys på stien nu",
    )
    arabic = card(Random(2), "الإضاءة ضعيفة قرب الملعب", id=CardId("d2" * 16), language="ar")
    return replace(
        _frame(version),
        cards={found.id: found for found in (paper, arabic)},
        categories={
            CATEGORY: Category(CATEGORY, BOARD, 1.0, (("da", "Belysning"),), "#f5b700", "sun", "light")
        },
        clusters={CLUSTER: Cluster(CLUSTER, BOARD, paper.id, "Lys")},
        polls=_prepared() if version > 4 else {},
        **_outcome(version),
    )


def _frame(version: int) -> Meeting:
    return replace(
        small_meeting(),
        id=MeetingId("0f" * 16),
        brief=Brief(
            "Tryghed",
            starts=datetime(2023, 11, 23, 18, 0, tzinfo=UTC),
            hall_closes=time(22, 0),
            zone="Europe/Copenhagen" if version > 2 else "",
            speakers=("SSP",),
        ),
        course=Course(words.Phase.LIVE, ITEM, round=Round(RoundId("e1" * 16), ITEM)),
        attendance=Attendance(35),
        projector=Projector(Scene(words.SceneKind.BOARD, board=BOARD), (Scene(words.SceneKind.AGENDA),)),
        closing=Closing(
            "Kort fortalt",
            datetime(2024, 2, 1, 18, 0, tzinfo=UTC),
            "uge 5",
            "",
            date(2023, 12, 1),
            came=34 if version > 3 else None,
        ),
        approved=ApprovedMinutes(b'{"title": "Referat"}', date(2023, 11, 24)),
        stops={STOP: WalkStop(STOP, 1.0, "Tunnelen", 0.5, 0.5, "ingen kan se en")},
        moderation=Moderation(((words.Moderated.HELD, words.HoldReason.ACCUSATION, 1),)),
        area=AreaPicture("Området", "Set fra nord", 8, 6, image=b"\x89PNG not really"),
        segments={
            1: Segment(
                1, ITEM, words.SegmentKind.RUN, datetime(2023, 11, 23, 18, 1, tzinfo=UTC), 61.5, is_open=False
            )
        },
    )


def _prepared() -> dict[PollId, Poll]:
    question = (("da", "Hvor tryg er du?"), ("en", "How safe do you feel?"))
    answers = ((("da", "Tryg"), ("en", "Safe")), (("da", "Utryg"),))
    return {POLL: Poll(POLL, ITEM, 1.0, words.BallotKind.PULSE, question, answers, again=ITEM)}


def _outcome(version: int) -> dict[str, Any]:
    # What was prepared, and in which languages, is kept since the fifth version.
    was_prepared = version > 4
    earlier = Ballot(BallotId("b0" * 16), ITEM, words.BallotKind.PULSE, "Hvor tryg er du?", (), is_open=False)
    ballot = Ballot(
        BALLOT,
        ITEM,
        words.BallotKind.DOTS,
        "Hvad først?",
        (Option(OPTION, "Lys", CardId("d1" * 16)),),
        tallies=(Tally(OPTION, words.Origin.PAPER, 7),),
        voters=((words.Origin.PAPER, 4),),
        strong=True,
        before=earlier.id,
        poll=POLL if was_prepared else None,
        questions=(("da", "Hvad først?"), ("en", "What first?")) if was_prepared else (),
    )
    vote = Vote(VoteId("f1" * 16), BALLOT, ((OPTION, 2),))
    decision = Decision(DecisionId("a7" * 16), 1.0, "Lyset måles.", ITEM)
    action = Action(
        ActionId("a8" * 16), 1.0, "Lys på stien", "boligorganisationen", date(2023, 11, 1), "",
        "bestille måling", words.ActionStatus.UNDER_WAY, ITEM, (CardId("d1" * 16),),
    )  # fmt: skip
    return {
        "ballots": {BALLOT: ballot, earlier.id: earlier},
        "votes": {vote.id: vote},
        "decisions": {decision.id: decision},
        "actions": {action.id: action},
        "minutes": {ITEM: ItemMinutes(ITEM, "Mange så mørke stier.", "Der måles.", words.Treatment.DECISION)},
    }


if __name__ == "__main__":
    made = FILES / f"version-{VERSION}.borgermoede"
    made.unlink(missing_ok=True)
    create(made, populated()).close()
