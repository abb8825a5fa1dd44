"""Where random ids come from: the system's own source of randomness."""

import secrets


class SystemDice:
    """Ids that nobody can guess and that tell no order."""

    def new_id(self) -> str:
        """Return 128 fresh random bits as 32 hex digits."""
        return secrets.token_hex(16)
