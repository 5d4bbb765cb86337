"""Infection, cancer, clots, kidneys and joints, in Portuguese."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.portuguese.sounds import spoken


def with_illness(signs: Signs) -> Signs:
    return replace(
        signs,
        infected=spoken("""
            infec*; infeç*; infecç*; abscesso; abcesso; abcessos; pus; septicemia; sepse; sépsis; furúnculo;
            bactéria*; bacteria*; pneumonia; celulite infecciosa; erisipela; endocardite; tuberculose; purulent*
            """),
        immune=spoken("""
            diabétic*; diabetes; diabete; açúcar alto; imunodeprimid*; imunossuprimid*; imunossupress*; imunidade
            baixa; defesas baixas; transplant*; hiv; vih; sida; aids; diálise; hemodiálise; biológico; metotrexato;
            injeto .. droga*|heroína; injetáve*; heroína; azatioprina; infliximabe; humira; adalimumab*; cirrose;
            alcoólatra; sonda; cateter; drogas; injeto; toxicodepend*
            """),
        unwell=spoken("""
            mal estar; péssim*; acabad*; doente; abatid*; prostrad*; sem forças; calafrio*; fraco; moleza;
            cansadíssim*; esgotad*; suores; gripe; indispost*; mal; de cama; derrubad*; arrepios
            """),
        cancer=spoken("""
            câncer; cancro; cancer; tumor; tumores; tumoral; metástase; metástases; metastático; quimio; químio;
            quimioterapia; radioterapia; linfoma; mieloma; leucemia; melanoma; oncologist*; oncologia; oncológico;
            carcinoma; sarcoma; mastectomia; neoplasia; maligno; maligna; remissão; imunoterapia; adenocarcinoma;
            hodgkin; gânglios
            """),
        cancer_far=spoken("""
            há|faz|tem # anos .. alta|câncer|cancro|curad*|limp*; alta definitiva; curad* há|faz .. anos; livre ..
            anos; sobreviv*; venci|superei|venceu .. câncer|cancro .. anos; câncer|cancro .. há|faz dez|quinze|vinte|
            doze|muitos|#many anos; remissão .. há|faz dez|quinze|vinte|#many anos
            """),
        weight_loss=spoken("""
            perdi|perdeu|perdido|perco|perdendo|perder|emagreci|emagreceu|emagrecendo|emagrecido|baixei|foram_se|
            eliminei|sumiram .. quilos|peso|#; emagrec*; perda de peso; roupa|roupas|calça|calças|cinto|aliança ..
            larg*|caindo|cai|caem|sobra|sobrando|folgad*|dança|dançar|dançando|furo|furos|enorme; furo|furos .. cinto;
            quilos .. menos|sem|perdidos; estou|fiquei|pareço|ficando magr*|esquelétic*|seco|seca|osso|cabide;
            magrez*; definh*; # quilos sem|desde|em; só pele e osso; cinto .. furos
            """),
        not_trying=spoken("""
            sem querer|dieta|motivo|razão|tentar|fazer|mudar|esforço|explicação|causa|comer|regime|intenção; sem fazer
            dieta|nada|exercício|regime; e .. como|comendo .. igual|mesmo|normal|sempre; como igual|o_mesmo|normal|
            normalmente; não .. dieta|regime; comendo .. mesmo|igual|bem|normal|normalmente; não .. mud*; sem mudar;
            sem apetite; fome nenhuma; não tenho fome; perdi o apetite; sem saber por|porque; cansad*; falta de
            apetite; do nada
            """),
        dieting=spoken("""
            dieta keto|nova|low|com|da|do|que; de dieta; fazendo dieta; a fazer dieta; nutri; nutricionista; academia;
            ginásio; jejum; ozempic; mounjaro; défice; meta; desafio; trein*; reeducação; low carb; keto; corrida;
            correndo; finalmente; feliz; orgulh*; saudáve*; contente; personal; queria; faltam; treinador*;
            conseguindo; verão
            """),
        night_pain=spoken("""
            noite|noites|madrugada|madrugadas|dormir|deitad*|deito|repouso|descans*|nocturna|noturna .. dói|dor|doem|
            pior|piora|acorda|não_deixa|sem_parar|insuportável|constante|aumenta|doendo; dói|dor|doem|pior|piora|
            acorda|piorando|constante|sono .. noite|noites|madrugada|dormir|deitad*|deito|repouso|toda_a_noite|
            a_noite_toda; não me? deixa|deixam dormir; tira .. sono; não .. dormir .. dor|posição; nem deitad*;
            nenhuma|qualquer|em posição; o tempo todo; o dia todo; sem parar; dia e noite; noite e dia; constante; não
            .. alivia|melhora|passa .. nada|com; cada vez mais|pior; cada dia mais|pior; a cada dia; piora a cada;
            piora quando toss*|deit*; quando toss*; dor .. profunda|funda|osso|surda
            """),
        lump=spoken("""
            caroço; caroços; nódulo; nódulos; bola|bolinha na|dura|debaixo|que|no; massa; gânglio; ínguas; íngua;
            protuberância; alto duro; inchaço duro; calombo; papo duro
            """),
        swollen=spoken("""
            inchad*; inchou; inch*; incha; inchaço; inflamad*; gord*; gross*; dur*; rij*; tens*; quente; quentes;
            quentinh*; vermelh*; rox*; arroxead*; brilhand*; brilhante; edema; ardend*; maior; dobro; empolad*;
            latejand*; esticad*; balão; como|parece|virou .. bola|bota|balão|pão
            """),
        calf_pain=spoken("""
            dor; dói; doendo; doem; cãibra; câimbra; cãibras; câimbras; caibra; puxão; pontada; pontadas; fisgada;
            fisgadas; dolorid*; dorid*; incomoda; moinha; latej*; tensa; contratura; sensível; apert*; ardor; pesad*;
            repuxa; queima; doía
            """),
        wont_go=spoken("""
            não <me>? passa|vai|solta|some|larga|alivia|melhora|cede|sai|desaparece|acalma; continua; continuam;
            persist*; há|faz|tem # dias|semanas; desde .. ontem|segunda|terça|quarta|quinta|sexta|sábado|domingo; há|
            faz|tem .. dias|semanas; dias com; dias seguidos; cada vez; constante; não passa; não solta; vários dias;
            toda a semana; semana toda; nem com
            """),
        clot_risk=spoken("""
            voo; avião; voei; aterrei; aterr*; vinda|vindo|cheguei|chegar|voltei de; viagem longa|de; horas .. avião|
            ônibus|autocarro|carro|viagem|voo; gesso; engessad*; tala; imobiliz*; operação; operad*; operei; cirurgia;
            prótese; pílula; anticoncepc*; anticonceptiv*; anel vaginal; adesivo anticoncepcional; parto; cesárea;
            cesariana; repouso; acamad*; hospitaliz*; internad*; trombofilia; varizes; câncer; cancro; quimio;
            hormonas; hormônio*; gravidez; grávid*; bota ortopédica; longo curso
            """),
        clot_name=spoken("""
            trombose; trombo; trombos; tvp; coágulo*; coagulo; embolia pulmonar; tromboflebite; flebite; tep
            """),
        blood_spit=spoken("""
            tuss*|toss*|cuspi*|cusp*|escarr*|expector*|catarro .. sangue; sangue .. toss*|tosse|cusp*|escarr*|catarro|
            tossir; hemoptise; vomit* sangue
            """),
        burns_peeing=spoken("""
            ard*|queim*|dói|dor|pic*|infec*|sangue .. urin*|mijar|xixi|chichi|mijo; urin*|mijar|xixi|chichi|mijo ..
            arde|ardendo|queima|dói|sangue|turva|escura|fogo; infecção|infeção .. urin*|urinária; cistite; disúria;
            ardência .. urin*|xixi
            """),
        blood_urine=spoken("""
            sangue .. urin*|xixi|mijo|chichi; urin*|xixi|mijo|chichi .. sangue|vermelh*|coca_cola|cor_de_coca;
            hematúria; urino|mijo sangue
            """),
        colic=spoken("""
            cólica|cólicas renal|renais|de_rim|nos_rins|rim|nefrítica; cólica; cólicas; em|por ondas|vagas; vagas;
            contorc*; vai e vem; vem e vai; até|para|pra|pro à? virilha|virilhas|testículo|genitais; não .. quiet*|
            parad*; nenhuma posição; não .. posição; pedra|pedras|cálculo|cálculos .. rim|rins|renal|renais|expel*;
            não arranjo|encontro|acho posição
            """),
        kidney=spoken("""
            rim; renal; pedra|pedras|cálculos no|nos rim|rins; pielonefrite; nefrite; flanco; nos rins; rim direito|
            esquerdo
            """),
        kidney_benign=spoken("""
            varr*; jardim; mudança; pint*; carreg*; cadeira; sentad*; trabalho; lombalgia; academia; ginásio;
            computador; quintal; feijão
            """),
        morning_stiff=spoken("""
            rigidez|rígid*|dur*|trav*|pres*|enferruj* .. manhã|manhãs|levant*|acord*|hora|horas; manhã|manhãs|
            levantar|acordo|acordar .. rígid*|dur*|rigidez|trav*|enferruj*|robô; segunda metade da noite; acorda ..
            noite|madrugada|quatro
            """),
        moving_helps=spoken("""
            melhora|alivia|passa|solta|melhor .. mex*|mov*|caminh*|exercício|and*|banho|along*; mexendo|caminhando|
            andando|movimento|exercício .. melhora|alivia|passa|melhor|solta; piora .. repouso|descanso|sentado|
            parado; ibuprofeno .. alivia|passa|ajuda; anti inflamatório*; antiinflamatório*
            """),
        months=spoken("meses; anos; há|faz .. meses|anos; três meses; # meses; mais de .. meses|ano", aside=True),
        arthritis=spoken("""
            espondilite; espondiloartrite; artrite; psoríase; uveíte; crohn; retocolite; colite ulcerosa; reumatismo;
            reumatoide; lúpus; fibromialgia; gota; anquilosante; hipermob*; ehlers
            """),
        wants_to_move=spoken(
            """
            exercício; exercícios; alongamento*; alongar; alongo; rotina; mobilidade; o que faço; posso fazer|alongar|
            treinar; yoga; ioga; pilates; treinar; mexer; recomend*; me passa; passa um; tem algum
            """,
            aside=True,
        ),
    )
