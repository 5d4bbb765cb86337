"""A Bolt app that acks a slash command and does nothing else: the plain way that ours stands beside."""

import click
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

PATH = "/slack/events"


@click.command()
@click.argument("port", type=int)
@click.argument("api_url")
@click.argument("bot_token")
@click.argument("signing_secret")
def main(*, port: int, api_url: str, bot_token: str, signing_secret: str) -> None:
    app = AsyncApp(client=AsyncWebClient(bot_token, base_url=api_url), signing_secret=signing_secret)

    @app.command("/stretch")
    async def stretch(ack: AsyncAck) -> None:
        await ack()

    app.server(port=port, path=PATH, host="127.0.0.1").start()


if __name__ == "__main__":
    main()
