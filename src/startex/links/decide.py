"""What EXCON does to a link."""

from startex.language.commands import SetLinkState
from startex.language.facts import AnyFact, LinkStateSet
from startex.language.refusals import NotFound
from startex.links.state import State


def set_state(state: State, command: SetLinkState) -> list[AnyFact]:
    """Refuses: NotFound."""
    link = state.links.get(command.link)
    if link is None:
        raise NotFound("link", command.link)
    if link.state is command.state:
        return []
    return [LinkStateSet(link=command.link, state=command.state)]
