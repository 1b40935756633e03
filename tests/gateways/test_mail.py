"""Messages as letters, with a real mail server on loopback."""

import email
import email.policy
import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import cast

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from tests.exercises import small

from startex.gateways.mail import Letter, MailFailed, Outbox, Smtp, server_at
from startex.gateways.mail_book import MailBook, read_book
from startex.journal.memory import MemoryJournal
from startex.language import commands as c
from startex.language import staff_commands as s
from startex.language.base import Unreadable
from startex.language.ids import Address, MessageId
from startex.language.values import Precedence

BOOK = MailBook(
    domains=("exercise.example",),
    sender_domain="exercise.example",
    mailboxes={
        Address("J2"): ("j2@exercise.example",),
        Address("J2-1"): ("j2@exercise.example",),
        Address("J3"): ("j3@exercise.example", "ops@exercise.example"),
        Address("UZB-C"): ("uzb@exercise.example",),
    },
)


@dataclass
class Mailboxes:
    """What a mail server took; it says `answer` to whoever writes to a mailbox."""

    taken: list[EmailMessage] = field(default_factory=list[EmailMessage])
    senders: list[str] = field(default_factory=list[str])
    answer: str = "250 OK"

    async def handle_RCPT(  # noqa: N802 - as the server calls it
        self,
        _server: SMTP,
        _session: Session,
        envelope: Envelope,
        address: str,
        _options: list[str],
    ) -> str:
        if self.answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.answer

    async def handle_DATA(  # noqa: N802 - as the server calls it
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        data = cast("bytes", envelope.content)
        self.taken.append(email.message_from_bytes(data, policy=email.policy.default))
        self.senders.append(envelope.mail_from or "")
        return "250 OK"


@pytest.fixture
def mailboxes() -> Mailboxes:
    return Mailboxes()


@pytest.fixture
def server(mailboxes: Mailboxes) -> Iterator[Smtp]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    controller = Controller(mailboxes, hostname="127.0.0.1", port=port)
    controller.start()
    yield server_at(f"smtp://127.0.0.1:{port}")
    controller.stop()


@dataclass
class Office:
    """A hall whose messages also go by mail."""

    hall: small.Hall
    beside: MemoryJournal = field(default_factory=MemoryJournal)

    def __post_init__(self) -> None:
        self.start()

    def start(self) -> None:
        self.outbox = Outbox("SMALL", BOOK, self.beside)
        self.outbox.look(self.hall.rooms)

    def next(self, now_s: float = 0.0) -> Letter | None:
        self.outbox.look(self.hall.rooms)
        return self.outbox.next_letter(self.hall.rooms, self.hall.views, now_s)

    def send_all(self, server: Smtp) -> int:
        sent = 0
        while letter := self.next():
            server.send(letter.made, letter.from_, letter.to)
            self.outbox.note_sent(letter.key)
            sent += 1
        return sent


@pytest.fixture
def office() -> Office:
    hall = small.opened()
    hall.give("DIR-1-D", c.StartExercise())
    return Office(hall)


def body(letter: EmailMessage) -> list[str]:
    return letter.get_content().strip().splitlines()


def test_a_letter_cannot_be_taken_for_a_real_one(
    office: Office, server: Smtp, mailboxes: Mailboxes
) -> None:
    office.hall.send("J3-1-D", "J2", small.written("Trucks\r\nBcc: world@real.example"))
    assert office.send_all(server) == 1
    (letter,) = mailboxes.taken
    assert letter["Subject"].startswith("EXERCISE EXERCISE EXERCISE: ROUTINE J3/0001: Trucks")
    assert letter["Bcc"] is None
    assert mailboxes.senders == ["EX-J3-1@exercise.example"]
    assert letter["From"].addresses[0].display_name == "EX-J3-1 (EXERCISE)"
    lines = body(letter)
    marking = "EXERCISE EXERCISE EXERCISE // SMALL SHIELD 24 // EXERCISE UNCLASSIFIED // "
    assert lines[0].startswith(marking)
    assert lines[-2] == lines[0]


def test_a_persona_too_writes_under_the_sender_of_an_exercise(office: Office) -> None:
    office.hall.give("DIR-1-D", c.ReleaseLine(line=next(iter(office.hall.rooms.msel.lines))))
    letter = office.next()
    assert letter is not None
    assert letter.from_ == "EX-P-POLICE@exercise.example"


def test_a_mailbox_gets_a_message_once_however_it_is_reached(
    office: Office, server: Smtp, mailboxes: Mailboxes
) -> None:
    send = c.SendMessage(
        to=(Address("J2"), Address("J2-1")), subject=small.written("A"), body=small.written("B")
    )
    office.hall.give("J3-1-D", send)
    assert office.send_all(server) == 1
    office.start()
    assert office.send_all(server) == 0
    assert len(mailboxes.taken) == 1


def test_what_was_not_sent_before_a_crash_goes_after_it_under_its_own_name(
    office: Office, server: Smtp, mailboxes: Mailboxes
) -> None:
    office.hall.send("J2-1-D", "J3", small.written("A"))
    first = office.next()
    assert first is not None
    server.send(first.made, first.from_, first.to)  # And the machine stops before it is noted.
    office.start()
    assert office.send_all(server) == 2
    names = [letter["Message-ID"] for letter in mailboxes.taken]
    assert names[0] == names[1]
    assert len(set(names)) == 2


def test_only_messages_from_the_first_start_on_are_mailed() -> None:
    hall = small.opened()
    hall.send("J3-1-D", "J2", small.written("Before"))
    office = Office(hall)
    assert office.next() is None
    office.hall.send("J3-1-D", "J2", small.written("After"))
    office.start()
    letter = office.next()
    assert letter is not None
    assert letter.made["Subject"].endswith("After")


def test_a_letter_that_is_not_taken_is_tried_again_later_and_later(
    office: Office, server: Smtp, mailboxes: Mailboxes
) -> None:
    office.hall.send("J3-1-D", "J2", small.written("A"))
    mailboxes.answer = "451 Come back"
    waits: list[float] = []
    now_s = 0.0
    for _ in range(8):
        letter = office.next(now_s)
        assert letter is not None
        with pytest.raises(MailFailed) as failed:
            server.send(letter.made, letter.from_, letter.to)
        office.outbox.note_failure(letter.key, now_s, for_good=failed.value.for_good)
        wait = next(s for s in range(1, 1000) if office.next(now_s + s))
        waits.append(wait)
        now_s += wait
    assert waits == [5, 10, 20, 40, 80, 160, 300, 300]
    mailboxes.answer = "250 OK"
    assert office.next(now_s) is not None


def test_what_is_refused_for_good_is_not_sent_again_and_again(
    office: Office, server: Smtp, mailboxes: Mailboxes
) -> None:
    office.hall.send("J3-1-D", "J2", small.written("A"))
    mailboxes.answer = "550 No such mailbox"
    letter = office.next()
    assert letter is not None
    with pytest.raises(MailFailed) as failed:
        server.send(letter.made, letter.from_, letter.to)
    assert failed.value.for_good
    office.outbox.note_failure(letter.key, 0.0, for_good=True)
    assert office.next(10_000.0) is None


def test_a_server_that_is_not_there_loses_nothing(office: Office, server: Smtp) -> None:
    office.hall.send("J3-1-D", "J2", small.written("A"))
    letter = office.next()
    assert letter is not None
    with pytest.raises(MailFailed) as failed:
        Smtp("127.0.0.1", 1).send(letter.made, letter.from_, letter.to)
    assert not failed.value.for_good
    office.outbox.note_failure(letter.key, 0.0, for_good=False)
    office.start()
    assert office.send_all(server) == 1


def test_what_is_only_shown_to_a_nation_is_not_mailed_to_it(office: Office) -> None:
    send = c.SendMessage(
        to=(Address("UZB-C"),),
        subject=small.written("A"),
        body=small.written("B"),
        release=("USA",),
        display_only=("UZB",),
    )
    office.hall.give("J2-1-D", send)
    assert office.hall.rooms.messages.messages
    assert office.next() is None


def test_flash_goes_first_and_what_was_withdrawn_does_not_go(office: Office) -> None:
    def sent(subject: str, precedence: Precedence) -> MessageId:
        send = c.SendMessage(
            to=(Address("J2"),),
            subject=small.written(subject),
            body=small.written("B"),
            precedence=precedence,
        )
        return MessageId(office.hall.give("J3-1-D", send).created)

    sent("Slow", Precedence.ROUTINE)
    wrong = sent("Wrong", Precedence.FLASH)
    sent("Fast", Precedence.FLASH)
    office.hall.give("J3-1-D", s.WithdrawMessage(message=wrong))
    letter = office.next()
    assert letter is not None
    assert letter.made["Subject"].endswith("FLASH J3/0003: Fast")


def test_a_reader_gets_the_letter_in_his_language_or_is_told_which_it_is_in(
    office: Office,
) -> None:
    office.hall.send("J2-1-D", "J3", small.written("Convoy"))
    letter = office.next()
    assert letter is not None
    assert letter.made["Subject"].startswith("УЧЕНИЕ УЧЕНИЕ УЧЕНИЕ")
    said = letter.made.get_content()
    assert "EXERCISE EXERCISE EXERCISE / УЧЕНИЕ УЧЕНИЕ УЧЕНИЕ" in said
    assert "Convoy" in said


GOOD = """
domains = ["exercise.example"]
sender_domain = "exercise.example"
[mailboxes]
J2 = "j2@exercise.example"
J3 = ["j3@Exercise.Example"]
"""


def test_a_book_is_read() -> None:
    book = read_book(GOOD.encode(), "mail.toml")
    assert book.mailboxes[Address("J3")] == ("j3@Exercise.Example",)


@pytest.mark.parametrize(
    ("wrong", "found"),
    [
        ('"j2@real.example"', "j2@real.example"),
        ('"j2@sub.exercise.example"', "j2@sub.exercise.example"),
        ('"j2@exercise.example, world@real.example"', "j2@exercise.example, world@real.example"),
        ('"j2"', "j2"),
        ('"a@b@exercise.example"', "a@b@exercise.example"),
    ],
)
def test_a_mailbox_outside_the_domains_is_refused_with_what_is_allowed(
    wrong: str, found: str
) -> None:
    with pytest.raises(Unreadable) as refused:
        read_book(GOOD.replace('"j2@exercise.example"', wrong).encode(), "mail.toml")
    assert (refused.value.file, refused.value.found) == ("mail.toml", found)
    assert refused.value.allowed == "…@exercise.example"


@pytest.mark.parametrize("text", ["domains = [", "x = 1", "[mailboxes]\nJ2 = 1"])
def test_a_broken_book_is_refused(text: str) -> None:
    with pytest.raises(Unreadable):
        read_book(text.encode(), "mail.toml")


@pytest.mark.parametrize("url", ["http://127.0.0.1", "smtp://", "smtp://host:99999", "host:25"])
def test_what_is_no_mail_server_is_refused(url: str) -> None:
    with pytest.raises(Unreadable):
        server_at(url)
