"""A number that is typed in here while a scribe counts on a device of their own."""

from PySide6.QtWidgets import QSpinBox


class Counted:
    """Shows what is counted; what is typed and not yet kept is not written over by what others send.

    Two people may count two heaps of slips: what came in meanwhile is there beside what was typed.
    """

    def __init__(self, field: QSpinBox) -> None:
        self.field = field
        self._began = self._counted = 0

    def move_to(self, field: QSpinBox) -> None:
        """Go on in another field: the form is built anew when a choice is reworded."""
        field.setValue(self.field.value())
        self.field = field

    @property
    def is_typed(self) -> bool:
        """Whether the field holds something else than what was counted when it was filled."""
        return self.field.value() != self._began

    def begin(self, counted: int) -> None:
        """Show a number, whatever was typed."""
        self._began = self._counted = counted
        self.field.setValue(counted)

    def show(self, counted: int) -> None:
        """Show what is counted now, unless something else is typed."""
        if self.is_typed:
            self._counted = counted
        else:
            self.begin(counted)

    def keep(self) -> int:
        """Return what is counted with what was typed: that is the number from now on."""
        self.begin(max(self._counted + self.field.value() - self._began, 0))
        return self.field.value()
