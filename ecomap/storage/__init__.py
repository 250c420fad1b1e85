"""Where families are kept."""
