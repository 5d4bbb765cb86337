"""French messages as people type them, with the tier they deserve."""

import pytest

from bot.domain.safety import Category, Tier, triage

EMERGENCIES = {
    Category.CAUDA_EQUINA: [
        "je ne sens plus mon entrejambe depuis hier",
        "Je sens rien quand je m'essuie",
        "plus de sensation entre les jambes et mal au dos",
        "impossible d'uriner depuis ce matin, j'ai mal aux reins",
        "j'ai fait pipi dans ma culotte sans m'en rendre compte",
        "les fesses engourdies depuis deux jours et les deux jambes qui fourmillent",
        "mon périnée est comme du coton depuis la hernie",
        "je perds mes urines sans le sentir et j'ai très mal au dos",
        "Mon mari a mal au dos et ne sent plus ses testicules",
        "plus d'érection depuis que je me suis coincé le dos",
        "mes deux jambes sont engourdies et j'ai mal au dos",
        "je ne sens plus l'envie de faire pipi",
        "jarrive plus a retenir mes selles",
    ],
    Category.CARDIAC: [
        "j'ai une douleur dans la poitrine qui descend dans le bras gauche",
        "oppression dans la poitrine et nausées",
        "je n'arrive plus à respirer",
        "ma collègue est toute pâle, en sueur, elle se tient la poitrine",
        "mal à la mâchoire et au bras gauche, j'ai des sueurs froides",
        "ça serre dans la poitrine quand je monte les escaliers",
        "j'ai un éléphant sur la poitrine",
    ],
    Category.STROKE_DISSECTION: [
        "ma bouche tombe d'un côté",
        "elle n'arrive plus à parler et son bras gauche ne répond plus",
        "le pire mal de tête de ma vie, d'un coup",
        "je vois double et j'ai mal à la nuque",
        "mon bras droit est soudain tout mou",
        "depuis que le chiro m'a craqué le cou j'ai des vertiges",
    ],
    Category.AORTIC: [
        "douleur déchirante dans le dos, soudaine",
        "je sens mon pouls battre dans le ventre et j'ai mal au dos",
    ],
    Category.MENINGITIS: ["fièvre et nuque raide, la lumière me fait mal"],
    Category.PREGNANCY: ["je suis enceinte et je saigne", "enceinte de 33 semaines, j'ai perdu les eaux"],
    Category.TRAUMA_FRACTURE: [
        "tombé du toit ce matin, j'ai mal au dos",
        "accident de voiture hier, ma nuque me fait mal",
    ],
    Category.LEG_WEAKNESS: ["mes deux jambes se dérobent sous moi", "les jambes ne me portent plus depuis ce matin"],
    Category.CRISIS: ["je veux me tuer", "j'ai écrit une lettre d'adieu, ce soir je saute du pont"],
}
URGENT = {
    Category.LEG_WEAKNESS: [
        "mon pied droit tombe quand je marche",
        "mon genou gauche lâche sans arrêt",
        "je peux plus marcher sur les talons",
    ],
    Category.INFECTION: ["mal au dos et 39 de fièvre", "j'ai des frissons et mal aux lombaires"],
    Category.CANCER_SYSTEMIC: [
        "j'ai eu un cancer du sein et maintenant une forte douleur dans le dos",
        "j'ai perdu 8 kilos sans régime",
    ],
    Category.CLOT: ["mon mollet gauche est gonflé et chaud", "depuis le vol ma jambe droite est enflée"],
    Category.MYELOPATHY: [
        "je n'arrive plus à fermer mes boutons",
        "décharge électrique dans la colonne quand je penche la tête",
    ],
    Category.KIDNEY: ["douleur dans le flanc droit et fièvre", "du sang dans les urines"],
    Category.POST_SURGERY: ["ma cicatrice au dos coule"],
    Category.OSTEOPOROSIS: ["j'ai de l'ostéoporose et mon dos a craqué en soulevant un carton"],
    Category.CRISIS: ["je n'ai plus envie de vivre", "ce serait mieux sans moi pour tout le monde"],
}
HARMLESS = [
    "ma jambe n'est pas engourdie et pas faible",
    "la fièvre est passée depuis hier, juste la nuque tendue",
    "j'avais la jambe engourdie, le médecin dit tout est normal",
    "pas d'engourdissement, pas de faiblesse, juste tendu",
    "de la fièvre, non",
    "je n'ai pas mal à la poitrine, seulement au dos",
    "aucun problème de vessie",
    "sans fièvre ni frissons",
    "ni faiblesse ni fourmis, juste raide",
    "la nuque raide à force de rester assis",
    "mal au bas du dos après la réunion",
    "mon pied était endormi, c'est passé",
    "courbatures aux jambes après les squats",
    "le serveur est tombé",
    "je meurs de faim",
    "ce client va me tuer lol",
    "mort de rire",
    "j'en ai plein le dos de ce projet",
    "rappelle-moi à 15h",
    "quels sont les symptômes d'un AVC ?",
    "si jamais j'avais une jambe engourdie, je fais quoi ?",
    "j'ai lu un article sur le cancer",
    "l'an dernier j'ai eu une hernie, tout est guéri",
    "il y a 5 ans j'ai eu une phlébite, plus rien depuis",
    "trop de pression sur le budget",
    "les mots de passe sont trop faibles",
    "l'épaule tire un peu quand je lève le bras",
    "un étirement pour les hanches raides ?",
    "mal au pouce à force de taper",
    "pas de rappel vendredi merci",
    "la prod a planté, tout est bloqué",
    "j'ai la tête qui va exploser avec ces mails lol",
    "les yeux qui brûlent à cause de l'écran",
    "mon genou craque mais ne fait pas mal",
    "pecs douloureux après le développé couché",
    "mal de tête à cause de l'écran, comme tous les lundis",
    "jambes lourdes en fin de journée",
    "ça m'a coupé le souffle cette nouvelle",
    "merci, ça fait du bien !",
    "l'imprimante est morte",
    "ma main est fatiguée par la souris",
]

