"""What the toolkit would write down by itself, outside our folders: nothing."""

import os

from PySide6.QtCore import QSettings


def leave_no_list_of_folders() -> None:
    """Keep Qt's own folder dialogs from noting where meetings lie: a deleted one would live on in that list.

    Does nothing on Windows and macOS, whose dialogs are the system's.
    """
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
