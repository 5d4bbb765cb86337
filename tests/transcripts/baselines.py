"""What it is measured against: a list of words, and the same list with a look at the words of negation before them.

The list is what a careful team would write down in an afternoon from a page about warning signs. `*`: any ending.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping

from bot.domain.safety import Category, Tier, Triage

_LISTED: Mapping[tuple[Category, Tier], str] = {
    (Category.CRISIS, Tier.EMERGENCY): """
        kill myself, end my life, suicid*, take my own life, hang myself, overdose*, end it all, hurt myself, self harm,
        mich umbringen, selbstmord*, suizid*, mir das leben nehmen, matarme, suicid*, quitarme la vida, me tuer,
        me suicider, mettre fin a mes jours, me matar, acabar com a minha vida, tirar minha vida
        """,
    (Category.CRISIS, Tier.URGENT): """
        want to die, wish i was dead, wish i were dead, better off dead, better off without me, no reason to live,
        dont want to live, dont want to be here anymore, will nicht mehr leben, quiero morir*, no quiero vivir,
        envie de mourir, veux mourir, quero morrer
        """,
    (Category.CARDIAC, Tier.EMERGENCY): """
        chest pain*, chest pressure, pain in my chest, tight chest, chest tightness, chest is tight, crushing chest,
        chest hurts, heart attack, left arm pain, pain down my left arm, short of breath, shortness of breath,
        cant breathe, trouble breathing, cold sweat*, brustschmerz*, druck auf der brust, schmerzen in der brust,
        herzinfarkt, atemnot, keine luft, dolor en el pecho, opresion en el pecho, infarto, falta de aire,
        douleur* a la poitrine, douleur* thoracique*, crise cardiaque, dor no peito, aperto no peito, falta de ar
        """,
    (Category.STROKE_DISSECTION, Tier.EMERGENCY): """
        stroke, face droop*, drooping face, slurred speech, slurring, double vision, lost vision, vision loss,
        blurred vision, worst headache, thunderclap, sudden headache, cant speak, one side of my face,
        schlaganfall, doppelt sehe*, sehe doppelt, lalle*, derrame cerebral, ictus, veo doble, peor dolor de cabeza,
        avc, vois double, vision double, pire mal de tete, visao dupla, vejo duplo, pior dor de cabeca
        """,
    (Category.AORTIC, Tier.EMERGENCY): """
        tearing pain, ripping pain, aneurysm, aortic, pulsating abdomen, pulsing belly, aneurysma, aorta, aneurisma,
        anevrisme, desgarr*
        """,
    (Category.MENINGITIS, Tier.EMERGENCY): """
        meningitis, stiff neck and fever, fever and stiff neck, light hurts my eyes, rash that doesnt fade,
        nackensteife, meningitis, meningite
        """,
    (Category.CAUDA_EQUINA, Tier.EMERGENCY): """
        cauda equina, saddle numb*, numb* between my legs, bladder, bowel*, incontinen*, cant pee, cant urinate,
        trouble peeing, cant feel when i pee, numb groin, groin is numb, groin numb*, genital numbness, wet myself,
        numb down below, lost control of my bladder, soiled myself, leaking urine, both legs numb, inner thighs numb,
        blase, stuhl, inkontinen*, wasser lassen, taub im schritt, vejiga, orinar, incontinencia, esfinter*, vessie,
        uriner, incontinence, pipi, bexiga, urinar, xixi, incontinencia
        """,
    (Category.PREGNANCY, Tier.EMERGENCY): """
        pregnant and bleeding, bleeding and pregnant, vaginal bleeding, waters broke, water broke, contractions,
        pre eclampsia, preeclampsia, blutung*, fruchtblase, wehen, sangrado vaginal, contracciones, rompi aguas,
        saignement*, perdu les eaux, sangramento, contracoes, bolsa estourou
        """,
    (Category.PREGNANCY, Tier.ROUTINE): "pregnant, pregnancy, schwanger*, embarazada, enceinte, gravida",
    (Category.TRAUMA_FRACTURE, Tier.EMERGENCY): """
        car accident, car crash, hit by a car, fell off a ladder, fell down the stairs, fell from, broken neck,
        broken back, whiplash, motorbike accident, bike crash, autounfall, von der leiter, accidente de coche,
        accidente de auto, me cai de, accident de voiture, tombe de l'echelle, acidente de carro, cai da, cai de
        """,
    (Category.TRAUMA_FRACTURE, Tier.URGENT): """
        fracture*, broken bone, broke my, fell on my back, bad fall, gebrochen, sturz, gesturzt, fractura*, me cai,
        caida, fracture*, tombe*, fratura*, queda
        """,
    (Category.INFECTION, Tier.URGENT): """
        fever, feverish, high temperature, temperature of 3*, chills, shivering, rigors, night sweats, epidural abscess,
        infected, infection, fieber, schuttelfrost, fiebre, escalofrios, fievre, frissons, febre, calafrios
        """,
    (Category.CANCER_SYSTEMIC, Tier.URGENT): """
        cancer, tumour, tumor, metasta*, chemo, chemotherapy, lymphoma, myeloma, losing weight, lost weight,
        weight loss, unexplained weight, wakes me every night, krebs, chemo*, metasta*, abgenommen, gewicht verloren,
        cancer, quimio*, he perdido peso, bajado de peso, chimio*, perdu du poids, maigri, quimio*, perdi peso, emagreci
        """,
    (Category.CLOT, Tier.URGENT): """
        blood clot, dvt, deep vein thrombosis, thrombosis, swollen calf, calf is swollen, calf swelling, hot calf,
        one leg swollen, leg is swollen, thrombose, wade geschwollen, geschwollene wade, pantorrilla hinchada,
        trombosis, mollet gonfle, phlebite, panturrilha inchada, trombose
        """,
    (Category.LEG_WEAKNESS, Tier.URGENT): """
        foot drop, drop foot, leg weakness, weak leg*, leg is weak, legs are weak, leg gives way, legs give way,
        leg gave way, knee gives way, cant lift my foot, cant move my leg*, cant walk, dragging my foot,
        paralysed, paralyzed, fusshebe*, bein knickt weg, beine geben nach, kann nicht laufen, no puedo caminar,
        pie caido, debilidad, jambe qui lache, ne peux plus marcher, pied qui tombe, perna fraca, fraqueza,
        nao consigo andar
        """,
    (Category.MYELOPATHY, Tier.URGENT): """
        clumsy hands, dropping things, cant button, numb hands, both hands numb, electric shock*, losing my balance,
        unsteady, knopfe, stromschlag, torpe*, descarga electrica, equilibrio, maladroit*, decharge electrique,
        desajeitad*, choque eletrico
        """,
    (Category.KIDNEY, Tier.URGENT): """
        kidney pain, kidney infection, kidney stone*, flank pain, burning when i pee, blood in my urine, nieren*,
        rinon*, rein*, rins, pedra no rim
        """,
    (Category.POST_SURGERY, Tier.ROUTINE): """
        surgery, post op, after my op, operation, discectomy, laminectomy, spinal fusion, operiert, op narbe,
        me operaron, cirugia, opere, operation, cirurgia, operad*
        """,
    (Category.OSTEOPOROSIS, Tier.ROUTINE): "osteopor*, osteopenia, brittle bones, on steroids, prednisolone",
    (Category.NEURO_SENSORY, Tier.ROUTINE): """
        numb, numbness, pins and needles, tingling, taub*, kribbel*, entumecid*, hormigueo, engourdi*, fourmis,
        dormente*, formigamento
        """,
    (Category.INFLAMMATORY, Tier.ROUTINE): "morning stiffness, ankylosing, spondylitis, uveitis, psoriasis, bechterew",
}
_NEGATED = """
    no, not, never, without, none, nor, neither, denies, deny, cant be, dont, doesnt, didnt, isnt, arent, wasnt, havent,
    hasnt, wont, free of, kein*, nicht, nie, ohne, weder, sin, nunca, ni, tampoco, pas, jamais, sans, aucun*, nao, sem,
    nem, nenhum*
    """
_NOT_REALLY = re.compile(r"\b(?:not|no|nicht|nao|pas) (?:only|just|nur|solo|apenas|so|seulement)\b")
_SENTENCE_ENDS = re.compile(r"[.!?;:\n]|\b(?:but|however|though|except|aber|pero|mais|mas)\b")
_WORD = re.compile(r"[\w']+")
_WINDOW = 6


def by_list(text: str) -> Triage:
    """The gravest word or phrase of the list that stands in the text."""
    return _triage(list(_hits(_fold(text))))


def by_list_and_negation(text: str) -> Triage:
    """The same, but for what one of six words before it, in its part of the sentence, denies (after NegEx, 2001)."""
    folded = _fold(text)
    return _triage([hit for hit in _hits(folded) if not _denied(folded[: hit[2].start()])])


_Hit = tuple[Tier, Category, "re.Match[str]"]


def _triage(hits: list[_Hit]) -> Triage:
    tier = max((hit[0] for hit in hits), default=Tier.NONE)
    gravest = sorted(hits, key=lambda hit: (hit[0] is not tier, _GRAVITY.index(hit[1])))
    return Triage(
        tier=tier,
        categories=tuple(dict.fromkeys(category for _, category, _ in gravest)),
        matched=tuple(sorted({match.span() for *_, match in hits})),
    )


_GRAVITY = tuple(Category)


def _hits(folded: str) -> Iterator[_Hit]:
    for (category, tier), pattern in _PATTERNS.items():
        for match in pattern.finditer(folded):
            yield tier, category, match


def _denied(before: str) -> bool:
    *_, clause = _SENTENCE_ENDS.split(_NOT_REALLY.sub(" ", before))
    return _NEGATION.search(" ".join(_WORD.findall(clause)[-_WINDOW:])) is not None


def _fold(text: str) -> str:
    """Small letters without accents, as many as there were."""
    if text.isascii():
        return text.lower()
    return "".join(unicodedata.normalize("NFKD", each)[0].lower()[0] for each in text.replace("’", "'"))


def _pattern(listed: str) -> re.Pattern[str]:
    """Apostrophes may be typed or not; longer ones first, so that they are what is matched."""
    phrases = sorted({" ".join(each.split()) for each in listed.split(",")}, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(_phrase, phrases))})\b")


def _phrase(phrase: str) -> str:
    spelt = re.sub(r"\b(can|don|doesn|didn|isn|aren|wasn|haven|hasn|won)t\b", r"\1'?t", phrase)
    return spelt.replace("*", r"\w*").replace(" ", r"\s+")


_PATTERNS = {about: _pattern(listed) for about, listed in _LISTED.items()}
_NEGATION = _pattern(_NEGATED)
