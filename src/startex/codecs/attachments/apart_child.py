"""The child process of `apart`: a file on standard input, the verdict on standard output."""

import contextlib
import sys

import msgspec

from startex.codecs.attachments.apart import Verdict
from startex.codecs.attachments.inspection import inspect
from startex.codecs.attachments.numbers import MOST_MEMORY_BYTES
from startex.language.staff_refusals import (
    AttachmentActive,
    AttachmentNotAllowed,
    AttachmentUnsound,
)

if sys.platform == "win32":

    def _limit_memory() -> None:
        """Windows has no such limit for a process of its own."""

else:
    import resource

    def _limit_memory() -> None:
        """A damaged file may ask for more than there is."""
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY_BYTES, MOST_MEMORY_BYTES))


def verdict(name: str, data: bytes) -> Verdict:
    try:
        return Verdict(media_type=inspect(name, data))
    except AttachmentActive as no:
        return Verdict(acts=True, found=no.found)
    except AttachmentUnsound as no:
        return Verdict(reason=no.reason, found=no.found)
    except AttachmentNotAllowed as no:
        return Verdict(found=no.found, allowed=no.allowed)


def main() -> None:
    data = sys.stdin.buffer.read()
    _limit_memory()
    sys.stdout.buffer.write(msgspec.json.encode(verdict(sys.argv[1], data)))


if __name__ == "__main__":
    main()
