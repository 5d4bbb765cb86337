"""`python -m bot` and `unhunch`: the only lines that touch the environment."""

import os
import sys

from dotenv import dotenv_values

from bot import settings
from bot.cli import main as run_command


def main() -> None:
    from_file = {name: value for name, value in dotenv_values(".env").items() if value is not None}
    # Taken out, not only read: Bolt turns OAuth on by itself when it finds a client id there, and drops the bot token.
    from_environment = {name: os.environ.pop(name) for name in settings.NAMES if name in os.environ}  # noqa: TID251  the place the ban points to
    sys.exit(run_command(from_file | from_environment))


if __name__ == "__main__":
    main()
