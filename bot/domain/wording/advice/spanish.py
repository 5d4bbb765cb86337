"""A warning sign, in Spanish: "tú" throughout."""

from bot.domain.safety import Category
from bot.domain.wording.advice.phrases import Address, Phrases

_NERVES = (
    "La falta de sensibilidad entre las piernas, la debilidad en las piernas o los cambios al orinar o defecar pueden significar que hay nervios comprimidos. "
    "Cada hora cuenta, aunque duela poco: sin esperar a una cita."
)
_STILL = "Puede haber una lesión en un hueso o en la columna. Cabeza, cuello y espalda quietos; sin probar qué se mueve, y sin manipulaciones."
_NO_BENDING = "Puede haber un hueso dañado. Hasta entonces, sin levantar peso, sin agacharse y sin girar la espalda."

PHRASES = Phrases(
    local_number="el número de emergencias local",
    you=Address(
        emergency_title="Que te vean esto ahora mismo",
        call="Llama ahora a {number} o ve al servicio de urgencias más cercano.",
        urgent_title="Un médico debería verlo hoy",
        see="Llama hoy a tu centro de salud, a un servicio de guardia o a una clínica de urgencias.",
        crisis_title="Gracias por decirlo",
        crisis_now=(
            "¿Estás pensando en quitarte la vida? Por favor, llama ahora a {number}, aléjate de todo lo que pudieras usar y quédate con alguien."
        ),
        crisis_soon=(
            "¿Estás pensando en el suicidio? Por favor, cuéntaselo hoy a alguien de confianza o a un médico. "
            "Si se convierte en un plan, llama enseguida a {number}."
        ),
        note=(
            "Los recordatorios y los ejercicios se detienen hasta que me digas que está resuelto. "
            "Si se trata de otra persona, ayúdala a hacer lo mismo."
        ),
    ),
    them=Address(
        emergency_title="Pide ayuda ahora mismo",
        call="Llama ahora a {number}, o haz que lleven a esa persona al servicio de urgencias más cercano.",
        urgent_title="Un médico debería verlo hoy",
        see="Ayuda a esa persona a hablar hoy con su centro de salud, un servicio de guardia o una clínica de urgencias.",
        crisis_title="Gracias por cuidar de esa persona",
        crisis_now=(
            "Llama ahora a {number}, y que alguien se quede con esa persona hasta que llegue la ayuda. "
            "Si no es peligroso para ti, aparta lo que pudiera usar."
        ),
        crisis_soon=(
            "Pregúntale hoy, con palabras claras, si piensa en el suicidio; preguntar no le da la idea a nadie. "
            "Escucha, y ayuda a llegar a un médico. Si hay un plan, llama enseguida a {number}."
        ),
        note="Tus propios recordatorios siguen.",
    ),
    emergency={
        Category.CARDIAC: (
            "Señales así pueden venir del corazón, y cada minuto cuenta. "
            "En reposo, con el cuerpo erguido y con alguien cerca; sin ponerse al volante y sin esperar a que pase."
        ),
        Category.STROKE_DISSECTION: (
            "Señales así pueden venir del cerebro, y cada minuto cuenta, aunque mejoren. "
            "Anota cuándo empezó; sin ponerse al volante y sin mover el cuello."
        ),
        Category.AORTIC: (
            "Un dolor así puede venir de un vaso sanguíneo grande, y cada minuto cuenta. En reposo y sin moverse; sin ponerse al volante y sin esperar."
        ),
        Category.CAUDA_EQUINA: _NERVES,
        Category.LEG_WEAKNESS: _NERVES,
        Category.PREGNANCY: (
            "En el embarazo, señales así se miran enseguida. Llama también a la maternidad; sin esperar a la próxima cita."
        ),
        Category.TRAUMA_FRACTURE: _STILL,
        Category.MYELOPATHY: _STILL,
        Category.CLOT: "Puede ser un coágulo que se ha movido. En reposo, con el cuerpo erguido; sin frotar ni estirar la pierna.",
    },
    emergency_else="Señales así pueden empeorar en pocas horas. Sin ponerse al volante, y sin quedarse a solas con ello.",
    no_exercises="Para esto no propongo ejercicios. Si hoy ya lo ha examinado un médico, vale lo que haya dicho.",
    urgent={
        Category.TRAUMA_FRACTURE: _NO_BENDING,
        Category.OSTEOPOROSIS: _NO_BENDING,
        Category.CLOT: "Puede ser un coágulo. Hasta entonces, sin masajes ni estiramientos en esa pierna.",
        Category.LEG_WEAKNESS: "Puede ser un nervio comprimido. Hasta entonces, cuidado en las escaleras y sin estirar esa pierna.",
        Category.POST_SURGERY: "Después de una operación, llama primero al equipo que operó. Hasta entonces, sin agacharse, levantar peso ni estirar.",
        Category.PREGNANCY: "En el embarazo, llama primero a la matrona o a la maternidad. Hasta entonces, sin ejercicios.",
    },
    urgent_else="No puedo saber qué es, y no conviene dejarlo pasar. Hasta entonces, sin ejercicios.",
    worse=(
        "Llama enseguida a {number} si hay falta de sensibilidad entre las piernas, problemas para orinar o defecar, piernas débiles, "
        "dolor en el pecho, falta de aire, confusión o un dolor insoportable."
    ),
    lines="Alguien te escucha: {line}. En otros lugares: findahelpline.com.",
    no_line="Líneas que escuchan, país por país: findahelpline.com.",
    not_alone="Nadie tiene que encontrar las palabras justas, y nadie tiene que cargar con esto a solas.",
    program="Soy un programa y no puedo hablarlo contigo; una persona sí.",
    automatic="Es una lectura automática de palabras, no un diagnóstico, y ningún médico la ha revisado todavía.",
    sorted_out="Ya está resuelto",
    routine="Consulta a un médico o a un fisioterapeuta antes de hacer ejercicios.",
)
