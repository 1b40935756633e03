"""A message of an exercise as a letter that nobody can take for a real one."""

import hashlib
import re
from collections.abc import Iterator
from email.message import EmailMessage
from email.policy import default
from email.utils import formataddr, formatdate
from typing import NamedTuple

from startex.language.ids import LanguageCode, MessageId
from startex.language.rows import ExerciseRow, MessageRow
from startex.language.staff_rows import FilledForm
from startex.language.values import FieldType, HumanText
from startex.visibility.marking import Mark, written
from startex.wording.dtg import format_dtg
from startex.wording.sentences import FALLBACK, Sentences

#: Before every sender's name: a mailbox of an exercise is never taken for a real one.
SENDER_PREFIX = "EX-"
#: A folded subject would begin with a blank; lines may be this long [RFC 5322 2.1.1].
_POLICY = default.clone(max_line_length=900)
_LOCAL = re.compile(r"[^A-Za-z0-9._-]+")


class Envelope(NamedTuple):
    """`language` is that of whoever reads the mailbox; `exercise` names it in message ids."""

    exercise_id: str
    mailbox: str
    sender_domain: str
    sender_name: str
    language: LanguageCode


def letter(message: MessageRow, exercise: ExerciseRow, envelope: Envelope) -> EmailMessage:
    """Marker in the subject, marking at head and foot, a sender that begins with EX-."""
    edition = _Edition(exercise, Sentences(envelope.language, exercise.terminology), envelope)
    made = EmailMessage(policy=_POLICY)
    made["Subject"] = _line(edition.subject(message))
    made["From"] = formataddr((_line(edition.sender_name(message)), sender(message, envelope)))
    made["To"] = envelope.mailbox
    made["Date"] = formatdate(message.sent_wall_ms / 1000, usegmt=True)
    made["Message-ID"] = message_id(MessageId(message.id), envelope)
    if message.reply_to:
        made["In-Reply-To"] = message_id(message.reply_to, envelope)
    made["Auto-Submitted"] = "auto-generated"
    made["X-Exercise"] = _line(exercise.name)
    made.set_content("\n".join(edition.body(message)))
    return made


def sender(message: MessageRow, envelope: Envelope) -> str:
    local = _LOCAL.sub("-", message.sender)[: 64 - len(SENDER_PREFIX)]
    return f"{SENDER_PREFIX}{local}@{envelope.sender_domain}"


def message_id(message: MessageId, envelope: Envelope) -> str:
    """The same whenever it is sent again, so that a mailbox keeps it once."""
    whose = hashlib.sha256(envelope.mailbox.encode()).hexdigest()[:12]
    exercise = _LOCAL.sub("-", envelope.exercise_id)
    return f"<{message}.{whose}.{exercise}@{envelope.sender_domain}>"


class _Edition(NamedTuple):
    exercise: ExerciseRow
    sentences: Sentences
    envelope: Envelope

    def say(self, key: str, **values: str | float) -> str:
        return self.sentences.say(key, **values)

    def marker(self) -> str:
        """In English, which every headquarters knows, and in the letter's own language."""
        first, own = Sentences(FALLBACK).say("marking-exercise"), self.say("marking-exercise")
        return own if own == first else self.say("paper-two-markers", first=first, second=own)

    def subject(self, message: MessageRow) -> str:
        return self.say(
            "mail-subject",
            marker=self.say("marking-exercise"),
            precedence=self.sentences.word("precedence", message.precedence),
            register=message.register,
            subject=self.read(message.subject),
        )

    def sender_name(self, message: MessageRow) -> str:
        name = self.envelope.sender_name or message.sender
        return self.say("mail-sender", prefix=SENDER_PREFIX, name=name)

    def body(self, message: MessageRow) -> Iterator[str]:
        mark = self.mark(message)
        yield from (mark, "")
        yield from self.head(message)
        yield ""
        if message.body.versions:
            yield from (self.read(message.body), "")
        if message.form is not None:
            yield from (*self.form(message.form), "")
        if message.attachments:
            yield from (self.say("mail-attachments", count=len(message.attachments)), "")
        yield self.say("mail-answer")
        yield from ("", mark, self.say("marking-unclassified-only"))

    def mark(self, message: MessageRow) -> str:
        nations = tuple(nation.code for nation in self.exercise.nations)
        mark = Mark(nations, message.release, message.display_only)
        return self.say(
            "paper-marking",
            marker=self.marker(),
            exercise=self.exercise.name,
            classification=message.classification or self.exercise.classification,
            release=written(self.exercise.marking, mark, self.envelope.language),
        )

    def head(self, message: MessageRow) -> Iterator[str]:
        zone = self.exercise.venue.zone_letter
        yield self.say("mail-time", dtg=format_dtg(message.sent_ms, zone))
        yield self.say("mail-from", sender=message.sender)
        yield self.say("mail-to", to=", ".join(message.to))
        if message.info:
            yield self.say("mail-info", info=", ".join(message.info))

    def form(self, form: FilledForm) -> Iterator[str]:
        for field in form.fields:
            label = self.label(field.label) or field.id
            if field.type is FieldType.TEXT:
                value = self.read(form.texts[field.id]) if field.id in form.texts else ""
            else:
                value = form.values.get(field.id, "")
            if field.type is FieldType.CHOICE:
                chosen = next((one for one in field.choices if one.id == value), None)
                value = self.label(chosen.label) if chosen else value
            if field.type is FieldType.TIME and value.isdecimal():
                value = format_dtg(int(value), self.exercise.venue.zone_letter)
            if value:
                yield self.say("mail-field", label=label, value=value)

    def label(self, labels: dict[LanguageCode, str]) -> str:
        return labels.get(self.envelope.language) or labels.get(FALLBACK, "")

    def read(self, text: HumanText) -> str:
        """In the reader's language where it is fresh, else in its source, which is said."""
        versions = {one.language: one for one in text.versions if one.body.strip()}
        own = versions.get(self.envelope.language)
        if own is not None and own.of_version >= text.version:
            return own.body
        source = versions.get(text.source)
        if source is None:
            return ""
        spoken = self.sentences.word("language", source.language)
        mark = self.say("text-mark-untranslated", language=spoken)
        return self.say("paper-marked-text", text=source.body, mark=mark)


def _line(words: str) -> str:
    """One line: a header ends where a line does."""
    return " ".join(words.split())
