"""Which address of an exercise has which real mailbox, and where mail may go at all."""

import re
import tomllib
from typing import cast

import msgspec

from startex.language.base import Noun, Unreadable
from startex.language.ids import Address

_MAILBOX = re.compile(r"[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9.-]{1,255})")
_DOMAIN = re.compile(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*")
_SHAPE = 'domains = ["…"], sender_domain = "…", [mailboxes] ADDRESS = "…"'


class MailBook(Noun):
    """`domains` are those that mail may go to; one that is not there is refused on reading."""

    domains: tuple[str, ...]
    sender_domain: str
    mailboxes: dict[Address, tuple[str, ...]]


class _Written(Noun):
    domains: tuple[str, ...]
    sender_domain: str
    mailboxes: dict[str, str | tuple[str, ...]]


def read_book(data: bytes, file: str) -> MailBook:
    """Raises: Unreadable, for the first thing that is wrong."""
    try:
        raw: dict[str, object] = tomllib.loads(data.decode("utf-8"))
        written = msgspec.convert(raw, _Written)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as wrong:
        raise Unreadable("toml-broken", file, found=str(wrong), allowed="TOML") from wrong
    except msgspec.ValidationError as wrong:
        raise Unreadable("value-not-allowed", file, found=str(wrong), allowed=_SHAPE) from wrong
    domains = tuple(domain.lower() for domain in written.domains)
    for domain in (*domains, written.sender_domain):
        if _DOMAIN.fullmatch(domain) is None:
            raise Unreadable("value-not-allowed", file, found=domain, allowed="exercise.example")
    mailboxes = {Address(name): _listed(boxes) for name, boxes in written.mailboxes.items()}
    for mailbox in (one for boxes in mailboxes.values() for one in boxes):
        _check(mailbox, domains, file)
    return MailBook(
        domains=domains, sender_domain=written.sender_domain.lower(), mailboxes=mailboxes
    )


def _listed(boxes: str | tuple[str, ...]) -> tuple[str, ...]:
    return (boxes,) if isinstance(boxes, str) else tuple(dict.fromkeys(boxes))


def _check(mailbox: str, domains: tuple[str, ...], file: str) -> None:
    match = _MAILBOX.fullmatch(mailbox)
    domain = cast("str", match[1]).lower() if match else ""
    if domain not in domains:
        allowed = ", ".join(f"…@{one}" for one in domains)
        raise Unreadable("value-not-allowed", file, found=mailbox, allowed=allowed)
