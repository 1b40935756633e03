"""Where the files nobody on this project wrote lie, if they are on this machine at all.

`STARTEX_OUTSIDE_DATA` names the folder; without it the one beside the checkout is looked at.
"""

import os
from pathlib import Path

OUTSIDE_DATA = Path(
    os.environ.get(
        "STARTEX_OUTSIDE_DATA", Path(__file__).resolve().parents[2] / "shared" / "testdata"
    )
)
WHY_SKIPPED = "outside test data is not on this machine"
