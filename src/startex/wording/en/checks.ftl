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
finding-line-own-approval = { -line(form: "One") } { $id } is approved by its own author, { $author }; somebody else must approve it.
finding-line-without-reason = { -line(form: "One") } { $id } is { WORD($status, of: "line-status") } and does not say why; fill in the reason.
finding-line-without-time = { -line(form: "One") } { $id } is to be released at its time but has none; give it a time or release it by hand.
finding-line-outside-play = { -line(form: "One") } { $id } is planned for { $found }, outside every play day; move it into play.
finding-deadline-before-planned = { -line(form: "One") } { $id } must be answered by { $found }, before it is planned ({ $planned }); correct one of the two.
finding-line-addresses-nobody = { -line(form: "One") } { $id } delivers something but has no addressee; add at least one.
finding-line-reaches-nobody = { -line(form: "One") } { $id } goes to { $found }, where no billet is; add billets there or change the addressees.
finding-line-not-covered = { -line(form: "One") } { $id } goes to nations its release leaves out: { WORD($nations, of: "nation") }; widen the release or change the addressees.
finding-line-without-text = { -line(form: "One") } { $id } is approved but has no { WORD($part, of: "field") }; write it.
finding-text-missing = The { WORD($part, of: "field") } of { -line } { $id } does not exist in { WORD($language, of: "language") }, which { $posts } must read; have it translated.
finding-text-stale = The { WORD($part, of: "field") } of { -line } { $id } in { WORD($language, of: "language") }, which { $posts } must read, is older than its source; have it brought up to date.
finding-objective-without-line = No { -line } of the { -event-list } serves objective { $id }; add one or drop the objective.

## Times and triggers
finding-prerequisite-later = { -line(form: "One") } { $id } ({ $planned }) waits for { -line } { $other }, which is planned later ({ $found }); change one of the two times or drop the prerequisite.
finding-contingency-never-offered = { -line(form: "One") } { $id } stands in reserve for { -line } { $other }, which is no expected action with a deadline, so it will never be offered; give that { -line } a deadline or change its kind.
finding-contingency-goes-by-hand = { -line(form: "One") } { $id } stands in reserve, so it is only offered and never goes out at its time or by its trigger alone; have it released by hand, or let it stand in reserve for nothing.
finding-contingency-before-deadline = { -line(form: "One") } { $id } ({ $planned }) stands in reserve for { -line } { $other }, whose deadline is later ({ $found }); plan it after that deadline.
finding-deadline-without-expectation = { -line(form: "One") } { $id } must be answered by { $found } but does not say what is expected; write the expected action or take the deadline away.
finding-trigger-missing = { -line(form: "One") } { $id } is released by its trigger but has none; give it a trigger or another rule of release.
finding-trigger-after-deadline = The trigger of { -line } { $id } cannot be met before { $found }, but its deadline is { $deadline }; correct one of the two.
finding-trigger-line-later = { -line(form: "One") } { $id } is to go out at { $planned }, but its trigger waits for { -line } { $other }, which is planned later ({ $found }); change one of the two.

## Who is there
finding-addressee-off-shift = { -line(form: "One") } { $id } goes out at { $at }, when nobody is on shift at: { $who }; change its time, its addressees or the shifts.
finding-controller-off-shift = { -line(form: "One") } { $id } is planned for { $at }, when its { -controller } { $who } is not on shift; change the time, the { -controller } or the shifts.
finding-linguist-missing = { -line(form: "One") } { $id } must be translated from { WORD($source, of: "language") } into { WORD($target, of: "language") }, and no interpreter’s billet reads both; add one to the manning document.
finding-turn-without-linguist = The turn { $id } of the roster is for “{ $billet }”, which is no interpreter’s billet; name one, or remove the turn.
finding-turn-ends-before = The turn { $id } of the roster ends before it begins ({ $at }); change its times.
finding-turns-overlap = The turn { $id } of { $billet } begins at { $at }, when the turn { $other } is not over; move one of them.
finding-booth-turn-too-long = { $billet } sits in the booth for { $minutes } minutes from { $at } (turn { $id }); after { $limit } minutes errors rise: give part of it to a colleague.
finding-booth-without-break = { $billet } is back in the booth at { $at } (turn { $id }) less than { $limit } minutes after the turn { $other }; put a break between them.
finding-line-language-unchecked = Nobody has checked { -line } { $id } in a language its addressees must read: { WORD($languages, of: "language") }; have a second person check it.
finding-line-without-objective = { -line(form: "One") } { $id } trains no objective, neither by itself nor by its { -storyline }; link one.
finding-line-without-controller = { -line(form: "One") } { $id } has no responsible { -controller }; name one.
finding-variable-unknown = Nothing can be put for { $found } in the { WORD($part, of: "field") } of { -line } { $id }; correct the spelling, add what it names, or release what it names to all who get this { -line }.
finding-variable-missing-in-language = The { WORD($part, of: "field") } of { -line } { $id } in { WORD($language, of: "language") } lacks what its source has: { $found }; put it in.

