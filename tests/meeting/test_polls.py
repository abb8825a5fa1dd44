"""A prepared vote becomes a ballot of its own; a pulse is asked again in the words of its first time."""

from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.engine.wire import in_language, told
from facilitator.meeting.blueprint import meeting_from
from facilitator.meeting.commands import (
    CloseBallot,
    CloseMeeting,
    ForgetVotes,
    GoTo,
    OpenBallot,
    PutPoll,
    RemoveBallot,
    RemoveItem,
    RemovePoll,
    SetBrief,
    StartMeeting,
)
from facilitator.meeting.follow_up import follow_up
from facilitator.meeting.format_text import format_text
from facilitator.meeting.formats import Format, TroubleKind, parse_format
from facilitator.meeting.ids import ItemId, PollId
from facilitator.meeting.model import Ballot, Meeting, Poll
from facilitator.meeting.polls import PollMistake, mistakes, next_poll, offered, opening, polls_at
from facilitator.meeting.references import dangling
from facilitator.meeting.refusals import BallotStillOpen, ChangedSince, MeetingClosed, NoSuchThing, TooLong
from facilitator.meeting.room import room_view
from facilitator.meeting.run_sheet import Doubt, doubts
from facilitator.meeting.sets import CategorySet, TypeSet
from facilitator.meeting.succession import planned_again
from facilitator.meeting.template import TemplateHead, template_of
from facilitator.meeting.timeline import agenda
from facilitator.meeting.views import Names
from facilitator.meeting.words import BallotKind, ItemKind
from tests import hostile
from tests.meeting.test_follow_up import WISH
from tests.meetings import RESOURCES, Evening, SeededDice, dialog_meeting

KEY = PollId("9" * 32)
ASKED: Names = (("da", "Hvor tryg er du?"), ("ar", "ما مدى شعورك بالأمان؟"))
ANSWERS: tuple[Names, ...] = ((("da", "Tryg"), ("ar", "آمن")), (("da", "Utryg"),))
NO_CATEGORIES, NO_TYPES = CategorySet(()), TypeSet(())


def evening_with(kind: BallotKind = BallotKind.PULSE, **fields: object) -> tuple[Evening, Poll]:
    """Return an evening with a vote prepared for its first item, asked again in its last."""
    evening = Evening()
    first, *_, last = agenda(evening.meeting)
    poll = Poll(KEY, first.id, 0.0, kind, ASKED, ANSWERS, again=last.id)
    evening.do(PutPoll(replace(poll, **fields)))  # type: ignore[arg-type]  # a test names fields that there are
    return evening, evening.meeting.polls[KEY]


def opened(evening: Evening, poll: Poll) -> Ballot:
    known = set(evening.meeting.ballots)
    evening.do(opening(evening.meeting, poll))
    return next(one for key, one in evening.meeting.ballots.items() if key not in known)


def texts(ballot: Ballot) -> list[str]:
    return [option.text for option in ballot.options]


def test_a_ballot_is_what_was_prepared_and_stays_so_when_the_preparation_is_changed() -> None:
    evening, poll = evening_with(BallotKind.DOTS, dots=2, several=False, strong=True)
    evening.do(StartMeeting())
    ballot = opened(evening, poll)
    assert (ballot.kind, ballot.question, texts(ballot)) == (poll.kind, "Hvor tryg er du?", ["Tryg", "Utryg"])
    assert (ballot.dots, ballot.several, ballot.strong, ballot.poll) == (2, False, True, KEY)
    evening.do(PutPoll(replace(poll, question=(("da", "Noget andet?"),), answers=())))
    evening.do(RemovePoll(KEY))
    assert evening.meeting.ballots[ballot.id] == ballot
    assert dangling(evening.meeting) == frozenset()


def test_phones_are_asked_in_their_own_language_where_it_was_prepared() -> None:
    evening, poll = evening_with()
    evening.do(StartMeeting())
    evening.do(opening(evening.meeting, poll))
    view = told(room_view(evening.meeting, evening.now), NO_TYPES, 1)
    said = {}
    for language in ("ar", "pl"):
        ballot = in_language(view, language).ballot
        assert ballot is not None
        assert "names" not in msgspec.json.decode(msgspec.json.encode(ballot))
        assert all("names" not in msgspec.to_builtins(one) for one in ballot.options)
        said[language] = (ballot.question, *(one.text for one in ballot.options))
    assert said == {
        "ar": (ASKED[1][1], "آمن", "Utryg"),
        "pl": ("Hvor tryg er du?", "Tryg", "Utryg"),
    }


def test_what_was_typed_over_is_asked_as_it_was_typed_in_every_language() -> None:
    evening, poll = evening_with()
    evening.do(StartMeeting())
    evening.do(replace(opening(evening.meeting, poll), question="Og nu?", texts=("Tryg", "Ved ikke")))
    (ballot,) = evening.meeting.ballots.values()
    assert (ballot.questions, [one.names for one in ballot.options]) == ((), [ANSWERS[0], ()])


