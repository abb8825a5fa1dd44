"""Cards, actions, votes and deadlines as data: for spreadsheets, calendars and other programs."""
