"""Doors and small engines that end with their test."""

from collections.abc import Iterator

import pytest

from tests.door.real import Door, SmallEngine


@pytest.fixture
def door() -> Iterator[Door]:
    with Door() as started:
        yield started


@pytest.fixture
def engine(door: Door) -> Iterator[SmallEngine]:
    with SmallEngine(door) as dialled:
        yield dialled
