"""What every text of these papers must be."""

from startex.language.facts import TextPut
from startex.language.ids import text_id
from startex.language.refusals import LanguageNotWorking, TextMissing, TextTooLong
from startex.language.values import WrittenText, new_text
from startex.staff.asks import Directory
from startex.staff.numbers import LONGEST_TEXT


def check(part: str, written: WrittenText, ask: Directory) -> None:
    """Refuses: TextMissing, TextTooLong, LanguageNotWorking."""
    if not written.body.strip():
        raise TextMissing(part)
    if len(written.body) > LONGEST_TEXT:
        raise TextTooLong(part, len(written.body), LONGEST_TEXT)
    if written.language not in ask.working_languages():
        raise LanguageNotWorking(written.language, ask.working_languages())


def put(kind: str, owner: str, part: str, written: WrittenText) -> TextPut:
    return TextPut(text=new_text(text_id(kind, owner, part), written))
