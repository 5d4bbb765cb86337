"""What Slack said when it said no."""

from slack_sdk.errors import SlackApiError

# Also what it says of a message with a picture that it could not fetch: "downloading image failed".
BLOCKS_REFUSED = "invalid_blocks"


def reason_of(error: SlackApiError) -> str:
    """Slack's own code, such as "channel_not_found"; empty when it was not Slack's answer (a proxy's page, say)."""
    answer = getattr(error.response, "data", None)
    return str(answer.get("error") or "") if isinstance(answer, dict) else ""


def status_of(error: SlackApiError) -> int:
    # slack_sdk hands over its own response, or aiohttp's when the body was no JSON.
    return int(getattr(error.response, "status_code", None) or error.response.status)
