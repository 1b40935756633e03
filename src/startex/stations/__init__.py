"""Who is connected, from which number on, and the updates each audience gets."""
