"""A machine drafts what waits for a language, beside the server and never in its way."""

import asyncio
import contextlib
import time

from startex.gateways.drafts import Drafter, MachineFailed, MachineTranslator, drafted
from startex.gateways.numbers import AGAIN_AFTER_S, LOOK_EVERY_S
from startex.language.base import Refusal
from startex.language.commands import Given
from startex.language.ids import CommandId, ExerciseId
from startex.language.staff_commands import DraftByMachine
from startex.language.values import BY_GATEWAY
from startex.server.hall import Hall
from startex.server.live import Live
from startex.server.sessions import new_station
from startex.translation.state import TaskKey, version_in


async def draft_for_ever(hall: Hall, machine: MachineTranslator) -> None:
    """One text after the other, in every exercise, the most urgent first."""
    drafters: dict[ExerciseId, Drafter] = {}
    while True:
        made = False
        for live in hall.lives():
            drafter = drafters.setdefault(live.exercise, Drafter(AGAIN_AFTER_S))
            made = await draft_next(live, drafter, machine) or made
        await asyncio.sleep(0 if made else LOOK_EVERY_S)


async def draft_next(live: Live, drafter: Drafter, machine: MachineTranslator) -> bool:
    """Whether a draft was made; a machine that fails is given a rest."""
    state = live.desk.rooms.translation
    key = drafter.next_task(state, time.monotonic())
    if key is None:
        return False
    text = state.text(key.text)
    source = version_in(text, text.source)
    body = source.body if source else ""
    terms = list(state.protected.values())
    try:
        draft = await asyncio.to_thread(drafted, machine, body, text.source, key.language, terms)
    except MachineFailed:
        drafter.note_failure(key, text.version, time.monotonic())
        return False
    await _give(live, drafter, key, draft, text.version)
    return True


async def _give(live: Live, drafter: Drafter, key: TaskKey, draft: str, version: int) -> None:
    """What was written or changed meanwhile stands; a draft that is not taken is left alone."""
    command = DraftByMachine(text=key.text, language=key.language, body=draft, version=version)
    drafter.note_failure(key, version, time.monotonic())
    with contextlib.suppress(Refusal):
        await live.give(
            Given(id=CommandId(f"machine/{new_station()}"), command=command), BY_GATEWAY
        )
