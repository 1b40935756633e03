"""TOML as we write it, and the line of each key of what people wrote."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from typing import cast

_HEADER = re.compile(r"^\s*(\[\[?)\s*([\w.-]+)\s*\]")
_KEY = re.compile(r"^\s*([\w-]+)\s*=")
_ERROR_LINE = re.compile(r"at line (\d+)")


def key_lines(text: str) -> dict[str, int]:
    """Where each key stands, "nations[1].status"; a plain scan, good for what people write."""
    lines: dict[str, int] = {}
    counts: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.split("\n"), start=1):
        if header := _HEADER.match(line):
            table = header[2]
            if header[1] == "[[":
                counts[table] = counts.get(table, -1) + 1
                table = f"{table}[{counts[table]}]"
            lines.setdefault(table, number)
        elif key := _KEY.match(line):
            lines.setdefault(f"{table}.{key[1]}" if table else key[1], number)
    return lines


def error_line(wrong: tomllib.TOMLDecodeError, text: str) -> int:
    match = _ERROR_LINE.search(str(wrong))
    return int(match[1]) if match else text.count("\n") + 1


def block(header: str, pairs: Mapping[str, object]) -> str:
    lines = [header] if header else []
    lines += [f"{key} = {_toml(value)}" for key, value in pairs.items()]
    return "\n".join(lines) + "\n"


def _toml(value: object) -> str:
    if isinstance(value, (tuple, list)):
        return f"[{', '.join(_toml(part) for part in cast('Sequence[object]', value))}]"
    if isinstance(value, Mapping):
        pairs = cast("Mapping[str, object]", value).items()
        return f"{{{', '.join(f'{string(key)} = {_toml(part)}' for key, part in pairs)}}}"
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int) else string(str(value))


def string(text: str) -> str:
    """A basic string; control characters are escaped as TOML 1.0 demands."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + re.sub(r"[\x00-\x1f\x7f]", lambda sign: f"\\u{ord(sign[0]):04X}", escaped) + '"'
