"""The app in the workspace: its tokens, and what they still open."""

import itertools
import secrets

from bot.playground.wire import ApiError


class Installation:
    def __init__(self, team: str) -> None:
        self._team = team
        self._numbers = itertools.count(1)
        self._dead: dict[str, str] = {}
        self._codes: set[str] = set()
        self.installed = True
        self.signing_secret = secrets.token_hex(16)
        self.client_id = "1010101010.2020202020"
        self.client_secret = secrets.token_hex(16)
        self.app_token = f"xapp-playground-{team}-{secrets.token_hex(4)}"
        self.bot_token = self._new_token()

    def check_bot(self, token: str) -> None:
        if not token:
            raise ApiError("not_authed")
        if token != self.bot_token or token in self._dead:
            raise ApiError(self._dead.get(token, "invalid_auth"))

    def check_app(self, token: str) -> None:
        if not token:
            raise ApiError("not_authed")
        if token != self.app_token:
            raise ApiError("not_allowed_token_type" if token == self.bot_token else "invalid_auth")

    def check_client(self, client_id: str, client_secret: str) -> None:
        if client_id != self.client_id:
            raise ApiError("invalid_client_id")
        if client_secret != self.client_secret:
            raise ApiError("bad_client_secret")

    def revoke(self) -> None:
        self._dead[self.bot_token] = "token_revoked"

    def uninstall(self) -> None:
        self._dead[self.bot_token] = "account_inactive"
        self.installed = False

    def new_code(self) -> str:
        """What the browser brings back from the page where an admin allows the app."""
        code = secrets.token_hex(8)
        self._codes.add(code)
        return code

    def install(self, code: str) -> str:
        """Uses the code up and answers the bot token; a fresh one if the old no longer opens anything."""
        if code not in self._codes:
            raise ApiError("invalid_code")
        self._codes.remove(code)
        if self.bot_token in self._dead:
            self.bot_token = self._new_token()
        self.installed = True
        return self.bot_token

    def _new_token(self) -> str:
        return f"xoxb-playground-{self._team}-{next(self._numbers)}"
