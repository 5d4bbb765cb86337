"""Profiles: the focus a person picked, where they move, and which kinds of moves and areas are left out."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "2026_11_22_c"
down_revision: str | None = "2026_11_22_b"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "profiles",
        sa.Column("workspace", sa.String(length=64), nullable=False),
        sa.Column("user", sa.String(length=64), nullable=False),
        sa.Column("areas", sa.Text(), nullable=False),
        sa.Column("targets", sa.Text(), nullable=False),
        sa.Column("excluded", sa.Text(), nullable=False),
        sa.Column("resting", sa.Text(), nullable=False),
        sa.Column("kit", sa.Text(), nullable=False),
        sa.Column("discreet", sa.Boolean(), nullable=False),
        sa.Column("floor", sa.Boolean(), nullable=False),
        sa.Column("guided", sa.Boolean(), nullable=False),
        sa.Column("eases", sa.String(length=16), nullable=True),
        sa.PrimaryKeyConstraint("workspace", "user", name=op.f("pk_profiles")),
    )


def downgrade() -> None:
    op.drop_table("profiles")
