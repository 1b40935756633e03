"""Storylines and event-list lines: drafted, approved, released, answered, deferred."""
