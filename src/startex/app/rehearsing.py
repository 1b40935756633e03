"""`startex rehearse`: a whole exercise with stand-in players, and what happened."""

import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import msgspec
from msgspec.structs import replace

from startex.app.journals import place
from startex.app.output import Output
from startex.app.plan_files import judged
from startex.journal.memory import MemoryJournal
from startex.journal.port import Journal
from startex.journal.sqlite import SqliteJournal
from startex.language.plan import Plan
from startex.language.refusals import AlreadyThere, ValueNotAllowed
from startex.language.review import CellAcknowledgement, HourLoad, NationDelay
from startex.language.values import LineStatus
from startex.rehearsal.numbers import MOST_MESSAGES_A_DAY
from startex.rehearsal.outcome import Rehearsed
from startex.rehearsal.rehearse import rehearse, salts
from startex.server.folders import read_folder
from startex.server.hall import SUFFIX
from startex.wording.dtg import format_dtg

_SUMMARY = "rehearsal.json"
#: Of a year.
_MOST_DAYS = 366


@dataclass(frozen=True)
class Asked:
    """`messages` a day, 0 for what staffs write of themselves; the first `days`, 0 for all."""

    seed: int
    messages: int
    days: int


def rehearse_folder(folder: Path, asked: Asked, out: Path | None, output: Output) -> int:
    """Play the exercise of a folder; with `out`, keep its journal and its summary there.

    Refuses: AlreadyThere, TextMissing, NotFound, ValueNotAllowed, JournalCannotWrite.
    Raises: OSError.
    """
    _check(asked)
    found = judged(read_folder(folder), output.sentences.language)
    for finding in found.findings:
        output.line(place(finding))
    if found.plan is None:
        output.result({"findings": found.findings})
        output.say("open-not-opened", folder=str(folder))
        return 1
    plan = _shortened(found.plan, asked.days)
    rehearsed = _kept(plan, asked, out, output) if out else _gone(plan, asked, output)
    output.result(rehearsed)
    _tell(rehearsed, plan, output)
    if out:
        output.say("rehearsal-kept", folder=str(out))
    return 0


def _check(asked: Asked) -> None:
    """Refuses: ValueNotAllowed."""
    for name, found, most in (
        ("messages", asked.messages, MOST_MESSAGES_A_DAY),
        ("days", asked.days, _MOST_DAYS),
    ):
        if not 0 <= found <= most:
            raise ValueNotAllowed(name, str(found), f"0…{most}")


def _shortened(plan: Plan, days: int) -> Plan:
    if not days:
        return plan
    first = plan.exercise.play_days[:days]
    return replace(plan, exercise=replace(plan.exercise, play_days=first))


def _gone(plan: Plan, asked: Asked, output: Output) -> Rehearsed:
    return _play(plan, asked, MemoryJournal(salts(asked.seed)), output)


def _kept(plan: Plan, asked: Asked, out: Path, output: Output) -> Rehearsed:
    """The journal lies in its place only when it is whole."""
    name = f"{plan.exercise.id}{SUFFIX}"
    if (out / name).exists():
        raise AlreadyThere("journal", str(out / name))
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out, prefix=".rehearsal-") as beside:
        path = Path(beside) / name
        with closing(SqliteJournal(path, salts(asked.seed))) as journal:
            rehearsed = _play(plan, asked, journal, output)
        summary = Path(beside) / _SUMMARY
        summary.write_bytes(msgspec.json.format(msgspec.json.encode(rehearsed), indent=2))
        path.replace(out / name)
        summary.replace(out / _SUMMARY)
    return rehearsed


def _play(plan: Plan, asked: Asked, journal: Journal, output: Output) -> Rehearsed:
    def progress(day: int, days: int) -> None:
        output.progress("rehearsal-day", day=day, days=days)

    started_s = perf_counter()
    rehearsed = rehearse(plan, asked.seed, journal, progress, asked.messages)
    return replace(rehearsed, seconds=round(perf_counter() - started_s, 3))


def _tell(told: Rehearsed, plan: Plan, output: Output) -> None:
    output.say("rehearsal-played", facts=told.facts, seconds=round(told.seconds, 1), seed=told.seed)
    _tell_lines(told, output)
    output.say("rehearsal-messages", messages=told.messages, acknowledged=told.acknowledged)
    output.say(
        "rehearsal-papers",
        orders=told.orders,
        requests=told.requests,
        entries=told.entries,
        publications=told.publications,
    )
    for delay in told.language_delays:
        _tell_delay(delay, output)
    output.say("rehearsal-untranslated", lines=told.untranslated_at_release)
    output.say("rehearsal-observations", observations=told.observations)
    peaks = _peaks(told.load)
    for times in told.acknowledgement:
        _tell_cell(times, peaks.get(times.cell), plan, output)
    for key, missing in (
        ("rehearsal-objectives-without-line", told.objectives_without_line),
        ("rehearsal-objectives-without-observation", told.objectives_without_observation),
    ):
        output.say(key, count=len(missing), objectives=", ".join(missing))
    for code, times in told.refused.items():
        output.say("rehearsal-refused", code=code, times=times)
    output.say("rehearsal-hash", hash=told.journal_hash)


def _tell_lines(told: Rehearsed, output: Output) -> None:
    output.say("rehearsal-lines", total=told.lines["total"])
    for status in LineStatus:
        if told.lines[status]:
            output.say("rehearsal-lines-in-state", status=status, count=told.lines[status])
    output.say("rehearsal-lines-moved", deferred=told.deferred, omitted=told.omitted)


def _tell_cell(
    times: CellAcknowledgement, peak: HourLoad | None, plan: Plan, output: Output
) -> None:
    """How fast a cell answered, and its busiest hour."""
    output.say(
        "rehearsal-times",
        cell=str(times.cell),
        delivered=times.delivered,
        acknowledged=times.acknowledged.count,
        median=_hours(times.acknowledged.median_ms),
        slow=_hours(times.acknowledged.p90_ms),
    )
    if peak is not None:
        hour = format_dtg(peak.hour_ms, plan.exercise.venue.zone_letter)
        output.say("rehearsal-peak", messages=peak.received, hour=hour)


def _tell_delay(delay: NationDelay, output: Output) -> None:
    """How long a nation waited for a language."""
    output.say(
        "rehearsal-delay",
        nation=str(delay.nation),
        source=str(delay.from_language),
        wanted=str(delay.to_language),
        served=delay.served.count,
        median=_hours(delay.served.median_ms),
        slow=_hours(delay.served.p90_ms),
        longest=_hours(delay.served.longest_ms),
        open=delay.open,
    )


def _hours(took_ms: int | None) -> str:
    """Hours and minutes, or a dash where nothing was measured."""
    if took_ms is None:
        return "–"
    hours, minutes = divmod(round(took_ms / 60_000), 60)
    return f"{hours}:{minutes:02}"


def _peaks(load: tuple[HourLoad, ...]) -> dict[str, HourLoad]:
    """The busiest hour of each cell that received anything."""
    peaks: dict[str, HourLoad] = {}
    for hour in load:
        known = peaks.get(hour.cell)
        if hour.received > (known.received if known else 0):
            peaks[hour.cell] = hour
    return peaks
