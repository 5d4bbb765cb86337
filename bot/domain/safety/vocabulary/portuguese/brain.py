"""Brain and its coverings, in Portuguese."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.portuguese.sounds import spoken


def with_brain(signs: Signs) -> Signs:
    return replace(
        signs,
        headache=spoken("""
            dor|dores|dói|doía|doeu|doendo|estoura|rebenta|explode|lateja|estourando .. cabeça; cabeça .. dói|doendo|
            dor|estoura|rebenta|explode|estourando|latejando|partida|lateja|explodindo|explodir|estourar|rebentar;
            cefaleia*; cefaléia; enxaqueca*; dor .. têmpora|têmporas|testa|nuca; marretada|paulada|pancada|martelada|
            porrada .. cabeça
            """),
        headache_worst=spoken("""
            pior dor|cefaleia|enxaqueca .. cabeça|vida|sempre; cabeça .. pior .. vida|mundo|sempre|tive; dor .. cabeça
            .. pior .. vida|sempre|tive|já; trovão|trovoada|explosão|estouro|explodiu|estourou|bomba|marretada|
            martelada|paulada|tiro|pancada|relâmpago|machadada|porrada .. cabeça|nuca|crânio; cabeça .. explodiu|
            estourou|rebentou|trovão|marretada|explosão|paulada|bomba|estalo; nunca|jamais .. doeu|dor|senti|tive|
            doer|doía .. cabeça; cabeça .. nunca|jamais .. assim|igual|tive|doeu; dor .. cabeça .. repente|súbita|
            instantânea|repentina|segundos|segundo|nada|explosiva|estalo; de|repente|nada|súbito .. dor .. cabeça;
            rebentou|estourou|explodiu .. dor|cabeça .. cabeça|nuca|segundo; cefaleia .. súbita|trovoada|explosiva;
            como .. paulada|pancada|tiro|marretada .. cabeça|nuca; levei .. paulada .. cabeça; cabeça .. como nunca;
            como nunca .. cabeça
            """),
        droops=spoken("""
            tort*; entort*; caíd*; caiu; cai; caindo; cair; caem; descai*; descaiu; pendurad*; pendend*; desviad*;
            desvi*; repuxad*; repuxou; paralis*; paralisia; assimétric*; não .. mexe|fecha|sobe|levanta|sorri|
            responde|obedece; derretid*; derretend*; mole; dorm*; baba; babando; adormec*; escorre; escapa .. água|
            café|comida; escorrendo; de lado; para o lado; pro lado; de um lado; imóvel; mort*; parad*; de banda;
            torcid*; torceu; torcendo
            """),
        face_droop=spoken("""
            cara|boca|lábio|lábios|pálpebra|sorriso|rosto|face|bochecha|beiço|sobrancelha .. tort*|entort*|caíd*|caiu|
            cai|caindo|descai*|pendurad*|desviad*|paralis*|repuxad*|repuxou|assimétric*|dormente|não_mexe|derret*|
            mole|de_lado|de_um_lado|para_o_lado|imóvel|torta|escorr*; entortou|torceu|desviou|caiu|repuxou|paralisou|
            descaiu|escorre|dormiu|adormeceu|derreteu .. cara|boca|lábio|pálpebra|rosto|face|sorriso|bochecha; meia|
            metade|lado .. cara|boca|língua|rosto|face .. não|dorm*|caíd*|caiu|paralis*|mort*|estranh*|adormec*|mole|
            tort*; paralisia facial|de_bell; não <posso> .. sorrir|fechar_um_olho|fechar_o_olho|assobiar; sorriso ..
            lado|tort*|meio; não <sinto> .. metade|lado|meia .. cara|rosto|boca|face; água|café|comida|saliva|baba ..
            escap*|cai|sai|escorre*|derrama .. boca|canto|lábio; canto da boca; metade .. rosto|cara|face; lado ..
            rosto|cara|face
            """),
        speech=spoken("""
            falo|fala|falar|falando|falava|falei|língua|palavras|voz .. enrol*|arrast*|bêbad*|pastos*|trav*|balbuc*|
            estranh*|embol*|embaralh*|incoeren*|sem_sentido|tropeç*|lent*|engrol*|empast*|entaramel*|esquisit*|mole;
            não <me>? saem|sai|vêm|vem|encontro|acho|saíam .. palavras|palavra|voz|fala; palavras .. não <me>? saem|
            sai|vêm|encontro; <me>? enrola|trava|embola|prende|entaramel*|enrolou|travou|embaralha .. língua|palavras|
            fala; língua .. pesad*|trav*|enrol*|dorm*|grossa|presa|mole|inchada|torta; não|sem|mal <posso> .. falar|
            articular|pronunciar|formar|dizer_palavras|dizer_uma|completar; diz|digo|dizia|dizendo|fala .. coisas|
            palavras|frases .. sem|estranhas|nexo|trocad*|sentido; troco|troca|trocando .. palavras|palavra|sílabas;
            balbuci*; arrast* .. palavras|língua|fala|voz; fala arrastada|enrolada|mole; afasia; disartria; não se?
            entende .. diz|fala|digo; ninguém .. entende .. fal*|digo; não <posso> engolir; falar|falando como bêbad*;
            como|parece|pareço bêbad* .. fal*; ao falar .. bêbad*|enrol*|língua|estranh*; não .. nexo; fala|falando
            coisa com coisa; não diz coisa com coisa; falando enrolado; palavras emboladas|enroladas
            """),
        vision=spoken("""
            vejo|vê|vendo|via|vi|vista|visão|enxergo|enxergando|ver|enxergar .. dobr*|duplo|dupla|dois|embaç*|embaci*|
            turv*|metade|túnel|preto|escuro|manchas|sombra|cortina|nublad*|desfocad*|borrad*; visão dupla|turva|
            embaçada|túnel; não|deixei|deixou|parei <posso>? .. vejo|vê|ver|enxergo|enxergar|enxerga .. olho|lado|
            esquerd*|direit*|nada|bem|metade; perdi|perdeu|perdido|perda|perco|perdendo .. visão|vista; fiquei|fico|
            ficando|estou ceg*; cegueira; diplopia; olho .. não vê|vejo|enxerga; pupila* .. diferente*|dilatad*|
            grande|desigu*; cortina .. olho; visão|vista .. foi|dupla|dobrada|turva|embaç*|embaci*|preta|sumiu|
            escureceu|apagou
            """),
        dizzy=spoken("""
            tont*; tontura*; zonz*; vertigem; vertigens; mundo|tudo|quarto|casa|sala|teto|tecto .. gira|girando|roda|
            rodar|rodando|mexe|girar|voltas|às_voltas|andar_à_roda; a andar à roda; gira; girando; desequilíbri*;
            desequilibr*; equilíbrio; instáv*; cambale*; labirint*; cabeça .. rod*|gir*|leve; bêbad*; mareado; rodopi*
            """),
        fit=spoken("""
            convuls*; ataque epilético|epiléptico; crise epilética|epiléptica|convulsiva; trem* .. chão; espasmos ..
            corpo; se debatendo
            """),
        confused=spoken("""
            confus*; desorientad*; não sabe|sei|sabia .. onde|quem|dia|fala|está; perdid* .. tempo; aparvalhad*;
            delir*; incoeren*; não reconhece; diz .. sem_sentido|disparates|nexo; atordoad*; aéreo; estranh* .. não
            sabe; desnorteado; fora de si; coisa com coisa; variando; baralhad*; esquec* onde; grogue; ausente
            """),
        manipulated=spoken("""
            quiropra*|quiroprá*|osteopat*|osteópata*|massagista|endireita|fisio*|massagem|amigo|barbeiro|cabeleireir*
            .. estal*|manipul*|ajust*|tracion*|girou|torceu|creck|crac|pescoço|cervical|puxou|torção; estal*|manipul*|
            ajust*|crac|torceu|torção .. pescoço|cervical|nuca; pescoço|cervical .. estal*|manipul*|ajust*;
            quiropraxia; quiroprático; quiropata; quiropraxista; manipulação cervical; desde .. massagem|massagista|
            osteopata|quiro*; osteopata
            """),
        stroke_name=spoken("""
            avc; derrame; derrame cerebral; trombose cerebral; isquemia; infarto cerebral; enfarte cerebral; acidente
            vascular; embolia; hemorragia cerebral; ait; ave
            """),
        fever=spoken("""
            febre; febril; febrícula; febrinha; febrile; temperatura alta|de|em; estou com #fever; tenho #fever; com|
            a|de|em|deu|marcou|bateu|tem|dá #fever; #exact; #fever graus|de|e|e_pouco|e_meio|hoje; #fever; ardendo; a
            arder em; fervendo; pelando; quentura; termómetro|termômetro .. #fever
            """),
        chills=spoken("""
            calafrio*; arrepio*; tremedeira; tremores de frio; trem* .. frio|cobertor*|cama; bat* queixo|dente|dentes;
            queixo batendo; suor*|su* .. noite|noturn*|cama|lençol|lençóis|dormir; suores noturnos|nocturnos; encharc*
            .. suor|suad*|noite; frio .. não_passa|cobertor*|edredom; tirit*; arrepios
            """),
        stiff_neck=spoken("""
            nuca|pescoço|cervical|cachaço .. rígid*|dur*|tes*|pres*|trav*|não_dobra|como_pedra|pedra|tábua|não_mexe|
            hirt*; rigidez .. nuca|pescoço|cervical; não|nem <posso> .. baixar|encostar|tocar|abaixar|dobrar|chegar|
            fletir .. queixo|cabeça|pescoço|peito|nuca; queixo .. não .. peito|encosta|toca|chega|desce; nem encosto
            .. queixo; queixo no peito
            """),
        light_hurts=spoken("""
            luz|luzes|ecrã|tela|claridade|sol|monitor .. mata|incomod*|dói|doem|fere|suport*|aguent*|insuportável|
            machuca|cega; não|nem|sem <posso>? .. suporto|aguento|tolero|olhar|suporta|aguenta|ver .. luz|luzes|tela|
            ecrã|claridade|monitor; fotofobia; luz .. incomoda; sensível à luz; persianas fechadas; quarto escuro
            """),
        rash=spoken("""
            mancha*; pintas|pintinhas|pontos|pontinhos|bolinhas vermelh*|rox*|violet*|púrpur*; vermelhão; erupç*;
            brotoej*; urticária; petéquia*; exantema; roxos|borbulhas|nódoas pelo|no corpo; pintinhas; nódoas negras
            """),
        rash_stays=spoken("""
            mancha*|pintas|pintinhas|pontos|pontinhos|bolinhas .. não .. som*|desaparec*|saem|apag*|clarei*|sai|vão;
            não .. som*|desaparec*|clareiam .. apert*|copo|pression*|carreg*; manchas roxas|púrpuras|arroxeadas;
            petéquias; pintinhas roxas; copo .. não .. som*
            """),
        drowsy=spoken("""
            sonolent*; sonolência; molinh*; largad*; prostrad*; não acorda; custa .. acordar; difícil .. acordar;
            dorme o dia todo; letárgic*; confus*; grogue; desorientad*; abatid*; irritad*; delir*; mole; amolecid*;
            murch*; apátic*; sem reagir
            """),
        vomit=spoken("""
            vomit*; vómit*; vômit*; deitar fora tudo; ânsia; náusea*; gregori*; bolsar; botando pra fora; enjoo;
            enjo*; a vomitar
            """),
    )
