# The battle rhythm: the panel of meetings, and the calendar that is taken along.

rhythm-calendar = EXERCISE { $exercise }: battle rhythm
rhythm-calendar-title = { $marker }: { $title }
rhythm-calendar-time = Exercise time: { $dtg }
rhythm-calendar-purpose = Purpose: { $words }
rhythm-calendar-outputs = Outputs: { $words }
rhythm-calendar-who = Chair: { $chair }. Members: { $members }
rhythm-calendar-input = { $provider } brings, { $minutes } min before: { $what }
rhythm-calendar-marking = { $marker } · { $classification }
