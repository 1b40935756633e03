"""Random plans, as wild as the folder's text form can hold."""

from datetime import UTC, datetime
from typing import TypeVar

import msgspec
from hypothesis import strategies as st
from tests.codecs.forms import forms

from startex.codecs.folder.shapes import TEXT_PARTS
from startex.language.conditions import (
    AllOf,
    AnyCondition,
    AnyOf,
    DecisionIs,
    LineIs,
    MessageMatches,
    NotSo,
    OrderIssued,
    SignalIs,
    SimulationSays,
    TimeReached,
    Unacknowledged,
)
from startex.language.ids import BilletId, LanguageCode, TextId
from startex.language.plan import (
    Billet,
    Cell,
    ColumnFilter,
    Component,
    Exercise,
    Gate,
    Incident,
    Line,
    Link,
    LinkEffect,
    LinkWindow,
    ListColumn,
    ListView,
    LoadLimits,
    Nation,
    Objective,
    ObjectiveTask,
    Persona,
    Plan,
    Readiness,
    Shift,
    Storyline,
    Unit,
    Venue,
)
from startex.language.staff_plan import (
    Contact,
    DistributionList,
    MarkingScheme,
    RhythmEvent,
    RhythmInput,
    Term,
    Turn,
)
from startex.language.values import HumanText, LinkState, PlayWindow, TextState, TextVersion
from startex.wording.dtg import ZONE_LETTERS

T = TypeVar("T")

MINUTE_MS = 60_000
LANGUAGES = ("en", "ru", "ur", "fr")
FROM_MIN = int(datetime(1900, 1, 1, tzinfo=UTC).timestamp()) // 60
TO_MIN = int(datetime(2200, 1, 1, tzinfo=UTC).timestamp()) // 60

ids = st.from_regex(r"[A-Za-zА-Яа-я0-9_.-]{1,8}", fullmatch=True)
#: Everything but NUL and half characters, which no text file can hold.
words = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=12
)
texts = st.one_of(
    words, st.sampled_from(['a,"b"', "line\nline", "a\r\nb", "\r", '"', " x ", "\ufeff"])
)
times_ms = st.integers(FROM_MIN, TO_MIN).map(lambda minute: minute * MINUTE_MS)
codes = st.sampled_from(["USA", "TJK", "KAZ", "ALL"])
id_lists = st.lists(ids, max_size=3).map(tuple)
who = st.lists(codes, max_size=3).map(tuple)


