"""Turns due reminders into sent messages."""
