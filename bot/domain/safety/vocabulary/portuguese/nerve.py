"""What is numb, weak or clumsy, in Portuguese."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.portuguese.sounds import spoken


def with_nerve(signs: Signs) -> Signs:
    return replace(
        signs,
        pain=spoken("""
            dói; doem; doendo; doía; doeu; doer; dor; dores; dorid*; dolorid*; moída; moído; moeu; moídas; podre;
            pontada; pontadas; fisgada; fisgadas; queima; queimação; ardor; ardência; arde; lombalgia; lombar;
            ciática; latejar; latejando; lateja; latejam; mata; matando; péssima; péssimo; acabada; acabado;
            estourada; travada; travado; travou; guinada; guinadas; picada; picadas; incomoda; incómodo; mal; ferrad*;
            fodid*; cólica; crise; reclama; queixa; moinha; facada; torceu; lixad*; cãibra; cãibras; câimbra; cabo das
            """),
        numb=spoken("""
            dormente; dormentes; dormência; dormências; dormiu; dorme; dormindo; adormec*; formig*; insensív*; sem
            sensibilidade|sensação|tacto|tato|sentir; não|sem <sinto>; não <me> <sinto>; não <posso> <sinto>; nada
            <sinto>; mal|quase <sinto>; quase não|sem <sinto>; deixei|deixou|deixo de <sinto>; parei|parou de <sinto>;
            perdi|perdido|perdeu|perco|perdendo|perda|falta|menos|pouca|nula|zero|nenhuma|diminuição|quase ..
            sensibilidade|tacto|tato|sensação; não|nada tenho|tem|há|resta|ficou .. sensibilidade|tacto|tato|sensação;
            sensibilidade .. perdida|reduzida|diminuída|alterada|mudou|estranha|zero|menos|nada|foi|sumiu|desapareceu|
            perdeu; anestesi*; morto|morta|mortas|mortos; parestesia*; alfinetes; agulhas; agulhadas; picadinhas;
            borracha; cortiça; algodão; algodao; esponja; como .. dentista|plástico|madeira|borracha|algodão|cortiça;
            parece .. não .. meu|minha|meus|minhas|minha|ali|existe; não .. existisse; não é meu|minha; encortiçad*;
            amortecid*; amortec*; entorpecid*; dormentinh*; congelad*; choque|choques|choquinhos em|na|nas|no;
            apagad*; sumiu; bobo|boba; sem vida; acolchoad*; não reage; toco .. não|nada; zona morta; tá morto
            """),
        odd=spoken("""
            estranh*; esquisit*; diferente; diferentes; algodão; borracha; cortiça; acolchoad*; fralda; almofad*;
            formig*; alheio|alheia; frio|fria|gelad*; queimação; ardência; ardor; de outra pessoa; como .. outra
            pessoa; não é meu|minha; apagad*; inchad*; dentista; plástico; esponja; choque|choques; coceira; amortec*;
            cócegas; dormência; dormente; fofo; fofa; travesseiro; saco cheio de
            """),
        flare=spoken("""
            ciática; ciático; nervo ciático; choque; choques; fisgad*; pontada*; queima; queimando; queimação; arde;
            ardência; ardor; dor; dores; dói; doem; doendo; desce; descem; descendo; irradia; corrente; formig*; raio;
            fogo; puxa; puxando; repuxa; câimbra*; cãibra*; guinada*; picada; picadas; latej*
            """),
        weak=spoken("""
            frac*; fraqueza; sem|pouca|menos|falta|perdi|perdido|perdeu|perco|perde|perdendo|perder|perda|não_tenho|
            não_tem|nada_de|zero|nenhuma|diminui .. força|forças|potência|controlo|controle; não fazem|faz|fazia|faço|
            faziam força; sem força; não <me>? respond*|obedec*|sustent*|aguent*|segur*|suport*|mexem|mexe|funcion*;
            <me>? não <me>? respond*|obedec*|sustent*|aguent*|segur*|suport*|mexem|mexe; não <posso> .. mexer|
            levantar|mover|sustentar|manter|erguer|dobrar|ficar_de_pé|ficar_em_pé|andar|caminhar; bamb*; mole; moles;
            molinh*; molenga*; falha; falham; falhar; falhou; falharam; falhando; fraquej*; cede; cedem; cedeu; ceder;
            cedendo; trapo; gelatina; manteiga; borracha; algodão; chumbo; flácid*; mort*; paralis*; dobra; dobram;
            dobrou; dobrando; vão; foge; fogem; desobedec*; paralisia; peso morto; pesad*; amparad*; arriam; arria;
            arriou; frouxa; frouxas; bobas; falseia; falseando; falsear; de pano; esparguete; macarrão
            """),
        leg_fails=spoken("""
            perna|pernas|joelho|joelhos|pé|pés|tornozelo|quadril|anca .. <me>? falha|falham|falhou|falharam|falhar|
            falhando|dobra|dobram|dobrou|dobraram|cede|cedem|cedeu|cederam|foge|fogem|fugiu|arria|arriou|arriam|
            fraquej*|falseia|falseando|falseou|vai_embora|vão_abaixo|vai_abaixo|foi_abaixo|bambeia|bambeiam|bambeou;
            <me>? falha|falham|falhou|falharam|dobra|dobram|dobrou|cede|cedem|cedeu|foge|fogem|fugiu|fraquej*|falsei*
            .. perna|pernas|joelho|joelhos|pé|pés; perna|pernas|joelho|pé .. não <me>? sustent*|segur*|aguent*|
            respond*|obedec*|suport*|faz_força|fazem_força|fazia_força|faziam_força; nenhuma .. pernas .. força|
            respond*|obedec*|segur*; não <me>? sustent*|segur*|aguent*|respond*|obedec* .. perna|pernas|joelho|
            joelhos|pé|pés; pernas|perna|joelho|pé .. trapo|gelatina|manteiga|borracha|algodão|flácid*|bamb*|mole|
            moles|mort*|de_pano; mal <me>? aguento|seguro em|de pé; as pernas .. falt*; bambas|moles|frouxas ..
            pernas; perna|pernas|joelho|pé|pés .. deixou|deixaram|parou|pararam de responder|funcionar|obedecer;
            deixou|deixaram|pararam de responder .. perna|pernas|pé
            """),
        paralysed=spoken("""
            não <posso> .. mexer|mover .. perna|pernas|pés|pé|cintura; paralis*|paralític* .. perna|pernas|corpo|
            cintura; pernas|perna .. paralis*|paralític*; paralisia .. pernas|perna; paraplégic*; tetraplégic*; não
            <posso> .. caminhar|andar|ficar_em_pé|ficar_de_pé|pôr_de_pé|pôr_em_pé|ficar_em_pé|me_levantar|levantar_me|
            levantar|pôr_me_de_pé|me_aguentar; pernas .. não .. mexem|mexo|movem; não mexo .. pernas|perna; pernas
            mortas; não sai da cadeira|cama; não <posso> .. levantar .. cadeira|cama|sanita|sofá
            """),
        foot_drop=spoken("""
            pé caíd*|pendente|pendurad*|caído|equino|mole|morto|cai|caiu|frouxo; cai|caiu|foge|arrasta|enrosca|
            engancha .. pé|ponta|ponta_do_pé|chinelo|sapato; pé .. cai|caiu|caíd*|não_sobe|não_levanta|arrast*|
            pendurad*|engancha|enganchando|enrosca|tropeça|topa|raspa|não_responde|não_mexe|não_obedece; arrast* ..
            pé|perna|ponta|pés|pernas|chinelo; pé|perna|ponta .. arrast*|rastos|rasto; a arrastar; não <posso> ..
            levantar|subir|mexer|mover|erguer|puxar|levanto|dobrar .. pé|pés|dedo|dedos|dedão|ponta|tornozelo|joelho|
            perna|peito_do_pé; não levanto|subo|mexo|ergo|levanta|mexe|sobe .. pé|ponta|dedos|dedão|perna|joelho|
            tornozelo; não <posso> .. bicos|pontas|ponta|calcanhar|calcanhares|meia_ponta .. pés|pé|$|direito|
            esquerdo; não <posso> ficar|andar|aguentar|pôr|ficar_em|me_pôr .. em|na|nas|de|nos ponta|pontas|bicos|
            calcanhares|calcanhar; tropeço|tropeça|tropeçando|tropeçar|trupico|trupicando|tropico|topo .. tudo|pé|
            ponta|tapete|nada|sozinh*|toda|próprio|meu|em|chão; ponta|pé|chinelo|sapato .. não .. sobe|levanta|
            responde|obedece|mexe|empurra|descola|faz_força; engancha*|enrosca*|raspa* .. pé|ponta|chinelo|sapato|
            chão; chinelo|chinelos|sapato .. enganch*|enrosc*|sai|raspa|cai|arrast*|escapa; não <posso> .. força ..
            acelerador|pé|embreagem|travão|freio|ponta; não <posso> .. empurrar|pisar|travar|frear|acelerar .. pé|
            ponta; bate o pé; marcha escarvante
            """),
        gait=spoken("""
            ando|andar|anda|andando|caminho|caminhar|caminha|caminhando|marcha|passos|passo|vou .. estranh*|esquisit*|
            instáv*|cambale*|bêbad*|rígid*|zigzag|ziguezague|tort*|balanç*|robô|pato|dur*|tropeç*|desequilibr*|
            trocando_as_pernas|a_cambalear|aos_esses|para_o_lado|barco; cambale*; bambale*; trocando as? pernas;
            perco|perder|perde|perdi|perdeu|falta|sem|pouco .. equilíbrio; desequilíbri*; desequilibr*; instável ao|a;
            balanço|balança ao andar; ao andar balanç*; andar .. balanç*; pernas .. dur*|rígid*|travad*|presas|pesad*|
            descoordenad*; segurando|agarrad*|agarrando|apoiand*|apoiad* .. paredes|parede|móveis; chão .. mexe*|
            mexia|mole|balança|mexesse; não .. ando|andar|caminhar .. direito|bem|reto; como .. barco|bêbad*;
            descoordenad*; instabilidade .. andar|marcha
            """),
        sudden=spoken(
            """
            de repente; do nada; súbit*; subit*; repentin*; de uma hora para outra; de um segundo|minuto|momento|
            instante|dia para|pro; de rompante; bruscamente; brusc*; na hora; agora há; agorinha; há|faz pouco|
            minutos|uma_hora|meia_hora|horas|bocado|bocadinho|instantes; acabei de; acabou de; em segundos|minutos;
            instantâne*; num segundo|instante; estalo; estouro; como um raio|trovão|tiro; trovão; relâmpago; agora
            mesmo
            """,
            aside=True,
        ),
        faster=spoken(
            """
            cada hora|dia|vez|minuto .. pior|mais|menos|frac*; pior .. cada|hora|dia; de hora a|em hora; hora a hora;
            dia a dia; a piorar; piorando; piora; pioram; piorou; rápid*; rapidamente; avança*; avanç*; progressiv*;
            progred*; e hoje já; de manhã .. agora|tarde; em horas; em poucas horas; subindo; a subir; sobe; agora
            nem; ontem .. hoje .. não|nem
            """,
            aside=True,
        ),
        worst=spoken("""
            insuportável; insuportáveis; terrív*; horrív*; horrível; brutal; bestial; atroz; fortíssim*; intensíssim*;
            violent*; tremend*; pior; a|o pior .. vida|sempre; nunca .. assim|igual|tanto|tive|senti|vi|doeu; jamais;
            absurd*; surreal; intens*; sever*; agud*; forte; fortes; excruciante; danad*; do caralho; morrendo;
            morrer; me mata; # de 10; nota 10; dez de dez; rasgad*; não aguento|suporto; impossível; contorc*; gritar;
            gritando; grita; chorar; chorando; tanto que; tanta que; de morte; do cão; lancinante; desgraçad*;
            medonh*; infernal; demais
            """),
        never_before=spoken("""
            nunca|jamais .. assim|igual|tive|senti|tinha|doeu|tanto|parecido|antes; nunca me; diferente das? outras|de
            tudo; dor nova|diferente|estranha|esquisita; nova dor; não é a de sempre|costume; desconhecid*; esquisit*;
            nada parecido; nunca tinha
            """),
        clumsy=spoken("""
            mãos|mão|dedos|dedo .. desajeitad*|desastrad*|tont*|bob*|desobed*|não_obedec*|não_respond*|manteiga|
            não_acert*|luvas|luva|trapalhon*|descoordenad*|tosc*; desajeitad*|desastrad*|trapalh*|falta_de_jeito|
            descoordenad* .. mãos|mão|dedos; <me>? cai|caem|caíam|caiu|caindo|escorrega|escorregam|derrubo|derrubando|
            derruba|deixo_cair|deixa_cair|deixando_cair|larg* .. coisas|talheres|caneta|copo|copos|xícara|chávena|
            chaves|tudo|celular|telemóvel|garfo|mão|mãos|pratos|moedas|telefone|mouse|rato|colher|café|faca; tudo|
            coisas|copo|caneta|chaves|chávena .. cai|caem das|da mãos|mão; deixo|deixa|deixando|deixei cair .. tudo|
            coisas|copo|chave*|caneta|chávena|objetos; não|sem|custa|difícil|dificuldade|demoro|nem|luta|briga|batalha
            <me>? <posso>|acerto|acertar|acerta|dou_com|abotoar|apertar|amarrar|enfiar|fechar .. abotoar|botão|botões|
            cadarço|cadarços|atacadores|escrever|chave|chaves|digitar|teclar|assinar|zíper|fecho|sutiã|soutien|brinco|
            brincos|camisa|fechadura|agulha|laço; não acerto|acerta .. botões|botão|teclas|chave|nada|buraco|tecla;
            abotoar|amarrar|apertar|atar|cadarço|cadarços|botões|atacadores .. virou|luta|briga|batalha|impossível|
            difícil|custa|guerra|demora|não|tortura|desafio|suplício|sofrimento; letra|escrita|assinatura|caligrafia
            .. pior|estranh*|mud*|ilegív*|garranch*|irreconhec*|desastre|feia|horrível|torta|tremida|péssima; escrevo|
            escrever .. pior|mal|estranho|torto; como|se|parece .. luva|luvas; com luvas; mãos|dedos .. luva|luvas;
            garfo|colher|caneta|talher|talheres .. inimigo|inimigos|caem|cai|escapa|voa; erro|errando .. teclas|todas|
            tecla; mãos de manteiga|trapo; dedos não .. respondem|obedecem; destreza .. perd*|menos; mãos .. não
            acertam|acerta; perd* .. destreza; destreza .. perd*
            """),
        zap=spoken("""
            choque; choques; descarga; descargas; raio; raios; eletric*; eléctric*; corrente; faísca; faíscas;
            chicotada; relâmpago; fisgada; lhermitte; choquinho; choquinhos; elétrico; elétrica; esticão
            """),
        bends=spoken("""
            ao|quando|se|sempre_que abaixar|abaixo|baixar|baixo|dobrar|dobro|curvar|curvo|fletir|flexionar|inclinar|
            inclino|olhar|olho|mexer|mexo|encosto|encostar .. pescoço|cabeça|baixo|queixo|nuca|chão|celular|telemóvel|
            peito|umbigo|pés|sapatos; abaixo|baixo|dobro|curvo|abaixar|baixar|flexiono|inclino .. cabeça|pescoço|
            queixo|nuca; olhar|olho para|pro|o? baixo|umbigo|chão|pés; queixo no peito
            """),
        arm_gone=spoken("""
            não <posso> .. levantar|mexer|mover|erguer .. braço|mão; não <posso> .. mexer .. direito .. mão|braço;
            braço|mão|braços .. não <me>? respond*|obedec*|mex*|sobe|levanta|funcion*|faz_força; braço|mão .. caiu|
            cai|mort*|inútil|mole|paralis*|sem_força|dorm*|bamb*; não mexo|levanto|mexe|levanta|sinto|noto .. braço|
            mão; <me>? dormiu|paralisou|adormeceu .. braço|mão; braço|mão paralisado|paralisada|dormente
            """),
    )
