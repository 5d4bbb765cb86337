"""Languages other than English: one set of rules, and for each language its words."""
