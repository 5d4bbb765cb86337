"""Where a browser goes to install the app; here, whoever comes agrees at once."""

from aiohttp import web
from yarl import URL

from bot.playground.slack import Slack


class Authorize:
    def __init__(self, slack: Slack) -> None:
        self._slack = slack

    def routes(self) -> list[web.RouteDef]:
        return [web.get("/oauth/v2/authorize", self._agree)]

    async def _agree(self, request: web.Request) -> web.Response:
        asked = request.query
        if asked.get("client_id") != self._slack.installation.client_id or "redirect_uri" not in asked:
            return web.Response(status=400, text="An app asks with its client_id and a redirect_uri.")
        back = {"code": self._slack.installation.new_code(), "state": asked.get("state", "")}
        raise web.HTTPFound(URL(asked["redirect_uri"]).update_query(back))
