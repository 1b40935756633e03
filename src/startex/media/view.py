"""Rows of what was published: for everybody of the release, and for EXCON who stood behind it."""

from collections.abc import Iterable

from startex.language.facts import AnyFact, TextChecked, TextPut, TextWritten
from startex.language.ids import EVERYBODY, EXCON_ONLY, MediaId, PostId, TextId, text_id, text_owner
from startex.language.rows import AnyRow, RowKey
from startex.language.staff_facts import MediaPublished, MediaWithdrawn, ReleaseWidened
from startex.language.staff_rows import MediaAuthorRow, MediaRow
from startex.media.asks import Texts
from startex.media.state import Publication, State

TAGS = ("media", "media_author")


def touched(_state: State, fact: AnyFact) -> Iterable[RowKey]:
    match fact:
        case MediaPublished(media=media):
            return tuple(RowKey(tag, media) for tag in TAGS)
        case MediaWithdrawn(media=media):
            return (RowKey("media", media),)
        case ReleaseWidened(item=item):
            kind, _, media = item.partition("/")
            return tuple(RowKey(tag, media) for tag in TAGS) if kind == "media" else ()
        case TextPut(text=text):
            return _owned(text.id)
        case TextWritten(text=text) | TextChecked(text=text):
            return _owned(text)
        case _:
            return ()


def _owned(text: TextId) -> Iterable[RowKey]:
    kind, owner = text_owner(text)
    return (RowKey("media", owner),) if kind == "media" else ()


def keys(state: State) -> Iterable[RowKey]:
    return (RowKey(tag, media) for media in state.published for tag in TAGS)


def row(state: State, key: RowKey, words: Texts) -> AnyRow | None:
    known = state.published.get(MediaId(key.id))
    if known is None:
        return None
    return _publication(known, words) if key.row == "media" else _author(known)


def _publication(known: Publication, words: Texts) -> MediaRow:
    """Where a persona speaks, the post that plays it stays behind the curtain."""
    fact = known.fact
    hidden = bool(fact.persona or fact.line)
    return MediaRow(
        id=fact.media,
        audience=EVERYBODY,
        release=known.release,
        kind=fact.kind,
        persona=fact.persona,
        post=PostId("") if hidden else fact.post,
        owner=fact.owner,
        reply_to=fact.reply_to,
        picture=fact.picture,
        headline=words.text(text_id("media", fact.media, "headline")),
        body=words.text(text_id("media", fact.media, "body")),
        published_ms=known.published_ms,
        withdrawn=known.withdrawn,
    )


def _author(known: Publication) -> MediaAuthorRow:
    fact = known.fact
    return MediaAuthorRow(
        id=fact.media,
        audience=EXCON_ONLY,
        release=known.release,
        media=fact.media,
        post=fact.post,
        billet=known.billet,
        line=fact.line,
    )