def test_a_pulse_is_asked_again_in_the_words_of_its_first_time_and_set_against_it() -> None:
    evening, poll = evening_with()
    evening.do(StartMeeting())
    first = opened(evening, poll)
    assert evening.refusal(opening(evening.meeting, poll)) is BallotStillOpen
    evening.do(CloseBallot(first.id))
    evening.do(ForgetVotes(first.id))
    evening.do(PutPoll(replace(poll, question=(("da", "Noget andet?"),), answers=ANSWERS[::-1])))
    assert next_poll(evening.meeting) is None
    assert poll.again is not None
    evening.do(GoTo(poll.again))
    again = next_poll(evening.meeting)
    assert again is not None
    second = opened(evening, again)
    assert (second.before, second.question, texts(second)) == (first.id, first.question, texts(first))
    assert (second.questions, [one.names for one in second.options]) == (ASKED, [*ANSWERS])
    assert next_poll(evening.meeting) is None


def test_the_running_items_votes_are_offered_first_and_each_once() -> None:
    evening, pulse = evening_with()
    first, second, *_ = agenda(evening.meeting)
    others = [Poll(PollId(f"{n}" * 32), second.id, float(-n), BallotKind.SINGLE) for n in (1, 2)]
    for poll in others:
        evening.do(PutPoll(poll))
    evening.do(StartMeeting())
    assert offered(evening.meeting) == (pulse, *others[::-1])
    evening.do(GoTo(second.id))
    assert offered(evening.meeting) == (*others[::-1], pulse)
    assert next_poll(evening.meeting) == others[1]
    assert polls_at(evening.meeting, first.id) == (pulse,)


def test_what_a_vote_cannot_have_is_refused_and_what_it_lacks_is_told() -> None:
    evening, poll = evening_with()
    for wrong, refusal in (
        (replace(poll, dots=6), TooLong),
        (replace(poll, answers=ANSWERS * 51), TooLong),
        (replace(poll, item=ItemId("0" * 32)), NoSuchThing),
        (replace(poll, again=ItemId("0" * 32)), NoSuchThing),
    ):
        assert evening.refusal(PutPoll(wrong)) is refusal
    first, *_, last = agenda(evening.meeting)
    lacking = replace(poll, item=last.id, again=first.id, question=(), answers=ANSWERS[:1])
    assert set(mistakes(evening.meeting, poll)) == set()
    assert list(mistakes(evening.meeting, lacking)) == [
        PollMistake.NO_QUESTION, PollMistake.TOO_FEW, PollMistake.AGAIN_FIRST,
    ]  # fmt: skip
    twice = replace(poll, answers=((("da", "Ja"),), (("da", "JA"),)))
    assert list(mistakes(evening.meeting, twice)) == [PollMistake.TWICE]
    many = replace(poll, answers=tuple((("da", f"Sted {number}"),) for number in range(21)))
    assert list(mistakes(evening.meeting, many)) == [PollMistake.TOO_MANY]
    between_cards = replace(poll, kind=BallotKind.DOTS, answers=(), again=None)
    assert list(mistakes(evening.meeting, between_cards)) == []
    evening.do(PutPoll(lacking))
    told_of = {one.doubt: one.item for one in doubts(evening.meeting, evening.now)}
    for doubt in (Doubt.POLL_NO_QUESTION, Doubt.POLL_TOO_FEW, Doubt.POLL_AGAIN_FIRST):
        assert told_of[doubt] == last.id


def test_an_item_of_prioritising_asks_for_its_vote() -> None:
    evening, poll = evening_with(BallotKind.DOTS, question=(), answers=(), again=None)
    item = next(one for one in agenda(evening.meeting) if one.kind is ItemKind.PRIORITISE)
    evening.do(PutPoll(replace(poll, item=item.id)))
    moved = evening.meeting.polls[KEY]
    evening.do(StartMeeting())
    assert opening(evening.meeting, moved).question == dict(item.question).get("da", "")


def test_only_a_pulse_is_asked_again_and_never_in_its_own_item() -> None:
    evening, poll = evening_with(BallotKind.SINGLE)
    assert poll.again is None
    evening.do(PutPoll(replace(poll, kind=BallotKind.PULSE, again=poll.item)))
    assert evening.meeting.polls[KEY].again is None


def test_a_vote_goes_with_its_item_and_a_pulse_forgets_the_item_of_its_second_time() -> None:
    evening, poll = evening_with()
    assert poll.again is not None
    gone = evening.do(RemoveItem(poll.again))
    assert evening.meeting.polls[KEY] == replace(poll, again=None)
    evening.take_back(gone)
    gone = evening.do(RemoveItem(poll.item))
    assert evening.meeting.polls == {}
    evening.take_back(gone)
    assert evening.meeting.polls == {KEY: poll}


