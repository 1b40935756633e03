"""Messages to real mailboxes, over SMTP: off unless a site asks for it.

What is to be sent follows from the record, and what was sent is kept beside it: so nothing is lost
in a crash, and what may have gone just before one goes again under the same Message-ID.
"""

import smtplib
import ssl
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import EmailMessage
from itertools import islice
from typing import NamedTuple, Protocol
from urllib.parse import urlsplit

from startex.conduct.rooms import Rooms
from startex.conduct.views import Views
from startex.gateways.letters import Envelope, letter, sender
from startex.gateways.mail_book import MailBook
from startex.gateways.numbers import (
    FIRST_RETRY_S,
    LONGEST_RETRY_S,
    MAIL_ANSWER_WITHIN_S,
    MOST_LOOKED_AT,
)
from startex.language.base import Unreadable
from startex.language.ids import Address, LanguageCode, MessageId
from startex.language.rows import ExerciseRow, MessageRow, RowKey
from startex.language.values import Precedence
from startex.visibility.cut import may_have
from startex.wording.sentences import FALLBACK, languages

_URGENCY = {precedence: place for place, precedence in enumerate(Precedence)}
_SINCE, _SENT = "mail/since", b"sent"
_PORT = 25


class MailFailed(Exception):
    """The mail server did not take it; `for_good` where asking again is no use."""

    def __init__(self, why: str, *, for_good: bool) -> None:
        super().__init__(why)
        self.for_good = for_good


class MailServer(Protocol):
    def send(self, made: EmailMessage, from_: str, to: str) -> None:
        """Takes its time; called on a thread of its own. Raises: MailFailed."""
        ...


class Keeps(Protocol):
    """What lies beside the record."""

    def kept(self, key: str) -> bytes | None: ...

    def keep(self, key: str, value: bytes) -> None: ...


class Letter(NamedTuple):
    """One message to one mailbox, ready to go."""

    key: str
    made: EmailMessage
    from_: str
    to: str


@dataclass(frozen=True)
class Smtp:
    """A mail server on a network of the site."""

    host: str
    port: int
    encrypted: bool = False

    def send(self, made: EmailMessage, from_: str, to: str) -> None:
        try:
            with self._connected() as server:
                server.send_message(made, from_, [to])
        except smtplib.SMTPRecipientsRefused as refused:
            code, why = refused.recipients[to]
            raise MailFailed(
                f"{code} {why.decode(errors='replace')}", for_good=code >= 500
            ) from None
        except smtplib.SMTPResponseException as refused:
            why = f"{refused.smtp_code} {refused.smtp_error!s}"
            raise MailFailed(why, for_good=refused.smtp_code >= 500) from None
        except (OSError, smtplib.SMTPException) as failed:
            raise MailFailed(str(failed), for_good=False) from None

    def _connected(self) -> smtplib.SMTP:
        if self.encrypted:
            context = ssl.create_default_context()
            return smtplib.SMTP_SSL(
                self.host, self.port, timeout=MAIL_ANSWER_WITHIN_S, context=context
            )
        return smtplib.SMTP(self.host, self.port, timeout=MAIL_ANSWER_WITHIN_S)


def server_at(url: str) -> Smtp:
    """`smtp://HOST:PORT` or `smtps://HOST:PORT`. Raises: Unreadable."""
    found = urlsplit(url)
    try:
        port = found.port or _PORT
    except ValueError:
        port = 0
    if found.scheme not in ("smtp", "smtps") or not found.hostname or not port:
        raise Unreadable(
            "value-not-allowed", found=url, allowed="smtp://HOST:PORT, smtps://HOST:PORT"
        )
    return Smtp(found.hostname, port, found.scheme == "smtps")


@dataclass
class _Waiting:
    message: MessageId
    recipient: Address
    mailbox: str
    precedence: Precedence
    tries: int = 0
    next_s: float = 0.0


@dataclass
class Outbox:
    """What one exercise has to send. Ask it only while nothing waits to be durable."""

    exercise_id: str
    book: MailBook
    beside: Keeps
    _waiting: dict[str, _Waiting] = field(default_factory=dict[str, _Waiting])
    _looked_at: int = -1

    def look(self, rooms: Rooms) -> None:
        """Take in messages that were sent since; the first time, only those from then on."""
        messages = rooms.messages.messages
        if self._looked_at < 0:
            self._looked_at = self._since(len(messages))
        new = list(islice(messages.values(), self._looked_at, self._looked_at + MOST_LOOKED_AT))
        for sent in new:
            fact = sent.fact
            for recipient in rooms.messages.receipts[fact.message]:
                for mailbox in self.book.mailboxes.get(recipient, ()):
                    self._take(_Waiting(fact.message, recipient, mailbox, fact.precedence))
        self._looked_at += len(new)

    def next_letter(self, rooms: Rooms, views: Views, now_s: float) -> Letter | None:
        """The most urgent that has arrived, and may leave with everybody it goes to."""
        for key, one in self._due(now_s):
            receipt = rooms.messages.receipts[one.message][one.recipient]
            if rooms.messages.messages[one.message].withdrawn:
                del self._waiting[key]
            elif receipt.delivered_ms is not None:
                made = self._letter(key, one, rooms, views)
                if made is not None:
                    return made
                del self._waiting[key]
        return None

    def note_sent(self, key: str) -> None:
        self._waiting.pop(key, None)
        self.beside.keep(key, _SENT)

    def note_failure(self, key: str, now_s: float, *, for_good: bool) -> None:
        """What is refused for good is not sent again until the server starts anew."""
        if for_good:
            self._waiting.pop(key, None)
            return
        one = self._waiting[key]
        one.tries += 1
        one.next_s = now_s + min(FIRST_RETRY_S * 2 ** (one.tries - 1), LONGEST_RETRY_S)

    def _take(self, one: _Waiting) -> None:
        """A mailbox that is reached by two addresses gets a message once."""
        key = f"mail/{one.message}/{one.mailbox}"
        if key not in self._waiting and self.beside.kept(key) is None:
            self._waiting[key] = one

    def _since(self, now: int) -> int:
        known = self.beside.kept(_SINCE)
        if known is not None:
            return int(known)
        self.beside.keep(_SINCE, str(now).encode())
        return now

    def _due(self, now_s: float) -> Iterator[tuple[str, _Waiting]]:
        due = [(key, one) for key, one in self._waiting.items() if one.next_s <= now_s]
        return iter(sorted(due, key=lambda pair: _URGENCY[pair[1].precedence]))

    def _letter(self, key: str, one: _Waiting, rooms: Rooms, views: Views) -> Letter | None:
        """None where somebody who reads that address may not have it, or nobody does."""
        row = views.row(RowKey("message", one.message))
        exercise = views.row(RowKey("exercise", "exercise"))
        readers = list(rooms.people.readers(one.recipient))
        if not isinstance(row, MessageRow) or not isinstance(exercise, ExerciseRow):
            return None
        if not readers or not all(may_have(row, rooms.people.viewer(b.id)) for b in readers):
            return None
        envelope = Envelope(
            exercise_id=self.exercise_id,
            mailbox=one.mailbox,
            sender_domain=self.book.sender_domain,
            sender_name=row.sender,
            language=_spoken(readers[0].languages),
        )
        return Letter(key, letter(row, exercise, envelope), sender(row, envelope), one.mailbox)


def _spoken(reads: tuple[LanguageCode, ...]) -> LanguageCode:
    """The first language of the reader in which there are sentences."""
    return next((spoken for spoken in reads if spoken in languages()), FALLBACK)
