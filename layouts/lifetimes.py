"""How long a browser may keep what it got."""

YEAR_SECONDS = 365 * 24 * 3600
