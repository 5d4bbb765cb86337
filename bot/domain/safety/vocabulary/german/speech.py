"""How German is written: umlauts in two letters, words run together, dialect, slips."""

import re

from bot.domain.safety.tongue.speech import Speech, each, spelt

# "Gefuehl" is "Gefühl"; by then an umlaut has lost its dots.
_UMLAUT = re.compile(r"([aou])e")
# "Rückenschmerzen" says two things; "Brustkrebs" is no chest.
_COMPOUND = re.compile(
    r"(rucken|kreuz|nacken|genick|hals|brust|herz|kopf|schadel|bauch|bein|arm|lenden|schulter|flanken|nieren|waden|kiefer|"
    r"unterleib|becken|steissbein|wirbelsaulen|bandscheiben|knie|fuss|brustkorb|bws|hws|lws)s?"
    r"(schmer\w*|weh|steif\w*|krampf\w*|enge|druck|schwache|schwellung|op|operation|operiert|probleme?|beschwerden|"
    r"verspannung\w*|spritze|krebs|metastasen|verletzung)"
)
_COMPOUNDED = 5
# "Kribbelts" is "kribbelt es".
_CLITIC = re.compile(
    r"(?:\w{2,}(?:[^h]t|eht|ieht)|ich|wird|hab|habe|wie|wenn|tut|hat|ist|geht|gibt|kann|krieg|schaff|mach)s"
)
_NO_CLITIC = each(
    "nachts rechts nichts bereits stets arzts jets chats tests posts events nights lichts gesichts jetzts"
)


def _spelt(word: str) -> tuple[str, ...]:
    plain = _UMLAUT.sub(r"\1", word) if "e" in word else word
    if plain.endswith("krebs"):
        return ("krebs",)
    if plain.endswith("s") and plain not in _NO_CLITIC and _CLITIC.fullmatch(plain):
        return (plain[:-1],)
    if len(plain) >= _COMPOUNDED and (compound := _COMPOUND.fullmatch(plain)):
        return compound.groups()
    return (plain,)


def _read(listed: str) -> frozenset[str]:
    return frozenset(part for word in each(listed) for part in _spelt(word))


GERMAN = Speech(
    spelt=_spelt,
    fillers=_read("""
        der die das den dem des eine einen einem einer eines n ne nen nem ner mein meine meinen meinem meiner meines
        mei dein deine deinen deinem deiner seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere unserem
        unseren so sehr echt total richtig ganz gar irgendwie einfach eben mal ja schon doch etwa ungefähr
        circa ca sogar eigentlich dauernd ständig ziemlich krass mega bissl bissle leider s sich es
        vll vielleicht wohl glaub glaube dir eh oft manchmal völlig komplett absolut quasi praktisch ey alter
        neuerlich wirklich ehrlich_gesagt de dr d a irre voellig übrigens recht
        """),
    spellings=spelt(
        {
            "nicht": "nich, net, ned, nöd, nit, nciht, nihct, ncht",
            "nicht mehr": "nimmer, nimma, nimmermehr",
            "nichts": "nix, nischt, nüt, nüüt, nichs, garnichts",
            "gar nicht": "garnicht",
            "kein": "koan, koa, keene",
            "ich": "i, ick, ikk, isch",
            "ist": "is, isn",
            "und": "u, un, unn",
            "seit": "seid, siet, sait, seitm",
            "seit dem": "seitdem, seither",
            "heute": "heut, heit, heude",
            "gerade": "grad, grade, graad, soeben",
            "rücken": "rüken, rükcen, ruecken, rücke, rüggn, rugge, rügge, buckel",
            "kreuz": "kreutz, chrüz",
            "schmerz": "schmertz, schmerts, schmärz",
            "schmerzen": "schmertzen, schmerzn, schmärze, schmerze, schmerzten, aua, autsch",
            "rücken schmerzen": "rückenschmertzen, rükenschmerzen, rükenschmertzen",
            "brust schmerzen": "brustschmertzen, brustschmerzn, brustchmerzen, prustschmerzen, brustschmerze",
            "beine": "bene, baana, haxn, haxen",
            "bein": "haxe, boa",
            "fuß": "fus, fuaß, fuess, fuas",
            "füße": "fiaß, füse",
            "wade": "wahde, wadl, wadel, wadn, wode",
            "taub": "taup, daub, tauub, taubb, gfühllos",
            "wasser": "waser, wassa",
            "blase": "blasse, plase, blahse, blosn",
            "geschwollen": "geschwolen, gschwolle, gschwoin, gschwollen, geschwolln",
            "gefühl": "gefül, gfühl, gefuel, gefhül, gefühll, gespür",
            "kribbelt": "kribelt, gribbelt, kribblt",
            "kribbeln": "kribeln, gribbeln, kribbelig",
            "fieber": "fiber, fiever, fieba, fibber",
            "atmen": "ahtmen, atmn, schnaufen, schnaufa",
            "arm": "arme",
            "hochziehen": "hochzihen, hochzien, raufziehen",
            "plötzlich": "plözlich, plötzlch, plotzlich, plöztlich, ploetzlich, urplötzlich",
            "schwindlig": "schwindelig, trümmlig, schwindlich",
            "schweiß": "schweis, schweiss",
            "schwitzig": "schwizig, verschwitzt",
            "drücken": "drucken, drüken",
            "fahrrad": "velo, rad, bike, ebike, pedelec, mountainbike, rennrad",
            "motorrad": "moped, roller, töff, scooter, vespa, mofa, escooter",
            "klo": "wc, toilette, klosett, örtchen, topf, pott, häusl, scheisshaus, toilete",
            "pinkeln": """
                pissen, pieseln, pinklen, pullern, brunzen, bieseln, strullern, urinieren, wasserlassen, pipi,
                pipimachen, schiffen, wasserlösen, pischen, bisln, brunze, lulu
                """,
            "gepinkelt": "gepisst, uriniert, gepieselt, gepullert, gebrunzt",
            "urin": "harn, pisse, urien",
            "gesicht": "gsicht, gesciht",
            "hände": "händ, hende, pfoten",
            "zehen": "zehe, zehn_, zeha, zechen",
            "mund": "muul, maul, goschn, mul",
            "hängt": "hangt, hengt, henkt",
            "tut": "tuat, tuet, dut, tud",
            "weh": "wee, wehh",
            "mehr": "mer, meh, mea",
            "op": "ops, oparation, operazion",
            "diabetiker": "diabetikerin, diabetis, zuckerkrank",
            "lol": "haha, hahaha, hihi, hehe, rofl, lmao, xd, jk, 😂, 🤣, 😅, 😆, 💀, 🙃",
        }
    ),
    slips=_read("""
        schlaganfall herzinfarkt bewusstlos ohnmächtig schwindel verschwommen gelähmt lähmung kribbeln taubheit
        taubheitsgefühl intimbereich oberschenkel genital schüttelfrost temperatur schwanger blutung fruchtwasser
        thrombose embolie geschwollen metastasen osteoporose bandscheibe operation operiert abgenommen umbringen
        selbstmord suizid tabletten inkontinent schulterblätter schulterblatt brustkorb brustbein kurzatmig atemnot
        autounfall gestürzt unfall stromschlag handschrift doppelbilder nackensteife eingeschlafen erbrechen
        wirbelsäule lendenwirbel ausstrahlt schwäche schwach wasserlassen einrenken chiropraktiker
        """),
    others=_read("""
        operation operationen temperaturen schwangere tablette bandscheiben oberschenkels schwachen schwacher
        schwaches angenommen ausgenommen mitgenommen genitale unfalls schwänke schwamm knicks
        """),
)
