"""Pictures: whether a person likes them moving, still or not at all."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "2026_11_22_d"
down_revision: str | None = "2026_11_22_c"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    with op.batch_alter_table("profiles") as profiles:
        profiles.add_column(sa.Column("pictures", sa.String(length=8), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("profiles") as profiles:
        profiles.drop_column("pictures")