def _many(one: st.SearchStrategy[T], most: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(one, max_size=most).map(tuple)


def _named(one: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    """Several with ids of their own."""
    return st.lists(one, max_size=4, unique_by=lambda noun: getattr(noun, "id", "")).map(tuple)


venues = st.builds(
    Venue, place=texts, country=codes, time_zone=texts, zone_letter=st.sampled_from(ZONE_LETTERS)
)
labels = st.dictionaries(st.one_of(st.just(""), words), texts, max_size=2)
markings = st.builds(
    MarkingScheme,
    id=words,
    released=labels,
    everybody=labels,
    display_only=labels,
    first=codes,
    separator=texts,
    groups=st.dictionaries(words, who, max_size=2),
)
exercises = st.builds(
    Exercise,
    id=ids,
    name=texts,
    venue=venues,
    nations=_many(st.builds(Nation, code=codes)),
    working_languages=st.just(LANGUAGES),
    play_days=_many(st.builds(PlayWindow, start_ms=times_ms, end_ms=times_ms)),
    series=texts,
    classification=st.one_of(texts, st.just("")),
    missions=_many(texts),
    components=_many(st.builds(Component, id=ids, place=texts, nations=who)),
    readiness=st.from_type(Readiness),
    limits=st.builds(LoadLimits, window_min=st.integers(1, 600), per_cell=st.integers(0, 99)),
    marking=st.one_of(st.just(MarkingScheme()), markings),
    default_release=who,
    practice_of=st.one_of(ids, st.just("")),
    shifts=_many(
        st.builds(Shift, id=ids, start_minute=st.integers(0, 1440), end_minute=st.integers(0, 1440))
    ),
)
leaves: st.SearchStrategy[AnyCondition] = st.one_of(
    st.builds(TimeReached, exercise_ms=times_ms),
    st.builds(LineIs, line=ids),
    st.builds(MessageMatches, sender=ids, to=st.one_of(ids, st.just("")), words=texts),
    st.builds(OrderIssued, sender=ids),
    st.builds(Unacknowledged, line=ids, minutes=st.integers(0, 999)),
    st.builds(SimulationSays, event=words),
    st.builds(DecisionIs, gate=ids, option=st.one_of(ids, st.just(""))),
    st.builds(SignalIs, signal=words),
)


def _joined(parts: st.SearchStrategy[AnyCondition]) -> st.SearchStrategy[AnyCondition]:
    several = st.lists(parts, min_size=1, max_size=3).map(tuple)
    return st.one_of(
        st.builds(AllOf, of=several), st.builds(AnyOf, of=several), st.builds(NotSo, of=parts)
    )


conditions: st.SearchStrategy[AnyCondition] = st.recursive(leaves, _joined, max_leaves=4)
faults = st.integers(0, 1000).map(lambda thousandths: thousandths / 1000)
effects = st.one_of(
    st.builds(LinkEffect, link=ids),
    st.builds(LinkEffect, link=ids, state=st.just(LinkState.DELAYED), delay_s=st.integers(0, 9999)),
    st.builds(LinkEffect, link=ids, state=st.just(LinkState.LOSSY), loss=faults),
)
lines = st.builds(
    Line,
    id=ids,
    storyline=st.one_of(ids, st.just("")),
    planned_ms=st.one_of(st.none(), times_ms),
    deadline_ms=st.one_of(st.none(), times_ms),
    sender=ids,
    to=id_lists,
    info=id_lists,
    controller=ids,
    objectives=id_lists,
    incidents=id_lists,
    trigger=st.one_of(st.none(), conditions),
    alternative=st.one_of(texts, st.just("")),
    dynamic=st.booleans(),
    prerequisite=ids,
    contingency_for=ids,
    owner=codes,
    release=who,
    display_only=who,
    classification=st.one_of(texts, st.just("")),
    link_effects=st.one_of(st.just(()), _many(effects)),
    reason=texts,
    author=ids,
    approver=ids,
    columns=st.dictionaries(
        st.one_of(texts, st.sampled_from(["status", " kind ", "", "unknown:x", "unknown:"])),
        texts,
        max_size=3,
    ),
)
degrees = st.integers(-8_999_999, 8_999_999).map(
    lambda hundred_thousandths: hundred_thousandths / 1e5
)
units = st.builds(
    Unit,
    id=ids,
    sidc=words,
    side=texts,
    latitude_deg=degrees,
    longitude_deg=degrees,
    parent=ids,
    played_by=ids,
    audience=id_lists,
    release=who,
)

links = st.one_of(
    st.builds(Link, id=ids, from_cell=ids, to_cell=ids, pace=st.integers(1, 4)),
    st.builds(
        Link,
        id=ids,
        from_cell=ids,
        to_cell=ids,
        delay_s=st.integers(0, 9999),
        loss=faults,
        most_bytes=st.integers(0, 9999),
        area=texts,
        schedule=_many(st.builds(LinkWindow, start_ms=times_ms, end_ms=times_ms)),
    ),
)
personas = st.one_of(
    st.builds(Persona, id=ids, cell=ids),
    st.builds(Persona, id=ids, cell=ids, phone=texts, mailbox=texts, outlet=st.booleans()),
)
contacts = st.builds(Contact, id=ids, phone=texts, mailbox=texts, place=texts, audience=id_lists)
terms = st.builds(
    Term,
    id=ids,
    words=st.dictionaries(st.sampled_from((*LANGUAGES, "id", "uz-Cyrl")), texts, max_size=3),
    subject=texts,
    note=st.one_of(texts, st.just("")),
    protected=st.booleans(),
    source=texts,
    replaces=ids,
)
turns = st.builds(Turn, id=ids, billet=ids, start_ms=times_ms, end_ms=times_ms, rhythm=ids)
inputs = st.builds(RhythmInput, id=ids, provider=ids, due_min=st.integers(0, 999))
meetings = st.builds(
    RhythmEvent,
    id=ids,
    start_minute=st.integers(0, 1440),
    length_min=st.integers(1, 999),
    days=id_lists,
    chair=ids,
    members=id_lists,
    place=texts,
    languages=st.lists(st.sampled_from(LANGUAGES), max_size=2).map(tuple),
    inputs=_many(inputs),
    audience=id_lists,
    release=who,
)
filters = st.builds(ColumnFilter, column=texts, values=_many(texts), words=texts)
list_views = st.builds(
    ListView,
    id=ids,
    name=texts,
    columns=_many(texts),
    filters=_many(filters),
    sort=texts,
    owner=st.one_of(ids, st.just("")),
)


@st.composite
def human_texts(draw: st.DrawFn, kind: str, owner: str, part: str) -> HumanText:
    spoken = draw(st.lists(st.sampled_from(LANGUAGES), min_size=1, unique=True))
    version = draw(st.integers(1, 9))
    versions = tuple(
        TextVersion(
            language=LanguageCode(code),
            body=draw(texts),
            state=TextState.SOURCE if at == 0 else TextState.HUMAN_DRAFT,
            of_version=version if at == 0 else draw(st.integers(0, version)),
            author=BilletId(draw(st.one_of(ids, st.just("")))),
            checker=BilletId(draw(st.one_of(ids, st.just("")))),
        )
        for at, code in enumerate(spoken)
    )
    return HumanText(
        id=TextId(f"{kind}/{owner}/{part}"),
        source=LanguageCode(spoken[0]),
        version=version,
        versions=versions,
    )


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    bare = Plan(
        exercise=draw(exercises),
        cells=draw(_named(st.builds(Cell, id=ids, parent=ids))),
        personas=draw(_named(personas)),
        billets=draw(
            _named(
                st.builds(
                    Billet,
                    id=ids,
                    post=ids,
                    cell=ids,
                    nation=codes,
                    languages=st.lists(st.sampled_from(LANGUAGES), max_size=2).map(tuple),
                    rank=texts,
                    shift=ids,
                    person=texts,
                )
            )
        ),
        storylines=draw(_named(st.builds(Storyline, id=ids, mission=texts, objectives=id_lists))),
        incidents=draw(_named(st.builds(Incident, id=ids, part_of=id_lists))),
        gates=draw(_named(st.builds(Gate, id=ids, options=id_lists, storyline=ids))),
        columns=draw(_named(st.builds(ListColumn, id=words, choices=id_lists))),
        views=draw(_named(list_views)),
        objectives=draw(_named(st.builds(Objective, id=ids, mission=texts, nation=codes))),
        tasks=draw(_named(st.builds(ObjectiveTask, id=ids, objective=ids))),
        lines=draw(_named(lines)),
        units=draw(_named(units)),
        links=draw(_named(links)),
        lists=draw(_named(st.builds(DistributionList, id=ids, members=id_lists))),
        contacts=draw(_named(contacts)),
        forms=draw(_named(forms)),
        rhythm=draw(_named(meetings)),
        terms=draw(_named(terms)),
        turns=draw(_named(turns)),
    )
    return msgspec.structs.replace(bare, texts=_texts(draw, bare))


def _texts(draw: st.DrawFn, plan: Plan) -> tuple[HumanText, ...]:
    owners = [("line", line.id) for line in plan.lines] + [("unit", unit.id) for unit in plan.units]
    owners += [("gate", gate.id) for gate in plan.gates]
    owners += [("list", known.id) for known in plan.lists]
    owners += [("contact", contact.id) for contact in plan.contacts]
    owners += [("rhythm", event.id) for event in plan.rhythm]
    owners += [("exercise", plan.exercise.id), ("task", "nobody's")]
    spoken = [(kind, owner) for kind, owner in owners if "'" not in owner]
    options: dict[tuple[str, str], tuple[str, ...]] = {
        **{("gate", gate.id): gate.options for gate in plan.gates},
        **{("rhythm", one.id): tuple(x.id for x in one.inputs) for one in plan.rhythm},
    }
    return tuple(
        draw(human_texts(kind, owner, part))
        for kind, owner in spoken
        for part in dict.fromkeys((*TEXT_PARTS[kind], *options.get((kind, owner), ())))
        if draw(st.booleans())
    )
