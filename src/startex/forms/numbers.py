"""Constants of forms; the browser's are in web/src/lib/forms/forms.ts."""

#: Ours: three times the fields of the longest form that is shipped.
MOST_FIELDS = 60
#: Ours: more is a list to search in, not a choice.
MOST_CHOICES = 100
#: Ours: a label is one line of a form.
LONGEST_LABEL = 300
#: Ours: a call sign, a frequency, a number.
LONGEST_CODE = 100
#: Ours: half a printed page in one field of a form.
LONGEST_TEXT = 4_000
#: Ours: above any number of people, litres or rounds an exercise counts.
LARGEST_COUNT = 1_000_000_000
