"""Words found again in every text, in every language, by those who may see the text."""
