"""A part of the report."""

from typing import NamedTuple

from startex.papers.edition import Edition
from startex.papers.html import Markup, tag, text


class Section(NamedTuple):
    anchor: str
    title: str
    body: Markup


def nothing(edition: Edition) -> Markup:
    """What stands where the audience may see nothing, or nothing happened."""
    return tag("p", text(edition.say("paper-nothing")), class_="note")


def subtitle(edition: Edition, key: str) -> Markup:
    return tag("h3", text(edition.say(key)))


def note(edition: Edition, key: str) -> Markup:
    return tag("p", text(edition.say(key)), class_="note")
