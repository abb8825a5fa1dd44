"""Whether a folder is copied to a cloud while one works in it, judged by its name alone."""

from pathlib import PurePath

# What the folders of the common services are called, at the beginning of a name and in small letters.
_SERVICES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "mit drev": "Google Drive",
    "mobile documents": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "icloud": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "box sync": "Box",
    "pcloud": "pCloud",
    "syncthing": "Syncthing",
    "sync": "Sync",
    "sharepoint": "SharePoint",
}
# Short or common words count only when they are the whole name.
_WHOLE_NAMES = frozenset({"sync", "my drive", "mit drev"})


def synced_by(path: PurePath) -> str:
    """Return the service that seems to copy the folder of `path`, or nothing.

    A live meeting file there would be read half-written, and its notes would leave the house.
    """
    for part in path.parts:
        name = part.casefold()
        for start, service in _SERVICES.items():
            if name == start or (start not in _WHOLE_NAMES and name.startswith(start)):
                return service
    return ""
