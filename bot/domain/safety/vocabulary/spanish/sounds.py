"""How Spanish is written in a chat: letters that sound alike become one, so that misspellings meet the right word."""

import re
from collections.abc import Sequence

from bot.domain.safety.phrase import Concept
from bot.domain.safety.tongue.speech import Speech, each, fold, spelt

_SHORT = spelt(
    {
        "que": "q, qe, ke, k",
        "porque": "xq, pq, porq, xke",
        "por": "x",
        "para": "pa",
        "de": "d",
        "desde": "dsd, dsde, desd",
        "despues": "dsp, dps, desps, despues",
        "me": "m",
        "se": "c",
        "estoy": "toy, stoy",
        "esta": "ta",
        "tambien": "tmb, tb, tbn",
        "hasta": "asta",
        "hacer": "aser, haser",
        "izquierdo": "izq, izqdo, izdo, esquierdo, isquierdo",
        "izquierda": "izqda, izda, esquierda, isquierda",
        "derecho": "dcho, drecho, dereco",
        "derecha": "dcha, drecha",
        "anteayer": "antier, antiayer",
        "minutos": "min, mins, minuto",
        "horas": "hrs, hr, hs",
        "kilos": "kg, kgs, kilo, quilos",
        "semanas": "sem, sems",
        "doctor": "doc, dr, dra, doctora",
        "nada": "na, naa, nadita",
        "dos": "2",
        "ejercicio": "ejersicio, ejericio, ejerc",
        "orinar": "orinal, horinar, orinarme, orinarse",
        "entumecido": "entumido, adormentado, entumesido",
        "entumecida": "entumida, adormentada",
        "entumecidos": "entumidos",
        "entumecidas": "entumidas",
        "fiebre": "fievre, febre, fiebres, calentura, calenturas, fiebron",
        "columna": "colunna, coluna, colugna",
        "jaja": "jajaja, jajajaja, jeje, jejeje, jaj, lol, xd, jajaj, jiji, jsjs, ajaja, jajajajaja",
    }
)
# The first alternative is mute, the last one a letter written twice; the others sound as the letters below.
_LETTERS = re.compile(r"((?<!c)h)|(qu?(?=[ei])|c(?![hei]))|(s?c(?=[ei])|z)|(v)|(ll)|(g(?=[ei]))|([b-df-hj-np-tv-z])\7+")
_SOUNDS = ("", "k", "s", "b", "y", "j")
_BEGINNING = re.compile(r"(\w+)\*")
_SOFT = {"k": "s", "g": "j"}
_GROUPS = {
    "<me>": "me|se|le|te|nos|les",
    "<mi>": "mi|mis|el|la|los|las|un|una|su|sus|tu|tus|de|del|al|en",
    "<puedo>": (
        "puedo|puede|pueden|podia|podía|pude|pudo|podido|consigo|consigue|consiguió|conseguia|conseguí|logro|logra|"
        "logré|logró|logrado|conseguido|poder|lograr|conseguir|soy_capaz_de|es_capaz_de|hay_manera_de|hay_forma_de"
    ),
    "<siento>": (
        "siento|siente|sienten|sentía|sentí|sintió|sentir|sentirme|sentirla|sentirlo|noto|nota|notan|notaba|noté|notó|"
        "notar|notarlo|percibo|percibe|sintiendo|notando|sentido|notado|sintiera|sintiese|sienta|sientan"
    ),
    "<ha>": "he|ha|has|había|hemos|han|haber",
    "<esta>": ("está|están|tengo|tiene|quedó|quedo|queda|quedaron|quedan|noto|siento|siente|sigue|puso|pone|veo"),
}


def sounded(word: str) -> str:
    """The folded word as it sounds: `h` is mute, `b` is `v`, `z` is `s`."""
    return _LETTERS.sub(_sound, word)


def _sound(match: re.Match[str]) -> str:
    group = match.lastindex or 0
    return _SOUNDS[group - 1] if group <= len(_SOUNDS) else match.group(group)


def _spelt(word: str) -> Sequence[str]:
    return (sounded(_SHORT.get(word, word)),)


SPEECH = Speech(
    spelt=_spelt,
    fillers=frozenset(
        map(
            sounded,
            each("""
        muy tan super bastante completamente totalmente realmente literalmente ya practicamente demasiado tambien pues
        bueno oye che tio wey guey literal re mega asi obvio puro pura joder puta puto carajo
        ultimamente mucho poco poquito algun alguna
        """),
        )
    ),
)


def spoken(text: str, *, aside: bool = False) -> Concept:
    """A concept in the notation of the vocabulary; `<puedo>` and the like are the groups above."""
    for group, words in _GROUPS.items():
        text = text.replace(group, words)
    return SPEECH.says(_BEGINNING.sub(_beginning, text), aside=aside)


def _beginning(match: re.Match[str]) -> str:
    """Its last letter may sound in two ways, by what follows it ("entumec*")."""
    sound = sounded(fold(match.group(1)))
    other = _SOFT.get(sound[-1])
    return f"{sound}*|{sound[:-1]}{other}*" if other else f"{sound}*"
