"""Parts of the body, in Portuguese."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.portuguese.sounds import spoken


def with_body(signs: Signs) -> Signs:
    return replace(
        signs,
        saddle=spoken("""
            virilha; virilhas; entrepernas; entre as? pernas|nádegas|coxas; genital*; genitais; genitália; parte|
            partes íntima|íntimas|privadas|baixas|de_baixo; pepeca; ppk; piriquita; perereca; xoxota; xereca; xana;
            buceta; boceta; cona; pachacha; rata; pombinha; vagina*; vulva; lábios vaginais; zona|área|região|parte|
            pele .. íntima|genital|genitais|perineal|perianal|anal|baixa|selim|sela|cela|fralda; períneo; perineo;
            ânus; anus; cu; olho do cu; furico; fiofó; reto; recto; esfíncter; pênis; pénis; pinto; pau; pila; piça;
            caralho; rola; pica; piroca; bilau; pirilau; glande; testículo*; saco; bolas; ovos; tomates; colhões;
            escroto; bagos; culhões; lá|cá|ali|aqui embaixo|em_baixo|baixo; por|de baixo <esta>? dorm*|adormec*|
            estranh*; interior|interna|parte|dentro .. coxa|coxas; interior das coxas; onde me? sento|senta|apoia;
            sela; no selim; do selim; zona .. apoia|sento; baixo ventre; minhas|suas partes; vergonhas
            """),
        seat=spoken("""
            bunda; bumbum; nádega; nádegas; rabo; traseiro; cu; glúteo; glúteos; nadegas; popô; bunda inteira;
            padaria; bochechas da bunda; rabiosque; sim senhor
            """),
        back=spoken("""
            costas; lombar; lombares; lombalgia; dorsal; coluna; vértebra; vértebras; vertebra; vertebral; espinha;
            nas|das|as cruzes; rins; os|nos|dos rins; cóccix; coccix; sacro; ciática; ciático; hérnia; disco; discos;
            discal; lombociatalgia; dorsais; espinhaço; quadril; ancas; anca; cadeiras; quartos; cintura; lumbago;
            torácica; fundo das costas; escoliose; bacia
            """),
        neck=spoken("""
            pescoço; nuca; cervical; cervicais; cachaço; cangote; torcicolo; trapézio; cerviz; goela
            """),
        head=spoken("cabeça; têmpora; têmporas; testa; fronte; crânio; cocuruto; tola; cuca; moleira"),
        chest=spoken("""
            peito; tórax; torax; torácica; torácico; esterno; coração; costelas; caixa torácica; externo
            """),
        jaw=spoken("mandíbula; maxilar; queixo; dentes; garganta; maxila; queixada; dente"),
        left_arm=spoken("""
            braço|ombro|cotovelo|mão|antebraço .. esquerd*; braço esquerdo; pro|para|para_o|pelo|no|até|ao|descendo|
            indo braço|o_braço|os_braços|braços
            """),
        arm=spoken("braço; braços; ombro; ombros; cotovelo; cotovelos; antebraço; punho; pulso"),
        blades=spoken("""
            entre as? omoplatas|escápulas|espáduas|pás|paletas|ombros; meio das costas; omoplata; omoplatas; escápula;
            escápulas; espádua; alto das costas; parte de cima das costas; pá das costas
            """),
        belly=spoken("""
            barriga; abdomen; abdômen; abdominal; estômago; estomago; ventre; bucho; pança; umbigo; boca do estômago;
            tripas; abdome
            """),
        flank=spoken("""
            flanco; flancos; rim; rins; lado das costas; ilharga; ilhargas; costado; vazio; debaixo das costelas;
            renal; lombo; lateral das costas
            """),
        leg=spoken("""
            perna; pé; joelho; tornozelo; coxa; dedos do pé; dedão; calcanhar; ponta do pé; peito do pé; planta do pé;
            panturrilha; canela; gémeo; anca; quadril
            """),
        legs=spoken("""
            pernas; pés; joelhos; coxas; tornozelos; panturrilhas; gémeos; perna as duas; duas perna; membros
            inferiores
            """),
        both_legs=spoken("""
            dois|duas|ambas|ambos|2 as|os? pernas|perna|pés|coxas|panturrilhas|joelhos|tornozelos|gémeos; duas pernas|
            perna; pernas|pés|coxas .. as|os|nas|ambas|ambos dois|duas; pernas|pés .. ambas|ambos; nenhuma .. pernas;
            pernas .. nenhuma; uma e outra perna; perna|pernas direita .. esquerda; perna esquerda .. direita; as duas
            <esta>? dorm*|frac*|bamb*|mol*|falh*; da cintura|anca|umbigo para|pra baixo; da cintura; de|desde ..
            cintura|umbigo|peito|virilhas .. baixo|abaixo; membros inferiores; metade|meio do? corpo de baixo; pernas|
            perna .. as duas; perna .. e .. outra .. perna; os|meus pés; minhas pernas
            """),
        other_leg_too=spoken("""
            agora|também|hoje|depois|ontem|já .. a_outra|na_outra|outra_perna|ambas|as_duas|nas_duas|os_dois|
            esquerda_também|direita_também|dois_lados; passou|foi|desceu|apanha|apanhou|pegou|pega|começou|espalhou|
            estendeu|irradia|vai|mudou|pulou|saltou .. a|na|para|pra|pela|à? .. outra|ambas|duas|as_duas|nas_duas|
            outro_lado; a outra também; a outra perna; dos dois lados; em|nos dois|ambos lados; ambos os lados;
            bilateral; era .. uma .. agora .. outra|duas|ambas; era|só|começou .. direita .. agora .. esquerda|duas|
            ambas; era|só|começou .. esquerda .. agora .. direita|duas|ambas; agora apanha|pega|dói|desce também|na|a;
            nas duas pernas; para as duas; pelas duas; agora nas duas; uma .. agora .. duas|ambas|dois; agora são as?
            duas; já são as duas
            """),
        hands=spoken("mão; mãos; dedos; dedo; polegar; polegares; punhos; pulsos; pontas dos dedos"),
        both_hands=spoken("""
            duas|ambas as? mãos; mãos .. duas|ambas; mãos; dedos .. duas|ambas as? mãos; dois|ambos os? braços; os
            braços
            """),
        calf=spoken("""
            panturrilha; panturrilhas; batata da perna; barriga da perna; barrigas das pernas; gémeo; gémeos; gêmeo;
            perna; pernas; canela; tornozelo; atrás do joelho; coxa; pé; batata das? pernas
            """),
        face=spoken("""
            cara; rosto; boca; lábio; lábios; pálpebra; olho; bochecha; sorriso; canto da boca; face; sobrancelha;
            beiço
            """),
        one_side=spoken("""
            metade|lado|meio .. corpo|cara|rosto|direito|esquerdo .. dorm*|paralis*|mort*|frac*|adormec*|mol*|sem|não;
            não|sem <sinto> .. metade|lado|meio .. corpo|cara|rosto|direito|esquerdo; dorm*|adormec*|paralis*|formig*
            .. metade|lado|meio .. corpo|cara|rosto|direito|esquerdo; hemiparesia; hemiplegia; um lado .. não ..
            responde|mexe|obedece; braço e .. perna .. do mesmo lado|direit*|esquerd*; lado|metade do? corpo .. dorm*|
            frac*|paralis*|adormec*|mort*; braço e .. perna .. dorm*|frac*|não|sem; corpo .. cai|puxa|vai .. lado
            """),
        wound=spoken("""
            ferida; cicatriz; pontos; corte; incisão; sutura; agrafos; grampos; curativo; penso; costura; da cirurgia
            """),
        bones=spoken("""
            ossos; osso; vértebra; vértebras; costela; costelas; bacia; coluna; quadril; esqueleto
            """),
    )
