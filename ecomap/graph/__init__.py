"""The family as a graph, and how its parts look."""
