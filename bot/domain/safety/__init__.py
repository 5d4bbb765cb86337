"""Reads a message for warning signs: how urgent it is, what it may be about, and which words say so."""

from bot.domain.safety.reading import prepare, triage
from bot.domain.safety.tier import Category, Tier, Triage

__all__ = ["Category", "Tier", "Triage", "prepare", "triage"]
