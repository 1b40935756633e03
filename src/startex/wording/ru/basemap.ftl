# What the map says about its own ground.

basemap-not-authoritative = Границы и названия на карте не являются официальными.
basemap-sources = Картографические данные: Natural Earth, NOAA GLOBE
