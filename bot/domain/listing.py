"""Things named one after the other, as people do: "a, b and c"."""

from collections.abc import Iterable


def one_after_the_other(names: Iterable[str]) -> str:
    """Empty for none."""
    *most, last = [*names] or [""]
    return f"{', '.join(most)} and {last}" if most else last
