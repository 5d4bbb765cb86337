"""A person's own words, said back to them: in quotation marks, and not at any length."""

_LONGEST = 40


def quoted(words: str) -> str:
    return f"“{words if len(words) <= _LONGEST else f'{words[:_LONGEST]}…'}”"
