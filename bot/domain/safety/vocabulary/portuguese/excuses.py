"""What excuses a sign: it clears on moving, it was the gym, it has been so for years, in Portuguese."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.portuguese.sounds import spoken


def with_excuses(signs: Signs) -> Signs:
    return replace(
        signs,
        clears=spoken(
            """
            passa|passou|some|sumiu|volta|voltou|vai|foi|acorda|desaparece|melhora .. quando|ao|andando|em|se|mex*|
            levant*|caminh*|sacud*|rápido|segundos|minutos|logo; andando|caminhando|mexendo|alongando|levantando|
            sacud*|ao_levantar|ao_mexer|ao_andar .. passa|passou|some|sumiu|volta|voltou; levanto|mexo|ando|sacudo|
            levantei|sacudi .. passa|passou|some|volta|pronto|voltou|e_já; em segundos; ao mexer|levantar|andar ..
            passa|some|volta|desaparece; voltou|volta ao normal; sacud* e; passa rápido|logo|sozinho|ao|quando|
            andando; volta sozinho; dura segundos|um_minuto; dormência .. postura; voltou ao normal
            """,
            aside=True,
        ),
        posture=spoken(
            """
            sentad* .. tempo|horas|cima|sobre|cruzad*|chão|banco|arquibancada|reunião|dia|manhã|tarde|pernas|vendo|
            ver; sentei|sentar sobre|em_cima|cima|em; pernas cruzadas; cruzar|cruzo|cruzei .. pernas; dormi|dormir|
            dormido|dormindo|deitad* sobre|cima|tort*|em|com|mal|no|na|errado; má postura; postura; selim; bike;
            bicicleta; spinning; reunião; reuniões; viagem; voo; avião; autocarro; ônibus; carro; dirigir; dirigindo;
            conduzir; a conduzir; guiar; cadeira; cadeiras; banco; bancada; arquibancada; estádio; banquinho; vaso|
            banheiro|sanita com|no|mexendo|celular; de cócoras; cócoras; agachad*; ajoelhad*; no chão; webinar;
            conferência; cinema; yoga; ioga; meditação; meditando; mochila; em cima do|da pé|braço|mão; apoiad*;
            travesseiro; almofada; sofá; ecrã; tela; ar condicionado; cama; notebook; portátil; computador; monitor;
            por|com|do|culpa|causa do|de|o|tanto teclado|mouse|rato|digitar; mouse
            """,
            aside=True,
        ),
        exerted=spoken(
            """
            academia; ginásio; gym; agachamento*; burpee*; crossfit; trein*; treino de; dia de perna|pernas|peito|
            costas; corrida; correr; corri; maratona; meia maratona; trilha; partida; futebol; pelada; futsal; padel;
            ténis; tênis; zumba; spinning; caminhada; excursão; montanha; aula de; peso; pesos; cardio; hiit; pilates;
            yoga; ioga; dançar; dancei; dançando; samba; escalar; nadar; natação; esquiar; prancha; supino; flexões;
            barra; remada; mudança; mudar de casa; leg press; leg day; abdominais; carreg* caixas|móveis|sacos;
            musculação; aula; faxina; subi .. andares|escadas; jardinagem
            """,
            aside=True,
        ),
        persistent=spoken(
            """
            desde; há|faz|tem .. dias|semanas|meses|anos|tempo; dias|semanas|meses que|já; o dia todo|inteiro;
            constante*; sempre; permanente*; não <me>? passa|vai|some|melhora|volta|larga|sai; não .. nem de pé|
            andando; continua; continuam; semanas; meses; cada dia|vez|manhã; todo dia; todos os dias; toda a semana|
            noite
            """,
            aside=True,
        ),
        longstanding=spoken(
            """
            há|faz|tem # anos; há|faz .. anos; desde .. parto|criança|nascimento|sempre|pequen*|#year|nasci|menopausa|
            miúd*; a vida toda; toda a vida; de nascença; anos com; há anos; faz anos; assoalho pélvico; pavimento
            pélvico; fisio pélvica; não muda|mudou; nunca mudou; nada mudou; igualzinh*; continua igual; igual de
            sempre; de sempre; como sempre; crónic*; crônic*; conhece; controlad*; acompanha; segue me; urologist*;
            ginecolog*; depois do parto; próstata grande|aumentada; estável; nasci com; vem do parto; do parto
            """,
            aside=True,
        ),
        muscle=spoken(
            """
            supino; peitoral; peitorais; academia; ginásio; gym; flexões; musculação; muscular; músculo*; contratura;
            treino; trein*; burpee*; ao tocar|apertar|pressionar|palpar; crossfit; halter*; along*; remada; tosse;
            gripe; constip*; resfri*; barra; dormi; mau jeito; corcund*; crucifixo; dor muscular; carga
            """,
            aside=True,
        ),
        effort=spoken(
            """
            correndo; a correr; burpee*; cardio; hiit; spinning; crossfit; trein*; corri; academia; ginásio; gym; subi
            .. andares|escadas; maratona; aula; máscara; rir; riso; nariz; entupid*; alergia; constipad*; resfriad*;
            gripe; e_mails; trabalho; dívidas; reuniões; bicicleta; corro; calor; tarefas; prazo*; boletos; kkk;
            andares; apresentação; depois|após|logo|terminei|terminar|acabei|fim de? correr|burpee*|spinning|aula|
            trein*|sprint|subir|corrida|partida|hiit|cardio|zumba|jogo; subindo .. andares|degraus
            """,
            aside=True,
        ),
        laughs=spoken(
            """
            kkk; 😂; 🤣; 😅; 😆; 💀; 🙃; brincadeira; brincando; a brincar; zoando; zoeira; de rir; tô brincando
            """,
            aside=True,
        ),
    )
