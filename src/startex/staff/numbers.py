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
