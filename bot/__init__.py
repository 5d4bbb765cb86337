"""Unhunch: a chat bot that keeps people who sit at work moving, and knows when exercise is the wrong answer."""
