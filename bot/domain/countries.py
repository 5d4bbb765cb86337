"""What people call countries, and their larger parts, beside the names that stand in an atlas."""

import re
import unicodedata

# Their codes are those of ISO 3166: a country, or a country and its part.
ALSO_CALLED = {
    "america": "US",
    "belgie": "BE",
    "belgique": "BE",
    "brasil": "BR",
    "britain": "GB",
    "burma": "MM",
    "cape verde": "CV",
    "cote d ivoire": "CI",
    "czech republic": "CZ",
    "danmark": "DK",
    "deutschland": "DE",
    "east timor": "TL",
    "eire": "IE",
    "emirates": "AE",
    "espana": "ES",
    "great britain": "GB",
    "holland": "NL",
    "hong kong": "HK",
    "italia": "IT",
    "macao": "MO",
    "macedonia": "MK",
    "nederland": "NL",
    "norge": "NO",
    "osterreich": "AT",
    "polska": "PL",
    "republic of ireland": "IE",
    "russian federation": "RU",
    "schweiz": "CH",
    "slovak republic": "SK",
    "suisse": "CH",
    "suomi": "FI",
    "sverige": "SE",
    "svizzera": "CH",
    "swaziland": "SZ",
    "syria": "SY",
    "turkiye": "TR",
    "uae": "AE",
    "united states of america": "US",
    "vatican": "VA",
    "washington dc": "US-DC",
}

# In English; a part that isn't here goes by the name it has at home.
PARTS = {
    "AT-1": "Burgenland",
    "AT-2": "Carinthia",
    "AT-3": "Lower Austria",
    "AT-4": "Upper Austria",
    "AT-5": "Salzburg",
    "AT-6": "Styria",
    "AT-7": "Tyrol",
    "AT-8": "Vorarlberg",
    "AT-9": "Vienna",
    "CA-NL": "Newfoundland and Labrador",
    "CA-QC": "Quebec",
    "CH-FR": "Fribourg",
    "CH-GE": "Geneva",
    "CH-GR": "Grisons",
    "CH-LU": "Lucerne",
    "CH-NE": "Neuchatel",
    "CH-TI": "Ticino",
    "CH-VD": "Vaud",
    "CH-VS": "Valais",
    "CH-ZH": "Zurich",
    "DE-BW": "Baden-Württemberg",
    "DE-BY": "Bavaria",
    "DE-HE": "Hesse",
    "DE-MV": "Mecklenburg-Western Pomerania",
    "DE-NI": "Lower Saxony",
    "DE-NW": "North Rhine-Westphalia",
    "DE-RP": "Rhineland-Palatinate",
    "DE-SN": "Saxony",
    "DE-ST": "Saxony-Anhalt",
    "DE-TH": "Thuringia",
    "ES-AN": "Andalusia",
    "ES-CN": "Canary Islands",
    "ES-CT": "Catalonia",
    "ES-IB": "Balearic Islands",
    "ES-PV": "Basque Country",
}

_LETTERS_ALONE = str.maketrans({"ø": "o", "æ": "ae", "ł": "l", "đ": "d", "ı": "i"})


_SMALL_WORDS = {"the", "and"}


def plain(words: str) -> str:
    """Small letters without accents or full stops, one space between words, small words left out."""
    letters = unicodedata.normalize("NFKD", words.casefold()).translate(_LETTERS_ALONE)
    bare = "".join(each for each in letters if not unicodedata.combining(each) and each != ".")
    spoken = re.findall(r"[^\W_]+", bare)
    telling = [word for word in spoken if word not in _SMALL_WORDS] or spoken
    return " ".join("saint" if word == "st" else word for word in telling)
