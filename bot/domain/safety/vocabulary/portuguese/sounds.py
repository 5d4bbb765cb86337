"""How Portuguese is written in a chat: letters that sound alike become one, so that misspellings meet their word."""

import re
from collections.abc import Sequence

from bot.domain.safety.phrase import Concept
from bot.domain.safety.tongue.speech import Speech, each, fold, spelt

_SHORT = spelt(
    {
        "que": "q, qe, ke",
        "porque": "pq, pk, porq, pq",
        "quando": "qd, qdo, qnd, quand",
        "quanto": "qto, qnto",
        "você": "vc, ce, voce, vcs",
        "não": "n, naum, nao, num, nn",
        "também": "tb, tbm, tbem, tmb",
        "estou": "to, tou, tô, estô, stou",
        "está": "ta, tá, tah, esta, st",
        "estão": "estam, tam",
        "estava": "tava",
        "hoje": "hj, oje, hoge",
        "ontem": "onti, ontim, onten",
        "anteontem": "antontem, antes_de_ontem",
        "muito": "mto, mt, mui, muinto, mtu",
        "com": "c, cm",
        "de": "d",
        "minuto": "min, mins, minutos",
        "hora": "hr, hrs, horas, hs",
        "quilos": "kg, kgs, kilos, quilo, kilo",
        "para": "pra, pro, p, pras, pros",
        "dores": "dorez",
        "costas": "custas, costa, costaz",
        "braço": "braso, brasso, brasu",
        "gesso": "geço, jesso",
        "dói": "doi, doy",
        "dormência": "dormensia, dormencia, dormesia, dormênssia",
        "dormente": "dormenti, adormente",
        "faço": "fasso, faso",
        "força": "forsa, forssa",
        "cabeça": "cabesa, cabessa",
        "pescoço": "pescoso, pescosso, pescosço",
        "coração": "corasao, coraçao, corassão",
        "doença": "doensa",
        "direita": "dir, direta, dta",
        "direito": "direto, drt",
        "esquerda": "esq, ezquerda",
        "esquerdo": "ezquerdo",
        "dois": "2",
        "pezado": "pesado",
        "pesado": "pezado, pezadu",
        "febre": "febri, febres, febrão, febrona",
        "médico": "medico, dr, dra, doutor, doutora",
        "exercício": "ex, exercicio, exercicios, exercisio",
        "xixi": "chichi, chixi, xixí, pipi, chi",
        "risos": "k, kk, kkk, kkkk, rs, rsrs, rsrsrs, haha, hahaha, ahaha, lol, huehue, jaja, hehe",
    }
)
# The first alternative is mute, the last one a letter written twice; the others sound as the letters below.
_LETTERS = re.compile(
    r"((?<![cln])h)|(ch)|(s?c(?=[ei])|ss|z)|(qu?(?=[ei])|c|q(?=u))|(g(?=[ei]))|(y)|(m(?=[bp]))|([b-df-hj-np-tv-z])\8+"
)
_SOUNDS = ("", "x", "s", "k", "j", "i", "n")
_BEGINNING = re.compile(r"(\w+)\*")
_SOFT = {"k": "s", "g": "j"}
_GROUPS = {
    "<me>": "me|se|lhe|te|nos|lhes",
    "<posso>": (
        "posso|pode|podem|podia|pude|pôde|podido|consigo|consegue|conseguem|consegui|conseguiu|conseguia|conseguir|"
        "poder|conseguindo|sou_capaz_de|é_capaz_de|fui_capaz_de|dá_para|deu_para|dava_para|tem_como|há_maneira_de"
    ),
    "<sinto>": (
        "sinto|sente|sentem|sentia|senti|sentiu|sentir|sentindo|noto|nota|notei|notou|notar|percebo|percebe|percebi|"
        "percebeu|perceber|percebendo|reparo|reparei|sentisse|sinta|sintam"
    ),
    "<esta>": "está|estão|estou|fica|ficou|ficam|ficaram|ficando|anda|andam|tenho|tem|parece|ficar",
    "<sem>": (
        "sem_dar_por_isso|sem_dar_por_ela|sem_dar_conta|sem_me_dar_conta|sem_notar|sem_perceber|sem_sentir|sem_querer|"
        "sem_reparar|sem_eu_perceber|sem_eu_sentir|sem_me_aperceber|sem_controle|sem_controlo|sem_aviso"
    ),
}


def sounded(word: str) -> str:
    """The folded word as it sounds: `h` is mute, `ch` is `x`, `z` and soft `c` are `s`."""
    return _LETTERS.sub(_sound, word)


def _sound(match: re.Match[str]) -> str:
    group = match.lastindex or 0
    return _SOUNDS[group - 1] if group <= len(_SOUNDS) else match.group(group)


def _spelt(word: str) -> Sequence[str]:
    return tuple(sounded(part) for part in _SHORT.get(word, word).split("_"))


SPEECH = Speech(
    spelt=_spelt,
    fillers=frozenset(
        map(
            sounded,
            each("""
        muito tao bastante completamente totalmente realmente literalmente ja praticamente demais pois
        mano tipo bue super mega assim pra_caramba caramba porra pouco pouquinho
        ultimamente né ne ai ue eu voce ele ela
        """),
        )
    ),
)


def spoken(text: str, *, aside: bool = False) -> Concept:
    """A concept in the notation of the vocabulary; `<posso>` and the like are the groups above."""
    for group, words in _GROUPS.items():
        text = text.replace(group, words)
    return SPEECH.says(_BEGINNING.sub(_beginning, text), aside=aside)


def _beginning(match: re.Match[str]) -> str:
    """Its last letter may sound in two ways, by what follows it ("adormec*")."""
    sound = sounded(fold(match.group(1)))
    other = _SOFT.get(sound[-1])
    return f"{sound}*|{sound[:-1]}{other}*" if other else f"{sound}*"