MORE = {
    Tier.EMERGENCY: [
        "que faire si je ne sens plus mon entrejambe depuis hier ?",
        "j'ai comme une anesthésie au niveau des parties intimes",
        "j'ai des fuites urinaires depuis ma sciatique",
        "je dois pousser pour uriner depuis hier",
        "je sens plus quand je vais à la selle",
        "mal au dos avec les deux jambes qui s'engourdissent",
        "douleur qui serre au milieu de la poitrine et je transpire beaucoup",
        "j'ai du mal à respirer et le coeur qui s'emballe, j'ai la tête qui tourne",
        "la moitié de mon visage est engourdie",
        "mon collègue parle bizarrement, on comprend rien à ce qu'il dit",
        "je ne vois plus rien de l'oeil gauche d'un coup",
        "mal de tête atroce apparu d'un seul coup",
        "accident de moto ce matin, j'ai des fourmis dans les deux bras et mal au cou",
        "enceinte de 36 semaines avec mal de tête et je vois des mouches",
        "39,5 de fièvre, la nuque raide et des vomissements",
        "la jambe gonflée depuis le vol et maintenant je suis essoufflée",
        "je crache du sang",
        "mes jambes ne répondent plus",
        "je ne peux plus bouger les jambes",
        "depuis l'infiltration dans le dos j'ai de la fièvre",
        "cancer du poumon et mes jambes deviennent faibles",
        "j'ai pris toute la boîte de médicaments",
        "je vais me jeter sous un train",
        "je vais me pendre ce soir",
        "j'ai des picotements au niveau du vagin depuis que j'ai mal au dos",
        "je me suis fait dessus sans rien sentir",
        "collègue inconsciente par terre, que faire",
        "douleur brutale dans le dos comme un coup de couteau qui va jusqu'au ventre",
        "papa a perdu connaissance, il avait mal à la poitrine",
        "je suis tombée dans les escaliers et je ne sens plus mes jambes",
        "depuis ce matin bras gauche engourdi et mâchoire douloureuse",
        "je perds mes mots et j'ai la main droite toute molle",
        "mon père a très mal au ventre et au dos, il est tout blanc et il transpire",
        "tout est endormi en bas depuis cette nuit et ça passe pas",
        "mon pénis est insensible depuis que je me suis bloqué le dos",
        "je dois forcer longtemps pour que le pipi sorte",
        "ma vessie ne se vide plus et j'ai mal au dos",
        "je ne contrôle plus ma vessie ni mes selles",
        "ma femme ne sent plus ses jambes",
        "ma sciatique est passée aussi de l'autre côté",
        "oppression thoracique, bras gauche qui fourmille",
        "je crois que je fais une crise cardiaque",
        "papi a la bouche de travers et parle bizarre",
        "vertiges violents, je marche pas droit, la nuque me fait très mal",
        "enceinte de 8 mois, saignements soudains",
        "chute de 4 mètres à l'escalade, mal au dos",
        "après l'opération de la hernie je n'arrive plus à uriner",
        "je suis sur le balcon et je veux sauter",
        "je veux mettre fin à mes jours",
        "ça bat dans mon ventre et j'ai le dos qui se déchire",
        "j'ai mal en respirant et la jambe toute gonflée depuis le plâtre",
        "lumière insupportable, fièvre, nuque raide",
        "difficulté à avaler et je vois tout en double d'un coup",
    ],
    Tier.URGENT: [
        "mon pied traîne quand je marche",
        "ma jambe droite est plus faible depuis lundi",
        "mal au dos et fièvre depuis trois jours",
        "sueurs la nuit, mal au dos et 38,4",
        "suite à mon cancer, ma colonne me fait mal la nuit",
        "mollet dur, rouge et douloureux",
        "suspicion de phlébite à la jambe",
        "mes deux mains fourmillent et je laisse tout tomber",
        "j'arrive plus à écrire, mes doigts sont maladroits",
        "brûlures quand je fais pipi et mal aux reins",
        "ma grand-mère de 82 ans est tombée et a mal au dos",
        "je prends de la cortisone depuis des années, en me baissant douleur vive dans le dos",
        "la plaie de mon opération est ouverte et suinte",
        "parfois je me dis que je serais mieux mort",
        "la vie n'a plus de sens pour moi",
        "j'ai perdu 6 kilos sans raison et j'ai mal au dos",
        "je suis tombé sur le dos hier, c'est très douloureux",
        "mon genou se dérobe",
        "ma jambe est vraiment faible depuis hier",
        "j'arrive plus à me mettre sur la pointe des pieds",
        "de la fièvre depuis 2 jours et la colonne qui fait très mal",
        "j'ai maigri sans raison et j'ai mal au dos la nuit",
        "je n'arrive plus à boutonner mon pantalon, doigts engourdis",
        "j'aurais préféré ne jamais naître",
        "mal au rein, je frissonne",
        "j'ai 74 ans, je suis tombée en passant l'aspirateur, mal au dos",
        "mollet rouge et chaud, gonflé",
        "je n'en peux plus, plus rien n'a de sens",
    ],
    Tier.NONE: [
        "9 heures assis aujourd'hui, j'ai mal partout",
        "après le footing j'avais les jambes en coton",
        "mon mari n'a plus mal",
        "pas d'oppression, pas d'essoufflement, tout va bien",
        "j'ai parfois le pied qui s'endort quand je suis assis",
        "j'ai plus envie de faire ces exercices",
        "tu peux me donner un exercice pour le bas du dos ?",
        "je suis tendu et fatigué",
        "je sors prendre l'air",
        "cette réunion était mortelle",
        "je bloque sur ce bug depuis des heures",
        "vous pouvez m'envoyer le lien svp ?",
        "je me suis fait mal en déménageant, ça tire un peu dans les reins",
        "combien de fois par jour je dois le faire ?",
        "le coude droit me fait mal à cause de la souris",
        "douleur aux poignets après avoir tapé longtemps",
        "je peux pas aujourd'hui, je suis en vacances",
        "pas le temps, plus tard",
        "j'ai mal à la tête avec tous ces appels",
        "l'ascenseur est en panne, j'ai pris l'escalier, je suis essoufflée",
        "le chauffage est en panne, on gèle",
        "jambe endormie en tailleur, c'est revenu",
        "enfant j'ai eu un accident de voiture, depuis un peu raide",
        "crampe au mollet après le marathon, sinon ça va",
        "mon dos est un peu raide au réveil",
        "j'ai mal à l'épaule droite depuis deux semaines à cause de la souris",
        "ça craque dans la nuque mais ça fait pas mal",
        "ce projet me tient à coeur",
        "sans café je meurs",
        "merci, à demain",
        "que faire contre une nuque tendue",
        "je sens bien l'étirement dans la cuisse",
        "j'ai mal aux fesses à cause de la chaise dure",
        "doigts engourdis après le vélo, passé au bout de dix minutes",
        "pas plus de deux rappels par jour",
        "je suis mort de fatigue",
        "le bras me tire un peu quand je tends la main",
        "petite question : comment changer l'heure ?",
        "je suis tombé mais tout va bien, c'était il y a des années",
        "fourmis ? non. engourdi ? non plus. juste raide",
        "pas de paralysie, pas de trouble sensitif, vessie ok",
        "mon chef me met la pression",
        "la poitrine tendue à force d'être penché",
        "nuque tendue et petit mal de tête",
        "le coccyx me fait mal assis",
        "l'épaule gauche tire quand je lève le bras",
        "mal dormi, je suis raide",
        "ma collègue s'est cassé la jambe, elle est plâtrée, tout va bien",
        "je sens mes muscles après le sport",
        "j'ai fait les jambes hier, je marche plus haha",
        "les chiffres sont dans le rouge",
        "le projet est mort",
        "donne-moi un truc pour les poignets",
        "le bras droit est fatigué à cause de la souris",
        "le clavier est bloqué",
        "c'est mon anniversaire",
        "combien de temps je dois tenir ?",
    ],
}


