"""A warning sign, in German: "du", as the bot is addressed."""

from bot.domain.safety import Category
from bot.domain.wording.advice.phrases import Address, Phrases

_NERVES = (
    "Taubheit zwischen den Beinen, Schwäche in den Beinen oder Probleme mit Blase oder Darm können heißen, dass Nerven eingeklemmt sind. "
    "Es zählt jede Stunde, auch bei wenig Schmerz: nicht auf einen Termin warten."
)
_STILL = "Wirbelsäule oder Knochen können verletzt sein. Kopf, Hals und Rücken ruhig halten; nichts ausprobieren, nichts einrenken."
_NO_BENDING = "Ein Knochen kann verletzt sein. Bis dahin nicht heben, bücken oder drehen."

PHRASES = Phrases(
    local_number="den örtlichen Notruf",
    you=Address(
        emergency_title="Bitte lass das sofort untersuchen",
        call="Ruf jetzt {number} an oder geh in die nächste Notaufnahme.",
        urgent_title="Das sollte heute ein Arzt ansehen",
        see="Ruf heute eine Arztpraxis, den ärztlichen Bereitschaftsdienst oder eine Notfallpraxis an.",
        crisis_title="Gut, dass du es sagst",
        crisis_now=(
            "Denkst du daran, dir das Leben zu nehmen? Bitte ruf jetzt {number} an, geh weg von allem, womit du dir etwas antun könntest, "
            "und bleib bei jemandem."
        ),
        crisis_soon=(
            "Denkst du an Suizid? Bitte sprich heute mit jemandem: mit einem Menschen, dem du vertraust, oder mit einem Arzt. "
            "Wenn ein Plan daraus wird, ruf sofort {number} an."
        ),
        note=(
            "Erinnerungen und Übungen ruhen, bis du mir sagst, dass es geklärt ist. "
            "Geht es um jemand anderen, dann hilf bitte dabei, dasselbe zu tun."
        ),
    ),
    them=Address(
        emergency_title="Bitte hol sofort Hilfe",
        call="Ruf jetzt {number} an, oder lass die Person in die nächste Notaufnahme bringen.",
        urgent_title="Das sollte heute ein Arzt ansehen",
        see="Bitte hilf, heute eine Arztpraxis, den ärztlichen Bereitschaftsdienst oder eine Notfallpraxis zu erreichen.",
        crisis_title="Danke, dass du hinsiehst",
        crisis_now=(
            "Ruf jetzt {number} an und sorge dafür, dass jemand dableibt, bis Hilfe kommt. "
            "Wenn es für dich sicher ist, räum weg, was gefährlich werden könnte."
        ),
        crisis_soon=(
            "Frag heute offen, ob es Gedanken an Suizid gibt; die Frage bringt niemanden erst darauf. "
            "Hör zu und hilf, einen Arzt zu erreichen. Gibt es einen Plan, ruf sofort {number} an."
        ),
        note="Deine eigenen Erinnerungen gehen weiter.",
    ),
    emergency={
        Category.CARDIAC: (
            "Solche Zeichen können vom Herzen kommen, dann zählen Minuten. "
            "Ausruhen, aufrecht sitzen, jemand bleibt dabei; nicht selbst fahren und nicht abwarten."
        ),
        Category.STROKE_DISSECTION: (
            "Solche Zeichen können vom Gehirn kommen, dann zählen Minuten, auch wenn sie nachlassen. "
            "Merken, wann es begann; nicht selbst fahren, den Hals nicht bewegen."
        ),
        Category.AORTIC: (
            "So ein Schmerz kann von einer großen Ader kommen, dann zählen Minuten. Hinlegen oder still sitzen; nicht selbst fahren, nicht abwarten."
        ),
        Category.CAUDA_EQUINA: _NERVES,
        Category.LEG_WEAKNESS: _NERVES,
        Category.PREGNANCY: (
            "In der Schwangerschaft wird so etwas sofort angesehen. Ruf auch den Kreißsaal oder die Hebamme an; nicht auf den nächsten Termin warten."
        ),
        Category.TRAUMA_FRACTURE: _STILL,
        Category.MYELOPATHY: _STILL,
        Category.CLOT: (
            "Das kann ein Blutgerinnsel sein, das gewandert ist. Aufrecht und still sitzen; das Bein nicht reiben und nicht dehnen."
        ),
    },
    emergency_else="Solche Zeichen können in Stunden schlimmer werden. Nicht selbst fahren, und nicht allein damit bleiben.",
    no_exercises="Übungen schlage ich dafür nicht vor. Wurde es heute schon untersucht, gilt, was dort gesagt wurde.",
    urgent={
        Category.TRAUMA_FRACTURE: _NO_BENDING,
        Category.OSTEOPOROSIS: _NO_BENDING,
        Category.CLOT: "Das kann ein Blutgerinnsel sein. Bis dahin das Bein nicht massieren und nicht dehnen.",
        Category.LEG_WEAKNESS: "Das kann ein Nerv unter Druck sein. Bis dahin Vorsicht auf Treppen, und das Bein nicht dehnen.",
        Category.POST_SURGERY: "Nach einer Operation ruf zuerst dort an, wo operiert wurde. Bis dahin nicht bücken, heben oder dehnen.",
        Category.PREGNANCY: "In der Schwangerschaft ruf zuerst die Hebamme oder die Klinik an. Bis dahin keine Übungen.",
    },
    urgent_else="Ich kann nicht sagen, was es ist; liegen lassen sollte man es nicht. Bis dahin keine Übungen.",
    worse=(
        "Sofort {number} anrufen bei Taubheit zwischen den Beinen, Problemen mit Blase oder Darm, schwachen Beinen, "
        "Brustschmerz, Atemnot, Verwirrtheit oder unerträglichem Schmerz."
    ),
    lines="Hier hört jemand zu: {line}. Anderswo: findahelpline.com.",
    no_line="Wo jemand zuhört, Land für Land: findahelpline.com.",
    not_alone="Niemand muss die richtigen Worte finden, und niemand muss das allein tragen.",
    program="Ich bin ein Programm und kann das nicht mit dir besprechen; ein Mensch kann es.",
    automatic="Das ist ein automatisches Lesen von Wörtern, keine Diagnose, und noch von keinem Arzt geprüft.",
    sorted_out="Das ist geklärt",
    routine="Bitte geh zu einem Arzt oder in die Physiotherapie, bevor du übst.",
)
