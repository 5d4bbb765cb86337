"""What words ask for, however they are dressed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.command import (
    ChannelListen,
    ChannelRemind,
    ChannelShow,
    ChannelStop,
    Command,
    Erase,
    Help,
    Holidays,
    Join,
    ListReminders,
    Pause,
    PostureCheck,
    Privacy,
    Remind,
    Resume,
    Setup,
    ShowPictures,
    ShowSigns,
    ShowTip,
    Stop,
    Stretch,
    Thanks,
    read_command,
    read_reminder,
)
from bot.domain.nudge import Kind


def stretching(words: str) -> Remind:
    return Remind(kind=Kind.STRETCH, words=words)


def posture(words: str) -> Remind:
    return Remind(kind=Kind.POSTURE, words=words)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("", Stretch(words="")),
        ("neck", Stretch(words="neck")),
        ("hunched all day", Stretch(words="hunched all day")),
        ("help", Help()),
        ("?", Help()),
        ("hello", Help()),
        ("thank you", Thanks()),
        ("start", Join()),
        ("opt in", Join()),
        ("setup", Setup()),
        ("set up", Setup()),
        ("Settings.", Setup()),
        ("preferences", Setup()),
        ("set up my neck", Stretch(words="set up my neck")),
        ("reminders", ListReminders()),
        ("my reminders", ListReminders()),
        ("resume", Resume()),
        ("privacy", Privacy()),
        ("delete", Erase()),
        ("delete my data", Erase()),
        ("posture", PostureCheck()),
        ("posture check", PostureCheck()),
        ("stop", Stop(words="")),
        ("unsubscribe", Stop(words="")),
        ("stop 2", Stop(words="2")),
        ("cancel #3", Stop(words="#3")),
        ("pause", Pause(words="")),
        ("pause until Monday", Pause(words="until Monday")),
        ("snooze for 2 days", Pause(words="for 2 days")),
        ("remind", stretching("")),
        ("remind weekdays at 10:30", stretching("weekdays at 10:30")),
        ("nudge me at 9", stretching("me at 9")),
        ("reminders at 9 and 10", stretching("at 9 and 10")),
        ("remind posture every hour from 9 to 17", posture("every hour from 9 to 17")),
        ("remind posture checks at 9", posture("at 9")),
        ("remind at 9 posture check", posture("at 9")),
        ("posture every hour from 9 to 17", posture("every hour from 9 to 17")),
        ("posture after sitting", Stretch(words="posture after sitting")),
        ("holidays", Holidays(words="")),
        ("Holidays?", Holidays(words="")),
        ("holidays Germany", Holidays(words="Germany")),
        ("holiday germany bavaria", Holidays(words="germany bavaria")),
        ("public holidays in Germany", Holidays(words="in Germany")),
        ("bank holidays UK", Holidays(words="UK")),
        ("holidays off.", Holidays(words="off")),
        ("pictures", ShowPictures(words="")),
        ("pictures still", ShowPictures(words="still")),
        ("Pictures: off.", ShowPictures(words="off")),
        ("picture wobbling", ShowPictures(words="wobbling")),
        ("still pictures", ShowPictures(words="still")),
        ("no GIFs!", ShowPictures(words="no")),
        ("picture frames hurt my neck", Stretch(words="picture frames hurt my neck")),
        ("tip", ShowTip(words="")),
        ("Tips!", ShowTip(words="")),
        ("another tip", ShowTip(words="")),
        ("tip screen", ShowTip(words="screen")),
        ("a tip about my chair?", ShowTip(words="my chair")),
        ("tips for standing\ndesks", ShowTip(words="standing\ndesks")),
        ("tip of my finger hurts", Stretch(words="tip of my finger hurts")),
        ("tip my head back", Stretch(words="tip my head back")),
        ("tip toe", Stretch(words="tip toe")),
        ("channel", ChannelShow()),
        ("channel blorp", ChannelShow()),
        ("channel remind weekdays at 10:30", ChannelRemind(words="weekdays at 10:30")),
        ("channel listen on", ChannelListen(words="on")),
        ("channel listen", ChannelListen(words="")),
        ("what are the red flags for back pain?", ShowSigns()),
        ("Which warning signs should I know", ShowSigns()),
        ("when should I see a doctor about my neck", ShowSigns()),
        ("when to see a physio", ShowSigns()),
        ("remind red flags at 10", stretching("red flags at 10")),
        ("channel off", ChannelStop()),
        ("channel stop", ChannelStop()),
    ],
)
def test_words_are_a_command_or_ask_for_an_exercise(text: str, asked: Command) -> None:
    assert read_command(text) == asked


DRESSES = ["{}", "/stretch {}", "stretch {}", "  {}  ", "please {}", "/stretch please {}", "/STRETCH {}"]


@pytest.mark.parametrize("dress", DRESSES)
@pytest.mark.parametrize(
    ("words", "asked"),
    [("help", Help()), ("neck", Stretch(words="neck")), ("remind at 9", stretching("at 9")), ("", Stretch(words=""))],
)
def test_how_it_is_introduced_makes_no_difference(dress: str, words: str, asked: Command) -> None:
    assert read_command(dress.format(words)) == asked


@pytest.mark.parametrize("text", ["HELP", "Help!", "help.", "  hElP  ", "Thank  you!", "Thanks."])
def test_capitals_spaces_and_a_full_stop_make_no_difference(text: str) -> None:
    assert isinstance(read_command(text), Help | Thanks)


@pytest.mark.parametrize(
    "text", ["stretching", "stretchy band row", "stop2", "channels", "pausing", "helpful", "holidaying", "tiptoe"]
)
def test_a_word_that_only_begins_like_a_command_is_none(text: str) -> None:
    assert read_command(text) == Stretch(words=text)


def test_the_words_of_an_exercise_stay_as_they_were_typed() -> None:
    assert read_command("/stretch Chin Tuck") == Stretch(words="Chin Tuck")


@given(text=st.text())
def test_every_text_is_some_command(text: str) -> None:
    assert isinstance(read_command(text), Command)


@given(words=st.text())
def test_no_kind_of_reminder_keeps_the_words_that_said_it(words: str) -> None:
    assert not any(word.casefold() == "posture" for word in read_reminder(words).words.split())
