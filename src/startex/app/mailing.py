"""Messages go to real mailboxes, beside the server and never in its way."""

import asyncio
import time
from collections.abc import Callable

from startex.gateways.mail import MailFailed, MailServer, Outbox
from startex.gateways.mail_book import MailBook
from startex.gateways.numbers import LOOK_EVERY_S
from startex.language.ids import ExerciseId
from startex.server.hall import Hall
from startex.server.live import Live

#: Told of a letter that was not taken: exercise, mailbox and why, never what it says.
Told = Callable[[str, str, str], None]


async def mail_for_ever(hall: Hall, server: MailServer, book: MailBook, told: Told) -> None:
    """One letter after the other, in every exercise, the most urgent first."""
    outboxes: dict[ExerciseId, Outbox] = {}
    while True:
        sent = False
        for live in hall.lives():
            known = outboxes.get(live.exercise)
            outbox = known or Outbox(live.exercise, book, live.journal)
            outboxes[live.exercise] = outbox
            sent = await mail_next(live, outbox, server, told) or sent
        await asyncio.sleep(0 if sent else LOOK_EVERY_S)


async def mail_next(live: Live, outbox: Outbox, server: MailServer, told: Told) -> bool:
    """Whether a letter went; only what is durable is looked at."""
    desk = live.desk
    if desk.pending or not desk.writing:
        return False
    outbox.look(desk.rooms)
    letter = outbox.next_letter(desk.rooms, desk.views, time.monotonic())
    if letter is None:
        return False
    try:
        await asyncio.to_thread(server.send, letter.made, letter.from_, letter.to)
    except MailFailed as failed:
        outbox.note_failure(letter.key, time.monotonic(), for_good=failed.for_good)
        told(live.exercise, letter.to, str(failed))
        return False
    await asyncio.to_thread(outbox.note_sent, letter.key)
    return True
