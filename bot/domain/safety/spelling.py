"""How people really write: slang, two words for one, and slips of the finger."""

import re

from bot.domain.safety.slips import meant

_WRITTEN = {
    "cant": (
        "cnat, catn, cabt, hadnt been able to, hasnt managed to, havent managed to, didnt manage to, "
        "can not, cannot, cnt, carnt, unable to, not able to, cant even, can hardly, can barely, couldnt, "
        "could not, cudnt, can no longer, no longer able to, cant seem to, cant really, cant actually, "
        "cant properly, not been able to, havent been able to, not be able to, not being able to, arent "
        "able to, isnt able to, am not able to, is not able to, are not able to, was not able to, wasnt "
        "able to, hasnt been able to, cudn, no fit, nor fit, no dey fit, cannae, canna"
    ),
    "dont": "dotn, dontt, do not, dnt, dun, no longer, no dey",
    "anymore": "any more, any longer, nomore, anymor, any mor",
    "couldve": "could have, could ve",
    "until": "til, till, untill",
    "doesnt": "does not, doesn, dosnt, dosent, doesent",
    "didnt": "did not, didn, dint",
    "isnt": "is not, aint",
    "arent": "are not",
    "werent": "were not",
    "wasnt": "was not",
    "wont": "will not",
    "havent": "have not, havnt",
    "hasnt": "has not",
    "im": "i am, iam",
    "ive": "i have",
    "you": "u, ya",
    "your": "ur",
    "because": "cuz, coz, cos, bc",
    "with": "wtih, wiht, whit, w",
    "and": "n",
    "like": "as if, as though",
    "someone": "someones",
    "somebody": "somebodys",
    "without": "w o, with out, wihout",
    "yesterday": "yestrday, yesterdy, yestaday, yesturday, ystrday, yday",
    "numb": "unmb, nmub, numv, nuumb, num, nummb, nubm, nunb, nmb, numbed, numbing, numm, numn",
    "numbness": "numness, numbess, numnes",
    "bladder": "bladr, blader, bladdr, badder, bladda",
    "pee": (
        "p33, pea, wee wee, weewee, weewees, wees, number one, spend a penny, pass water, passing water, "
        "tinkle, whizz, wizz, have a slash, piddle, widdle, pipi, pish, number 1, ease myself, ease "
        "himself, ease herself, relieve myself, relieve himself, relieve herself, take a leak, a slash"
    ),
    "peeing": "weeing, passing urine, pass urine, going for a wee, piddling, widdling, urine passing",
    "urine": "urin, urinne",
    "toilet": (
        "loo, bathroom, restroom, lav, washroom, toilets, toilette, potty, khazi, dunny, ladies room, "
        "mens room, toliet, lavatory, wc, the throne, crapper, the jacks, the bog, the bogs, the john, "
        "the gents, dunnies"
    ),
    "incontinent": ("incontinant, incontinance, incontenence, incontinense, incontinents, incontinence, incontenent"),
    "poo": "poop, pooing, pooping, number two, number twos, poos, bm, bowel movement, bowel movements",
    "breathe": "brethe, breeve, brathe, breath, breeth, breathing, breth, breathin",
    "heart": "hart",
    "chest": "chests, chst, cheast, chets, ches, chect, chesst, cehst, chset, chestt, hcest",
    "back": "abck, bcak, bacl, bavk, backs, bak, bck, bakc, bakk",
    "neck": "nekc, nck, nexk, necks, nek",
    "backside": "backsides, bak side, back side",
    "groin": "grion, groyne, groine",
    "private": "privat, privite, pvt",
    "injury": "injry, injurey, enjury",
    "legs": "elgs, lges, legz, lgs, leggs",
    "minutes": "min, mins, minute, minits",
    "hours": "hrs",
    "ae": "a and e, a n e, the er, emergency room, emergency department, casualty, emergency dept",
    "doctor": "doc, dr, pcp, family doctor, physician, consultant, specialist, drs, docs, gp",
    "temperature": "temp, temprature, tempature, temperture, temps",
    "degrees": "degree, deg, celsius, fahrenheit",
    "mum": "mom, mother, mam, mums, moms, mummy",
    "kms": "k m s",
    "suicide": "suiside, sucide, suicde, suacide",
    "physio": "physiotherapist, pt, physical therapist",
    "myself": "meself, my self, mysel, mself, my slef, myslef, mysef",
    "himself": "him self, hisself",
    "since": "scince, sinse, sence, sinc, sins",
    "lol": (
        "lmaoo, lmaooo, lmaoooo, loll, lolll, "
        "laugh_out_loud, lmao, lmfao, rofl, haha, hahaha, hahahaha, ha ha, hehe, jk, 😂, 🤣, 😅, 😆, 💀, 🙃, "
        "joy, lolol, jks, loool"
    ),
    "cough": "coughed, coughing, coughs",
    "sneeze": "sneezed, sneezing, sneezes",
    "hurts": "hurting, hurt, hurtin, herts, paining, hurst, hurtz",
    "pain": "pains, painful, payn, pian",
    "ache": "ake, akes, aches, aching, achey, achy, ached",
    "tumour": "tumor, tumors, tumours",
    "paralysed": "paralyzed, paralised",
    "belly": "tummy, stomach, abdomen, gut, abdominal, stomache, tum",
    "colour": "color",
    "diarrhoea": "diarrhea",
    "between": "betwen, inbetween, in between, btwn, betweeen, bewteen, beetween",
    "feel": "fele, feell, feal, fel, feeel",
    "dvt": "d v t, deep vein thrombosis",
    "sciatica": "siatica, sciatic, cyatica, sciatca",
    "discectomy": "microdiscectomy, diskectomy, microdiskectomy",
    "disc": "disk, discs, disks",
    "chiropractor": "chiro, chiropracter",
    "trousers": (
        "pants, pant, jeans, knickers, underwear, undies, boxers, leggings, panties, shorts, trouser, tights, skirt, "
        "slacks, joggers, trackies, tracksuit, chinos, underpants, kecks"
    ),
    "pyjamas": "pjs, pajamas, jammies",
    "escooter": "e scooter",
    "ebike": "e bike",
    "both": "btoh, boht, bth, bothe",
    "down": "donw, dwon",
    "foot": "foots, fooot, foott, ffot",
    "over": "ovre",
    "dead": "daed, ded",
    "problems": "probelms, porblems, problms",
    "flank": "flanc, flnak",
    "still": "stil",
    "there": "ther, thar, thre",
    "properly": "proply, properley, propperly",
    "slipped": "slippd, sliped",
    "move": "moov, muve",
    "point": "piont",
    "worst": "wurst",
    "headache": "headake, headeche, hedache, hed ache, head ache",
    "happened": "happend, hapened",
    "leg": "legg",
    "heavy": "hevy, heavey",
    "hand": "hnad",
    "lost": "losst, lsot",
    "cold": "colld",
    "sick": "sik",
    "weak": "weack, wek",
    "hold": "hld, hodl",
    "the": "teh, hte",
    "have": "hav, hve, haev",
    "has": "haz",
    "face": "fase, fcae, fayce",
    "mouth": "gob, mouf, mowth",
    "right": "rite, rigth, rihgt, rght",
    "left": "lefft, lft",
    "night": "nite, nihgt, nigt",
    "tonight": "tonite, tonihgt, tnight",
    "wrong": "rong, worng",
    "words": "wrods, werds, wurds",
    "speech": "speach, speeech, speach, spech",
    "coming": "comming, commng, cuming",
    "comes": "cums",
    "working": "wroking, werking",
    "through": "thru, thro",
    "weight": "wieght, weigth, wight, waight",
    "losing": "loosing, lossing, loseing",
    "chemo": "kemo, keemo, chemio",
    "lymphoma": "limfoma, lymfoma, limphoma",
    "brittle": "britle, brittel",
    "fever": "fevr, feaver, feverr, fevar, feever",
    "stiff": "stif, stifff",
    "swollen": "swolen, swolln, swoolen, swollin",
    "calf": "caff, cafl, calfe, clalf, claf, caf",
    "hot": "hott",
    "eyes": "eys, eyez",
    "thumb": "thum",
    "finger": "fingr, figner",
    "morning": "morming, mornin, mornign",
    "every": "evry, evrey",
    "getting": "geting, gettin, gettng",
    "giving": "giveing, givin, givng",
    "weaker": "weeker, weekr",
    "exercise": "exercize, excercise, exersise, excersise, exercis",
    "exercises": "exercizes, excercises, exersises",
    "stretch": "strech, strecth, stretchs, strtch",
    "replacement": "replacment, replacemnt",
    "diagnosed": "diagnosd, dignosed",
    "control": "controle, contorl, contol",
    "kill": "kil",
    "tired": "tierd, tyred, tird",
    "wish": "wihs, wsh",
    "wanna": "wana",
    "live": "liv",
    "alive": "alife",
    "pulsing": "pulsting, pulseing",
    "sudden": "suden, suddn, sudn",
    "suddenly": "sudenly, suddenley, suddnly, sudenley",
    "tearing": "teering, taering",
    "flight": "flihgt, flite",
    "water": "watter",
    "accident": "acident, accidant, accidents, axident, accidnt",
}
SPELLINGS = {written: word for word, ways in _WRITTEN.items() for written in ways.split(", ")}
LONGEST = max(len(written.split()) for written in SPELLINGS)
# Which words come second in a way to write that takes several, by its first.
SECONDS: dict[str, set[str]] = {}
for _first, _second in (written.split()[:2] for written in SPELLINGS if " " in written):
    SECONDS.setdefault(_first, set()).add(_second)


