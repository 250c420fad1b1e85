"""Every test says in one sentence what holds."""
