"""A message in Slack's dress: everything is there, nothing is too long, buttons are told apart."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from slack_sdk.models.blocks import Block

from bot.catalogue import CONTENT, load
from bot.domain.choose import Because, Pick, Reason
from bot.domain.exercise import Area, Exercise
from bot.domain.message import Button, Choice, Message, Picture
from bot.domain.wording.exercises import card
from bot.domain.wording.nudging import exercise_buttons
from bot.slack.blocks import action_id, dressed

FULL = Message(
    title="Chin tuck",
    paragraphs=("Because you asked for <neck> & more.",),
    picture=Picture(slug="chin-tuck", alt="From the side: a head <glides> back."),
    steps=("Sit tall.", "Glide back."),
    notes=("Slow.", "Stop if it hurts."),
    buttons=(
        Button(choice=Choice.DONE, label="Done", subject="o1", primary=True),
        Button(choice=Choice.HURTS, label="It hurts", subject="o1"),
    ),
)

PICTURES = "https://unhunch.example.com/pictures"
LONGEST_LABEL, LONGEST_SUBJECT, MOST_BUTTONS = 75, 2000, 25  # what Slack takes

some_text = st.text(max_size=20) | st.just("&" * 3001)
some_texts = st.lists(some_text, max_size=3).map(tuple)
some_buttons = st.builds(
    Button,
    choice=st.sampled_from(Choice),
    label=st.text(min_size=1, max_size=20) | st.just("l" * LONGEST_LABEL),
    subject=st.text(max_size=20) | st.just("s" * LONGEST_SUBJECT),
    primary=st.booleans(),
)
some_pictures = st.builds(
    Picture,
    slug=st.just("chin-tuck"),
    alt=st.text(max_size=20).map("A head. {}".format) | st.just("a" * 2001),
    moving=st.booleans(),
)
some_messages = st.builds(
    Message,
    picture=st.none() | some_pictures,
    title=some_text,
    paragraphs=some_texts.map(lambda texts: (*texts, "Hello.")),
    steps=some_texts,
    notes=some_texts,
    buttons=st.lists(some_buttons, max_size=MOST_BUTTONS).map(tuple),
)


def assert_as_the_models_make_it(message: Message) -> None:
    """They refuse what is too long or incomplete, and drop what they don't know."""
    blocks = dressed(message, pictures=PICTURES)["blocks"]
    assert [block.to_dict() for block in Block.parse_all(blocks)] == blocks


@given(message=some_messages)
def test_whatever_is_said_slacks_own_models_make_the_same_of_it(message: Message) -> None:
    assert_as_the_models_make_it(message)


@pytest.mark.parametrize("exercise", load(CONTENT), ids=lambda exercise: exercise.slug)
def test_slacks_own_models_make_the_same_of_every_card(exercise: Exercise) -> None:
    pick = Pick(exercise=exercise, reasons=tuple(Reason(because=each, about=Area.WHOLE_BODY) for each in Because))

    assert_as_the_models_make_it(replace(card(pick), buttons=exercise_buttons("o1", snooze=True)))


def test_every_part_has_its_block_in_order() -> None:
    kinds = [block["type"] for block in dressed(FULL)["blocks"]]
    assert kinds == ["header", "section", "section", "context", "actions"]


def test_a_picture_stands_before_the_steps_with_its_words_where_slack_can_fetch_it() -> None:
    blocks = dressed(FULL, pictures=PICTURES)["blocks"]
    assert [block["type"] for block in blocks] == ["header", "section", "image", "section", "context", "actions"]
    assert blocks[2] == {
        "type": "image",
        "image_url": f"{PICTURES}/chin-tuck.gif",
        "alt_text": "From the side: a head <glides> back.",
    }


def test_a_still_is_another_file() -> None:
    still = replace(FULL, picture=Picture(slug="chin-tuck", alt="Two heads.", moving=False))
    (shown,) = (block for block in dressed(still, pictures=PICTURES)["blocks"] if block["type"] == "image")
    assert shown["image_url"] == f"{PICTURES}/chin-tuck.png"


def test_the_text_holds_all_of_it_for_whoever_hears_it_read() -> None:
    assert dressed(FULL)["text"].splitlines() == [
        "Chin tuck",
        "Because you asked for &lt;neck&gt; &amp; more.",
        "1. Sit tall.",
        "2. Glide back.",
        "Slow.",
        "Stop if it hurts.",
    ]


def test_a_button_carries_its_choice_and_its_subject() -> None:
    done, hurts = dressed(FULL)["blocks"][-1]["elements"]
    assert (done["action_id"], done["value"], done["style"]) == (action_id(Choice.DONE), "o1", "primary")
    assert (hurts["action_id"], hurts["value"]) == (action_id(Choice.HURTS), "o1")
    assert "style" not in hurts


def test_a_bare_sentence_is_one_section() -> None:
    assert [block["type"] for block in dressed(Message(paragraphs=("Hello.",)))["blocks"]] == ["section"]


def test_what_is_too_long_for_slack_is_cut_not_refused() -> None:
    long = dressed(Message(title="t" * 200, paragraphs=("&" * 3000,)))["blocks"]
    assert len(long[0]["text"]["text"]) == 150
    assert len(long[1]["text"]["text"]) <= 3000


def test_notes_that_say_nothing_leave_no_empty_block() -> None:
    assert [block["type"] for block in dressed(Message(paragraphs=("Hello.",), notes=("",)))["blocks"]] == ["section"]
