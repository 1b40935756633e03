"""Positions on the earth."""
