"""What is printed for the hall: chosen, filled in, and made."""
