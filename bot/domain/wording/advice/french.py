"""A warning sign, in French: "vous" throughout."""

from bot.domain.safety import Category
from bot.domain.wording.advice.phrases import Address, Phrases

_NERVES = (
    "Un engourdissement entre les jambes, des jambes faibles ou des troubles pour uriner ou aller à la selle peuvent signifier que des nerfs sont comprimés. "
    "Chaque heure compte, même si la douleur est faible : n'attendez pas de rendez-vous."
)
_STILL = "Un os ou la colonne peut être touché. La tête, le cou et le dos restent immobiles ; ne testez rien, et pas de manipulation."
_NO_BENDING = "Un os peut être touché. D'ici là, ne rien porter, ne pas se pencher ni tourner le dos."

PHRASES = Phrases(
    local_number="le numéro d'urgence local",
    you=Address(
        emergency_title="Faites examiner cela tout de suite",
        call="Appelez {number} ou allez aux urgences les plus proches maintenant.",
        urgent_title="Un médecin doit voir cela aujourd'hui",
        see="Appelez aujourd'hui un cabinet médical, un service de garde ou un centre de soins non programmés.",
        crisis_title="Merci de l'avoir dit",
        crisis_now=(
            "Pensez-vous à mettre fin à vos jours ? Appelez {number} maintenant, éloignez-vous de tout ce qui pourrait servir, "
            "et restez avec quelqu'un."
        ),
        crisis_soon=(
            "Pensez-vous au suicide ? Parlez-en aujourd'hui à une personne de confiance ou à un médecin. "
            "Si cela devient un projet, appelez {number} aussitôt."
        ),
        note=(
            "Les rappels et les exercices s'arrêtent jusqu'à ce que vous me disiez que c'est réglé. "
            "S'il s'agit de quelqu'un d'autre, aidez cette personne à faire de même."
        ),
    ),
    them=Address(
        emergency_title="Appelez de l'aide tout de suite",
        call="Appelez {number} maintenant, ou faites conduire cette personne aux urgences les plus proches.",
        urgent_title="Un médecin doit voir cela aujourd'hui",
        see="Aidez cette personne à joindre aujourd'hui un cabinet médical, un service de garde ou un centre de soins non programmés.",
        crisis_title="Merci de veiller sur cette personne",
        crisis_now=(
            "Appelez {number} maintenant, et que quelqu'un reste avec cette personne jusqu'à l'arrivée des secours. "
            "Si c'est sans danger pour vous, éloignez ce qui pourrait servir."
        ),
        crisis_soon=(
            "Demandez-lui aujourd'hui, simplement, s'il y a des idées de suicide ; poser la question n'en donne pas l'idée. "
            "Écoutez, et aidez à joindre un médecin. S'il y a un projet, appelez {number} aussitôt."
        ),
        note="Vos propres rappels continuent.",
    ),
    emergency={
        Category.CARDIAC: (
            "De tels signes peuvent venir du cœur, et chaque minute compte. "
            "Au repos, assis, avec quelqu'un ; ne pas prendre le volant, ne pas attendre que cela passe."
        ),
        Category.STROKE_DISSECTION: (
            "De tels signes peuvent venir du cerveau, et chaque minute compte, même s'ils diminuent. "
            "Notez l'heure du début ; ne pas prendre le volant, ne pas bouger le cou."
        ),
        Category.AORTIC: (
            "Une telle douleur peut venir d'un gros vaisseau, et chaque minute compte. "
            "Allongé ou assis sans bouger ; ne pas prendre le volant, ne pas attendre."
        ),
        Category.CAUDA_EQUINA: _NERVES,
        Category.LEG_WEAKNESS: _NERVES,
        Category.PREGNANCY: (
            "Pendant une grossesse, cela se vérifie tout de suite. Appelez aussi la maternité ; n'attendez pas le prochain rendez-vous."
        ),
        Category.TRAUMA_FRACTURE: _STILL,
        Category.MYELOPATHY: _STILL,
        Category.CLOT: (
            "Cela peut être un caillot qui s'est déplacé. Rester assis, sans bouger ; ne pas frotter ni étirer la jambe."
        ),
    },
    emergency_else="De tels signes peuvent s'aggraver en quelques heures. Ne pas prendre le volant, et ne pas rester seul avec cela.",
    no_exercises="Je ne propose pas d'exercices pour cela. Si un médecin l'a examiné aujourd'hui, suivez ce qu'il a dit.",
    urgent={
        Category.TRAUMA_FRACTURE: _NO_BENDING,
        Category.OSTEOPOROSIS: _NO_BENDING,
        Category.CLOT: "Cela peut être un caillot. D'ici là, ni massage ni étirement de cette jambe.",
        Category.LEG_WEAKNESS: "Un nerf est peut-être comprimé. D'ici là, prudence dans les escaliers, et pas d'étirement de cette jambe.",
        Category.POST_SURGERY: "Après une opération, appelez d'abord l'équipe qui a opéré. D'ici là, ne rien porter, pas d'étirements.",
        Category.PREGNANCY: "Pendant une grossesse, appelez d'abord la sage-femme ou la maternité. D'ici là, pas d'exercices.",
    },
    urgent_else="Je ne peux pas dire ce que c'est, mais il ne faut pas laisser traîner. D'ici là, pas d'exercices.",
    worse=(
        "Appelez {number} aussitôt en cas d'engourdissement entre les jambes, de troubles pour uriner ou aller à la selle, de jambes faibles, "
        "de douleur dans la poitrine, d'essoufflement, de confusion ou de douleur insupportable."
    ),
    lines="Quelqu'un écoute : {line}. Ailleurs : findahelpline.com.",
    no_line="Des lignes d'écoute, pays par pays : findahelpline.com.",
    not_alone="Personne n'a à trouver les mots justes, et personne n'a à porter cela seul.",
    program="Je suis un programme et je ne peux pas en parler avec vous ; une personne le peut.",
    automatic="C'est une lecture automatique de mots, pas un diagnostic, et aucun médecin ne l'a encore vérifiée.",
    sorted_out="C'est réglé",
    routine="Voyez un médecin ou un kinésithérapeute avant de faire des exercices.",
)
