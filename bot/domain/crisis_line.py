"""The line that listens to somebody in a crisis, where it is known, and where: a zone can be the neighbour's too."""

# Free of charge and open day and night, each as its operator or its country's press gives it:
# 988lifeline.org, 988.ca, samaritans.org, telefonseelsorge.de, telefonseelsorge.at, 143.ch, 3114.fr, cvv.org.br,
# sanidad.gob.es (024), lifeline.org.au, 1737.org.nz, 113.nl, zelfmoord1813.be, preventionsuicide.be,
# telemanas.mohfw.gov.in.
_LINES = {
    "US": "988, call or text (USA)",
    "CA": "988, call or text (Canada)",
    "GB": "Samaritans 116 123 (UK)",
    "IE": "Samaritans 116 123 (Ireland)",
    "DE": "Telefonseelsorge 0800 111 0 111 (Deutschland)",
    "AT": "Telefonseelsorge 142 (Österreich)",
    "CH": "143 (Schweiz, Suisse, Svizzera)",
    "FR": "3114 (France)",
    "ES": "024 (España)",
    "BR": "CVV 188 (Brasil)",
    "AU": "Lifeline 13 11 14 (Australia)",
    "NZ": "1737, call or text (New Zealand)",
    "NL": "113 / 0800-0113 (Nederland)",
    "BE": "1813 (Vlaanderen) / 0800 32 123 (Belgique)",
    "IN": "Tele-MANAS 14416 (India)",
}
_ZONES = {
    "CA": """
        America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/Montreal
        America/Regina America/St_Johns America/Moncton America/Whitehorse
    """,
    "US": """
        America/New_York America/Detroit America/Chicago America/Denver America/Boise America/Phoenix
        America/Los_Angeles America/Anchorage America/Juneau America/Adak America/Puerto_Rico Pacific/Honolulu
    """,
    "GB": "Europe/London Europe/Belfast",
    "IE": "Europe/Dublin",
    "DE": "Europe/Berlin Europe/Busingen",
    "AT": "Europe/Vienna",
    "CH": "Europe/Zurich",
    "FR": "Europe/Paris",
    "ES": "Europe/Madrid Africa/Ceuta Atlantic/Canary",
    "BR": "America/Sao_Paulo America/Bahia America/Fortaleza America/Manaus America/Recife America/Belem",
    "AU": """
        Australia/Adelaide Australia/Brisbane Australia/Broken_Hill Australia/Darwin Australia/Hobart
        Australia/Lindeman Australia/Melbourne Australia/Perth Australia/Sydney Australia/Canberra
    """,
    "NZ": "Pacific/Auckland Pacific/Chatham",
    "NL": "Europe/Amsterdam",
    "BE": "Europe/Brussels",
    "IN": "Asia/Kolkata Asia/Calcutta",
}
_BY_ZONE = {zone: country for country, zones in _ZONES.items() for zone in zones.split()}
_FAMILIES = {
    "US/": "US",
    "America/Indiana/": "US",
    "America/Kentucky/": "US",
    "America/North_Dakota/": "US",
    "Canada/": "CA",
}


def crisis_line(zone_key: str, *, holidays: str | None = None) -> str | None:
    """For an IANA zone; of the countries of Europe, which share zones, the one whose holidays a person keeps.

    `holidays` is a country, or a part of one ("DE-BY").
    """
    if zone_key.startswith("Europe/") and holidays and (line := _LINES.get(holidays.partition("-")[0])):
        return line
    family = next((country for start, country in _FAMILIES.items() if zone_key.startswith(start)), "")
    return _LINES.get(_BY_ZONE.get(zone_key, family))
