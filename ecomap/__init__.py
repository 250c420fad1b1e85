"""ecomap: the network around a family in youth protection, drawn as a flower."""

__version__ = "0.1.0"
