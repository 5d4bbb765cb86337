"""The engine: rhythms, holidays, quiet times, nudges named by reminder and instant, whole crowds planned at once."""

from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import sqlalchemy as sa
from alembic import op

INSTANT = sa.DateTime(timezone=True)
OPEN = sa.text("look_at IS NOT NULL")

revision: str = "2026_11_22_b"
down_revision: str | None = "2026_11_22"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "quiet_times",
        sa.Column("workspace", sa.String(length=64), nullable=False),
        sa.Column("user", sa.String(length=64), nullable=False),
        sa.Column("why", sa.String(length=16), nullable=False),
        sa.Column("since", INSTANT, nullable=False),
        sa.Column("until", INSTANT, nullable=True),
        sa.PrimaryKeyConstraint("workspace", "user", "why", name=op.f("pk_quiet_times")),
    )
    with op.batch_alter_table("members") as members:
        members.add_column(sa.Column("holidays", sa.String(length=16), nullable=True))
        members.add_column(sa.Column("active_at", INSTANT, nullable=True))
        members.add_column(sa.Column("asked_at", INSTANT, nullable=True))
    _widen(48)
    _rename_nudges()
    # What the chooser has no use for any more is forgotten by its age.
    op.create_index("ix_offers_offered_at", "offers", ["offered_at"])
    _fingerprint_reminders()


def _widen(length: int) -> None:
    """The ids of nudges, and of offers that carry them."""
    with op.batch_alter_table("participations") as participations:
        participations.drop_constraint("fk_participations_offers", type_="foreignkey")
        participations.alter_column("offer", type_=sa.String(length=length), existing_nullable=False)
    with op.batch_alter_table("offers") as offers:
        offers.alter_column("id", type_=sa.String(length=length), existing_nullable=False)
        offers.alter_column("nudge", type_=sa.String(length=length), existing_nullable=True)
    with op.batch_alter_table("participations") as participations:
        participations.create_foreign_key(
            "fk_participations_offers",
            "offers",
            ["workspace", "offer"],
            ["workspace", "id"],
            ondelete="CASCADE",
        )


def _rename_nudges() -> None:
    """From an id of their own to the reminder and the instant; offers call them by both."""
    connection = op.get_bind()
    op.create_index("ix_offers_by_nudge", "offers", ["workspace", "nudge"])
    before = _nudges("id")
    rows = [dict(row) for row in connection.execute(sa.select(before)).mappings()]
    op.drop_table("nudges")
    _create_nudges(sa.PrimaryKeyConstraint("workspace", "reminder", "due_at", name=op.f("pk_nudges")))
    op.create_index(
        "ix_nudges_look_at_workspace_state",
        "nudges",
        ["look_at", "workspace", "state"],
        sqlite_where=OPEN,
        postgresql_where=OPEN,
    )
    kept: dict[tuple[str, str, datetime], dict[str, Any]] = {}
    for row in rows:
        if row["state"] == "sending":
            # In Slack it carries its old name: nobody would find it there, and it would be sent again.
            row |= {"state": "unknown", "look_at": None}
        whole = row["due_at"].replace(microsecond=0)
        _rename_in_offers(connection, row, to=f"{row['reminder']}-{int(_aware(whole).timestamp())}")
        kept.setdefault(
            (row["workspace"], row["reminder"], whole), {key: value for key, value in row.items() if key != "id"}
        )["due_at"] = whole
    if kept:
        connection.execute(sa.insert(_nudges()), list(kept.values()))
    op.drop_index("ix_offers_by_nudge", "offers")


def _aware(moment: datetime) -> datetime:
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment


def _rename_in_offers(connection: sa.Connection, row: dict[str, Any], *, to: str) -> None:
    offers = sa.table("offers", sa.column("workspace"), sa.column("nudge"))
    connection.execute(
        sa.update(offers).where(offers.c.workspace == row["workspace"], offers.c.nudge == row["id"]).values(nudge=to)
    )


