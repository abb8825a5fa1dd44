"""What holds for every test: no display, no trace on this machine, nothing left running."""

import gc
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

# Before anything imports Qt.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_ACCESSIBILITY", "0")

import pytest
from hypothesis import HealthCheck, settings

# The same examples everywhere and no deadline: a slow machine must not fail a true property.
settings.register_profile(
    "suite",
    deadline=None,
    max_examples=60,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("campaign", deadline=None, max_examples=2000, database=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))

# The rooms whose files take longest, longest first; all others come after them.
LONGEST_FIRST = ("live", "browser", "app", "store", "ui", "export", "door", "cli", "engine")
TESTS = Path(__file__).parent


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long: a long file begun last is one that all other workers wait for."""
    rank = {room: place for place, room in enumerate(LONGEST_FIRST)}
    items.sort(key=lambda item: rank.get(item.path.relative_to(TESTS).parts[0], len(rank)))


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every test writes to a home of its own."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("FACILITATOR_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def no_thread_is_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread of ours running."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and not _is_tolerated(thread)]
    for thread in left:
        thread.join(timeout=30)
    names = [thread.name for thread in left if thread.is_alive()]
    assert names == [], f"threads left running: {names}"


def _is_tolerated(thread: threading.Thread) -> bool:
    """Say whether a thread is a library's own pool that ends with the process."""
    return thread.daemon and thread.name.startswith(("asyncio_", "Dummy-", "pytest_timeout"))


@pytest.fixture(autouse=True)
def garbage_is_collected_here() -> Iterator[None]:
    """Collect between tests, on the main thread only.

    An engine's thread that happens to collect would destroy the windows of earlier tests: it then waits for
    the interpreter while the main thread holds it and waits for Qt, for ever. The program itself takes the
    same care (`ui/garbage.py`).
    """
    gc.disable()
    yield
    _tests_run.append(None)
    gc.collect(2 if len(_tests_run) % TESTS_A_WHOLE_COLLECTION == 0 else 0)


# Looking at everything takes half a second; what outlives a hundred tests harms nobody.
TESTS_A_WHOLE_COLLECTION = 100
_tests_run: list[None] = []


@pytest.fixture(scope="session")
def chromium() -> str:
    """The system's Chromium, for Playwright's `executable_path`."""
    names = (os.environ.get("FACILITATOR_CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome")
    found = next((path for name in names if name and (path := shutil.which(name))), None)
    assert found, "script/test installs Chromium; run the tests through it"
    return found


@pytest.fixture
def collected() -> Iterator[None]:
    """Collect garbage before and after, for tests that count what stays alive."""
    gc.collect()
    yield
    gc.collect()
