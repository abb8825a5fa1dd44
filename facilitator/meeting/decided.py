"""What was decided, and who carries it out: a decision's action stands under the decision's own id."""

from facilitator.meeting.ids import ActionId, DecisionId
from facilitator.meeting.model import Action, Decision, Meeting


def ordered_decisions(meeting: Meeting) -> tuple[Decision, ...]:
    """Return the decisions in their order."""
    return tuple(sorted(meeting.decisions.values(), key=lambda one: (one.position, one.id)))


def action_id(decision: DecisionId) -> ActionId:
    """Return the id of the action that carries a decision out, whether or not there is one."""
    return ActionId(decision)


def carrying_out(meeting: Meeting, decision: Decision) -> Action | None:
    """Return the action that carries a decision out."""
    return meeting.actions.get(action_id(decision.id))


def decision_of(meeting: Meeting, action: Action) -> Decision | None:
    """Return the decision that an action carries out."""
    return meeting.decisions.get(DecisionId(action.id))


def without_owner(meeting: Meeting) -> tuple[Decision, ...]:
    """Return the decisions that nobody carries out (yet)."""
    return tuple(one for one in ordered_decisions(meeting) if carrying_out(meeting, one) is None)