def _nudges(*names: str) -> sa.TableClause:
    columns = ("workspace", "reminder", "audience", "recipient", "kind", "state", "attempts", "reason", "channel")
    moments = (sa.column(name, INSTANT) for name in ("due_at", "look_at", "sent_at"))
    return sa.table("nudges", *(sa.column(name) for name in (*names, *columns, "message")), *moments)


def _create_nudges(*constraints: sa.schema.SchemaItem) -> None:
    op.create_table(
        "nudges",
        sa.Column("workspace", sa.String(length=64), nullable=False),
        sa.Column("reminder", sa.String(length=32), nullable=False),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("audience", sa.String(length=8), nullable=False),
        sa.Column("recipient", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("look_at", INSTANT, nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=80), nullable=True),
        sa.Column("channel", sa.String(length=64), nullable=True),
        sa.Column("message", sa.String(length=64), nullable=True),
        sa.Column("sent_at", INSTANT, nullable=True),
        *constraints,
    )


def _fingerprint_reminders() -> None:
    with op.batch_alter_table("reminders") as reminders:
        reminders.add_column(sa.Column("rhythm", sa.String(length=32), nullable=False, server_default=""))
        reminders.add_column(sa.Column("holidays", sa.String(length=16), nullable=True))
        reminders.add_column(sa.Column("offset_seconds", sa.Integer(), nullable=False, server_default="0"))
        reminders.add_column(sa.Column("timetable", sa.String(length=32), nullable=False, server_default=""))
    _fill_in(op.get_bind())
    with op.batch_alter_table("reminders") as reminders:
        for column in ("rhythm", "offset_seconds", "timetable"):
            reminders.alter_column(column, server_default=None)
    op.create_index(
        "ix_reminders_workspace_next_due_at_timetable", "reminders", ["workspace", "next_due_at", "timetable"]
    )


def _fill_in(connection: sa.Connection) -> None:
    """The share of its spread that each reminder had drawn from its id, and what it shares with others."""
    names = ("workspace", "id", "days", "times", "zone", "spread_seconds", "offset_seconds", "timetable")
    reminders = sa.table("reminders", *(sa.column(name) for name in names))
    for row in connection.execute(sa.select(reminders)).all():
        offset = int.from_bytes(sha256(row.id.encode()).digest()) % (2 * row.spread_seconds + 1) - row.spread_seconds
        parts = (row.days, row.times, row.zone, "", "", str(offset))
        connection.execute(
            sa.update(reminders)
            .where(reminders.c.workspace == row.workspace, reminders.c.id == row.id)
            .values(offset_seconds=offset, timetable=sha256("|".join(parts).encode()).hexdigest()[:32])
        )


def downgrade() -> None:
    op.drop_index("ix_offers_offered_at", "offers")
    op.drop_index("ix_reminders_workspace_next_due_at_timetable", "reminders")
    with op.batch_alter_table("reminders") as reminders:
        for column in ("timetable", "offset_seconds", "holidays", "rhythm"):
            reminders.drop_column(column)
    # What was sent stays sent; the names of nudges don't fit into the old columns.
    for table in ("participations", "offers"):
        op.execute(sa.text(f"DELETE FROM {table}"))  # noqa: S608  names of ours
    op.drop_table("nudges")
    _create_nudges(
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace", "reminder"],
            ["reminders.workspace", "reminders.id"],
            name=op.f("fk_nudges_reminders"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("workspace", "id", name=op.f("pk_nudges")),
        sa.UniqueConstraint("workspace", "reminder", "due_at", name=op.f("uq_nudges_workspace_reminder_due_at")),
    )
    op.create_index("ix_nudges_look_at", "nudges", ["look_at"])
    op.create_index("ix_nudges_workspace_recipient", "nudges", ["workspace", "recipient"])
    _widen(32)
    with op.batch_alter_table("members") as members:
        for column in ("asked_at", "active_at", "holidays"):
            members.drop_column(column)
    op.drop_table("quiet_times")
