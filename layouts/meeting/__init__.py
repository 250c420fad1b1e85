"""Overleg: the page of the team meeting, with one file for each part of it."""
