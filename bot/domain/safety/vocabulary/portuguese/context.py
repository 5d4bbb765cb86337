"""What surrounds a sign, in Portuguese: denied, over, imagined, told, or only a manner of speaking."""

from bot.domain.safety.tongue.surroundings import Surroundings
from bot.domain.safety.vocabulary.portuguese.sayings import sayings
from bot.domain.safety.vocabulary.portuguese.sounds import spoken


def surroundings() -> Surroundings:
    return Surroundings(
        denies=spoken(
            """
            não; nem; sem; nunca; jamais; tampouco; nada de; nega; nego; nenhum; nenhuma; nenhuns; nenhumas; zero;
            descart*; descartada; negativo para; livre de; em vez de; nada a ver com; ninguém; ausência de
            """,
            aside=True,
        ),
        no_denial=spoken(
            """
            não só|somente|apenas|sei|sei_se|entendo|lembro|paro|para|melhora|passa|some|vai|cede|importa|é_normal|
            aguento|suporto|me_deixa|deixa|larga|há_maneira|é_brincadeira|durmo|dormi|consigo_dormir|acordo|
            quero_alarmar|arranjo|solta|sai|quer_parar|quer; não <me>? larga|passa|some|deixa|alivia|solta; não <me>?
            posso|deixam; não tenho dormido|conseguido; não faço|fiz mais|outra; não paro|para de; não tinha|havia
            sentido|tido; sem parar|dúvida|querer|motivo|razão|aviso|perceber|notar|dormir|cessar|mexer|esforço|fazer|
            ajuda|sentido|mudar|eu|dar|descanso|explicação|dieta|mais; nunca|jamais .. assim|igual|tinha|tanto|antes|
            tive|aconteceu; nunca me|mais; não <me>? <sinto>; nem <sinto>; não é de sempre|habitual; não será|seria|é
            nada; não|nem .. dormir; nem de|em pé|sentado|deitado|andar|dormir|sei|consigo|com; por não; não .. nem
            sequer; não acho|creio que seja; não tem|parece|é que|normal|a_ver; não quero|queria|gosto ir|incomodar|
            preocupar|assustar; não .. desde ontem|hoje|há|faz; como não; não é; não melhor*; não digo|diz|disse; não
            tem; e não; aqui não; senti um|uma|o|a; nem sei|com; ou não
            """,
            aside=True,
        ),
        denies_after=spoken(
            """
            não; nada; zero; negativo; nenhuma; nenhum; também não; normal; normais; bem; descartad*; não tenho|tem|
            há|sinto|noto; tudo normal|bem|certo|ok; sem problema; perfeito; não kkk; ok
            """,
            aside=True,
        ),
        turns=spoken(
            """
            mas; porém; contudo; todavia; embora; exceto; excepto; menos; senão; agora; hoje; desde; até; quando; e
            agora; só; apenas; somente; porque; enquanto; então; depois; além; aliás; só que; é que; é só|mesmo;
            simplesmente; por isso; mais; detalhe; dói é
            """,
            aside=True,
        ),
        opens=spoken(
            """
            me; meu; minha; o; a; os; as; tenho; tem; estou; está; sinto; sente; noto; nota; há; faz; desde; hoje;
            agora; ontem; não; já; também; dói; doem; um; uma; sou; é; são; fiz; meus; minhas; seu; sua; vejo;
            comecei; perdi; perco; quando; ao; com; só; todo; toda; posso; pode; custa; continua; escap*; urino; mijo;
            ando; suo; suando; vomito; estava; tive; vai; vão; quero; da; ficou; fiquei; lhe; veio; deu
            """,
            aside=True,
        ),
        joins=spoken("e; ou; nem", aside=True),
        long_ago=spoken(
            """
            há|faz|fazem|tem # anos; há|faz|tem um|dois|três|quatro|cinco|seis|sete|oito|nove|dez|quinze|vinte|muitos|
            uns|vários|bastantes|mil ano|anos; o|no|do ano passado|anterior; anos atrás; em|de|desde|lá_em|no_ano_de
            #year; em #year; de|quando|em criança|pequeno|pequena|miúdo|miúda|jovem|moleque|menino|menina|adolescente|
            era|morava|jogava|estudava|tinha; na|no|minha|meu infância|juventude|faculdade|universidade|colégio|
            escola|adolescência|tropa|primeira|última gravidez; na altura|época; antes da operação|cirurgia; verão|
            inverno|natal|outono|primavera passado|passada; há|faz tempo|muito; aquele; aquela; aquilo; na minha
            primeira gravidez; outrora; antigamente; costumava; tive .. uma vez; a década; anos noventa; nos meus|seus
            vinte|trinta|tempos; na pandemia|quarentena; em março|janeiro|fevereiro|abril|maio|junho|julho|agosto|
            setembro|outubro|novembro|dezembro; no passado; mês|ano retrasado; uma vez tive; página virada
            """,
            aside=True,
        ),
        now=spoken(
            """
            cada vez mais|pior; tem|há|faz umas duas|três semanas; tem|há|faz uns dois|três dias|meses; agora; hoje;
            ontem; desde; ainda; continuo; continua; continuam; esta|essa|nesta manhã|noite|tarde|semana; outra vez;
            de novo; novamente; voltou; volta; voltaram; recente; últimos|últimas dias|semanas; há|faz|tem # dias|
            horas|semanas|minutos; há|faz|tem um|uma|uns|umas|dois|duas|três bocado|dia|dias|hora|horas|semana|
            semanas; estes|esses dias; atualmente; actualmente; agorinha; começou; comecei; dói me; me dói; tenho;
            estou; reaparec*; repente; anteontem; na segunda|terça|quarta|quinta|sexta|sábado|domingo; anda
            """,
            aside=True,
        ),
        cleared=spoken(
            """
            médic*|hospital|urgências|urgência|cirurgi*|fisio*|ortopedista|neurologista|ressonância|radiografia|raio|
            tac|tomografia|análises|exames|exame|ecografia|eletro|eco|cardiologista|upa|pronto_socorro .. bem|normal|
            normais|nada|limp*|descart*|alta|tranquil*|tudo_certo|negativ*|sem|muscular|ok; me deu|deram|deu|deram
            alta|a_alta; recebi|tive alta; alta médica|definitiva; descart*; não era|foi nada; tudo deu|estava|está|
            foi|ok bem|normal|certo|limpo; alarme falso; falso alarme; deu|saiu|saíram tudo_normal|limp*|normal|
            normais|negativ*|tudo_bem; já me viram|examinaram|viu; curad*; recuperad* .. totalmente|todo; recuperei;
            fiquei|ficou bom|boa|perfeit*|como_novo|novo|zerad*; operei e zerei; zerei; sarou; sarei; voltou tudo; não
            acusou nada; não era nada; era só|apenas muscular|ansiedade|gases
            """,
            aside=True,
        ),
        passed=spoken(
            """
            já? passou|sumiu|sarou|sarei|curou|melhorou; passou tudo; nunca mais; não voltou; desapareceu; já estou|
            está|ando bem|perfeit*|melhor|normal|nov*|recuperad*|curad*|bom|boa; novo em folha; superad*; resolvid*;
            resolveu se; recuperada|recuperado; sarei; curei me; me curei; página virada; tudo passou; anda óptimo|
            ótimo; ótimo desde; voltou ao normal; fiquei bom|boa; ficou bom|boa
            """,
            aside=True,
        ),
        not_over=spoken(
            """
            não; nunca; nem; se; até; quando; sem; quero; espero; tomara; como; demora; devia; tampouco
            """,
            aside=True,
        ),
        returned=spoken(
            """
            voltou; volta; voltaram; outra vez; de novo; novamente; continua; continuam; ainda; pior; agora; hoje;
            mas; regressou; repete; desde então; pior*; ontem; anteontem; continuo; até
            """,
            aside=True,
        ),
        imagined=spoken(
            """
            se algum|alguma|um|uma dia|vez|ano; e se; o que acontece|aconteceria|faço|fazer|devo|faria|farias|teria|
            houver se|quando; se eu|alguém|uma|um|tivesse|desse|estivesse|fosse|sentisse|notasse|houvesse|perdesse|
            tiver|sentir .. que|posso|devo|faço; se eu? tivesse|estivesse|fosse|houvesse|chegasse|tiver|sentir|perder|
            ficar; se me|alguém desse|acontecesse|doesse|der; quais|qual|que|como são|é|se|significa|seria os|as|o|a|
            um|uma|isso|sintomas|sinais; sintomas|sinais de|da|do; sinais|sintomas de alarme|alerta|aviso; como sei|
            saber|distingo|reconhec*|detet*|detect*|identific* se|quando|um|uma|que; o que é; que significa; o que
            significa; pode causar|provocar|dar|produzir; é verdade que; risco de; para|pra prevenir|evitar; previne;
            prevenir; evitar; hipotetic*; hipotétic*; imagina que|se; imagine; suponhamos; supondo; em caso de; causas
            de; o que causa; quando devo|deve|se_deve|é_que; em que casos; tenho medo de|que; medo de ter|ficar|
            acabar; qual a? diferença|diferenças; diferença entre; faz|é mal|perigoso|bom; alongamentos|exercícios
            para|pra gente|pessoas|alguém|quem; pessoas|gente|pacientes|doentes com; alguém com; se uma pessoa; como
            funciona; serve para|pra; ajuda|ajudam a|para|com; pode .. dar|causar|provocar; porque é que; por que ..
            chama
            """,
            aside=True,
        ),
        real=spoken(
            """
            me dói|doem|acontece|está|custa|aconteceu; dói me; doem me; tenho; estou; não posso|consigo|sinto; meu|
            minha .. está|tem|não; sinto; noto; desde ontem|hoje|a|o|há|esta|essa|segunda|terça|quarta|quinta|sexta|
            sábado|domingo; agora mesmo; esta|essa manhã|noite; acabei de; hoje; ontem; acontece comigo; está me; não
            sinto; comecei
            """,
            aside=True,
        ),
        story=spoken(
            """
            palestra; workshop sobre|de; apresentação sobre|de; campanha; artigo; podcast; documentário; filme; série;
            novela; livro; personagem; capítulo; episódio; notícia*; li; lendo; a ler; vi um|uma|num|numa|na|no;
            curso|cursinho de; primeiros socorros; cartaz; folheto; newsletter; boletim; doaç*; angariação; vaquinha;
            solidári*; corrida contra|solidária|pela|beneficente; outubro rosa; novembro azul; laço rosa;
            conscientização; sensibilização; pesquisa; tese; trabalho de; meu|minha|nosso cão|cachorro|cachorra|gato|
            gata|cadela|hamster; cachorro; veterinári*; música; chatbot; wikipédia; wikipedia; prova de; jogo;
            videojogo; videogame; em geral; curiosidade; curioso; quiz; famoso; jogador; ator; atriz; dizem que;
            laudo|relatório|resultado|ressonância|radiografia .. diz|sem; laudo; sem sinais|evidência; mural; semana|
            mês|dia do|contra|mundial; teste; exemplo; texto de; slides; post; palestras; roteiro; teatro; peça;
            conto; doença que nome
            """,
            aside=True,
        ),
        sayings=sayings(),
    )
