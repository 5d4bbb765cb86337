"""A local Slack: enough of it, by its documented rules, to use and to test an app without leaving this machine."""
