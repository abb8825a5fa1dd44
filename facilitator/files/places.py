"""The folders of this machine."""

from collections.abc import Mapping
from pathlib import Path

import platformdirs

from facilitator.paths import APP_NAME, Places, chosen_home, places_under

MEETINGS_FOLDER = "Borgermøder"


def find_places(environment: Mapping[str, str]) -> Places:
    """Return where this machine keeps such things, or all under `FACILITATOR_HOME` where it is set."""
    home = chosen_home(environment)
    if home is not None:
        return places_under(home)
    kept = platformdirs.PlatformDirs(appname=APP_NAME, appauthor=False, roaming=False)
    return Places(
        data=Path(kept.user_data_dir),
        config=Path(kept.user_config_dir),
        logs=Path(kept.user_log_dir),
        meetings=Path(kept.user_documents_dir) / MEETINGS_FOLDER,
    )


def make_places(places: Places) -> None:
    """Make the folders; what holds keys and copies is for its owner only.

    Raises:
        OSError: A folder cannot be made there.
    """
    for folder in places.folders:
        folder.mkdir(parents=True, exist_ok=True)
    for private in (places.keys, places.backups):
        private.chmod(0o700)
