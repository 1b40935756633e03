# What the commands of planning say when they are done.

check-fault = { $place }: { $text }
check-advice = { $place }: advice: { $text }
check-done = { $path }: { $faults ->
    [0] no faults
    [one] one fault
   *[other] { $faults } faults
}, { $advice ->
    [0] nothing to consider.
    [one] one piece of advice.
   *[other] { $advice } pieces of advice.
}
new-done = A small exercise is written to { $path } ({ $files } files). Look at it with: startex check { $path }
new-copied = { $path } is a copy of { $source } with { $lines } lines as drafts. Look at it with: startex check { $path }
library-dropped = { $line }: { $field } “{ $found }” did not go along.
library-renamed = { $old } is called { $line } here, because that name was taken.
library-moved = { $path }: { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
  } added as drafts.
practice-made = { $path }: a practice run with { $facts } facts; its clock stands. Serve its folder and print cards for it.
import-done = { $rows } rows read, { $lines } of them lines, { $dropped } not; { $added } new and { $changed } changed lines are now in { $path }.
import-would-do = { $rows } rows read, { $lines } of them lines, { $dropped } not; { $added } new and { $changed } changed lines would go into { $path }. Nothing was written.
import-original-not-kept = The workbook { $path } is larger than { $most } bytes; its lines are taken in, and the workbook itself is not kept.
import-reading = It may mean { $time }; then “times” of this sheet in the mapping holds { $rule }
import-changed = { $line } “{ $title }”: the sheet changes { $fields }
import-conflict = { $line } “{ $title }”: the sheet and the plan both changed it since the last import, look at { $fields }
import-looks-other = This looks like another list: { $count } of { $matched } lines have a number that a line of another title has here. Do not take their changes; number them differently, for example with a prefix, or take them in as lines of their own on the import screen.
import-gone = { $line } “{ $title }” was on the last sheet of this sender and is not on this one; the line stays.
unreadable-folder-not-whole = The folder cannot be read whole, so nothing was written to it ({ $found }); see: startex check

## Columns that an event list gets when it is written back and lacks them
sheet-heading-number = No
sheet-heading-status = Status
sheet-heading-actual = Actual time
