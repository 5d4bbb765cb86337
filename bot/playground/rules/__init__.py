"""Block Kit's documented limits: what Slack would find wrong with blocks and views."""