@pytest.mark.parametrize(
    ("category", "said"), [(about, said) for about, all_said in EMERGENCIES.items() for said in all_said]
)
def test_an_emergency_in_french_is_one(category: Category, said: str) -> None:
    found = triage(said)

    assert (found.tier, category in found.categories) == (Tier.EMERGENCY, True)


@pytest.mark.parametrize(
    ("category", "said"), [(about, said) for about, all_said in URGENT.items() for said in all_said]
)
def test_what_needs_a_physician_today_is_urgent_in_french(category: Category, said: str) -> None:
    found = triage(said)

    assert (found.tier >= Tier.URGENT, category in found.categories) == (True, True)


@pytest.mark.parametrize("said", HARMLESS)
def test_an_ordinary_message_in_french_is_left_alone(said: str) -> None:
    assert triage(said).tier is Tier.NONE


@pytest.mark.parametrize("change", ["est engourdi", "est endormi", "est insensible", "je ne le sens plus", "picote"])
@pytest.mark.parametrize(
    "part", ["mon périnée", "mon sexe", "mon vagin", "mon pénis", "mon anus", "l'entrejambe", "mon entre-jambes"]
)
def test_every_part_one_sits_on_is_understood_with_every_change_of_feeling(part: str, change: str) -> None:
    assert triage(f"{part} {change} depuis hier").tier is Tier.EMERGENCY


def test_accents_and_apostrophes_may_be_missing_and_the_words_are_pointed_at_as_typed() -> None:
    text = "jai plus de SENSATION entre les jambes"

    found = triage(text)

    assert (found.tier, [text[start:end] for start, end in found.matched]) == (
        Tier.EMERGENCY,
        ["plus de SENSATION", "entre les jambes"],
    )


@pytest.mark.parametrize("tier", MORE)
def test_what_people_type_in_french_gets_its_tier_or_a_more_urgent_one(tier: Tier) -> None:
    found = {said: triage(said).tier for said in MORE[tier]}

    assert [said for said, answer in found.items() if answer < tier or (tier is Tier.NONE and answer > tier)] == []
