"""A warning sign, in Portuguese: "você" throughout."""

from bot.domain.safety import Category
from bot.domain.wording.advice.phrases import Address, Phrases

_NERVES = (
    "Dormência entre as pernas, fraqueza nas pernas ou mudanças ao urinar ou evacuar podem significar que há nervos comprimidos. "
    "Cada hora conta, mesmo que doa pouco: sem esperar por uma consulta."
)
_STILL = "Um osso ou a coluna pode estar ferido. Cabeça, pescoço e costas ficam parados; sem testar o que se mexe e sem manipulações."
_NO_BENDING = "Um osso pode estar ferido. Até lá, sem levantar peso, sem se curvar e sem girar as costas."

PHRASES = Phrases(
    local_number="o número de emergência local",
    you=Address(
        emergency_title="Procure ajuda médica agora",
        call="Ligue agora para {number} ou vá ao pronto-socorro mais próximo.",
        urgent_title="Um médico deve ver isto hoje",
        see="Ligue hoje para um consultório, um serviço de plantão ou um pronto atendimento.",
        crisis_title="Que bom que você falou",
        crisis_now=(
            "Você está pensando em tirar a própria vida? Por favor, ligue agora para {number}, afaste-se de tudo o que poderia usar e fique com alguém."
        ),
        crisis_soon=(
            "Você está pensando em suicídio? Por favor, conte hoje a alguém de confiança ou a um médico. "
            "Se virar um plano, ligue na hora para {number}."
        ),
        note=(
            "Os lembretes e os exercícios param até você me dizer que está resolvido. "
            "Se for outra pessoa, ajude-a a fazer o mesmo."
        ),
    ),
    them=Address(
        emergency_title="Chame ajuda agora",
        call="Ligue agora para {number}, ou peça que levem a pessoa ao pronto-socorro mais próximo.",
        urgent_title="Um médico deve ver isto hoje",
        see="Ajude a pessoa a falar hoje com um consultório, um serviço de plantão ou um pronto atendimento.",
        crisis_title="Obrigado por cuidar dessa pessoa",
        crisis_now=(
            "Ligue agora para {number}, e que alguém fique com a pessoa até a ajuda chegar. "
            "Se for seguro para você, afaste o que ela poderia usar."
        ),
        crisis_soon=(
            "Pergunte hoje, com palavras claras, se ela pensa em suicídio; perguntar não dá a ideia a ninguém. "
            "Escute, e ajude a chegar a um médico. Se houver um plano, ligue na hora para {number}."
        ),
        note="Os seus lembretes continuam.",
    ),
    emergency={
        Category.CARDIAC: (
            "Sinais assim podem vir do coração, e cada minuto conta. "
            "Em repouso, com o corpo erguido e alguém por perto; sem assumir o volante e sem esperar que passe."
        ),
        Category.STROKE_DISSECTION: (
            "Sinais assim podem vir do cérebro, e cada minuto conta, mesmo que melhorem. "
            "Anote quando começou; sem assumir o volante e sem mexer o pescoço."
        ),
        Category.AORTIC: (
            "Uma dor assim pode vir de um grande vaso sanguíneo, e cada minuto conta. Em repouso e sem se mexer; sem assumir o volante e sem esperar."
        ),
        Category.CAUDA_EQUINA: _NERVES,
        Category.LEG_WEAKNESS: _NERVES,
        Category.PREGNANCY: (
            "Na gravidez, sinais assim são vistos na hora. Ligue também para a maternidade; sem esperar pela próxima consulta."
        ),
        Category.TRAUMA_FRACTURE: _STILL,
        Category.MYELOPATHY: _STILL,
        Category.CLOT: "Pode ser um coágulo que se moveu. Em repouso, com o corpo erguido; sem esfregar nem alongar a perna.",
    },
    emergency_else="Sinais assim podem piorar em poucas horas. Sem assumir o volante, e sem ficar a sós com isso.",
    no_exercises="Para isto não sugiro exercícios. Se já foi examinado hoje, vale o que foi dito lá.",
    urgent={
        Category.TRAUMA_FRACTURE: _NO_BENDING,
        Category.OSTEOPOROSIS: _NO_BENDING,
        Category.CLOT: "Pode ser um coágulo. Até lá, sem massagem nem alongamento nessa perna.",
        Category.LEG_WEAKNESS: "Pode ser um nervo comprimido. Até lá, cuidado nas escadas e sem alongar essa perna.",
        Category.POST_SURGERY: "Depois de uma cirurgia, ligue primeiro para a equipe que operou. Até lá, sem se curvar, levantar peso nem alongar.",
        Category.PREGNANCY: "Na gravidez, ligue primeiro para quem faz o pré-natal ou para a maternidade. Até lá, sem exercícios.",
    },
    urgent_else="Não posso saber o que é, e não convém deixar passar. Até lá, sem exercícios.",
    worse=(
        "Ligue na hora para {number} se houver dormência entre as pernas, problemas para urinar ou evacuar, pernas fracas, "
        "dor no peito, falta de ar, confusão ou dor insuportável."
    ),
    lines="Alguém escuta: {line}. Em outros lugares: findahelpline.com.",
    no_line="Linhas que escutam, país por país: findahelpline.com.",
    not_alone="Ninguém precisa encontrar as palavras certas, e ninguém precisa carregar isso a sós.",
    program="Sou um programa e não posso conversar sobre isso; uma pessoa pode.",
    automatic="É uma leitura automática de palavras, não um diagnóstico, e nenhum médico a revisou ainda.",
    sorted_out="Está resolvido",
    routine="Consulte um médico ou fisioterapeuta antes de fazer exercícios.",
)
