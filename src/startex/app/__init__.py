"""Settings, wiring, command line. Imports everything."""
