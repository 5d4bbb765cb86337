"""Whose body a message speaks of: the writer's, or somebody else's."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from bot.domain.safety.language import Language

_KIN = (
    "wife|husband|hubby|spouse|partner|girlfriend|boyfriend|gf|bf|fiance|fiancee|mum|mom|mam|mother|dad|father|parents?|son|daughter|"
    "kids?|child|children|toddler|brother|sister|uncle|aunt|auntie|nephew|niece|cousin|gran|granny|grandma|grandmother|nan|nana|nanna|"
    "grandad|granddad|grandpa|grandfather|mother-in-law|father-in-law|friend|flatmate|roommate|housemate|neighbou?r|colleague|co-?worker|"
    "teammate|boss|manager|intern|trainee|desk ?mate|client|customer|clerk"
)
# Said of somebody only with a word in front: "mate" and "man" are also how people are spoken to.
_ACQUAINTANCES = (
    "mate|buddy|pal|bro|sis|da|ma|fella|lead|guy|lady|man|woman|boy|girl|bloke|lad|person|dev|rep|reps|patient"
)
_GERMAN_KIN = (
    "mann|frau|vater|mutter|papa|mama|sohn|tochter|kind|kinder|bruder|schwester|freund|freundin|kollege|kollegin|kollegen|chef|chefin|"
    "nachbar|nachbarin|oma|opa|tante|onkel|cousine?|teamkollege|teamkollegin|partner|partnerin|mitbewohner|mitbewohnerin|schwiegervater|schwiegermutter"
)
_FRENCH_KIN = (
    "mari|femme|conjointe?|copine?|copain|père|pere|mère|mere|papa|maman|fils|fille|frère|frere|sœur|soeur|collègue|collegue|chef|cheffe|"
    "ami|amie|pote|voisine?|coloc|patron|patronne|tante|oncle|cousine?|grand-mère|grand-père|mamie|papi|papy|belle-mère|beau-père|enfants?"
)
_SPANISH_KIN = (
    "marido|mujer|esposa|esposo|pareja|novia|novio|padre|madre|papá|papa|mamá|mama|hijo|hija|hermano|hermana|compañero|compañera|"
    "companero|companera|jefe|jefa|amigo|amiga|vecino|vecina|abuelo|abuela|suegro|suegra|cuñado|cuñada|tío|tía|tio|tia|primo|prima|señor|señora|compa|compi"
)
_PORTUGUESE_KIN = (
    "marido|mulher|esposa|esposo|namorado|namorada|pai|mãe|mae|filho|filha|irmão|irmao|irmã|irma|colega|chefe|amigo|amiga|vizinho|"
    "vizinha|avô|avó|avo|sogro|sogra|companheiro|companheira|tio|tia|primo|prima|sócio|sócia|socio|senhor|senhora"
)
_SOMEBODY = re.compile(
    rf"""\b(?:
      (?:my|our|his|her|their|one\ of\ (?:my|our))\s+(?:(?:[\w-]+\s+){{0,2}}?(?:{_KIN})|(?:{_ACQUAINTANCES}))
      | (?:the|an?|some|this|that|me)\s+(?:{_KIN})
      | (?:the|this|that|me)\s+(?:{_ACQUAINTANCES})
      | (?:mein\w*|unser\w*|ein\w*|der|die|dem|den|ne|ner|nem)\s+(?:\w+\s+)?(?:{_GERMAN_KIN})
      | (?:mon|ma|mes|un|une|le|la|notre|l')\s{{0,2}}(?:{_FRENCH_KIN})
      | (?:mi|un|una|el|la|al|del|nuestr[oa])\s+(?:{_SPANISH_KIN})
      | (?:meu|minha|um|uma|nosso|nossa|o|a)\s+(?:{_PORTUGUESE_KIN})
      | (?<!\w\ )(?<!,\ )(?:{_KIN})
      | mum|mom|dad|gran|grandma|nan|oma|opa|(?<!like\ )(?:somebody|someone)(?!\s+(?:who|that|like)\b)
      | he|she|him|her|hes|shes|he's|she's|his|herself|himself
      | er|sie|ihm|ihr|ihn|jemand|jemandem|il|elle|quelqu'un|él|ella|alguien|ele|ela|dele|dela|alguém
    )(?:'?s)?\b""",
    re.VERBOSE | re.IGNORECASE,
)
# The writer as a witness: who thinks, asks, sits beside somebody or is told of it isn't who is ill.
_WITNESS = re.compile(
    r"""\b(?:
      (?:should|shall|can|could|do|must|may|would|did|have|am)\s+i
        (?:\s+(?:do|tell|say|call|give|take|get|help|send|make))?
      | i\s{0,2}(?:'m|'ve|'d|'ll|m|ve|d|ll|\ am|\ have|\ had|\ was)?\s{0,2}
        (?:(?:a|bit|so|really|very|kind|of|just|also|not|don't|dont|do|did|didn't)\s{1,2}){0,3}
        (?:think|thought|guess|believe|reckon|know|wonder|wondering|worry|worried|scared|afraid|concerned|asking|ask
          |asked|with|sitting\ with|keep|can\ (?:barely|hardly|only)\ (?:keep|wake|get|hold)|watching|saw|see|seen
          |noticed|notice|heard|told|tell|said|calling|called|writing|typing|call|found
          |need\ (?:help|advice|to\ know)|want\ to\ (?:help|know))
      | (?:tell|tells|told|telling|help|helps|let|ask|asks|asked|call|called|texts?|texted|messaged?|says?\ to|said\ to
          |show|shows|showed|scares?|scaring|worries|worrying|rang|phoned)\s+me
      | (?:beside|next\ to|with|to|for|near|opposite|behind|lets)\s+me
      | ich\ (?:glaube?|denke?|weiß|weiss|sehe|mache?\ mir|soll|kann) | (?:soll|kann|muss|mache?)\ ich
      | mir\ sorgen | (?:neben|bei|mit|zu|hat|sagt|schreibt)\ mir
      | je\ (?:pense|crois|sais|suis\ (?:inqui\w+|avec)|dois|peux) | j'ai\ peur | dois-je | me\ dit
      | yo\ creo | me\ (?:dice|preocupa) | a\ mi\ lado | eu\ acho | me\ diss\w+
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
# Of each language its own: "im" is a contraction in English, and a preposition in German.
_MYSELF: Mapping[Language, re.Pattern[str]] = MappingProxyType(
    {
        Language.ENGLISH: re.compile(r"\b(?:i|i'm|im|i've|ive|i'd|i'll|me|my|mine|myself)\b", re.IGNORECASE),
        Language.GERMAN: re.compile(r"\b(?:ich|mir|mich|mein\w*)\b", re.IGNORECASE),
        Language.FRENCH: re.compile(r"\b(?:je|moi|mon|ma|mes|chui|chuis)\b|\b[jm]'", re.IGNORECASE),
        Language.SPANISH: re.compile(
            r"\b(?:yo|me|mi|mis|tengo|siento|puedo|estoy|noto|llevo|quiero|soy|he)\b", re.IGNORECASE
        ),
        Language.PORTUGUESE: re.compile(
            r"\b(?:eu|me|meus?|minhas?|tenho|sinto|consigo|estou|tô|posso|quero|sou)\b", re.IGNORECASE
        ),
    }
)
_END = re.compile(r"[.!?;\n]")


def about_other(text: str, matched: Iterable[tuple[int, int]], language: Language = Language.ENGLISH) -> bool:
    """Whether each sign (`matched`: offsets into the text) is somebody else's. In doubt it is the writer's.

    Linear in the length of the text.
    """
    plain = text.replace("’", "'")
    somebody = _places(_SOMEBODY, plain)
    if not somebody:
        return False
    writer = _places(_MYSELF[language], _SOMEBODY.sub(_blank, _WITNESS.sub(_blank, plain)))
    signs = tuple(_sentences(plain, matched))
    theirs = all(_stands_in(sentence, somebody) for sentence in signs)
    return not any(_stands_in(sentence, writer) for sentence in signs) and (theirs or not writer)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _places(pattern: re.Pattern[str], text: str) -> Sequence[int]:
    return [found.start() for found in pattern.finditer(text)]


def _sentences(text: str, matched: Iterable[tuple[int, int]]) -> Iterator[range]:
    """Those in which anything matched begins; a sign that begins on their border belongs to the one before it."""
    ends = [found.start() for found in _END.finditer(text)]
    edges = (-1, *ends, len(text))
    for at in sorted({bisect_left(ends, start) for start, _ in matched}):
        yield range(edges[at] + 1, edges[at + 1])


def _stands_in(sentence: range, places: Sequence[int]) -> bool:
    at = bisect_left(places, sentence.start)
    return at < len(places) and places[at] < sentence.stop
