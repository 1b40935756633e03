"""The manning document: nations, cells, billets, shifts, stations; who may give which command."""
