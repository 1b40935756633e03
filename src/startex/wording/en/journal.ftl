# What a proof of the record says.

journal-whole = The record is whole: { $facts } facts, head { $head }.
journal-not-whole = The record breaks at fact { $number }: { WORD($fault, of: "chain-fault") }. The { $facts } facts before it are proved.

chain-fault-missing = the fact is missing or has another number
chain-fault-body-missing = the text of the fact is missing
chain-fault-body-changed = the text of the fact was changed
chain-fault-link-changed = the link to the fact before it was changed
chain-fault-other-head = the record is not the one whose head was noted
