"""What EXCON does to links."""

from startex.language.facts import AnyFact
from startex.language.refusals import NotFound
from startex.language.staff_commands import SetLinks
from startex.language.staff_facts import LinkChanged
from startex.links.state import State


def set_links(state: State, command: SetLinks) -> list[AnyFact]:
    """All of them, or none. Refuses: NotFound."""
    unknown = next((link for link in command.links if link not in state.links), None)
    if unknown is not None:
        raise NotFound("link", unknown)
    changes = (
        LinkChanged(link=x, state=command.state, delay_s=command.delay_s, loss=command.loss)
        for x in dict.fromkeys(command.links)
    )
    return [change for change in changes if not _stands(state, change)]


def _stands(state: State, change: LinkChanged) -> bool:
    link = state.links[change.link]
    stands = (link.state, link.delay_s, link.loss)
    return stands == (change.state, change.delay_s, change.loss)
