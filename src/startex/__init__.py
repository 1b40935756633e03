"""Startex plans, runs and reviews multinational command-post exercises."""

__version__ = "0.1.0"
