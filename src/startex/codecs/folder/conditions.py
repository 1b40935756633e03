"""What a line waits for, as it stands in one cell."""

from startex.codecs.folder.values import Calendar, read_time, write_time
from startex.codecs.triggers import parse, write
from startex.language.conditions import AnyCondition


def read_trigger(text: str, calendar: Calendar) -> AnyCondition:
    """Raises: Unreadable."""
    return parse(text, lambda said: read_time(said, calendar))


def write_trigger(condition: AnyCondition | None, zone_letter: str) -> str:
    if condition is None:
        return ""
    return write(condition, lambda exercise_ms: write_time(exercise_ms, zone_letter))
