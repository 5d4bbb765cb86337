"""Reads the status that people, or their calendars, put beside their name. Its words are read here and kept nowhere."""

import re
import unicodedata

from bot.domain.quiet import Why

_QUALIFIED = "team|staff|client|customer|board|sales|planning|long|quick|zoom|teams|video|phone|conference|1:1"
_GATHERING = (
    "meetings?|mtgs?|calls?|huddle|interviews?|workshop|training|webinar|conference|presentation"
    "|standup|stand-up|1:1s?|one-on-one|one on one|retro|all-hands|all hands"
)

# As calendars and people put it; without accents, in lower case. A status begins with one of these or it means nothing.
_MEETING = (
    # "On call" is a duty, not a call.
    rf"(?:in|on an?|on the|on(?= calls)) (?:an? |the )?(?:(?:{_QUALIFIED}) )?(?:{_GATHERING})",
    "in (?:back[- ]to[- ]back|many|several) meetings",
    "(?:back[- ]to[- ]back )?meetings?|on the phone|on (?:zoom|teams)|presenting|interviewing",
    "(?:in )?focus (?:time|mode)|deep work|heads[- ]down|do not disturb|dnd|busy",
    # German
    "in (?:(?:einer|der) )?(?:besprechung|sitzung|videokonferenz|telefonkonferenz|konferenz)(?:en)?",
    "(?:im|in einem) (?:meeting|termin|gesprach|call|anruf|telefonat|interview|workshop|bewerbungsgesprach)",
    "in (?:meetings|terminen|besprechungen)|besprechung(?:en)?|am telefon",
    "fokuszeit|(?:bitte )?nicht sto(?:e)?ren|beschaftigt",
    # French
    "en (?:reunions?|appel|visio|visioconference|visioconf|call|entretien|rendez-vous|rdv|conference)",
    "dans une reunion|reunions?|au telephone|temps de concentration|ne pas deranger|occupee?",
    # Spanish
    "en (?:(?:una|la) )?(?:reunion(?:es)?|llamada|videollamada|videoconferencia|entrevista|junta|conferencia)",
    "reunid[oa]|al telefono|tiempo de concentracion|no molestar|ocupad[oa]",
)
_AWAY = (
    "(?:on )?(?:an? )?(?:vacation|holidays?|pto|sabbatical)|vacationing|time off",
    "(?:on )?(?:annual |parental |maternity |paternity |sick |medical |bereavement )leave|on leave",
    "out of (?:the )?office|ooo|ooto|out for the day|out today|off today|(?:taking )?(?:a |the )?day off|away",
    "(?:out |off |home )?sick|sick day",
    # German
    "(?:im )?urlaub|(?:in den )?ferien|krank(?:gemeldet|geschrieben)?|(?:im )?krankenstand|abwesend|ausser haus",
    "(?:in )?elternzeit|(?:im )?mutterschutz|freier tag",
    # French
    "(?:en )?(?:vacances|conges?|rtt)(?: payes?| maladie| parental| maternite| paternite)?|malade",
    "(?:en )?arret(?: maladie)?|absente?(?: du bureau)?|hors du bureau",
    # Spanish
    "(?:de )?vacaciones|de baja(?: medica| por enfermedad| maternal| paternal)?|baja medica|enferm[oa]",
    "fuera de la oficina|ausente|dia libre|de permiso",
)
_NOW = "(?:currently |now |i'm |i am |still )?"
_ENDS = (
    "until|till|til|thru|through|back|returning|bis|zuruck|wieder da|jusqu|de retour|retour|hasta|vuelvo|de vuelta"
    "|regreso"
)
_GOES_ON = (
    rf"{_ENDS}|with|w/|all day|all week|today|this week|this morning|this afternoon|right now|now|atm"
    "|mit|heute|ganztagig|diese woche|avec|aujourd'hui|toute la journee|cette semaine|con|hoy|todo el dia|esta semana"
)
# What may follow: what a calendar app adds ("• Google Calendar"), and words that go on about it.
_TAIL = rf"(?P<tail>\s*[•·|,;:/(\[–—].*|\s+-+\s.*|\s+(?:{_GOES_ON})(?![a-z]).*|\s+jusqu.*)?"
_READINGS = tuple(
    (why, re.compile(rf"{_NOW}(?:{'|'.join(phrases)}){_TAIL}"))
    for why, phrases in ((Why.MEETING, _MEETING), (Why.AWAY, _AWAY))
)
# What turns it round: it is over, it is off, it is yet to come.
_OTHERWISE = re.compile(
    r"\b(?:none|tomorrow|next (?:week|month|year)|soon|starting|starts|cancell?ed|over|done|ended|finished"
    r"|not yet|no longer|morgen|nachste[nrs]? woche|bald|vorbei|abgesagt|ab|demain|bientot|termine[es]*|annule[es]*"
    r"|finie?s?|manana|proxim[oa]|pronto|terminad[oa]|cancelad[oa]|desde)\b"
)
_ITS_END = re.compile(rf"\b(?:{_ENDS}).*")

# An emoji alone says as much as its name; beside words it says nothing that they don't.
_EMOJI = {
    ":calendar:": Why.MEETING,
    ":spiral_calendar_pad:": Why.MEETING,
    ":date:": Why.MEETING,
    ":palm_tree:": Why.AWAY,
    ":face_with_thermometer:": Why.AWAY,
}


def status_means(text: str, emoji: str) -> Why | None:
    """MEETING, AWAY, or None for all that doesn't plainly say one of them.

    `emoji` is its name between colons. Never HUDDLE or DND: a platform has its own words for those.
    """
    said = _plain(text)
    if not said:
        return _EMOJI.get(emoji)
    for why, reading in _READINGS:
        found = reading.fullmatch(said)
        if found:
            return None if _OTHERWISE.search(_ITS_END.sub("", found["tail"] or "")) else why
    return None


def _plain(text: str) -> str:
    """Lower case, without accents, emoji and the marks around."""
    named = re.sub(r":[a-z0-9_+-]*[a-z_][a-z0-9_+-]*:", " ", text.casefold().replace("’", "'"))
    letters = (each for each in unicodedata.normalize("NFKD", named) if not unicodedata.combining(each))
    drawn = "".join(" " if unicodedata.category(each) in {"So", "Sk", "Cf", "Mn"} else each for each in letters)
    return " ".join(drawn.split()).strip(" .!…")
