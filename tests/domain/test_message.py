"""A message says something, and says all of it as lines too."""

import pytest

from bot.domain.message import Button, Choice, Message, Picture


@pytest.mark.parametrize(
    "parts",
    [{}, {"title": ""}, {"paragraphs": ("",)}, {"buttons": (Button(choice=Choice.DONE, label="Done"),)}],
)
def test_a_message_that_says_nothing_is_refused(parts: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="says something"):
        Message(**parts)  # type: ignore[arg-type]  # the parts of one


def test_its_text_is_all_of_it_but_the_buttons_in_the_order_it_is_shown() -> None:
    message = Message(
        title="Chin tuck",
        paragraphs=("For you.", ""),
        picture=Picture(slug="chin-tuck", alt="A head glides back."),
        steps=("Sit.", "Nod."),
        notes=("Slowly.",),
        buttons=(Button(choice=Choice.DONE, label="Done"),),
    )
    assert message.text.splitlines() == ["Chin tuck", "For you.", "1. Sit.", "2. Nod.", "Slowly."]


@pytest.mark.parametrize("parts", [{"title": "a"}, {"paragraphs": ("a",)}, {"notes": ("a",)}])
def test_any_part_alone_is_enough(parts: dict[str, object]) -> None:
    assert Message(**parts).text == "a"  # type: ignore[arg-type]  # the parts of one


def test_a_button_carries_no_more_than_it_was_given() -> None:
    assert Button(choice=Choice.DONE, label="Done") == Button(
        choice=Choice.DONE, label="Done", subject="", primary=False
    )


@pytest.mark.parametrize("alt", ["", " "])
def test_a_picture_without_words_for_it_is_refused(alt: str) -> None:
    with pytest.raises(ValueError, match="has words"):
        Picture(slug="chin-tuck", alt=alt)
