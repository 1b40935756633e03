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
unreadable-trigger-unreadable = What the line waits for cannot be read at ▸ in “{ $found }”; there may stand { $allowed }.
unreadable-position-unreadable = “{ $found }” is no position; write { $allowed }.
unreadable-text-id-not-allowed = “{ $found }” names no text; allowed is { $allowed }.
unreadable-text-source-missing = The text { $found } has no language in the state “{ $allowed }”; mark the one it was written in.
unreadable-text-source-twice = The text { $found } has two source languages; the first stands at { $allowed }.
unreadable-text-version-ahead = “{ $found }” is made from a version its source does not have; allowed is { $allowed }.
unreadable-key-unknown = There is no key “{ $found }”; the keys are: { $allowed }.
unreadable-toml-broken = The file breaks the rules of TOML here: { $found }

## Spreadsheets: the file
unreadable-workbook-empty = The file is empty.
unreadable-workbook-too-big = The file is too big to be an event list ({ $found }; allowed is { $allowed }).
unreadable-workbook-encrypted = The file is protected by a password; save it without one.
unreadable-not-a-workbook = The file is no spreadsheet or is damaged; allowed is { $allowed }.

## Spreadsheets: rows that did not become lines
unreadable-row-above-heading = “{ $found }” stands above the heading row and is no line.
unreadable-row-repeats-heading = The row repeats the headings and is no line.
unreadable-row-without-words = The row has no title and no text, so it is no line: { $found }
unreadable-row-is-separator = “{ $found }” stands alone in its row and is taken for a separator, not for a line.
unreadable-row-is-copy = The row stands on another sheet too, at { $allowed }, and is taken from there: { $found }
unreadable-sheet-hidden = The sheet is hidden, so it is not taken in; a mapping can say otherwise: { $found }
unreadable-sheet-not-taken = The mapping leaves this sheet out: { $found }
unreadable-sheet-without-columns = Nothing on this sheet looks like an event list; not taken in: { $found }

## Spreadsheets: cells to look at
unreadable-cell-error = The cell shows an error, { $found }.
unreadable-formula-without-value = The formula { $found } was never computed; open the file in a spreadsheet program and save it.
unreadable-line-number-twice = The number “{ $found }” is there more than once; this line is called { $allowed }.
unreadable-name-unknown = “{ $found }” is no name this exercise knows; it stays with the line as written. Known are, among others: { $allowed }
unreadable-means-unknown = “{ $found }” is no means of delivery we know; it stays with the line as written. Known are: { $allowed }
unreadable-status-unknown = “{ $found }” is no status we know; the line is a draft. Known are: { $allowed }
unreadable-status-played = “{ $found }” is what play makes of a line; a line that is new here begins as { $allowed }.
unreadable-kind-unknown = “{ $found }” is no kind of line we know; the line is taken as contextual. Known are: { $allowed }
unreadable-rule-unknown = “{ $found }” is no release rule; the line is released by hand. There are: { $allowed }
unreadable-priority-unknown = “{ $found }” is no priority we know; it stays with the line as written. Known are: { $allowed }
unreadable-precedence-unknown = “{ $found }” is no precedence we know; it stays with the line as written. Known are: { $allowed }
unreadable-time-ambiguous = “{ $found }” can mean several times, so the line has none; write { $allowed }.
unreadable-time-stray-year = “{ $found }” is a play day in another year, so the line has no time; mend the year, or let the mapping say which it is.
unreadable-time-incomplete = “{ $found }” names a day without an hour or an hour without a day, so the line has no time; write { $allowed }.
unreadable-time-needs-play-days = “{ $found }” counts from STARTEX, and the exercise has no play day yet; add play days or write a date.
unreadable-time-conflict = The time cells of this row contradict each other ({ $found }); the first one was taken.

## Spreadsheets: mappings
unreadable-original-changed = The workbook that an import left is not the one that was kept ({ $found } instead of { $allowed }). Put the right one in its place, or take its entry out of originals.json.
unreadable-mapping-broken = The file is no mapping of columns: { $found }
unreadable-mapping-column = “{ $found }” is no column; allowed is { $allowed }.
unreadable-mapping-field = “{ $found }” is no field of a line; allowed is { $allowed }.
unreadable-mapping-field-twice = Two columns are mapped to one field ({ $found }); each field has one column.

## Glossaries
unreadable-terms-too-large = The glossary is too large ({ $found }; allowed: { $allowed }). Bring in the part that the exercise needs.
unreadable-terms-unknown-file = A glossary is a TBX file or a table, and “{ $found }” is neither; allowed: { $allowed }.
unreadable-terms-broken = The file is no whole XML: { $found }
unreadable-terms-xml-forbidden = The file holds what a glossary does not need and could do harm ({ $found }); it was not read.
unreadable-terms-without-entries = There is no entry of a glossary in the file (found: { $found }; looked for: { $allowed }).
unreadable-terms-without-language = No column is headed by a language (found: { $found }; for example: { $allowed }). Write the code of its language over each column of words.
unreadable-terms-column-unknown = The column “{ $found }” is neither a language nor a field of a term; it was passed over.
unreadable-terms-language-unknown = A part of the entry names no language that is known (“{ $found }”); it was passed over.
unreadable-term-without-words = The row has no word in any language.
unreadable-term-too-long = “{ $found }” is too long for a term (allowed: { $allowed } characters).
unreadable-term-synonym = “{ $found }” is another word for “{ $allowed }”, which was taken; take it by hand if it is the better one.
unreadable-term-no-longer-used = “{ $found }” is marked as no longer to be used and was not taken.
unreadable-term-text-cut = “{ $found }” was too long and was cut (allowed: { $allowed } characters).
