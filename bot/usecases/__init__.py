"""One function for each thing a person, or the clock, can make happen."""
