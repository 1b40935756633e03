# One sentence for each finding of `startex check`: what is wrong, and what to do.
# $kind and $id name what the finding is about.

finding-reference-unknown = { $id } ({ WORD($kind, of: "kind") }) names “{ $found }” in { $field }, but there is no such { WORD($wanted, of: "kind") }; correct the name or add it.
finding-id-clash = “{ $id }” is the name of several things ({ WORD($kinds, of: "kind") }); an address must mean one, so rename all but one.
finding-cycle = { $id } ({ WORD($kind, of: "kind") }) leads back to itself: { $chain }; break the chain at one place.

## The exercise
finding-no-nation = The exercise has no nation; add at least one under nations.
finding-no-working-language = The exercise has no working language; name at least one in working_languages.
finding-no-play-day = The exercise has no play day; add at least one under play_days.
finding-no-director = Nobody may direct this exercise; give at least one billet the role director.
finding-play-day-ends-before = A play day ends at { $found }, before it begins; correct its times.
finding-play-days-overlap = The play day that begins at { $found } begins before the one in front of it has ended; correct their times.

## Manning
finding-billet-reads-nothing = The holder of billet { $id } reads none of the working languages (reads: { $languages }; working: { $working }); correct his languages or plan an interpreter as a billet of his post.
finding-post-filled-twice = Billets { $other } and { $id } fill post { $post } at the same hours; give them different shifts or different posts.

## Event list
finding-line-own-approval = Line { $id } is approved by its own author, { $author }; somebody else must approve it.
finding-line-without-reason = Line { $id } is { WORD($status, of: "line-status") } and does not say why; fill in the reason.
finding-line-without-time = Line { $id } is to be released at its time but has none; give it a time or release it by hand.
finding-line-outside-play = Line { $id } is planned for { $found }, outside every play day; move it into play.
finding-deadline-before-planned = Line { $id } must be answered by { $found }, before it is planned ({ $planned }); correct one of the two.
finding-line-addresses-nobody = Line { $id } delivers something but has no addressee; add at least one.
finding-line-reaches-nobody = Line { $id } goes to { $found }, where no billet is; add billets there or change the addressees.
finding-line-not-covered = Line { $id } goes to nations its release leaves out: { WORD($nations, of: "nation") }; widen the release or change the addressees.
finding-line-without-text = Line { $id } is approved but has no { WORD($part, of: "field") }; write it.
finding-text-missing = The { WORD($part, of: "field") } of line { $id } does not exist in { WORD($language, of: "language") }, which { $posts } must read; have it translated.
finding-text-stale = The { WORD($part, of: "field") } of line { $id } in { WORD($language, of: "language") }, which { $posts } must read, is older than its source; have it brought up to date.
finding-objective-without-line = No line of the event list serves objective { $id }; add one or drop the objective.

## Forces
finding-sidc-not-allowed = Unit { $id } has the symbol code “{ $found }”; a symbol code has 20 digits (APP-6D).

## Kinds that only a plan speaks of
kind-shift = shift
kind-mission = mission
