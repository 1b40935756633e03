"""Commands of every kind with values nobody would type, made from the schema's own types."""

from typing import get_args

import msgspec
from hypothesis import strategies as st
from msgspec import inspect

from startex.language.commands import AnyCommand

Json = str | int | float | bool | list["Json"] | dict[str, "Json"] | None

#: Ids that stand in the small exercise, and such as stand nowhere or mean something to a machine.
_WORDS = (
    *("DIR", "J2", "J3", "J3-1", "P-POLICE", "DIR-1-D", "J2-1-D", "UZB-1-D", "OBS-1-D"),
    *("L-1", "L-2", "L-3", "L-6", "CT", "O1", "O1.1", "M00001", "M00002", "H1", "ND1", "U1"),
    *("line/L-1/title", "line/L-2/body", "message/M00001/body", "billet/DIR-1-D/title"),
    *("exercise/SMALL/title", "a/b/c", "//", "/", "line/L-1", "nothing/x/y", "line//body"),
    *("en", "ru", "ur", "USA", "TJK", "ALL", "EXCON", "PLAYERS", "role:director"),
    *("", " ", "\0", "\n", "..", "\u202e", "\ufeff", "🙂", "10031000001211000000", "x" * 30_000),
)
_NUMBERS = (0, 1, -1, 2, 60_000, 1_660_374_000_000, 2**31, 2**53, 2**63 - 1, 2**63, -(2**63) - 1)
_HUGE = (10**17, 10**30, 10**400, -(10**400))
_FLOATS = (0.0, -0.0, 0.1, 1.0, 60.0, 90.0, 180.0, -180.0, 1e-300, 1e300, 5e-324)

words = st.sampled_from(_WORDS)
_STRUCTS: dict[str, st.SearchStrategy[Json]] = {}


def of_type(kind: inspect.Type) -> st.SearchStrategy[Json]:
    """Values that the decoder takes for a type."""
    match kind:
        case inspect.StructType(cls=cls):
            # Made once for each struct, and when it is drawn from: a condition holds conditions.
            return _STRUCTS.setdefault(cls.__name__, st.deferred(lambda: _struct(kind)))
        case inspect.EnumType(cls=cls):
            return st.sampled_from([str(member.value) for member in cls])
        case inspect.UnionType(types=types):
            return st.one_of([of_type(one) for one in types])
        case inspect.VarTupleType(item_type=item):
            return st.lists(of_type(item), max_size=4).map(list[Json])
        case inspect.DictType():
            return st.dictionaries(words, words, max_size=2).map(dict[str, Json])
        case inspect.IntType():
            return st.sampled_from((*_NUMBERS, *_HUGE))
        case inspect.FloatType():
            return st.sampled_from(_FLOATS)
        case inspect.BoolType():
            return st.booleans()
        case inspect.NoneType():
            return st.none()
        case inspect.StrType():
            return words
        case _:
            raise AssertionError(kind)


def _struct(kind: inspect.StructType) -> st.SearchStrategy[Json]:
    needed: dict[str, st.SearchStrategy[Json]] = {}
    spare: dict[str, st.SearchStrategy[Json]] = {}
    if kind.tag_field is not None:
        needed[kind.tag_field] = st.just(str(kind.tag))
    for field in kind.fields:
        (needed if field.required else spare)[field.encode_name] = of_type(field.type)
    return st.fixed_dictionaries(needed, optional=spare)


def _kinds() -> list[inspect.Type]:
    return [msgspec.inspect.type_info(kind) for kind in get_args(AnyCommand)]


commands: st.SearchStrategy[Json] = st.one_of([of_type(kind) for kind in _kinds()])
