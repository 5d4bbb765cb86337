"""The one place that reads the wall clock."""

from datetime import UTC, datetime


def utcnow() -> datetime:
    return datetime.now(UTC)  # noqa: TID251  this is the place the ban points to
