"""How people really write: slang, two words for one, and slips of the finger."""

import re
from collections.abc import Iterator

_WRITTEN = {
    "cant": (
        "can not, cannot, cnt, carnt, unable to, not able to, cant even, can hardly, can barely, couldnt, "
        "could not, cudnt, can no longer, no longer able to, cant seem to, cant really, cant actually, "
        "cant properly, not been able to, havent been able to, not be able to, not being able to, arent "
        "able to, isnt able to, am not able to, is not able to, are not able to, was not able to, wasnt "
        "able to, hasnt been able to, cudn, no fit, nor fit, no dey fit, cannae, canna"
    ),
    "dont": "do not, dnt, dun, no longer, no dey",
    "anymore": "any more, any longer, nomore",
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
    "with": "w",
    "and": "n",
    "like": "as if, as though",
    "someone": "someones",
    "somebody": "somebodys",
    "without": "w o",
    "yesterday": "yday",
    "numb": "num, nummb, nubm, nunb, nmb, numbed, numbing, numm",
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
    "breathe": "breath, breeth, breathing, breth, breathin",
    "heart": "hart",
    "chest": "chests, chst, cheast, chets, ches, chect",
    "back": "backs, bak, bck, bakc",
    "neck": "necks, nek",
    "backside": "backsides, bak side, back side",
    "groin": "grion, groyne, groine",
    "private": "privat, privite, pvt",
    "injury": "injry, injurey, enjury",
    "legs": "legz, lgs",
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
    "myself": "meself, my self, mysel, mself",
    "himself": "him self, hisself",
    "since": "scince, sinse, sence",
    "lol": (
        "laugh_out_loud, lmao, lmfao, rofl, haha, hahaha, hahahaha, ha ha, hehe, jk, 😂, 🤣, 😅, 😆, 💀, 🙃, "
        "joy, lolol, jks, loool"
    ),
    "cough": "coughed, coughing, coughs",
    "sneeze": "sneezed, sneezing, sneezes",
    "hurts": "hurting, hurt, hurtin, herts, paining",
    "pain": "pains, painful, payn, pian",
    "ache": "aches, aching, achey, achy, ached",
    "tumour": "tumor, tumors, tumours",
    "paralysed": "paralyzed, paralised",
    "belly": "tummy, stomach, abdomen, gut, abdominal, stomache, tum",
    "colour": "color",
    "diarrhoea": "diarrhea",
    "between": "betwen, inbetween, in between, btwn, betweeen, bewteen, beetween",
    "feel": "feal, fel, feeel",
    "dvt": "d v t, deep vein thrombosis",
    "sciatica": "siatica, sciatic, cyatica, sciatca",
    "discectomy": "microdiscectomy, diskectomy, microdiskectomy",
    "disc": "disk, discs, disks",
    "chiropractor": "chiro, chiropracter",
    "trousers": "pants, pant, jeans, knickers, underwear, undies, boxers, leggings, panties, shorts, trouser",
    "pyjamas": "pjs, pajamas, jammies",
    "escooter": "e scooter",
    "ebike": "e bike",
    "accident": "acident, accidant, accidents",
}
SPELLINGS = {written: word for word, ways in _WRITTEN.items() for written in ways.split(", ")}
LONGEST = max(len(written.split()) for written in SPELLINGS)


def each(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Long, clinical and unmistakable: a slip in one of these is forgiven.
_FORGIVEN = each("""
    ambulance antibiotics bladder bleeding bowels breathe breathless buttocks buttons cancer chemotherapy
    chiropractor clumsy collapsed constipated contractions crotch crushing dizziness dizzy drooping erection fever
    fracture genitals headache incontinent infection kidney meningitis numbness operation osteoporosis paralysed
    penis perineum pregnant pressure privates remission sciatica sensation shivering shoulder slurred squeezing
    suicidal suicide surgery swelling swollen temperature testicles thighs tightness tingling toilet
    unconscious undercarriage unsteady urinate vagina vision vomiting weakness
    """)
# Ordinary words one slip away from the ones above.
_OTHERS = each("""
    badger blade blades blazer bleed blender boils bowls breadth breather breathes breeding button cancel cancels
    cancers canner canter clumsily collapse collapses contraction contracts contraptions crushed crutch crutches
    crutching direction division dizzying ejection election erections feature feverish fewer fissure fractured
    fractures fusion general genital headaches infections infectious inflection injection invision kidneys ladder
    lever lightness operating operations penalise penalty pencils penis penny pens pleasure pregnancy pressures
    presume private privates promotions remissions remissness section sensations should shoulders shudder smoulder
    squeezed stomachs surge surgeon surgeons swallow swelling swollen thigh things tightens toiled towels unsteadily
    vacation version visions vowels weakens weakest wishing
    """)
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
_DOUBLED = re.compile(r"(.)\1+")
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_SHORTEST, _LONGEST_FORGIVEN = 5, 16


def variants(word: str) -> Iterator[str]:
    """The word, what it is short for, any drawn-out letter ("sooo") once and twice, and what a slip hides."""
    yield word
    if word in _CONTRACTED:
        yield _CONTRACTED[word]
    if _DRAWN_OUT.search(word):
        yield from dict.fromkeys((_DRAWN_OUT.sub(r"\1", word), _DRAWN_OUT.sub(r"\1\1", word)))
    yield from _meant(word)


def _meant(word: str) -> Iterator[str]:
    """Words that share its first letter and a one-letter-shorter form: one letter off, or two swapped."""
    if _SHORTEST <= len(word) <= _LONGEST_FORGIVEN and word not in _OTHERS:
        for shorter in _shorter(word):
            for meant in _SLIPS.get(shorter, ()):
                if meant[0] == word[0] and meant != word:
                    yield meant


def _shorter(word: str) -> set[str]:
    plain = _DOUBLED.sub(r"\1", word)
    return {plain} | {plain[:at] + plain[at + 1 :] for at in range(len(plain))}


_SLIPS: dict[str, list[str]] = {}
for _forgiven in _FORGIVEN:
    for _form in _shorter(_forgiven):
        _SLIPS.setdefault(_form, []).append(_forgiven)
