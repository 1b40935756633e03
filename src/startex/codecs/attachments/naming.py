"""File names as they are kept, and as they leave."""

import re
import unicodedata

from startex.codecs.attachments.numbers import LONGEST_NAME

#: Begins the name of every file that leaves, so that nobody takes it for a real one.
MARKER = "EX-"
_FORBIDDEN = re.compile(r'[<>:"|?*\x7f]')
_SPACES = re.compile(r"\s+")
#: Control characters, such as those that turn the direction of writing to hide an ending, and
#: halves of characters.
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def cleaned(name: str) -> str:
    """The last part of a path, without what a system or a reader could misread."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    shown = "".join(
        " " if letter.isspace() else letter
        for letter in last
        if letter.isspace() or unicodedata.category(letter) not in _HIDDEN
    )
    plain = _SPACES.sub(" ", _FORBIDDEN.sub("_", shown)).strip(" .")
    stem, dot, ending = plain.rpartition(".")
    if not dot:
        return plain[:LONGEST_NAME]
    room = max(1, LONGEST_NAME - len(ending) - 1)
    return f"{stem[:room].rstrip(' .')}.{ending}"[:LONGEST_NAME]


def marked(name: str) -> str:
    return name if name.upper().startswith(MARKER) else f"{MARKER}{name}"
