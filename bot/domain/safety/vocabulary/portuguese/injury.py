"""Pregnancy, accidents, bones and operations, in Portuguese."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.portuguese.sounds import spoken


def with_injury(signs: Signs) -> Signs:
    return replace(
        signs,
        pregnant=spoken("""
            grávid*; gravid*; gestante; gestação; gestant*; semana #term; de|das|com|na # semanas; estou de # semanas|
            meses; estou de oito|sete|seis|nove|cinco|quatro meses; # semanas de gestação|gravidez|aqui; # semanas;
            estou de #term; à espera de bebé|bebê; esperando bebê|um; meu bebê|bebé; o bebé|bebê; trimestre; barrigão;
            prenha; dpp; barrigud*; buchud*
            """),
        bleeding=spoken("""
            sangr*; sangue; sangue vivo; perdas|perda de? sangue|líquido; coágulo*; hemorragia; escape|borra marrom|
            castanh*; manchas de sangue; sangramento; pingos de sangue; desceu sangue; rolhão; tampão mucoso;
            corrimento com|marrom|rosa
            """),
        waters=spoken("""
            bolsa .. estour*|romp*|rebent*|rota|furou; estour*|romp*|rebent* .. bolsa|águas; rebentaram .. águas;
            perdi|perdendo|perco|saindo|saiu|desceu|escorre* .. líquido|águas|água .. pernas|baixo|amniótico|vagina|
            calcinha; líquido amniótico; perda de líquido; perdi|perco|perdendo líquido; líquido .. pernas
            """),
        waves=spoken("""
            contraç*; contracç*; cada # minuto; de # em #; de cinco|seis|sete|oito|dez|três em; barriga|útero|ventre
            .. dur*|tens*|pedra|endurec*|contrai; vai e vem|volta; aperta .. solta; dores .. parto|regulares; em
            ondas; como menstruação; não <sinto> .. bebé|bebê|mexer|chutes|pontapés; bebé|bebê .. não|menos|parou ..
            mex*|chut*|sinto; mexe menos; não mexe; parou de mexer; cólica|cólicas menstrua*|ritmad*|regulares; a cada
            # minuto; ritmad*
            """),
        swelling=spoken("""
            inchad*; inchadíssim*; inchaço; inchou|incharam; pressão alta|subiu|elevada; tensão alta|subiu; pré
            eclâmpsia; eclâmpsia; edema; inchando
            """),
        flicker=spoken("""
            luzinhas; luzes; pontinhos|pontos brilh*|lumin*|pretos|negros|de; estrelinhas; estrelas; faíscas; flashes;
            clarões; ver|vejo|vendo .. turv*|embaç*|dobr*|luzes|pontos|pontinhos|manchas|estrelas|estrelinhas|
            luzinhas|moscas|faíscas|desfocad*; moscas; visão turva|embaçada|dupla; cintil*; pontinhos
            """),
        crash=spoken("""
            bati|bateram|bateu|batida|batemos|batido|colidi|colisão|capotei|capotou|capotamos|capotagem|despistei|
            despiste|espetei .. moto|carro|trás|traseira|estrada|rodovia|bike|poste|árvore|frontal|caminhão|muro|
            parede|velocidade|br|autoestrada|táxi|rotunda|ônibus; capotei; capotou; capotamos; capotagem; capote; me
            bateram; bateram .. mim|me|atrás|trás|traseira|carro; fui|foi|fomos|me|ser atropelad*|atropel*|abalroad*;
            atropelamento; atropelou; atropelaram; acidente de|com|na carro|moto|bicicleta|estrada|trânsito|viação|a|
            o|ônibus|esqui; acidente; colisão; engavetamento; caí|caiu|cai|queda|cair|caído|caindo|tombo|despenc* ..
            metros|metro|telhado|laje|andaime|árvore|cavalo|moto|altura|varanda|andar|escada|escadas|escadote|
            bicicleta|bike|patinete|trotinete|trator|barranco|cabeça|muro|janela|skate|beliche|esqui|poste; mergulh*
            .. cabeça|raso|fundo|piscina|rio|mar; me|se joguei|jogou|atirei|atirou|caí|caiu|fui de cabeça; me joguei|
            atirei .. cabeça|piscina|rio; onda .. jog*|cabeça|areia|virou|banco; rol* .. escada|escadas|abaixo; fui|
            foi|saí projetad*|cuspid*|arremessad*|lançad*; por cima do guidão|guiador; pancada|porrada|batida|bati|
            golpe .. cabeça|pescoço|coluna|nuca|costas|cervical|fundo; chicote cervical|efeito; efeito chicote;
            entrada feia; placagem; tackle; scrum; judô|judo|jiu|luta|rugby|queda .. pescoço|cabeça|coluna; caiu ..
            em_cima|cima .. barra|caixa|peso|quilos|viga|palete|árvore|costas; esmag* .. costas|coluna|empilhadeira;
            derrap* .. moto; espanc*; surra; fui agredid*; desde .. metros; desab* .. cima; tomei|levei .. capote|moto
            """),
        fall=spoken("""
            caí; cai de|da|do|no|na|sentad*; caiu; queda; quedas; tombo; tombos; tombou; tropec*; tropeç*; escorreg*;
            escorreguei; escorregou; caída; estatel*; estabac*; bati com; bati as? costas|coluna|cabeça|cóccix; aterr*
            de bunda|cu|rabo; esborrach*; espalh* .. chão; levei|tomei um? tombo|queda|pancada|tralho|bate_cu; malhei;
            pancada; fui ao chão; batida; cair; bate cu; caindo da|do|no
            """),
        old=spoken("""
            #old anos|e; de #old; tem #old; avó; avô; avozinh*; vovó; vovô; idos*; velhinh*; setenta; oitenta;
            noventa; sogr*; aposentad*; reformad*; terceira idade; anciã*; bisav*; octogenári*; minha nona; vó; vô;
            bisavó
            """),
        strain=spoken("""
            levant*; carreg*; abaixei; abaixar; baixei; toss*; tuss*; espirr*; ao mexer|virar|girar|sentar|pegar|
            levantar; saco|sacos; botijão; peso; peguei; pegar; esforço; tossir; garrafão; compras; vaso; sem fazer
            nada; dobrei; curvei; agach*; sacola; sacolas; mala; pousava; mercado; supermercado
            """),
        cracked=spoken("""
            creck; crec; crac; crack; croc; estal*|estralo|estalou|estalo|rangeu|ceder|cedeu|rompeu|plec|pop|rebentou|
            quebrou|partiu|rachou .. costas|coluna|pescoço|espinha|vértebra|algo|lombar; alguma_coisa|algo|coisa ..
            cedeu|rompeu|estalou|partiu|quebrou|creck|ceder; senti|ouvi|escutei .. estalo|crac|creck|estralo|pop|
            cedeu|rompeu|ceder|estalar; estalo; estralo; tranco
            """),
        bruised=spoken("""
            hematoma; roxo; roxa; nódoa negra; pisadura; equimose; mancha roxa; negro; negra; pisad*; roxão
            """),
        thin_bones=spoken("""
            osteoporose; osteopenia; ossos frágeis|fracos|porosos|de_vidro; descalcific*; densitometria; vértebra
            achatada; achatamento vertebral; bifosfonato; alendronato; denosumabe; osso fraco|poroso
            """),
        steroids=spoken("""
            cortisona; corticoid*; corticoide; corticoster*; prednisona; prednisolona; esteroid*; esteróide*;
            deflazacort; dexametasona; decadron
            """),
        height_loss=spoken("""
            encolh*; perdi|perdido|perdeu|diminuí|diminuiu .. estatura|altura|centímetros|cm; mais baix* que|do;
            corcunda; marreca; medindo menos; meço menos; curvad*; a ficar curvad*
            """),
        operated=spoken("""
            operad*; operei; operou; operaram; operar; operação; cirurgia; cirurgias; bloco operatório; fui operad*;
            pós operatório; intervencion*; intervenção cirúrgica; cesárea; cesariana; laparoscopia; enxerto
            """),
        spine_operated=spoken("""
            operad*|operei|operou|operação|cirurgia|operaram|intervenção .. coluna|costas|hérnia|disco|discal|lombar|
            cervical|pescoço|vértebra*|medula|estenose|escoliose; coluna|costas|hérnia|disco .. operad*|operei|
            cirurgia|operação|operou; laminectom*; discectom*; microdiscectom*; artrodese; fusão lombar|cervical|
            vertebral|da; foraminotom*; infiltra* .. coluna|costas|lombar|cervical|epidural; infiltra*; injeção|
            injecção|injeções|bloqueio|punção .. coluna|costas|lombar|epidural|faceta*|medula; bloqueio .. coluna|
            facetário|facetas; epidural; peridural; raquidiana; raqui; punção lombar; vertebroplastia; cifoplastia;
            prótese de disco; neuroestimulador; rizotomia; parafusos .. coluna|costas; pinos na coluna
            """),
        weeps=spoken("""
            supur*; dren*; pus; líquido; liquido; abriu; abrindo; aberta; abert*; sai|saindo|vaza|vazando|deita|deitar
            .. líquido|pus|água|sangue|secreção; vazando; vaza; vermelh*; quente; cheir*; molha*; infec*; inchad*;
            escorre*; pinga*; manch*; secreção; inflamad*; fei*; amarelad*; purg*
            """),
        recent=spoken(
            """
            há|faz|tem|fazem # dias|semanas|horas; há|faz|tem um|uma|dois|duas|três|quatro|cinco|seis|dez|poucos|
            poucas|uns|umas dias|semanas|semana|mês|meses; desde ontem|hoje|então|anteontem|a|esta|essa|que|segunda|
            terça|quarta|quinta|sexta|sábado|domingo|noite|cedo; ontem; hoje; anteontem; semana passada; esta|essa
            semana|manhã|noite; na segunda|terça|quarta|quinta|sexta|sábado|domingo; # dias|semanas de|depois|após|
            pós|e; acab*; últim*; mês passado; este mês; recente; # semanas; # dias; depois da operação|cirurgia;
            agora; recuperando; pós operatório; passada
            """,
            aside=True,
        ),
    )
