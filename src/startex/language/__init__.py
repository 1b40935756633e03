"""The nouns of the exercise: ids, values, commands, facts, rows, refusals. Data only."""
