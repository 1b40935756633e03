"""Limits of what is looked into."""

#: Ours: a document of 10 MB that unpacks to more than ten times that is made to.
MOST_UNPACKED_BYTES = 100_000_000
#: Ours: a presentation of 500 slides has about 2,500 parts.
MOST_PARTS = 5_000
#: Ours: a chart holds a workbook, which holds none.
DEEPEST_PACKAGE = 2
#: Ours: a brief of 500 pages with pictures is looked into within two seconds.
INSPECTED_WITHIN_S = 20
#: Ours: many times what the largest allowed file takes.
MOST_MEMORY_BYTES = 1_500_000_000
#: Ours: what every system and mail program takes.
LONGEST_NAME = 120
