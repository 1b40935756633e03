"""What is planned to happen to links, and when."""

from startex.language.ids import LinkId
from startex.language.plan import Link
from startex.language.staff_commands import SetLinks
from startex.language.values import LinkState
from startex.links.state import State

_NEVER = -1


def due(state: State, now_ms: int) -> list[SetLinks]:
    """The last of what was planned for each link since its schedule was followed.

    What EXCON does by hand in between stands until the next planned change.
    """
    changes: list[SetLinks] = []
    for link in state.links.values():
        edge_ms = _last_edge(link, now_ms)
        if edge_ms > state.followed_ms.get(link.id, _NEVER):
            changes.append(SetLinks(links=(LinkId(link.id),), state=_planned(link, edge_ms)))
    return changes


def _last_edge(link: Link, now_ms: int) -> int:
    edges = (edge for window in link.schedule for edge in (window.start_ms, window.end_ms))
    return max((edge for edge in edges if edge <= now_ms), default=_NEVER)


def _planned(link: Link, at_ms: int) -> LinkState:
    """Of windows that overlap the one that began last."""
    windows = [w for w in link.schedule if w.start_ms <= at_ms < w.end_ms]
    if not windows:
        return LinkState.UP
    return max(windows, key=lambda window: window.start_ms).state
