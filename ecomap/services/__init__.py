"""Use cases: what a person or another program asks of ecomap."""
