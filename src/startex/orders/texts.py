"""The title and the five paragraphs, in their first and in later versions."""

from collections.abc import Iterator

import msgspec

from startex.language.facts import AnyFact, TextPut, TextWritten
from startex.language.ids import OrderId, text_id
from startex.language.refusals import (
    LanguageNotWorking,
    TextMissing,
    TextTooLong,
    ValueNotAllowed,
)
from startex.language.staff_commands import OrderText
from startex.language.staff_facts import OrderWritten
from startex.language.values import (
    LATEST_MS,
    Author,
    HumanText,
    OrderKind,
    TextState,
    TextVersion,
    WrittenText,
    new_text,
)
from startex.orders.asks import Directory, Texts
from startex.orders.numbers import (
    LONGEST_PARAGRAPH,
    LONGEST_TITLE,
    NEEDED,
    PARAGRAPHS,
    PARTS,
)


def check(kind: OrderKind, text: OrderText, ask: Directory) -> None:
    """Refuses: TextMissing, TextTooLong, LanguageNotWorking."""
    for part in ("title", *NEEDED[kind]):
        check_part(part, _part(text, part), ask)
    filled = [part for part in PARAGRAPHS if _part(text, part).body.strip()]
    if not filled:
        raise TextMissing("execution")
    for part in filled:
        check_part(part, _part(text, part), ask)


def check_part(part: str, written: WrittenText, ask: Directory) -> None:
    """Refuses: TextMissing, TextTooLong, LanguageNotWorking."""
    limit = LONGEST_TITLE if part == "title" else LONGEST_PARAGRAPH
    if not written.body.strip():
        raise TextMissing(part)
    if len(written.body) > limit:
        raise TextTooLong(part, len(written.body), limit)
    if written.language not in ask.working_languages():
        raise LanguageNotWorking(written.language, ask.working_languages())


def check_margins(written: OrderWritten) -> None:
    """Times; `conduct` has seen to marking and references. Refuses: ValueNotAllowed."""
    for field in ("effective_ms", "acknowledge_by_ms"):
        found: int | None = getattr(written, field)
        if found is not None and not 0 <= found <= LATEST_MS:
            raise ValueNotAllowed(field, str(found), f"0 … {LATEST_MS}")


def first(order: OrderId, text: OrderText) -> list[AnyFact]:
    """Paragraphs that are not needed have no text at all."""
    written = ((part, _part(text, part)) for part in PARTS)
    return [
        TextPut(text=new_text(text_id("order", order, part), words))
        for part, words in written
        if words.body.strip()
    ]


def again(order: OrderId, text: OrderText, by: Author, ask: Texts) -> list[AnyFact]:
    """What reads as before keeps its translations; of the rest they are stale."""
    return [fact for part in PARTS for fact in _again(order, part, _part(text, part), by, ask)]


def _again(
    order: OrderId, part: str, words: WrittenText, by: Author, ask: Texts
) -> Iterator[AnyFact]:
    before = ask.text(text_id("order", order, part))
    stands = next((v.body for v in before.versions if v.language == before.source), "")
    if words.body.strip() == stands.strip() and words.language in (before.source, ""):
        return
    version = before.version + 1 if before.versions else before.version
    source = TextVersion(
        language=words.language,
        body=words.body,
        state=TextState.SOURCE,
        of_version=version,
        author=by.billet,
    )
    if words.language == before.source and words.body.strip():
        yield TextWritten(text=before.id, version=source)
    elif words.body.strip():
        # Another language is the authority now; what was made of the old one counts no more.
        yield TextPut(
            text=HumanText(id=before.id, source=words.language, version=version, versions=(source,))
        )
    elif before.versions:
        yield TextPut(text=msgspec.structs.replace(before, version=version, versions=()))


def _part(text: OrderText, part: str) -> WrittenText:
    body: str = getattr(text, part)
    return WrittenText(language=text.language, body=body)
