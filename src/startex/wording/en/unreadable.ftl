# One sentence for each thing a reader of foreign bytes could not read: what it found, what is allowed.
# The place ($file, $line, $sheet_cell) is shown before the sentence.

## The exercise folder
unreadable-file-missing = The folder has no { $allowed }; an exercise begins with it.
unreadable-file-unknown = “{ $found }” is no file of an exercise folder; its name must be one of: { $allowed }.
unreadable-not-utf8 = The file is not in UTF-8 (found { $found }); save it as “CSV UTF-8”.
unreadable-nul-byte = The line holds a byte that no text has ({ $found }); the file is damaged.
unreadable-quote-open = A quotation mark is opened and never closed: { $found }
unreadable-quote-stray = A quotation mark stands in the middle of a cell: { $found }; put the whole cell in quotation marks and double those inside, { $allowed }.
unreadable-heading-missing = The table is empty; its first row must be: { $allowed }.
unreadable-column-unknown = There is no column “{ $found }”; the columns are: { $allowed }.
unreadable-column-missing = The column “{ $found }” is missing; the columns are: { $allowed }.
unreadable-column-twice = The column “{ $found }” stands there twice.
unreadable-cell-not-allowed = “{ $found }” stands in a cell that must be empty.
unreadable-value-missing = “{ $found }” is missing; it takes { $allowed }.
unreadable-value-not-allowed = “{ $found }” is not allowed; allowed is { $allowed }.
unreadable-id-not-allowed = “{ $found }” cannot be an ID; an ID is made of { $allowed }.
unreadable-id-twice = “{ $found }” is there already, at { $allowed }; every ID is used once.
unreadable-time-unreadable = “{ $found }” is no time; write { $allowed }.
unreadable-position-unreadable = “{ $found }” is no position; write { $allowed }.
unreadable-text-id-not-allowed = “{ $found }” names no text; allowed is { $allowed }.
unreadable-text-source-missing = The text { $found } has no language in the state “{ $allowed }”; mark the one it was written in.
unreadable-text-source-twice = The text { $found } has two source languages; the first stands at { $allowed }.
unreadable-text-version-ahead = “{ $found }” is made from a version its source does not have; allowed is { $allowed }.
unreadable-key-unknown = There is no key “{ $found }”; the keys are: { $allowed }.
unreadable-toml-broken = The file breaks the rules of TOML here: { $found }
