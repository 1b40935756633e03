"""What happened, measured for one audience from the rows it may see and the journal's facts."""
