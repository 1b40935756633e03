"""docs/howto/languages.md says which languages the screens have, and how much of each."""

from tests.docs.pages import codes, sections, table

from startex.language.ids import LanguageCode
from startex.wording.completeness import shares
from startex.wording.sentences import Sentences, behind, languages

ROWS = table(sections("docs/howto/languages.md")["Languages of the screens"])
#: A sentence more or less elsewhere must not make the page wrong.
POINTS_OFF = 1


def test_every_language_is_listed_with_its_name_and_those_behind_it() -> None:
    english = Sentences("en")
    listed = {codes(code)[0]: (name, after) for code, name, _share, after in ROWS}
    for language in languages():
        _itself, *others = behind(language)
        after = ", ".join(english.word("language", one) for one in others)
        wanted = "" if shares()[language] == 100 else after
        assert listed.pop(language) == (english.word("language", language), wanted)
    assert listed == {}


def test_the_share_of_each_language_is_the_one_that_the_menu_shows() -> None:
    said = {LanguageCode(codes(code)[0]): int(share) for code, _name, share, _after in ROWS}
    wrong = {one: share for one, share in shares().items() if abs(share - said[one]) > POINTS_OFF}
    assert wrong == {}, "write these into docs/howto/languages.md"
