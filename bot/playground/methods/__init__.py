"""The Web API's methods, a room for each family, and the table of them all."""

from bot.playground.methods import app, chat, conversations, files, scheduling, users, views
from bot.playground.methods.method import Method

METHODS: dict[str, Method] = {
    **app.METHODS,
    **chat.METHODS,
    **conversations.METHODS,
    **files.METHODS,
    **scheduling.METHODS,
    **users.METHODS,
    **views.METHODS,
}
