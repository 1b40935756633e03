"""The desk: the one writer. Command to decision to journal to state; replay."""
