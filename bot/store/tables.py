"""The tables. Every key leads with the workspace, so that a distributed PostgreSQL can shard by it."""

from datetime import UTC, datetime

from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    text,
)
from sqlalchemy.types import TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    },
)


class Instant(TypeDecorator[datetime]):
    """A moment in UTC: refuses naive datetimes on the way in, gives aware ones out (SQLite stores naive ones)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002  SQLAlchemy's signature
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002  SQLAlchemy's signature
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _workspace_key() -> Column[str]:
    return Column("workspace", String(64), primary_key=True)


# A workspace is a lane: whoever holds its lease sends for it.
workspaces = Table(
    "workspaces",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("known_since", Instant, nullable=False),
    Column("lease_until", Instant),
    Column("lease_holder", String(64)),
    Column("parked_at", Instant),
    Column("parked_reason", String(80)),
)

members = Table(
    "members",
    metadata,
    _workspace_key(),
    Column("user", String(64), primary_key=True),
    Column("zone", String(64), nullable=False),
    Column("joined_at", Instant),
    Column("paused_until", Instant),
    Column("held_since", Instant),
    # The country, and where need be its part, whose public holidays are days off: "DE", "DE-BY".
    Column("holidays", String(16)),
    # When they last did anything with us, and when they were asked whether to go on.
    Column("active_at", Instant),
    Column("asked_at", Instant),
)

# What a person picked, each a list of our own words with commas between: the kinds of moves to leave out, never why.
profiles = Table(
    "profiles",
    metadata,
    _workspace_key(),
    Column("user", String(64), primary_key=True),
    Column("areas", Text, nullable=False),
    Column("targets", Text, nullable=False),
    Column("excluded", Text, nullable=False),
    # Areas that rest until they say that it has been checked.
    Column("resting", Text, nullable=False),
    Column("kit", Text, nullable=False),
    Column("discreet", Boolean, nullable=False),
    Column("floor", Boolean, nullable=False),
    Column("guided", Boolean, nullable=False),
    Column("eases", String(16)),
    # Moving, still or off; null: they never said.
    Column("pictures", String(8)),
)

# Somebody is in a huddle, in a meeting, away, or not to be disturbed: that, and until when, is all that is kept.
quiet_times = Table(
    "quiet_times",
    metadata,
    _workspace_key(),
    Column("user", String(64), primary_key=True),
    Column("why", String(16), primary_key=True),
    Column("since", Instant, nullable=False),
    # Null: until we hear that it is over.
    Column("until", Instant),
)

reminders = Table(
    "reminders",
    metadata,
    _workspace_key(),
    Column("id", String(32), primary_key=True),
    Column("audience", String(8), nullable=False),
    Column("recipient", String(64), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("days", String(16), nullable=False),
    Column("times", String(400), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("rhythm", String(32), nullable=False),
    Column("holidays", String(16)),
    Column("spread_seconds", Integer, nullable=False),
    Column("offset_seconds", Integer, nullable=False),
    # A fingerprint of all that decides when it is due: reminders that share it are due, and planned, together.
    Column("timetable", String(32), nullable=False),
    Column("created_at", Instant, nullable=False),
    # Null while the recipient is on hold or parked: nothing is due then.
    Column("next_due_at", Instant),
    Column("parked_reason", String(80)),
    # One index answers "whose turn is it?" for all workspaces at once, the other plans a workspace's crowd.
    Index(None, "next_due_at"),
    Index(None, "workspace", "next_due_at", "timetable"),
    Index(None, "workspace", "recipient"),
)

_OPEN = text("look_at IS NOT NULL")

# One for each due instant of each reminder, whoever plans it, however often: that is the key.
# Without a foreign key: a message that stands in the platform's queue has to be taken back after its reminder is gone.
nudges = Table(
    "nudges",
    metadata,
    _workspace_key(),
    Column("reminder", String(32), primary_key=True),
    Column("due_at", Instant, primary_key=True),
    Column("audience", String(8), nullable=False),
    Column("recipient", String(64), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    # When to look at it next; null once it came to an end.
    Column("look_at", Instant),
    Column("attempts", Integer, nullable=False),
    Column("reason", String(80)),
    Column("channel", String(64)),
    # The platform's id of the message, or of its place in the queue while it is queued.
    Column("message", String(64)),
    Column("sent_at", Instant),
    Index(None, "look_at", "workspace", "state", sqlite_where=_OPEN, postgresql_where=_OPEN),
)

# Every exercise shown, to a member or a channel: what the chooser remembers.
offers = Table(
    "offers",
    metadata,
    _workspace_key(),
    Column("id", String(48), primary_key=True),
    Column("recipient", String(64), nullable=False),
    Column("slug", String(64), nullable=False),
    Column("offered_at", Instant, nullable=False),
    Column("nudge", String(48)),
    Column("feedback", String(16)),
    Index(None, "workspace", "recipient", "offered_at"),
    Index(None, "offered_at"),
)

participations = Table(
    "participations",
    metadata,
    _workspace_key(),
    Column("offer", String(48), primary_key=True),
    Column("user", String(64), primary_key=True),
    ForeignKeyConstraint(["workspace", "offer"], ["offers.workspace", "offers.id"], ondelete="CASCADE"),
)

# Channels that are read for warning signs, because their owner asked for it. Nothing of what is said there is kept.
listening = Table(
    "listening",
    metadata,
    _workspace_key(),
    Column("channel", String(64), primary_key=True),
    Column("since", Instant, nullable=False),
)

# Deliveries already taken in: the platform repeats them, we don't.
deliveries = Table(
    "deliveries",
    metadata,
    _workspace_key(),
    Column("id", String(64), primary_key=True),
    Column("received_at", Instant, nullable=False),
    Index(None, "received_at"),
)

__all__ = [
    "Instant",
    "deliveries",
    "listening",
    "members",
    "metadata",
    "nudges",
    "offers",
    "participations",
    "profiles",
    "quiet_times",
    "reminders",
    "workspaces",
]
