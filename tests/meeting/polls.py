"""An evening with one ballot, for the tests of prioritising."""

from facilitator.meeting.commands import CastVote, CloseBallot, CountHands, ForgetVotes, OpenBallot
from facilitator.meeting.ids import BallotId, OptionId, VoteId
from facilitator.meeting.model import Ballot, Tally
from facilitator.meeting.results import ballot_view
from facilitator.meeting.words import BallotKind, Origin
from tests.meetings import Evening

NOWHERE = BallotId("0" * 32)


class Poll:
    """An evening with one ballot of three texts."""

    def __init__(self, kind: BallotKind = BallotKind.DOTS, dots: int = 3, *, several: bool = True) -> None:
        self.evening = Evening().collecting()
        self.evening.do(OpenBallot("Hvad først?", (), ("Lys", "Stier", "Klub"), kind, dots, several))
        self._sent = 0

    @property
    def ballot(self) -> Ballot:
        (found,) = self.evening.meeting.ballots.values()
        return found

    def choice(self, *dots: int) -> tuple[tuple[OptionId, int], ...]:
        return tuple((option.id, count) for option, count in zip(self.ballot.options, dots, strict=False))

    def vote(self, *dots: int, phone: int | None = None) -> CastVote:
        self._sent += 1
        key = VoteId(f"{self._sent if phone is None else phone:032x}")
        return CastVote(self.ballot.id, key, self.choice(*dots))

    def votes(self, count: int) -> None:
        for _ in range(count):
            self.evening.do(self.vote(2, 1))

    def paper(self, voters: int, *dots: int, origin: Origin = Origin.PAPER) -> CountHands:
        tallies = tuple(Tally(option, origin, count) for option, count in self.choice(*dots))
        return CountHands(self.ballot.id, origin, tallies, voters)

    def close(self, *, for_good: bool = True) -> None:
        """Close the ballot; for good as the engine does when its close can no longer be taken back."""
        self.evening.do(CloseBallot(self.ballot.id))
        if for_good:
            self.evening.do(ForgetVotes(self.ballot.id))

    def told(self) -> list[tuple[str, int | None]]:
        view = ballot_view(self.evening.meeting, self.ballot)
        return [(option.text, option.dots) for option in view.options]
