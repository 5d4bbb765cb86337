"""Leaves pictures out for a while when Slack can't fetch them: a crowd is not made to wait for each one's refusal."""

_MOST_FAILURES = 3  # in a row: one alone happens on any day
_WITHOUT = 50  # messages; then one is tried again


class Fuse:
    """`address` is where Slack fetches pictures, None if it can't at all."""

    def __init__(self, address: str | None) -> None:
        self._address = address
        self._failures = 0
        self._without = 0

    def address(self) -> str | None:
        """For one more message that has a picture; None when it goes without."""
        if self._without:
            self._without -= 1
            return None
        return self._address

    def worked(self) -> None:
        self._failures = 0

    def failed(self) -> None:
        """Slack could not fetch one, or gave no answer to a message with one: it may still be fetching."""
        self._failures += 1
        if self._failures >= _MOST_FAILURES:
            self._failures = _MOST_FAILURES - 1
            self._without = _WITHOUT
