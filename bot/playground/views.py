"""Modals, one stack for each member, and their Home tabs."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.playground.elements import with_ids
from bot.playground.wire import ApiError, Json

MOST_STACKED = 3


@dataclass(kw_only=True)
class Views:
    """A view is the JSON that `views.open` answers; every change makes a new `hash`."""

    team: str
    app: str
    bot: str
    _stacks: dict[str, list[Json]] = field(init=False, default_factory=dict)
    _homes: dict[str, Json] = field(init=False, default_factory=dict)
    _owners: dict[str, str] = field(init=False, default_factory=dict)  # whose each view is, by the view's id
    _numbers: "itertools.count[int]" = field(init=False, default_factory=lambda: itertools.count(1))

    def push(self, member: str, view: Json) -> Json:
        stack = self._stacks.setdefault(member, [])
        if len(stack) >= MOST_STACKED:
            raise ApiError("push_limit_reached")
        if view.get("external_id") and any(each["external_id"] == view["external_id"] for _, each in self._all()):
            raise ApiError("duplicate_external_id")
        made = self._made(view, self._new_id(member))
        made |= {"root_view_id": stack[0]["id"] if stack else made["id"]}
        made |= {"previous_view_id": stack[-1]["id"] if stack else None}
        stack.append(made)
        return made

    def publish(self, member: str, view: Json, expected: str) -> Json:
        old = self._homes.get(member)
        if old:
            _check_hash(old, expected)
        made = self._made(view, old["id"] if old else self._new_id(member))
        self._homes[member] = made | {"root_view_id": made["id"], "previous_view_id": None}
        return self._homes[member]

    def update(self, old: Json, view: Json, expected: str = "") -> Json:
        _check_hash(old, expected)
        kept = {name: old[name] for name in ("root_view_id", "previous_view_id")}
        old_id = old["id"]
        old.clear()
        old.update(self._made(view, old_id) | kept)
        return old

    def find(self, *, view_id: str = "", external_id: str = "") -> tuple[str, Json]:
        """Whose it is, and the view."""
        owner = self._owners.get(view_id, "")
        for member, view in self._of(owner) if owner else self._all():
            if view["id"] == view_id or (external_id and view["external_id"] == external_id):
                return member, view
        raise ApiError("not_found")

    def top(self, member: str) -> Json | None:
        stack = self._stacks.get(member)
        return stack[-1] if stack else None

    def home(self, member: str) -> Json | None:
        return self._homes.get(member)

    def close(self, member: str, view_id: str) -> list[str]:
        """Takes that view away with all above it; the ids of what went."""
        stack = self._stacks.get(member, [])
        kept = next((index for index, view in enumerate(stack) if view["id"] == view_id), len(stack))
        gone = [view["id"] for view in stack[kept:]]
        del stack[kept:]
        return gone

    def clear(self, member: str) -> list[str]:
        return [view["id"] for view in self._stacks.pop(member, [])]

    def _all(self) -> Iterator[tuple[str, Json]]:
        return itertools.chain.from_iterable(self._of(member) for member in self._stacks.keys() | self._homes.keys())

    def _of(self, member: str) -> Iterator[tuple[str, Json]]:
        home = self._homes.get(member)
        return ((member, view) for view in (*self._stacks.get(member, ()), *([home] if home else ())))

    def _new_id(self, member: str) -> str:
        view_id = f"V{next(self._numbers):06d}"
        self._owners[view_id] = member
        return view_id

    def _made(self, view: Json, view_id: str) -> Json:
        defaults: Json = {"private_metadata": "", "callback_id": "", "external_id": "", "title": None, "submit": None}
        defaults |= {"close": None, "clear_on_close": False, "notify_on_close": False, "state": {"values": {}}}
        stamps: Json = {"id": view_id, "team_id": self.team, "app_id": self.app, "bot_id": self.bot}
        stamps |= {"hash": f"{next(self._numbers)}.hash", "blocks": list(with_ids(view["blocks"]))}
        return defaults | view | stamps


def _check_hash(view: Json, expected: str) -> None:
    if expected and view["hash"] != expected:
        raise ApiError("hash_conflict")
