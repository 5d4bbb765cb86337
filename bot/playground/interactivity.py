"""What a person's act lets an app do for a while: open a view (trigger id), answer in place (response URL)."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.playground.wire import ApiError

RESPONSE_USES = 5
RESPONSE_LIFE = timedelta(minutes=30)


@dataclass(kw_only=True)
class Trigger:
    member: str
    view_id: str  # the view it was pressed in, empty outside of views
    minted: datetime
    used: bool = False


@dataclass(kw_only=True)
class ResponseUrl:
    key: str  # the last part of the address
    member: str
    channel: str
    original: str  # the ts of the message it was pressed in, empty for a command
    minted: datetime
    uses: int = 0


@dataclass(kw_only=True)
class Permits:
    now: Callable[[], datetime]
    trigger_life: timedelta
    _triggers: dict[str, Trigger] = field(init=False, default_factory=dict)
    _urls: dict[str, ResponseUrl] = field(init=False, default_factory=dict)
    _numbers: "itertools.count[int]" = field(init=False, default_factory=lambda: itertools.count(1))

    def new_trigger(self, member: str, view_id: str = "") -> str:
        trigger_id = f"{next(self._numbers)}.trigger"
        self._triggers[trigger_id] = Trigger(member=member, view_id=view_id, minted=self.now())
        return trigger_id

    def use_trigger(self, trigger_id: str) -> Trigger:
        trigger = self._triggers.get(trigger_id)
        if trigger is None:
            raise ApiError("invalid_trigger_id")
        if trigger.used:
            raise ApiError("exchanged_trigger_id")
        if self.now() - trigger.minted > self.trigger_life:
            raise ApiError("expired_trigger_id")
        trigger.used = True
        return trigger

    def new_response_url(self, member: str, channel: str, original: str = "") -> ResponseUrl:
        key = f"{next(self._numbers)}"
        made = ResponseUrl(key=key, member=member, channel=channel, original=original, minted=self.now())
        self._urls[key] = made
        return made

    def use_response_url(self, key: str) -> ResponseUrl:
        url = self._urls.get(key)
        if url is None:
            raise ApiError("invalid_url")
        if self.now() - url.minted > RESPONSE_LIFE:
            raise ApiError("expired_url")
        if url.uses >= RESPONSE_USES:
            raise ApiError("used_url")
        url.uses += 1
        return url
