"""What the bot says aloud, in English, one room for each occasion."""
