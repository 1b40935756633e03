"""Meetings as a calendar file [RFC 5545]."""

from startex.codecs.icalendar.writing import CalendarEntry, write

__all__ = ["CalendarEntry", "write"]
