"""Why a file is not taken, before anybody knows what it is called."""


class Active(Exception):
    """It holds something that acts; says what, in the words of the format."""


class Unsound(Exception):
    """It cannot be known what is in it."""

    def __init__(self, reason: str, found: str) -> None:
        super().__init__(found)
        self.reason, self.found = reason, found


class Other(Exception):
    """It is something else than was thought; says what."""


def broken(found: str) -> Unsound:
    return Unsound("broken", found)


def more_than_one(found: str) -> Unsound:
    """Two formats in one file, of which each program sees its own."""
    return Unsound("more_than_one", found)
