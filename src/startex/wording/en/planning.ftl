# What the commands of planning say when they are done.

check-done = { $findings ->
    [0] { $path }: nothing found.
    [one] { $path }: one finding.
   *[other] { $path }: { $findings } findings.
}
new-done = A small exercise is written to { $path } ({ $files } files). Look at it with: startex check { $path }
import-done = { $rows } rows read, { $lines } of them lines, { $dropped } not; { $added } new lines are now in { $path }.
import-would-do = { $rows } rows read, { $lines } of them lines, { $dropped } not; { $added } new lines would go into { $path }. Nothing was written.
unreadable-folder-not-whole = The folder cannot be read whole, so nothing was written to it ({ $found }); see: startex check
