"""Constants of the staff's papers."""

from startex.language.values import RequestKind

#: Ours: one printed page; what is longer is a document.
LONGEST_TEXT = 5_000
#: Ours: a decision between more courses of action was none.
MOST_OPTIONS = 8
#: How a register names a request, customary in staffs [jp-3-33].
REGISTER: dict[RequestKind, str] = {
    RequestKind.INFORMATION: "RFI",
    RequestKind.ASSISTANCE: "RFA",
}
DAY_MIN = 24 * 60
#: Ours: as long as a name in a table's first column.
LONGEST_ID = 40
#: Ours: who brings more than this to one meeting brings nothing anybody can hear.
MOST_INPUTS = 20
