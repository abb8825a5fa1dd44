"""The machine under the meeting: addresses, sleep, power and disk."""