def test_preparing_is_taken_back_as_anything_else() -> None:
    evening, poll = evening_with()
    changed = evening.do(PutPoll(replace(poll, dots=5)))
    evening.take_back(changed)
    removed = evening.do(RemovePoll(KEY))
    evening.take_back(removed)
    assert evening.meeting.polls == {KEY: poll}
    evening.do(StartMeeting())
    asked = evening.do(opening(evening.meeting, poll))
    evening.do(PutPoll(replace(poll, dots=5)))
    evening.take_back(asked)
    assert evening.meeting.ballots == {}
    changed = evening.do(PutPoll(poll))
    evening.do(PutPoll(replace(poll, dots=4)))
    assert evening.refusal_to_take_back(changed) is ChangedSince


def test_a_ballot_can_be_dropped_and_asked_anew_and_nothing_is_prepared_after_the_end() -> None:
    evening, poll = evening_with()
    evening.do(StartMeeting())
    evening.do(RemoveBallot(opened(evening, poll).id))
    assert next_poll(evening.meeting) == poll
    evening.do(CloseMeeting())
    assert evening.refusal(PutPoll(poll)) is MeetingClosed
    assert evening.refusal(RemovePoll(KEY)) is MeetingClosed


def test_a_vote_that_is_gone_is_not_opened() -> None:
    evening, poll = evening_with()
    evening.do(StartMeeting())
    asked = opening(evening.meeting, poll)
    evening.do(RemovePoll(KEY))
    assert evening.refusal(asked) is NoSuchThing
    assert evening.refusal(OpenBallot("?", texts=("a", "b"))) is None


def test_another_language_of_the_meeting_asks_in_that() -> None:
    evening, poll = evening_with()
    evening.do(SetBrief(replace(evening.meeting.brief, language="ar")))
    evening.do(StartMeeting())
    assert opened(evening, poll).question == ASKED[1][1]


def test_a_meeting_planned_again_and_a_follow_up_take_their_votes_along() -> None:
    evening, poll = evening_with()
    for new in (
        planned_again(evening.meeting, "", SeededDice(9)),
        follow_up(evening.meeting, WISH, SeededDice(9)),
    ):
        (taken,) = new.polls.values()
        assert taken.id != poll.id
        assert (new.items[taken.item].title, taken.question, taken.answers) == (
            agenda(evening.meeting)[0].title, ASKED, ANSWERS,
        )  # fmt: skip
        assert taken.again == agenda(new)[-1].id
        assert dangling(new) == frozenset()


nasty = st.text(max_size=300) | hostile.nasty_text()
names = st.lists(st.tuples(st.sampled_from(["da", "en", "ar", "de-CH"]), nasty), max_size=3).map(tuple)


@st.composite
def prepared(draw: st.DrawFn) -> Meeting:
    """Any votes that can be typed, as the rules keep them."""
    evening = Evening(dialog_meeting())
    keys = [item.id for item in agenda(evening.meeting)]
    for number in range(draw(st.integers(1, 3))):
        poll = Poll(
            PollId(f"{number:032x}"), draw(st.sampled_from(keys)), float(number),
            draw(st.sampled_from(BallotKind)), draw(names), draw(st.lists(names, max_size=4).map(tuple)),
            draw(st.integers(1, 5)), draw(st.booleans()), draw(st.booleans()),
            draw(st.none() | st.sampled_from(keys)),
        )  # fmt: skip
        evening.do(PutPoll(poll))
    return evening.meeting


def saved(meeting: Meeting) -> Format:
    return template_of(meeting, TemplateHead("vores", "Vores"), None, NO_CATEGORIES)


@given(prepared())
def test_a_template_keeps_every_vote(meeting: Meeting) -> None:
    made = saved(meeting)
    found, troubles = parse_format(format_text(made))
    assert [one for one in troubles if one.kind is not TroubleKind.NO_NEXT_STEPS] == []
    assert found == made
    again = meeting_from(found, NO_CATEGORIES, SeededDice(3), "da")
    assert saved(again).items == made.items
    assert [len(polls_at(again, item.id)) for item in agenda(again)] == [
        len(polls_at(meeting, item.id)) for item in agenda(meeting)
    ]


WRITTEN = (RESOURCES / "formats/dialog.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("lines", "kind", "kept"),
    [
        ('kind = "pulse"\nanswers = ["Godt", "Skidt"]', None, 1),
        ('kind = "puls"', TroubleKind.UNKNOWN_WORD, 0),
        ('kind = "scale"\nanswers = "Ja"', TroubleKind.WRONG_SORT, 1),
        ('kind = "single"\nanswer.da = ["Ja", "Nej"]', TroubleKind.UNKNOWN_FIELD, 1),
        ('kind = "dots"\ndots = 9', TroubleKind.OUT_OF_RANGE, 1),
    ],
)
def test_a_mistake_in_a_file_costs_its_own_line(lines: str, kind: TroubleKind | None, kept: int) -> None:
    found, troubles = parse_format(f"{WRITTEN}\n[[poll]]\n{lines}\n")
    assert found is not None
    assert [one.kind for one in troubles] == ([] if kind is None else [kind])
    assert len(found.items[-1].polls) == kept
