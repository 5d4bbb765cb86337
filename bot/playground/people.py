"""What a person does in Slack by typing and looking, and what Slack tells them back."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.playground.deliveries import Kind, NotAckedError
from bot.playground.response_url import respond
from bot.playground.slack import Slack
from bot.playground.typing_in import encoded, escaped
from bot.playground.wire import ApiError, Json
from bot.playground.workspace import APP_ID, Channel, Member
from bot.playground.workspace import Kind as ChannelKind

# Slack's two words for a command that came to nothing.
TOO_LATE = "operation_timeout"
NOT_TAKEN = "dispatch_failed"


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What the person was told: an error in a sentence, a sentence for each wrong field, or nothing.

    `ts` is that of the message they wrote.
    """

    error: str = ""
    errors: Mapping[str, str] = field(default_factory=dict)
    ts: str = ""

    @property
    def ok(self) -> bool:
        return not self.error and not self.errors


async def say(slack: Slack, member_id: str, channel_id: str, text: str, *, thread_ts: str = "") -> Outcome:
    member, channel = present(slack, member_id, channel_id)
    if refusal := _why_not(slack, member, channel, text):
        return Outcome(error=refusal)
    content = {"text": encoded(text, slack.workspace), "thread_ts": thread_ts}
    return Outcome(ts=slack.post(channel, member.id, content).ts)


async def edit(slack: Slack, member_id: str, channel_id: str, ts: str, text: str) -> Outcome:
    """Changes what they wrote themselves."""
    member, channel = present(slack, member_id, channel_id)
    message = slack.messages.find(channel.id, ts)
    if message.user != member.id:
        return Outcome(error="That is not yours to edit.")
    return Outcome(ts=slack.change(message, {"text": encoded(text, slack.workspace)}).ts)


async def command(slack: Slack, member_id: str, channel_id: str, name: str, text: str) -> Outcome:
    member, channel = present(slack, member_id, channel_id)
    known = next((each for each in slack.manifest.commands if each.command == name), None)
    if known is None or not slack.installation.installed:
        return Outcome(error=f"{name} is not a valid command.")
    url = slack.permits.new_response_url(member.id, channel.id)
    invocation = _place(slack, member, channel) | {
        "command": known.command,
        "text": encoded(text, slack.workspace) if known.should_escape else escaped(text),
        "response_url": f"{slack.url}/response/{url.key}",
        "trigger_id": slack.permits.new_trigger(member.id),
    }
    try:
        answer = await slack.deliveries.ask(Kind.COMMAND, invocation)
        if answer:
            respond(slack, url, answer)
    except (NotAckedError, ApiError) as error:
        late = isinstance(error, NotAckedError) and error.reason == "http_timeout"
        return _failed(slack, member, channel, f'{name} failed with the error "{TOO_LATE if late else NOT_TAKEN}".')
    return Outcome()


def open_home(slack: Slack, member_id: str) -> None:
    """The person looks at the app."""
    member = slack.workspace.member(member_id)
    ts, _ = slack.messages.stamp()
    event = {
        "type": "app_home_opened",
        "user": member.id,
        "channel": slack.im(member.id).id,
        "tab": "home" if slack.manifest.home_tab else "messages",
        "event_ts": ts,
    }
    view = slack.views.home(member.id)
    slack.events.emit("app_home_opened", event | ({"view": dict(view)} if view else {}))


def present(slack: Slack, member_id: str, channel_id: str) -> tuple[Member, Channel]:
    """:raises ApiError: that person can't be there."""
    member = slack.workspace.member(member_id)
    if member.deleted or member.is_bot:
        raise ApiError("user_disabled")
    im = slack.im(member.id)
    channel = slack.workspace.channel(channel_id)
    hidden = channel.kind is ChannelKind.IM or channel.is_private
    if hidden and channel is not im and member.id not in channel.members:
        raise ApiError("channel_not_found")
    return member, channel


def channel_name(channel: Channel) -> str:
    return "directmessage" if channel.kind is ChannelKind.IM else channel.name


def _why_not(slack: Slack, member: Member, channel: Channel, text: str) -> str:
    """Why they may not write this here, in a sentence; empty when they may."""
    manifest = slack.manifest
    if not text.strip():
        return "There is nothing to send yet."
    if member.id not in channel.members:
        return f"Join #{channel.name} to write in it."
    if channel.is_archived:
        return f"#{channel.name} is archived."
    if channel.kind is ChannelKind.IM and (not manifest.messages_tab or manifest.messages_tab_read_only):
        return "Sending messages to this app has been turned off."
    return ""


def _place(slack: Slack, member: Member, channel: Channel) -> Json:
    """Who gave a command, and where."""
    return {
        "token": "playground",
        "team_id": slack.workspace.id,
        "team_domain": slack.workspace.domain,
        "channel_id": channel.id,
        "channel_name": channel_name(channel),
        "user_id": member.id,
        "user_name": member.name,
        "api_app_id": APP_ID,
        "is_enterprise_install": "false",
    }


def _failed(slack: Slack, member: Member, channel: Channel, sentence: str) -> Outcome:
    slack.notice(member.id, channel.id, sentence)
    return Outcome(error=sentence)
