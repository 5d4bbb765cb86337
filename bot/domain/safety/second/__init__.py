"""The second reader: a linear model, learned from labelled messages, with the last word on whether there is a sign."""

from bot.domain.safety.second.opinion import heard, learn_by_heart

__all__ = ["heard", "learn_by_heart"]
