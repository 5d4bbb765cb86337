"""Whose signs they are: in doubt, the writer's."""

import pytest

from bot.domain.conversation import hear
from bot.domain.safety.language import Language
from bot.domain.safety.whose import about_other


def whole(text: str) -> list[tuple[int, int]]:
    return [(0, len(text))]


@pytest.mark.parametrize(
    "text",
    [
        "my husband has crushing chest pain",
        "My colleague's face is drooping and her speech is slurred, what should I do?",
        "I think my dad can't feel his legs",
        "he says his chest hurts and his arm is numb",
        "someone in the office collapsed with chest pain",
        "Mum fell down the stairs and can't move her neck",
        "my sister just told me that she can't feel when she pees",
    ],
)
def test_it_is_somebody_elses_when_nothing_says_i(text: str) -> None:
    assert about_other(text, whole(text))


@pytest.mark.parametrize(
    "text",
    [
        "I have chest pain",
        "chest pain and a numb arm",
        "my husband says I should ask: my chest hurts",
        "my wife and I both have chest pain",
        "feels like somebody sits on my chest",
        "asking for someone who hates being alive",
        "chest is so tight mate",
        "yo chest feel tight like somebody sitting on it",
        "arms gone numb, feels like a bloke is sat on my chest mate",
        "",
    ],
)
def test_it_is_the_writers_in_doubt(text: str) -> None:
    assert not about_other(text, whole(text))


@pytest.mark.parametrize(
    ("language", "theirs", "mine"),
    [
        (
            Language.GERMAN,
            "mein Kollege im Büro hat Brustschmerzen und bekommt keine Luft",
            "ich habe Brustschmerzen, sagt meine Frau",
        ),
        (Language.FRENCH, "ma collègue a une douleur dans la poitrine", "mon mari dit que j'ai l'air gris, poitrine"),
        (Language.SPANISH, "mi jefe tiene dolor en el pecho", "tengo dolor en el pecho y mi marido conduce"),
        (Language.PORTUGUESE, "minha mãe está com dor no peito", "estou com dor no peito e minha mãe dirige"),
    ],
)
def test_so_it_is_in_every_language(language: Language, theirs: str, mine: str) -> None:
    assert about_other(theirs, whole(theirs), language)
    assert not about_other(mine, whole(mine), language)


def test_only_the_sentences_with_signs_decide() -> None:
    text = "My wife laughs at me. My chest is crushed and my arm is numb."
    assert not about_other(text, [(22, 60)])
    text = "I work from home. My son has a stiff neck and a fever."
    assert about_other(text, [(18, 50)])


def test_a_sentence_that_names_nobody_is_the_writers_where_the_writer_speaks() -> None:
    text = "My dad drives me. Crushing chest pain since noon. I am scared"
    assert not about_other(text + " of my heart", [(18, 48)])
    assert about_other("My dad is here. Crushing chest pain since noon.", [(16, 46)])


def test_what_is_heard_says_whose_it_is_and_in_which_language() -> None:
    other = hear("my colleague has crushing chest pain and can't breathe")
    assert other.warning
    assert other.about_other
    assert other.language is Language.ENGLISH
    assert not hear("I have crushing chest pain and can't breathe").about_other
    assert hear("lower back").language is Language.ENGLISH
