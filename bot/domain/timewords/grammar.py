"""The words a repeating schedule is told in, kind by kind."""

import re
from types import MappingProxyType

from bot.domain.timewords.clock import CLOCK, PART_OF_DAY
from bot.domain.timewords.dates import MONTH
from bot.domain.timewords.days import DAYS, ONE_DAY
from bot.domain.timewords.numbers import spelled
from bot.domain.timewords.rhythms import MONTHLY, NTH, WEEKS
from bot.domain.timewords.scan import Grammar, Kind, pattern
from bot.domain.timewords.span import SPAN
from bot.domain.timewords.starts import START

_NUMBER = rf"[0-9]{{1,4}}|{spelled(0, 59)}"
_ORDINAL = r"first|second|third|fourth|fifth|last|other|alternate|[0-9]{1,2}(?:st|nd|rd|th)"
_A_DAY = rf"(?:single\s+)?(?:(?:(?:week|work|working|business)[\s-]?)?day|{ONE_DAY})"
_PERIOD = "(?:week|month|quarter|year)"
_NO_PLACE = "the|a|any|some|same|this|that|each|every|first|last|lunch|tea|break|coffee|home|dinner"

# Days that no week and no month of weekdays can hold.
UNEVEN = pattern(
    rf"""(?x:
      (?: (?:every|each) \s+ (?:{_NUMBER}|{_ORDINAL}) | (?: (?:every|each|on|the) \s+ )* (?:{_ORDINAL}) )
      [\s-]* (?: (?:{ONE_DAY})s? | (?:(?:week|work|working|business)[\s-]?)?days? | week-?ends? | weeks? | months?
        | quarters? | years? )
      (?: \s+ (?:of|in) \s+ (?:the|each|every|a) \s+ {_PERIOD} )?
    | (?: (?:on\s+)? the \s+ )? (?:{_ORDINAL}) \s+ (?:of|in) \s+ (?:the|each|every|a) \s+ {_PERIOD}
    | (?:on\s+)? the \s+ [0-9]{{1,2}}(?:st|nd|rd|th) | [0-9]{{1,2}}(?:st|nd|rd|th)
    | (?:every|each|once\s+an?|per) \s+ (?:quarter(?![\s-]+(?:of\s+an?\s+)?hour)|year|season)
    | alternat(?:e|ing) \s+ (?:(?:week|work)?days?|months)
    | (?:even|odd) \s+ (?:weeks?|days?) | (?:bi-?|semi-?)monthly | quarterly | yearly | annually
    )"""
)
ONCE = pattern(
    rf"""(?x:
      today | tonight | tomorrow | yesterday | now | later | soon
    | (?:next|this|coming) (?: \s+ (?:{ONE_DAY}|week|weekend|month|year|morning|afternoon|evening) )?
    | in \s+ (?: {SPAN} | (?:{_NUMBER}|a|an) \s+ (?:day|week|month)s? )
    | [0-9]{{4}}-[0-9]{{1,2}}-[0-9]{{1,2}} | [0-9]{{1,2}}/[0-9]{{1,2}}(?:/[0-9]{{2,4}})?
    | [0-9]{{1,2}}\.[0-9]{{1,2}}\.[0-9]{{4}}
    | [0-9]{{1,2}}(?:st|nd|rd|th)? (?:\s+of)? \s+ (?:{MONTH}) | (?:{MONTH}) \.? \s+ [0-9]{{1,2}}(?:st|nd|rd|th)?(?![:.])
    )"""
)
STEP = pattern(
    rf"(?:once\s+)?(?:every|each)\s*(?P<span>{SPAN})|(?P<twofold>every\s+(?:other|second|2nd)\s+hour)|(?P<halved>half[\s-]?)?hourly"
    r"|once\s+(?:an|per)\s+hour"
)
QUANTITY = pattern(
    rf"(?:for\s+)?(?:[0-9]{{1,3}}|{spelled(0, 59)}|an?)\s+"
    r"(?:times|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)(?!\s+(?:to|past|before|after)\b)"
)
COUNT = pattern(
    rf"(?:(?P<word>once|twice|thrice)|(?P<count>{_NUMBER})\s*(?:times|x))"
    r"(?:\s+(?:a|per)\s+(?:(?:week|work|working)[\s-]?)?day|\s*/\s*day"
    r"|(?P<week>(?:\s+(?:a|per|each|every)\s+|\s*/\s*)week)"
    rf"|(?=\s+(?:daily|(?:every|each)\s+(?:{_A_DAY}))\b))"
)
WORK = pattern(
    r"""(?x:
      (?: (?:during|in|within|throughout|over|at) \s+ )? (?: (?:the|my|our) \s+ )? (?: (?:normal|regular|usual) \s+ )?
        (?:work|working|office|business) [\s-]? (?:hours|time)
    | (?:during|throughout) \s+ (?: (?:the|my) \s+ )? (?:work(?:ing)?|office|business) (?: [\s-]?day )?
    | (?:of|in) \s+ (?:the|my) \s+ (?:work|working|business) [\s-]? day
    | at \s+ (?: work | the \s+ office )
    | (?:while|when|whenever) \s+ (?:i(?:'m|\s+am)\s+)? (?: at\s+(?:work|my\s+desk) | working | i\s+work )
    )"""
)
WEEKLY = pattern(r"weekly|(?:every|each)\s+(?:single\s+)?week|(?:a|per)\s+week")
EXCEPT = pattern(
    r"except(?:\s+for)?(?:\s+on)?|but\s+not|but(?!\s+(?:on|at)\b)|not|no|never|excluding|without|minus|apart\s+from|other\s+than|skip(?:ping)?"
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
    r"please|pls|(?:can|could|would)\s+you|i(?:'d|\s+would)\s+like|sharp|(?:remind|nudge|ping)(?:\s+me)?|me|reminders?|nudges?|at|on|only|my\s+time|local\s+time|the(?!\s+[0-9])"
    r"|to\s+(?:(?:move|walk)(?:\s+around(?=\s+(?:at|on|every)\b))?|stretch|exercise|take\s+a\s+break|get\s+up|stand(?:\s+up)?)",
    signs=r'[!?"@()]|\.(?=\s|$)',
)

REPEATING: Grammar = MappingProxyType(
    {
        Kind.START: START,
        Kind.NTH: NTH,
        Kind.WEEKS: WEEKS,
        Kind.MONTHLY: MONTHLY,
        Kind.ONCE: ONCE,
        Kind.UNEVEN: UNEVEN,
        Kind.MARGIN: MARGIN,
        Kind.STEP: STEP,
        Kind.COUNT: COUNT,
        Kind.WEEKLY: WEEKLY,
        Kind.WORK: WORK,
        Kind.DAYS: DAYS,
        Kind.PART_OF_DAY: PART_OF_DAY,
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
