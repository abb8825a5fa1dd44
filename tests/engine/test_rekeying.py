"""A new room key lets those go on who were here before it, and nobody who comes with the old one now."""

import secrets
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from facilitator.engine.rekeying import with_key_before, with_new_key
from facilitator.engine.sealing import draw, find, keep


def test_an_old_key_is_good_for_those_who_came_under_it() -> None:
    first = draw(secrets.token_bytes)
    second = with_new_key(first, secrets.token_bytes)

    for word in (first.room_key, first.wall_code):
        assert second.knows(word, epoch=0)
        assert not second.knows(word, epoch=1)
    assert second.knows(second.room_key, epoch=0)
    assert second.knows(second.room_key, epoch=1)


def test_taken_back_the_old_key_hangs_again_and_the_newer_one_still_opens() -> None:
    first = draw(secrets.token_bytes)
    second = with_new_key(first, secrets.token_bytes)
    back = with_key_before(second)

    assert (back.room_key, back.wall_code) == (first.room_key, first.wall_code)
    assert back.replaced is None
    assert all(back.knows(key, epoch=1) for key in (first.room_key, second.room_key))
    assert with_key_before(back) == back


@given(changes=st.integers(1, 6), came=st.integers(0, 6), had=st.integers(0, 6))
def test_a_key_is_good_exactly_for_those_who_came_before_it_was_taken_down(
    changes: int, came: int, had: int
) -> None:
    keys = [draw(secrets.token_bytes)]
    for _ in range(changes):
        keys.append(with_new_key(keys[-1], secrets.token_bytes))
    came, had = min(came, changes), min(had, changes)

    assert keys[-1].knows(keys[had].room_key, came) is (had == changes or came <= had)


def test_the_keys_outlive_a_crash(tmp_path: Path) -> None:
    changed = with_new_key(draw(secrets.token_bytes), secrets.token_bytes)
    keep(tmp_path / "a.key", changed)

    assert find(tmp_path / "a.key") == changed
