"""Finds what a person means by a few free words: areas, causes, exercises, misspelt or not; and tips."""

from bot.search.index import Index
from bot.search.tips import tips_about

__all__ = ["Index", "tips_about"]
