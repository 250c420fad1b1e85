"""Measurements of speed, bytes and memory; each script prints one JSON object."""
