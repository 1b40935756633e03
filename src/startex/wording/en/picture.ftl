# The map of units.

picture-panel = Picture
picture-map = Map
picture-units = Units
picture-empty = No unit fits.
picture-zoom-in = Closer
picture-zoom-out = Farther
picture-show-all = Show all
picture-hidden = { $count } hidden at this scale
picture-move = Move units
picture-moved = { $unit } moved to { $grid }.
picture-go = Go to
picture-go-how = 42S WH 1749 3783
picture-go-wrong = “{ $found }” names no place. Allowed: a grid reference (42S WH 1749 3783), or latitude and longitude (38.56, 68.79).
picture-keys-go = Go to a place
picture-marker-remove = Remove the marker
picture-copied = Copied: { $grid }
picture-copy = Copy the grid reference

picture-side = Side
picture-side-blue = Own forces
picture-side-hostile = Hostile
picture-side-suspect = Suspect
picture-side-green = Host nation
picture-side-neutral = Neutral
picture-side-unknown = Unknown
picture-reported = Reported
picture-age = { $hours } h { $minutes } min ago
picture-as-planned = as planned
picture-grid = Position
picture-parent = Part of
picture-played-by = Played by
picture-code = Symbol code
picture-code-unknown = unknown code
