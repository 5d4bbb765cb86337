"""Reads a message for warning signs, and says how urgent it is, what it may be about, and in which words it saw that."""

from bot.domain.safety.reading import triage
from bot.domain.safety.tier import Category, Tier, Triage

__all__ = ["Category", "Tier", "Triage", "triage"]
