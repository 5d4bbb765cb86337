"""What people do in a playground, and what is to be seen there: the part of it that a test talks to most."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.playground import interactions, modals, people, places, presence
from bot.playground.message import Message
from bot.playground.people import Outcome
from bot.playground.presence import seconds
from bot.playground.scheduled import Scheduled
from bot.playground.slack import Slack
from bot.playground.wire import Json
from bot.playground.workspace import BOT_USER_ID, Member, im_id


class Acting:
    _slack: Slack

    async def say(self, member: str, channel: str, text: str, *, thread_ts: str = "") -> Outcome:
        return await people.say(self._slack, member, channel, text, thread_ts=thread_ts)

    async def edit(self, member: str, channel: str, ts: str, text: str) -> Outcome:
        return await people.edit(self._slack, member, channel, ts, text)

    async def command(self, member: str, channel: str, name: str, text: str = "") -> Outcome:
        return await people.command(self._slack, member, channel, name, text)

    async def press(
        self, member: str, channel: str, ts: str, *, action_id: str, block_id: str | None = None, **chosen: Any
    ) -> Outcome:
        return await interactions.press(
            self._slack, member, channel, ts, action_id=action_id, block_id=block_id, chosen=chosen
        )

    async def press_in_view(
        self, member: str, view_id: str, *, action_id: str, block_id: str | None = None, **chosen: Any
    ) -> Outcome:
        return await interactions.press_in_view(
            self._slack, member, view_id, action_id=action_id, block_id=block_id, chosen=chosen, values={}
        )

    async def submit_view(self, member: str, view_id: str, values: Json) -> Outcome:
        """`values` is `{block_id: {action_id: {"value": ...}}}`; what it leaves out keeps its initial value."""
        return await modals.submit_view(self._slack, member, view_id, values)

    async def close_view(self, member: str, view_id: str) -> Outcome:
        return await modals.close_view(self._slack, member, view_id)

    def open_home(self, member: str) -> None:
        people.open_home(self._slack, member)

    # ------------------------------------------------------------ channels

    def join(self, member: str, channel: str) -> None:
        self._slack.join(member, self._slack.workspace.channel(channel))

    def leave(self, member: str, channel: str) -> None:
        places.leave(self._slack, member, self._slack.workspace.channel(channel))

    def invite_bot(self, member: str, channel: str) -> None:
        self._slack.join(BOT_USER_ID, self._slack.workspace.channel(channel), inviter=member)

    def remove_bot(self, channel: str) -> None:
        places.remove_bot(self._slack, self._slack.workspace.channel(channel))

    def archive(self, channel: str) -> None:
        places.archive(self._slack, self._slack.workspace.channel(channel))

    # ------------------------------------------------------------ whether one may be disturbed

    def change_member(self, member: str, **parts: Any) -> Member:
        """Any field of `Member`; the app hears of each part that it subscribed to."""
        return self._slack.change_member(member, **parts)

    def start_huddle(self, member: str, *, until: datetime | None = None) -> Member:
        return self.change_member(member, in_huddle=True, huddle_until=seconds(until))

    def end_huddle(self, member: str) -> Member:
        return self.change_member(member, **presence.FREE_HUDDLE)

    def set_status(self, member: str, *, emoji: str, text: str = "", until: datetime | None = None) -> Member:
        return self.change_member(member, status_emoji=emoji, status_text=text, status_expiration=seconds(until))

    def clear_status(self, member: str) -> Member:
        return self.change_member(member, **presence.FREE_STATUS)

    def set_dnd(self, member: str, *, start: datetime, end: datetime) -> Member:
        return self.change_member(member, dnd_start=seconds(start), dnd_end=seconds(end))

    def end_dnd(self, member: str) -> Member:
        """With a snooze, if there is one."""
        return self.change_member(member, **presence.FREE_DND, **presence.FREE_SNOOZE)

    def snooze(self, member: str, *, until: datetime) -> Member:
        return self.change_member(member, snooze_from=seconds(self._slack.now()), snooze_until=seconds(until))

    def end_expired(self) -> int:
        """Ends huddles, statuses and snoozes whose time is over; of how many members."""
        return presence.end_expired(self._slack)

    # ------------------------------------------------------------ what is to be seen

    def im(self, member: str) -> str:
        """The id of the bot's DM with that member."""
        return self._slack.im(member).id

    def messages(self, channel: str, *, viewer: str = "") -> Sequence[Message]:
        """Oldest first; with a viewer, also what only they see."""
        return self._slack.messages.seen(channel, viewer)

    def queued(self, channel: str = "") -> Sequence[Scheduled]:
        """What waits to be posted, in one channel (or to one person) or in all, oldest due first.

        With what was deleted too late and is posted anyway.
        """
        return self._slack.timetable.waiting(im_id(channel))

    def view(self, member: str) -> Json | None:
        """The modal on top, if one is open."""
        return self._slack.views.top(member)

    def home(self, member: str) -> Json | None:
        return self._slack.views.home(member)
