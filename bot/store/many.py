"""One statement for many rows: written once, and carried out as each database does it fastest."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Executable, bindparam, func
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.types import TypeEngine


class Many:
    """The parts of a statement that differ from row to row, by name, with their types.

    PostgreSQL joins the statement to all of them in one go; SQLite repeats it for each, which is faster there.
    """

    def __init__(self, session: AsyncSession, /, **types: TypeEngine[Any]) -> None:
        self._session = session
        self.at_once = session.get_bind().dialect.name == "postgresql"
        self._parts = _unnested(types) if self.at_once else _repeated(types)

    def __getitem__(self, name: str) -> ColumnElement[Any]:
        return self._parts[name]

    async def execute(self, statement: Executable, rows: Sequence[Mapping[str, Any]]) -> None:
        if not rows:
            return
        connection = await self._session.connection()
        if self.at_once:
            await connection.execute(statement, {name: [row[name] for row in rows] for name in self._parts})
        else:
            await connection.execute(statement, list(rows))


def _repeated(types: Mapping[str, TypeEngine[Any]]) -> Mapping[str, ColumnElement[Any]]:
    return {name: bindparam(name, type_=kind) for name, kind in types.items()}


def _unnested(types: Mapping[str, TypeEngine[Any]]) -> Mapping[str, ColumnElement[Any]]:
    arrays = (bindparam(name, type_=ARRAY(kind)) for name, kind in types.items())
    rows = func.unnest(*arrays).table_valued(*types, name="many").render_derived()
    return {name: rows.c[name] for name in types}
