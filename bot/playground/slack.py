"""All that one workspace and the app in it know, and what follows from a message or a change."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.playground.calls import Calls
from bot.playground.changes import Changes
from bot.playground.deliveries import Deliveries, Patience
from bot.playground.elements import with_ids
from bot.playground.events import Events
from bot.playground.faults import Faults
from bot.playground.files import Files, as_blocks, with_addresses
from bot.playground.installation import Installation
from bot.playground.interactivity import Permits
from bot.playground.limits import Limiter, Limits
from bot.playground.live import Live
from bot.playground.manifest import Manifest
from bot.playground.message import Message, Messages
from bot.playground.scheduled import Timetable
from bot.playground.socket_mode import SocketMode
from bot.playground.views import Views
from bot.playground.wire import ApiError, Json
from bot.playground.workspace import APP_ID, BOT_ID, BOT_USER_ID, Channel, Kind, Member, Workspace, im_id


class Slack:
    def __init__(
        self,
        *,
        manifest: Manifest,
        workspace: Workspace,
        now: Callable[[], datetime],
        limits: Limits | None,
        patience: Patience,
    ) -> None:
        self.manifest = manifest
        self.workspace = workspace
        self.now = now
        self.url = ""
        self.changes = Changes()
        self.installation = Installation(workspace.id)
        self.faults = Faults()
        self.files = Files()
        self.live = Live()
        self.limiter = Limiter(limits)
        self.messages = Messages(now)
        self.timetable = Timetable(now=now)
        self.permits = Permits(now=now, trigger_life=timedelta(seconds=patience.trigger))
        self.views = Views(team=workspace.id, app=APP_ID, bot=BOT_ID)
        self.socket_mode = SocketMode(app_id=APP_ID, changes=self.changes, on_connect=self._tell_connected)
        self.deliveries = Deliveries(
            transport=self.socket_mode, patience=patience, faults=self.faults, changes=self.changes
        )
        self.calls = Calls()
        self.expiring: dict[str, int] = {}  # members about whom something ends by itself, and when
        self.events = Events(
            team=workspace.id,
            manifest=manifest,
            installation=self.installation,
            deliveries=self.deliveries,
            now=now,
        )
        workspace.members[BOT_USER_ID] = Member(
            id=BOT_USER_ID, name=manifest.bot_name.lower(), real_name=manifest.bot_name, tz="UTC", is_bot=True
        )

    # ------------------------------------------------------------ channels

    def im(self, member_id: str) -> Channel:
        """The bot's conversation with that member, opened if it isn't yet."""
        channels, channel_id = self.workspace.channels, im_id(self.workspace.member(member_id).id)
        if channel_id not in channels:
            members = [member_id, BOT_USER_ID]
            channels[channel_id] = Channel(id=channel_id, name=self.manifest.bot_name, kind=Kind.IM, members=members)
        return channels[channel_id]

    def audience(self, channel: Channel) -> Collection[str]:
        """Whose pages may show it: anybody may look into a public channel."""
        open_to_all = channel.kind is Kind.CHANNEL and not channel.is_private
        return self.workspace.members if open_to_all else channel.members

    def join(self, member_id: str, channel: Channel, *, inviter: str = "") -> None:
        if channel.kind is Kind.IM or (channel.is_private and not inviter):
            raise ApiError("channel_not_found")
        if member_id in channel.members:
            return
        channel.members.append(member_id)
        self.changes.mark()
        self.events.joined(member_id, channel, inviter)

    # ------------------------------------------------------------ messages

    def post(self, channel: Channel, user: str, content: Mapping[str, Any], *, viewer: str = "") -> Message:
        """`content` has text, and may have blocks, attachments, files, thread_ts and metadata."""
        ts, at = self.messages.stamp()
        message = Message(
            ts=ts,
            at=at,
            channel=channel.id,
            user=user,
            viewer=viewer,
            bot_id=BOT_ID if user == BOT_USER_ID else "",
            **_parts(content),
        )
        self.messages.put(message)
        self._show("message", message)
        if not viewer and self.events.heard_in(channel):
            typed = {} if message.bot_id else {"client_msg_id": ts}
            self.events.message(channel, message.form() | typed)
        return message

    def change(self, message: Message, content: Mapping[str, Any]) -> Message:
        """Parts that `content` leaves out stay as they are."""
        ts, _ = self.messages.stamp()
        changed = replace(message, edited=ts, **_parts(content))
        self.messages.put(changed)
        self._show("message_changed", changed)
        if not message.viewer:
            self._emit_hidden("message_changed", message, {"message": changed.form()})
        return changed

    def remove(self, message: Message) -> None:
        self.messages.remove(message)
        news = {"type": "message_deleted", "channel": message.channel, "ts": message.ts}
        self._tell(message, news)
        self.changes.mark()
        if not message.viewer:
            self._emit_hidden("message_deleted", message, {"deleted_ts": message.ts})

    def notice(self, member_id: str, channel_id: str, text: str) -> None:
        """Slack's own words, which only that member sees."""
        self.live.tell([member_id], {"type": "notice", "channel": channel_id, "text": text})

    def _show(self, what: str, message: Message) -> None:
        self.changes.mark()
        if self.live.watched:
            self._tell(message, {"type": what, "channel": message.channel, "message": self.page_form(message)})

    def page_form(self, message: Message) -> Json:
        shown = message.page_form()
        return shown | {"blocks": with_addresses(shown["blocks"], self.url) + as_blocks(message.files)}

    def _tell(self, message: Message, news: Json) -> None:
        channel = self.workspace.channel(message.channel)
        self.live.tell([message.viewer] if message.viewer else self.audience(channel), news)

    def _emit_hidden(self, subtype: str, message: Message, parts: Json) -> None:
        channel = self.workspace.channel(message.channel)
        if not self.events.heard_in(channel):
            return
        ts, _ = self.messages.stamp()
        event = {"type": "message", "subtype": subtype, "hidden": True, "ts": ts, "previous_message": message.form()}
        self.events.message(channel, event | parts)

    # ------------------------------------------------------------ the app

    @property
    def connected(self) -> bool:
        """Whether a delivery has somewhere to go."""
        return self.deliveries.transport is not self.socket_mode or self.socket_mode.connections > 0

    def _tell_connected(self) -> None:
        self.live.tell_all({"type": "app", "connected": self.connected})

    def need_scope(self, *any_of: str) -> None:
        provided = self.manifest.scopes
        if not any(scope in provided for scope in any_of):
            raise ApiError("missing_scope", needed=",".join(any_of), provided=",".join(provided))

    def uninstall(self) -> None:
        self.events.tokens_revoked()
        self.events.emit("app_uninstalled", {"type": "app_uninstalled"})
        self.installation.uninstall()
        self.changes.mark()

    def revoke_tokens(self) -> None:
        self.events.tokens_revoked()
        self.installation.revoke()
        self.changes.mark()

    def change_member(self, member_id: str, **parts: Any) -> Member:
        """Tells the app of each part that changed, and the open pages."""
        old = self.workspace.member(member_id)
        changed = self.workspace.members[member_id] = replace(old, **parts)
        self.expiring.pop(member_id, None)
        if changed.soonest_end:
            self.expiring[member_id] = changed.soonest_end
        for event in changed.events_since(old):
            self.events.member(event, self._member_news(event, changed))
        self.live.tell_all({"type": "member", "member": changed.page_form()})
        self.changes.mark()
        return changed

    def _member_news(self, event: str, member: Member) -> Json:
        """All but do-not-disturb come with the whole user, and are alike."""
        if event == "dnd_updated_user":
            return {"user": member.id, "dnd_status": member.dnd_status(self.now())}
        return {"user": self.user_form(member), "cache_ts": int(self.now().timestamp())}

    def user_form(self, member: Member, *, now: datetime | None = None) -> Json:
        with_email = "users:read.email" in self.manifest.scopes
        return member.form(self.workspace.id, now or self.now(), with_email=with_email)


def _parts(content: Mapping[str, Any]) -> dict[str, Any]:
    parts = {name: content[name] for name in ("text", "thread_ts", "metadata") if name in content}
    parts |= {name: tuple(content[name] or ()) for name in ("attachments", "files") if name in content}
    return parts | ({"blocks": with_ids(content["blocks"] or ())} if "blocks" in content else {})