def each(words: str) -> frozenset[str]:
    return frozenset(words.split())


# "I've" also says "have", to a phrase that asks for it.
_CONTRACTED = {
    "ive": "have",
    "weve": "have",
    "theyve": "have",
    "hes": "is",
    "shes": "is",
    "its": "is",
    "thats": "is",
    "theres": "is",
    "im": "am",
    "theyre": "are",
}
# "Three weeks" is as good as "3 weeks".
_NUMBERS = each("two three four five six seven eight nine thirteen fourteen sixteen seventeen eighteen nineteen")
_MANY = each("ten eleven twelve fifteen twenty thirty forty fifty sixty hundred")
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_SHORTEST = 5


def variants(word: str) -> list[str]:
    """The word, what it is short for ("killin" too), a drawn-out letter ("sooo") once and twice, what a slip hides."""
    found = [word]
    if word in _CONTRACTED:
        found.append(_CONTRACTED[word])
    if word in _NUMBERS or word in _MANY:
        found.append("#")
    if word in _MANY:
        found.append("#many")
    if word.endswith("in") and len(word) > _SHORTEST:
        found.append(f"{word}g")
    if _DRAWN_OUT.search(word):
        found += (_DRAWN_OUT.sub(r"\1", word), _DRAWN_OUT.sub(r"\1\1", word))
    found += meant(word)
    return found
