"""`unhunch manifest`: the Slack app manifest for this installation."""

import json
from collections.abc import Mapping

import click

from bot import settings
from bot.slack.manifest import manifest as slack_manifest


@click.command("manifest")
@click.pass_obj
def manifest(given: Mapping[str, str]) -> None:
    """Print the manifest to paste into Slack: for Socket Mode, or for HTTP where that is how it is set up."""
    read = settings.read(given)
    if read.slack and not read.slack.app_token and not read.public_url:
        raise settings.SettingsError(
            ["PUBLIC_URL is missing: without Socket Mode, the manifest says where Slack calls."]
        )
    over_http = read.slack is None or read.slack.app_token is None
    click.echo(json.dumps(slack_manifest(public_url=read.public_url if over_http else None), indent=2))