## Too much at once
finding-headquarters-overloaded = { $who } gets { $amount } injects within { $minutes } minutes from { $at }; an overload begins at { $limit }. Move some of: { $lines }.
finding-controller-overloaded = { -controller(form: "One") } { $who } has { $amount } { -line(form: "many") } to run within { $minutes } minutes from { $at }; an overload begins at { $limit }. Move some of them or give them to another { -controller }: { $lines }.
finding-linguists-overloaded = { $amount } words must be translated from { WORD($source, of: "language") } into { WORD($target, of: "language") } for what goes out within { $minutes } minutes from { $at }; on shift then and reading both: { $linguists }; an overload begins at { $limit } words for each. Have them translated earlier or move { -line(form: "many") }: { $lines }.

## What nothing serves, and what serves nothing
finding-mission-without-line = No { -line } serves the mission “{ WORD($mission, of: "mission") }”; add one or drop the mission.
finding-nation-without-line = No { -line } reaches a player of this nation: { WORD($nation, of: "nation") }; address one to a post it fills.
finding-headquarters-without-line = No { -line } reaches the headquarters or section { $id }; address one to it.
finding-storyline-without-line = { -storyline(form: "One") } { $id } has no { -line }; add one or drop the { -storyline }.
finding-line-without-storyline = { -line(form: "One") } { $id } belongs to no { -storyline }, as others do; choose one.
finding-incident-without-line = { $id } ({ WORD($level, of: "incident-level") }) has no { -line }; add one or drop it.
finding-gate-unused = No { -line } waits for the decision { $id }; add a branch or drop the gate.
finding-option-unused = No { -line } waits for these answers to the decision { $id }: { $found }; add { -line(form: "many") } for them if something must follow.
finding-column-value = “{ $found }” does not fit the column “{ $column }”; it takes { $allowed }.
finding-column-unused = The column “{ $id }” is empty in every { -line }; fill it or drop it.
finding-marking-only-first = “{ $marking }” names one nation only, which this marking scheme does not allow; add the nations it is released to, or choose another scheme ({ WORD($kind, of: "kind") } “{ $id }”).
finding-marking-twice = “{ $marking }” shows to a nation what it also releases to it; take the nation out of one of the two lists ({ WORD($kind, of: "kind") } “{ $id }”).
finding-marking-nation-unknown = The marking of the { WORD($kind, of: "kind") } “{ $id }” names nations that take no part: { $found }; correct it or add them to the exercise.
finding-alternative-alone = { -line(form: "One") } { $id } is the only one of the alternatives “{ $found }”; add another or take it out of the group.

## Forces
finding-sidc-not-allowed = Unit { $id } has the symbol code “{ $found }”; a symbol code has 20 digits (APP-6D).

## Forms
finding-form-faulty = The form { $id } cannot be used: { WORD($fault, of: "form-fault") } (field: “{ $field }”; found: “{ $found }”); correct its definition.
finding-form-language-missing = The form { $id } has no words in { WORD($language, of: "language") }, a working language; add them to its title, labels and choices.

## Kinds that only a plan speaks of
kind-shift = shift
kind-term = term
kind-turn = turn of the roster
kind-mission = mission
kind-option = answer at a decision gate
