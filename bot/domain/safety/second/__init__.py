"""The second reader: a small model, trained on labelled messages, for what nobody thought to write a rule for."""

from bot.domain.safety.second.opinion import heard, learn_by_heart

__all__ = ["heard", "learn_by_heart"]
