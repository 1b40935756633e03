"""What was published, in its order."""

from dataclasses import dataclass, field, replace

from startex.language.facts import Numbered
from startex.language.ids import BilletId, MediaId
from startex.language.staff_facts import MediaPublished, MediaWithdrawn, ReleaseWidened


@dataclass(frozen=True)
class Publication:
    """`release` may be wider than it was when it came out."""

    fact: MediaPublished
    billet: BilletId
    release: tuple[str, ...]
    published_ms: int
    withdrawn: bool = False


@dataclass
class State:
    published: dict[MediaId, Publication] = field(default_factory=dict[MediaId, Publication])

    def next_media(self) -> MediaId:
        return MediaId(f"N{len(self.published) + 1:05d}")


def apply(state: State, numbered: Numbered) -> None:
    recorded = numbered.recorded
    match recorded.fact:
        case MediaPublished() as fact:
            state.published[fact.media] = Publication(
                fact, recorded.by.billet, fact.release, recorded.exercise_ms
            )
        case MediaWithdrawn(media=media):
            state.published[media] = replace(state.published[media], withdrawn=True)
        case ReleaseWidened(item=item, release=release):
            kind, _, media = item.partition("/")
            known = state.published.get(MediaId(media)) if kind == "media" else None
            if known is not None:
                state.published[known.fact.media] = replace(known, release=release)
        case _:
            pass
