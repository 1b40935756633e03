"""What happens to links, as it stands in one cell: by schedule, or when a line is released."""

import re

from startex.codecs.folder.values import Calendar, read_time, read_words, write_time, write_words
from startex.language.ids import LinkId
from startex.language.plan import LinkEffect, LinkWindow
from startex.language.values import LinkState

SCHEDULE_FORM = "130800EAUG22-130930EAUG22 cut; D3 0800-D3 0930 delayed"
EFFECTS_FORM = "LINK cut; LINK delayed 600; LINK lossy 0.25; LINK up"

_WINDOW = re.compile(r"(.+?)\s*-\s*(.+)\s+(\w+)")
_MOST_WORDS = 3


def read_schedule(text: str, calendar: Calendar) -> tuple[LinkWindow, ...]:
    """Raises ValueError."""
    return tuple(_window(written, calendar) for written in read_words(text))


def write_schedule(windows: tuple[LinkWindow, ...], zone_letter: str) -> str:
    return write_words(
        [
            f"{write_time(w.start_ms, zone_letter)}-{write_time(w.end_ms, zone_letter)} {w.state}"
            for w in windows
        ]
    )


def read_effects(text: str) -> tuple[LinkEffect, ...]:
    """Raises ValueError."""
    return tuple(_effect(written.split()) for written in read_words(text))


def write_effects(effects: tuple[LinkEffect, ...]) -> str:
    return write_words([" ".join(_effect_words(effect)) for effect in effects])


def _window(written: str, calendar: Calendar) -> LinkWindow:
    match = _WINDOW.fullmatch(written)
    if match is None:
        raise ValueError(f"no window: {written!r}")
    start_ms, end_ms = read_time(match[1], calendar), read_time(match[2], calendar)
    return LinkWindow(start_ms=start_ms, end_ms=end_ms, state=LinkState(match[3].lower()))


def _effect(words: list[str]) -> LinkEffect:
    """How late it is counts in seconds where a link is delayed, how lossy from 0 to 1."""
    if not 1 < len(words) <= _MOST_WORDS:
        raise ValueError(f"no effect: {words}")
    state, fault = LinkState(words[1].lower()), words[2] if len(words) == _MOST_WORDS else ""
    if fault and state not in (LinkState.DELAYED, LinkState.LOSSY):
        raise ValueError(f"no fault of what is {state}: {fault!r}")
    lossy = state is LinkState.LOSSY and fault
    return LinkEffect(
        link=LinkId(words[0]),
        state=state,
        delay_s=int(fault) if state is LinkState.DELAYED and fault else 0,
        loss=float(fault) if lossy else 0.0,
    )


def _effect_words(effect: LinkEffect) -> list[str]:
    words = [effect.link, str(effect.state)]
    if effect.state is LinkState.DELAYED and effect.delay_s:
        words.append(str(effect.delay_s))
    if effect.state is LinkState.LOSSY and effect.loss:
        words.append(str(effect.loss))
    return words
