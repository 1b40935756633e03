"""Constants of orders."""

from startex.language.values import OrderKind

#: The five paragraphs of an order, in the order they are read [fm-6-0].
PARAGRAPHS = ("situation", "mission", "execution", "sustainment", "command_signal")
PARTS = ("title", *PARAGRAPHS)
#: Paragraphs without which it is no such order; of the others any one is enough.
NEEDED: dict[OrderKind, tuple[str, ...]] = {
    OrderKind.WARNO: (),
    OrderKind.OPORD: ("mission", "execution"),
    OrderKind.FRAGO: (),
}
#: What an order may follow from: a warning is carried out by an order, which fragments change.
FOLLOWS: dict[OrderKind, tuple[OrderKind, ...]] = {
    OrderKind.WARNO: (OrderKind.WARNO, OrderKind.OPORD),
    OrderKind.OPORD: (OrderKind.WARNO, OrderKind.OPORD),
    OrderKind.FRAGO: (OrderKind.OPORD, OrderKind.FRAGO),
}
#: Ours: three printed pages; what is longer is an annex.
LONGEST_PARAGRAPH = 20_000
#: Ours: one line of a register.
LONGEST_TITLE = 300
#: Ours: the letters of the alphabet.
MOST_ANNEXES = 26
#: Ours: more addressees than an exercise of 5,000 stations has cells.
MOST_ADDRESSES = 500
