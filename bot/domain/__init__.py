"""Pure values and decisions: no I/O, no clock, no logging, nothing but the standard library."""
