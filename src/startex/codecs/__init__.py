"""One folder per standard: bytes or sheets to language and back. No sockets, no files."""
