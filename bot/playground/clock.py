"""The wall clock, read here and nowhere else in the playground."""

from datetime import UTC, datetime


def wall_clock() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 -- the default for `now`; all other rooms take time as an argument
