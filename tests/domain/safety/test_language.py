"""In which languages a message is read."""

import pytest

from bot.domain.safety import Tier, Triage, triage
from bot.domain.safety.answer import together
from bot.domain.safety.language import Language, languages


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my back hurts since this morning", Language.ENGLISH),
        ("Ich habe seit gestern Schmerzen im Rücken", Language.GERMAN),
        ("ich hab kopfweh und mir ist schlecht", Language.GERMAN),
        ("j’ai mal au dos depuis hier", Language.FRENCH),
        ("jai mal o dos depuis hier", Language.FRENCH),
        ("me duele la espalda desde ayer", Language.SPANISH),
        ("estou com dor nas costas desde ontem", Language.PORTUGUESE),
        ("¿Qué?", Language.SPANISH),
    ],
)
def test_a_message_is_read_in_its_own_language(text: str, expected: Language) -> None:
    assert languages(text)[0] is expected


@pytest.mark.parametrize("text", ["", "ok", "12:30", "🎉", "stretch", "the Gift card for main street", "mon 10:30"])
def test_what_is_no_clear_language_is_read_in_english_too(text: str) -> None:
    assert Language.ENGLISH in languages(text)


def test_what_is_clearly_foreign_is_not_read_in_english() -> None:
    assert languages("Ich habe seit gestern kein Gefühl mehr in den Beinen") == (Language.GERMAN,)


@pytest.mark.parametrize(
    "text",
    [
        "my new bras arrived, the gift is for mum, main street at noon",
        "burst pipe at the office, coma white paint, chute for parcels",
        "French pain au chocolat for everyone, dos and don'ts on the wiki",
        "our art class fell on the same day as the sinus talk",
        "the die is cast, was fun, hat on, arm in arm",
    ],
)
def test_words_of_one_language_mean_nothing_in_another(text: str) -> None:
    assert triage(text).tier is Tier.NONE


def test_a_sign_in_either_language_of_a_mixed_message_is_found() -> None:
    assert triage("sorry for my german: ich kann nicht mehr pinkeln and my back is bad").tier is Tier.EMERGENCY


def test_no_signs_are_an_answer_and_several_answers_are_one() -> None:
    nothing = Triage(tier=Tier.NONE)

    assert together(nothing, triage("chest pain")) == triage("chest pain")
