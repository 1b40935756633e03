"""Every human text in its languages: versions, state, staleness, the linguists' queue."""
