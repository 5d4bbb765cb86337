"""The words a repeating schedule is told in, kind by kind."""

import re
from types import MappingProxyType

from bot.domain.timewords.clock import CLOCK
from bot.domain.timewords.days import DAYS, ONE_DAY
from bot.domain.timewords.numbers import spelled
from bot.domain.timewords.scan import Grammar, Kind, pattern
from bot.domain.timewords.span import SPAN

_NUMBER = rf"[0-9]{{1,4}}|{spelled(0, 59)}"
_ORDINAL = r"first|second|third|fourth|fifth|last|other|alternate|[0-9]{1,2}(?:st|nd|rd|th)"
MONTH = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    "nov(?:ember)?|dec(?:ember)?"
)
_NO_PLACE = "the|a|any|some|same|this|that|each|every|first|last|lunch|tea|break|coffee|home|dinner"

UNEVEN = pattern(
    rf"""(?x:
      (?: (?:every|each) \s+ (?:{_NUMBER}|{_ORDINAL}) | (?: (?:every|each|on|the) \s+ )* (?:{_ORDINAL}) )
      [\s-]+ (?: (?:{ONE_DAY})s? | (?:week|work)?days? | weekends? | weeks? | months? )
      (?: \s+ of \s+ (?:the|each|every) \s+ month )?
    | (?: (?:on\s+)? the \s+ )? (?:{_ORDINAL}) \s+ of \s+ (?:the|each|every) \s+ month
    | (?:every|each) \s+ (?:fortnight|month|year)
    | bi-?weekly | fortnightly | monthly | yearly | annually
    )"""
)
ONCE = pattern(
    rf"""(?x:
      today | tonight | tomorrow | yesterday | now | later | soon
    | (?:next|this|coming) (?: \s+ (?:{ONE_DAY}|week|weekend|month|year|morning|afternoon|evening) )?
    | in \s+ (?: {SPAN} | (?:{_NUMBER}|a|an) \s+ (?:day|week|month)s? )
    | [0-9]{{4}}-[0-9]{{1,2}}-[0-9]{{1,2}} | [0-9]{{1,2}}/[0-9]{{1,2}}(?:/[0-9]{{2,4}})?
    | [0-9]{{1,2}}(?:st|nd|rd|th)? (?:\s+of)? \s+ (?:{MONTH}) | (?:{MONTH}) \.? \s+ [0-9]{{1,2}}(?:st|nd|rd|th)?(?![:.])
    )"""
)
STEP = pattern(
    rf"(?:once\s+)?(?:every|each)\s+(?P<span>{SPAN})|(?P<twofold>every\s+other\s+hour)|(?P<halved>half[\s-]?)?hourly"
    r"|once\s+(?:an|per)\s+hour"
)
QUANTITY = pattern(
    rf"(?:for\s+)?(?:[0-9]{{1,3}}|{spelled(0, 59)}|an?)\s+"
    r"(?:times|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)(?!\s+(?:to|past|before|after)\b)"
)
COUNT = pattern(
    rf"(?:(?P<word>once|twice|thrice)|(?P<count>{_NUMBER})\s*(?:times|x))"
    r"(?:\s+(?:a|per)\s+(?:(?:week|work|working)[\s-]?)?day|\s*/\s*day|(?=\s+(?:daily|every|each)\b))"
)
WEEKLY = pattern(r"weekly|(?:every|each)\s+week|(?:once\s+)?(?:a|per)\s+week")
EXCEPT = pattern(
    r"except(?:\s+for)?(?:\s+on)?|but\s+not|but|not|no|never|excluding|without|minus|apart\s+from|other\s+than|skip(?:ping)?"
)
AROUND = pattern(r"around|about|approximately|approx\.?|roughly|circa|ca\.?", signs="~")
MARGIN = pattern(
    rf"(?:give\s+or\s+take|plus\s+or\s+minus|\u00b1|\+/?-)\s*(?P<margin>{_NUMBER})\s*m(?:in(?:ute)?s?)?",
)
ZONE = pattern(
    rf"""(?x:
      (?:utc|gmt) (?: \s?[+-]\s?[0-9]{{1,2}} (?: :?[0-9]{{2}} )? )?
    | [ecmp][sd]?t | ak[sd]t | hst | wes?t | cest | eest | cet | eet | bst | ist | msk | sast | jst | kst | hkt | sgt
    | a[cew]?[sd]?t | nz[sd]?t
    | (?:africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific|etc|us|canada) / [a-z0-9_+/-]+
    | (?: (?!(?:{_NO_PLACE})\b) [a-z]+ \s+ ){{1,2}} time
    )"""
)
FILLER = pattern(
    r"please|pls|(?:remind|nudge|ping)(?:\s+me)?|me|reminders?|nudges?|at|on|only|my\s+time|local\s+time|the(?!\s+[0-9])"
    r"|to\s+(?:(?:move|walk)(?:\s+around(?=\s+(?:at|on|every)\b))?|stretch|exercise|take\s+a\s+break|get\s+up|stand(?:\s+up)?)",
    signs=r'[!"@()]|\.(?=\s|$)',
)

REPEATING: Grammar = MappingProxyType(
    {
        Kind.UNEVEN: UNEVEN,
        Kind.ONCE: ONCE,
        Kind.MARGIN: MARGIN,
        Kind.STEP: STEP,
        Kind.COUNT: COUNT,
        Kind.WEEKLY: WEEKLY,
        Kind.DAYS: DAYS,
        Kind.UNKNOWN: QUANTITY,  # "10 times" holds no ten o'clock
        Kind.CLOCK: CLOCK,
        Kind.AROUND: AROUND,
        Kind.EXCEPT: EXCEPT,
        Kind.FILLER: FILLER,
        Kind.FROM: pattern(r"from|starting(?:\s+(?:at|from))?"),
        Kind.BETWEEN: pattern("between"),
        Kind.TO: pattern("to|until|till|'?til|through|thru"),
        Kind.AND: pattern(r"and(?:\s+also)?|plus|as\s+well\s+as", signs="[&+]"),
        Kind.COMMA: re.compile(r"[,;/]|:(?=\s)"),
        Kind.DASH: re.compile("-"),
        Kind.ZONE: ZONE,
    }
)
