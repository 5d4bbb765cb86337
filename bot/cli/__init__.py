"""The command line. Each command has a file of its own; their names are fixed."""

from collections.abc import Mapping

import click

from bot.catalogue import CatalogueError
from bot.cli.choose import choose
from bot.cli.doctor import doctor
from bot.cli.draw import draw
from bot.cli.exercises import exercises
from bot.cli.manifest import manifest
from bot.cli.migrate import migrate
from bot.cli.run import playground, run
from bot.cli.say import say
from bot.cli.schedule import schedule
from bot.cli.triage import triage
from bot.settings import SettingsError
from bot.slack.connection import NotConnected
from bot.wiring import CannotStart

CANNOT_START = 2


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.pass_context
def unhunch(context: click.Context) -> None:
    """Keeps people who sit at work moving, and knows when exercise is the wrong answer."""
    if context.invoked_subcommand is None:
        context.invoke(run)


for _command in (run, playground, say, schedule, triage, exercises, choose, migrate, doctor, manifest):
    unhunch.add_command(_command)
exercises.add_command(draw)


def main(given: Mapping[str, str]) -> int:
    """Run a command with these settings; its exit status. `given` are environment-like names and values."""
    try:
        unhunch(obj=given, standalone_mode=True)
    except SettingsError as error:
        _say("Unhunch can't start with these settings:", error.problems)
    except CatalogueError as error:
        _say("Unhunch doesn't start on exercises with mistakes:", [str(problem) for problem in error.problems])
    except (CannotStart, NotConnected) as error:
        _say("Unhunch can't start:", [str(error)])
    return CANNOT_START


def _say(heading: str, problems: list[str]) -> None:
    click.echo("\n".join([heading, *(f"  - {problem}" for problem in problems)]), err=True)
