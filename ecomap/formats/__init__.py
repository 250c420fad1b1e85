"""File formats: one module each, with a reader and a writer."""
