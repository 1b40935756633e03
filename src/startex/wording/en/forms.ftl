# Forms: filling one, and the panel where planners look after them.

forms-required = must be filled
forms-most = At most { $most }
forms-fault-missing = This must be filled.
forms-fault-time = No time. Allowed: a date-time group (130730EAUG22), a time (1430), or minutes from now (+15).
forms-fault-position = No position. Allowed: a grid reference (42SWH 17490 37830), or degrees (38.5598, 68.7738).
forms-fault-unit = Nobody is called so here. Choose a unit, a cell or a post from the list.
forms-fault-count = No number. Allowed: a whole number from 0 to { $most }.
forms-fault-choice = Choose one of the list.
forms-fault-long = Too long. Allowed: { $most } characters.

forms-panel = Forms
forms-explain = A form is read in each reader’s own language; only what is written freely in it waits for a linguist.
forms-list = All forms
forms-own = own
forms-own-why = Of this exercise
forms-shipped = Came with Startex
forms-fields = { $count ->
    [one] { $count } field
   *[other] { $count } fields
}
forms-language = Show in
forms-print = Print an empty form
forms-definition = Definition (TOML)
forms-remove = Remove from the exercise
forms-take = Take in a form
forms-take-how = A TOML file. To begin, save the definition of a form that is like yours, change its ID and its fields, and take it in.
forms-taken = The form { $form } can be used now.
forms-refused-at = Line { $line }: { $why }

## Kinds of fields, and what a field holds beforehand
field-type-time = time
field-type-position = position
field-type-unit = unit or cell
field-type-count = number
field-type-choice = choice
field-type-code = short entry
field-type-text = free text
prefill-nothing = nothing
prefill-now = the present time
prefill-post = the post that writes
prefill-cell = the cell that writes

## Forms: what is wrong with a definition
form-fault-id = an ID holds signs that are not allowed
form-fault-id-twice = an ID stands there twice
form-fault-field-missing = it has no field
form-fault-too-many = it has too many fields or choices
form-fault-label-missing = words are missing in one of its languages
form-fault-label-long = a label is too long
form-fault-choice-missing = a field of type choice has nothing to choose from
form-fault-choice-elsewhere = a field of another type has choices
form-fault-prefill = a field of this type cannot be filled beforehand like that
form-fault-most = the largest count or the greatest length is not allowed here
