"""Texts of a line as a sheet has them now."""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from startex.codecs.workbook.fields import TEXT_PARTS, FieldChange
from startex.codecs.workbook.result import Imported
from startex.language.ids import LineId, TextId, text_id
from startex.language.values import HumanText, TextState, TextVersion


def rewritten(
    texts: Mapping[TextId, HumanText],
    line: LineId,
    row: LineId,
    changes: Iterable[FieldChange],
    imported: Imported,
) -> Iterator[HumanText]:
    """A text whose cell is empty now stays: a sheet takes no words away."""
    written = {text.id: text for text in imported.texts}
    for change in changes:
        new = written.get(text_id("line", row, change.field))
        if change.field not in TEXT_PARTS or new is None:
            continue
        text = text_id("line", line, change.field)
        yield _over(texts.get(text), msgspec.structs.replace(new, id=text))


def _over(old: HumanText | None, new: HumanText) -> HumanText:
    """The source is written anew and its translations grow stale; or one language is a draft."""
    if old is None:
        return new
    body = new.versions[0].body
    if new.source == old.source:
        version = old.version + 1
        written = TextVersion(
            language=new.source, body=body, state=TextState.SOURCE, of_version=version
        )
    else:
        version = old.version
        written = TextVersion(
            language=new.source, body=body, state=TextState.HUMAN_DRAFT, of_version=version
        )
    others = (one for one in old.versions if one.language != new.source)
    return msgspec.structs.replace(old, version=version, versions=(written, *others))
