"""A file looked into by a child process: one made to hang or swell takes only the child along."""

import subprocess
import sys

import msgspec

from startex.codecs.attachments.numbers import INSPECTED_WITHIN_S
from startex.language.base import Noun
from startex.language.staff_refusals import (
    AttachmentActive,
    AttachmentNotAllowed,
    AttachmentUnsound,
)

_CHILD = "startex.codecs.attachments.apart_child"


class Verdict(Noun):
    """What the child says on its standard output: a media type, or why not."""

    media_type: str = ""
    found: str = ""
    allowed: tuple[str, ...] = ()
    reason: str = ""
    acts: bool = False


def inspect_apart(name: str, data: bytes) -> str:
    """The media type of a file that may be attached.

    Refuses: AttachmentNotAllowed, AttachmentActive, AttachmentUnsound.
    """
    command = [sys.executable, "-I", "-m", _CHILD, name]
    try:
        ended = subprocess.run(
            command, input=data, capture_output=True, timeout=INSPECTED_WITHIN_S, check=False
        )
        said = msgspec.json.decode(ended.stdout, type=Verdict)
    except subprocess.TimeoutExpired as late:
        raise AttachmentUnsound(name, "swollen", f"> {INSPECTED_WITHIN_S} s") from late
    except msgspec.DecodeError as silent:
        raise AttachmentUnsound(name, "broken", "…") from silent
    if said.media_type:
        return said.media_type
    if said.acts:
        raise AttachmentActive(name, said.found)
    if said.reason:
        raise AttachmentUnsound(name, said.reason, said.found)
    raise AttachmentNotAllowed(name, said.found, said.allowed)
