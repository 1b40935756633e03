# Review: what happened, measured.

review-panel = Review
review-asking = Measuring…
review-failed = The review could not be fetched.
review-again = Measure again
review-until = Up to
review-for = For
review-nothing = Nothing measured yet.
review-count = Count
review-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
review-numbers = Show the numbers

review-lines = { -line(form: "Many") } released
review-lateness = Release against plan, median
review-p90 = 90 % within { $duration }
review-messages = Messages
review-open = Open acknowledgements
review-untranslated = { -line(form: "Many") } that met a lacking language
review-observations = Observations
review-safety = Safety calls

review-timeline = The whole exercise
review-lane-clock = Clock
review-lane-safety = Safety
review-lane-released = { -line(form: "Many") } released
review-lane-lines = Other { -line } steps
review-lane-messages = Messages
review-lane-links = Links, late and lost
review-lane-acknowledged = Acknowledgements
review-lane-translation = Translations
review-lane-observed = Observations

review-days = { -line(form: "Many") } planned and played, day by day
review-day = Day
review-planned-bar = What became of the plan
review-planned = Planned
review-released-that-day = Released that day
review-play-time = Counted in play time: in time means released within { $minutes } min of play after the planned time. Stretches the clock jumped over and night pauses are nobody’s delay. So { -line(form: "many") } of a day that was jumped over count as in time although they went out on a later day.
review-fate-in-time = In time
review-fate-late = Late
review-fate-deferred = Deferred
review-fate-omitted = Omitted
review-fate-open = Open

review-acknowledgements = Time to acknowledge, by headquarters
review-cell = Headquarters or cell
review-cell-all = All
review-median-to-p90 = Median, and up to 90 %
review-median = Median
review-ninety = 90 %
review-longest = Longest
review-acknowledged = Acknowledged
review-orders = Orders and requests; decisions logged: { $count }
review-requests = Requests
review-answered = Answered
review-late-answers = Late
review-still-open = Open

review-load = Messages each hour
review-hour = Hour
review-received = Received
review-sent = Sent

review-languages = Wait for a language
review-direction = Languages
review-served = Served
review-met-untranslated = Released while an addressee’s language was lacking
review-nation-delay = Language delay by nation
review-slowest = Longest waits for a language
review-waits-still = still waiting
review-ratings = Ratings
review-by-rating = Observations by rating

review-links = Late, lost and sent again, by link
review-links-none = No link carried anything or changed.
review-links-carried = Carried
review-links-waited = Waited
review-links-late = Late
review-links-lost = Lost
review-links-again = Sent again
review-links-cut = Cut for
review-links-states = States
