"""HTTP, the station socket, sign-in, static files."""
