"""Orders as tracked records: who issued them, what they follow from, who acknowledged them."""
