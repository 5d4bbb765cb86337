"""The first tables: workspaces, members, reminders, nudges, offers."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

INSTANT = sa.DateTime(timezone=True)

revision: str = "2026_11_22"
down_revision: str | None = None
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "deliveries",
        sa.Column("workspace", sa.String(length=64), nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("received_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("workspace", "id", name=op.f("pk_deliveries")),
    )
    op.create_index(op.f("ix_deliveries_received_at"), "deliveries", ["received_at"])

    op.create_table(
        "members",
        sa.Column("workspace", sa.String(length=64), nullable=False),
        sa.Column("user", sa.String(length=64), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("joined_at", INSTANT, nullable=True),
        sa.Column("paused_until", INSTANT, nullable=True),
        sa.Column("held_since", INSTANT, nullable=True),
        sa.PrimaryKeyConstraint("workspace", "user", name=op.f("pk_members")),
    )
    op.create_table(
        "offers",
        sa.Column("workspace", sa.String(length=64), nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("recipient", sa.String(length=64), nullable=False),
        sa.Column("slug", sa.String(length=64), nullable=False),
        sa.Column("offered_at", INSTANT, nullable=False),
        sa.Column("nudge", sa.String(length=32), nullable=True),
        sa.Column("feedback", sa.String(length=16), nullable=True),
        sa.PrimaryKeyConstraint("workspace", "id", name=op.f("pk_offers")),
    )
    op.create_index(
        op.f("ix_offers_workspace_recipient_offered_at"), "offers", ["workspace", "recipient", "offered_at"]
    )

    op.create_table(
        "reminders",
        sa.Column("workspace", sa.String(length=64), nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("audience", sa.String(length=8), nullable=False),
        sa.Column("recipient", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("days", sa.String(length=16), nullable=False),
        sa.Column("times", sa.String(length=400), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("spread_seconds", sa.Integer(), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("next_due_at", INSTANT, nullable=True),
        sa.Column("parked_reason", sa.String(length=80), nullable=True),
        sa.PrimaryKeyConstraint("workspace", "id", name=op.f("pk_reminders")),
    )
    op.create_index(op.f("ix_reminders_next_due_at"), "reminders", ["next_due_at"])
    op.create_index(op.f("ix_reminders_workspace_recipient"), "reminders", ["workspace", "recipient"])

    op.create_table(
        "workspaces",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("known_since", INSTANT, nullable=False),
        sa.Column("lease_until", INSTANT, nullable=True),
        sa.Column("lease_holder", sa.String(length=64), nullable=True),
        sa.Column("parked_at", INSTANT, nullable=True),
        sa.Column("parked_reason", sa.String(length=80), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workspaces")),
    )
    op.create_table(
        "nudges",
        sa.Column("workspace", sa.String(length=64), nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("reminder", sa.String(length=32), nullable=False),
        sa.Column("audience", sa.String(length=8), nullable=False),
        sa.Column("recipient", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("look_at", INSTANT, nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=80), nullable=True),
        sa.Column("channel", sa.String(length=64), nullable=True),
        sa.Column("message", sa.String(length=64), nullable=True),
        sa.Column("sent_at", INSTANT, nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace", "reminder"],
            ["reminders.workspace", "reminders.id"],
            name=op.f("fk_nudges_reminders"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("workspace", "id", name=op.f("pk_nudges")),
        sa.UniqueConstraint("workspace", "reminder", "due_at", name=op.f("uq_nudges_workspace_reminder_due_at")),
    )
    op.create_index(op.f("ix_nudges_look_at"), "nudges", ["look_at"])
    op.create_index(op.f("ix_nudges_workspace_recipient"), "nudges", ["workspace", "recipient"])

    op.create_table(
        "participations",
        sa.Column("workspace", sa.String(length=64), nullable=False),
        sa.Column("offer", sa.String(length=32), nullable=False),
        sa.Column("user", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace", "offer"],
            ["offers.workspace", "offers.id"],
            name=op.f("fk_participations_offers"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("workspace", "offer", "user", name=op.f("pk_participations")),
    )


def downgrade() -> None:
    for table in ("participations", "nudges", "workspaces", "reminders", "offers", "members", "deliveries"):
        op.drop_table(table)
