"""The number to call where a person is, as far as their time zone says beyond doubt."""

_BY_NUMBER = {
    "911": """
        America/New_York America/Detroit America/Chicago America/Denver America/Boise America/Phoenix
        America/Los_Angeles America/Anchorage America/Juneau America/Adak America/Toronto America/Vancouver
        America/Edmonton America/Winnipeg America/Halifax America/Montreal America/Regina America/St_Johns
        America/Moncton America/Whitehorse America/Puerto_Rico Pacific/Honolulu
    """,
    # Chat profiles give this zone to Ireland and Portugal as well, and only 112 answers in all three.
    "999 or 112": "Europe/London",
    "999": "Europe/Belfast Europe/Jersey Europe/Guernsey Europe/Isle_of_Man Asia/Hong_Kong",
    "112": """
        Europe/Amsterdam Europe/Athens Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Bucharest
        Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Dublin Europe/Helsinki Europe/Lisbon
        Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Oslo Europe/Paris Europe/Prague
        Europe/Riga Europe/Rome Europe/Sofia Europe/Stockholm Europe/Tallinn Europe/Vienna Europe/Vilnius
        Europe/Warsaw Europe/Zagreb Europe/Zurich Europe/Vaduz Europe/Mariehamn Asia/Nicosia Atlantic/Azores
        Atlantic/Canary Atlantic/Madeira Atlantic/Reykjavik Africa/Ceuta Arctic/Longyearbyen Europe/Kyiv Europe/Kiev
        Europe/Istanbul Asia/Kolkata Asia/Calcutta
    """,
    "000": """
        Australia/Adelaide Australia/Brisbane Australia/Broken_Hill Australia/Darwin Australia/Hobart
        Australia/Lindeman Australia/Melbourne Australia/Perth Australia/Sydney Australia/Canberra
    """,
    "111": "Pacific/Auckland Pacific/Chatham",
    "119": "Asia/Tokyo Asia/Seoul Asia/Taipei",
    "995": "Asia/Singapore",
    "192": "America/Sao_Paulo America/Bahia America/Fortaleza America/Manaus America/Recife America/Belem",
    "120": "Asia/Shanghai",
    "998": "Asia/Dubai",
    "101": "Asia/Jerusalem",
}
_BY_ZONE = {zone: number for number, zones in _BY_NUMBER.items() for zone in zones.split()}
# Indiana, Kentucky, North Dakota: the only American zones filed under their state, and all of them in the US.
_AMERICAN_STATES = ("America/Indiana/", "America/Kentucky/", "America/North_Dakota/", "US/", "Canada/")
_SHARED = frozenset({"Europe/London"})
# The same numbers, for whom the zone leaves in doubt and the country whose holidays they have does not.
_IN_COUNTRIES = {
    "911": "US CA PR",
    "999": "GB HK JE GG IM",
    "112 or 999": "IE",
    "112": """
        NL GR DE SK BE RO HU DK FI PT SI LU ES MT NO FR CZ LV IT BG EE SE AT LT PL HR CH LI AX CY IS UA TR IN
    """,
    "000": "AU",
    "111": "NZ",
    "119": "JP KR TW",
    "995": "SG",
    "192": "BR",
    "120": "CN",
    "998": "AE",
    "101": "IL",
}
_BY_COUNTRY = {country: number for number, countries in _IN_COUNTRIES.items() for country in countries.split()}


def emergency_number(zone_key: str, *, holidays: str | None = None) -> str | None:
    """The ambulance's number for an IANA zone such as "Europe/London"; None when all leaves a doubt.

    `holidays`: the country whose public holidays are days off ("DE", "DE-BY"). It decides where the zone doesn't:
    who travels is where their zone is.
    """
    if zone_key.startswith(_AMERICAN_STATES):
        return "911"
    number = _BY_ZONE.get(zone_key)
    if number is None or zone_key in _SHARED:
        return _BY_COUNTRY.get((holidays or "").partition("-")[0], number)
    return number
