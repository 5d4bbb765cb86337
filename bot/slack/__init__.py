"""Slack, one file for each surface a person can see."""
