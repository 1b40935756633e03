# Links between headquarters and what exercise control does to them.

links-panel = Links
links-explain = Players do not see this net: they learn of a cut link when nobody answers.
links-net = Net of links
links-one = { $link }: { $from } to { $to }, { WORD($means, of: "link-means") }, order of use { $pace }, { WORD($state, of: "link-state") }, { $count ->
    [one] { $count } message not there
   *[other] { $count } messages not there
}
links-from = From
links-to = To
links-between = Between
links-link = Link
links-id = Name of the link
links-means = Means
links-pace = Order of use
links-pace-1 = Primary
links-pace-2 = Alternate
links-pace-3 = Contingency
links-pace-4 = Emergency
links-state = State
links-area = Area
links-areas = Whole area
links-delay = Delay in minutes
links-delay-is = Delay
links-loss = Lost in percent
links-lost-part = · { $percent } % lost
links-most-bytes = Most bytes, 0 for no limit
links-schedule = Planned
links-window = { WORD($state, of: "link-state") } from { $from } to { $to }
links-window-from = From time
links-window-to = To time
links-window-add = Plan a change
links-window-remove = Take out planned change { $number }
links-chosen = { $count ->
    [one] { $count } link chosen
   *[other] { $count } links chosen
}
links-none = Choose none
links-choose = Choose links on the net: click, Ctrl or Shift and click, draw a box, or arrows and Space. Then say what happens to them.
links-set-chosen = { $count ->
    [one] State of the chosen link
   *[other] State of { $count } chosen links
}
links-set-done = { $count ->
    [one] The link is set.
   *[other] { $count } links are set.
}
links-keys-up = Links: up again
links-keys-delayed = Links: delay them
links-keys-lossy = Links: make them lossy
links-keys-cut = Links: cut them
links-transit = Messages not there yet
links-transit-none = Nothing waits, is under way or was lost here.
links-message = Message
links-age = Since
links-due = Due
links-new = New link
links-change = Change
links-change-one = Link { $link }
links-remove = Take out of the plan
links-remove-sure = Take { $link } out now
links-empty = The plan has no links, so every message is there at once.
links-empty-plan = The plan has no links, so every message is there at once. Begin with a new link between two headquarters.

## In the event list
links-effects = What it does to links
links-effects-none = Nothing happens to links when this is released.
links-effects-change = Change what it does to links
links-effects-of = What { $line } does to links
links-effect = { $link }: { WORD($state, of: "link-state") }
links-effect-delay = { $link }: { WORD($state, of: "link-state") } by { $delay }
links-effect-loss = { $link }: { WORD($state, of: "link-state") }, { $percent } % lost
links-effect-add = Add a link
links-effect-area = Add an area
links-effect-remove = Take out { $link }
