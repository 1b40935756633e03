# What the map says about its own ground.

basemap-not-authoritative = Boundaries and names are not authoritative.
basemap-sources = Map data: Natural Earth, NOAA GLOBE
