"""Bladder, bowel and sex, in Portuguese."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.portuguese.sounds import spoken


def with_bladder(signs: Signs) -> Signs:
    return replace(
        signs,
        cannot_pee=spoken("""
            não|sem <posso> .. urinar|mijar|xixi|chichi|esvaziar|evacuar|fazer_cocô|fazer_cocó|cagar|defecar|
            ir_ao_banheiro|ir_à_casa_de_banho|mijo; não <me>? sai|saía|saiu|vem|desce|pinga .. xixi|urina|gota|mijo|
            jato|pingo; nem .. gota|pinga .. xixi|urina|sai; xixi|urina|mijo|chichi .. não .. sai|vem|desce|saía|
            quer_sair|começa; não urino|mijo|urina|urinei|mijei|faço_xixi|fiz_xixi; não faço|faz|fiz|fez .. xixi|
            chichi; sem urinar|mijar|fazer_xixi|fazer_chichi; horas|dia|ontem|noite|manhã sem .. urinar|mijar|xixi|
            chichi; retenção .. urinária|urina; retenção; bexiga .. cheia|estourar|rebentar .. não|nada; vontade ..
            não .. sai|nada|gota; não esvazio|esvazia .. bexiga; custa|custando|difícil|dificuldade|demora|demoro|
            demorando|trabalho .. urinar|mijar|xixi|chichi; urinar|mijar|xixi|chichi|urina .. custa|difícil|demora|
            demorou|força|empurr*|sofrimento; fazer|faço força .. urinar|mijar|xixi|chichi|urina|sair; espero|
            esperando|espera|esperar|demora|minutos .. urinar|xixi|chichi|urina|mijo|jato|jacto; jato|jacto|jorro|
            fluxo .. frac*|cort*|fininho|força|interromp*|pinga; urino|mijo|xixi|urina|sai às|aos|em gotas|pingos|
            pinguinhos|conta_gotas; algali*; sondar|sonda|sondaram .. não|urina
            """),
        leaks=spoken("""
            <me>? escap*|escapou|sai|saiu|saía|vaza|vazou|vazando|vazar|foge|fugiu|perco|perdi|perde|solta|soltou|
            pinga|escorre|escorreu .. xixi|urina|chichi|mijo|gotas|gotinhas|pingos; xixi|urina|chichi|mijo .. <me>?
            escap*|sai_sozinho|sozinho|sozinha|vaza|vazou|vazando|escorre*|foge|fugiu|saindo_sozinho|na_calça|
            nas_calças|na_cama|na_roupa|pelas_pernas|sem; mijo|mijei|mija|mijou|mijad*|mijando|urino|urinei|urina|
            urinou|faço|fiz|fez|faz_xixi .. calça|calças|cama|roupa|cuecas|calcinha|pernas|cueca|mim|cima|sem|
            dormindo|sofá|banco|carro; faço|fiz|fez|faz|fazendo xixi|chichi .. calça|calças|cama|roupa|cuecas|
            calcinha|cueca|cima|mim|sem|dormindo|sofá|banco; me mijo|mijei|mijando|urinei|urino|molhei; mijei|mijou
            me|se; molho|molhei|molha|molhou|molhad*|molhando|ensop*|encharc* .. calça|calças|cama|cuecas|calcinha|
            roupa|lençol|lençóis|cueca|banco|sofá|pijama .. sem|urina|xixi|hoje|desde|nem|de|noite|ontem|todo|à|$;
            desde|acordo|acordei|amanhec* .. molhad*|mijad*|urinad*|ensop*; cama|calça|calças|lençol|lençóis|pijama|
            cueca|cuecas .. molhad*|ensopad*|encharcad*|mijad*|urinad* .. urina|xixi|mijo|sem|$|de|hoje|noite;
            incontinen*; não|sem|nem <posso>? .. aguento|aguenta|seguro|segura|segurar|conter|controlo|controlar|
            controla|reter|prender|aguentar .. xixi|urina|chichi|mijo|bexiga|esfíncter|esfíncteres|cocô|cocó|fezes|
            gases|intestino; não chego|chega|cheguei|dá_tempo .. banheiro|casa_de_banho|sanita|vaso|wc; perdi|perdido|
            perco|perdeu|perda|perdas|sem|perdendo|descontrol* .. controle|controlo|urina|xixi|esfíncter|bexiga|
            domínio .. bexiga|urina|xixi|esfíncter*|intestino; perdas|perda|fugas|escapes|escape|fuga|perdendo|perco|
            perdi|perde de_urina|urina|xixi|urinárias|urinária; perda|perdas|fugas de urina|xixi; não controlo|
            controla|controle .. urina|xixi|bexiga|esfíncter*|intestino; fralda|fraldas|absorvente|absorventes|penso|
            pensos .. urina|xixi|incontin*|vaza|escapa|perdas; os esfíncteres; escape urinário; descontrole|
            descontrolo urinário|da_bexiga|bexiga; me? mijo|urino|escapa|vaza|mija .. tusso|tossir|espirro|espirrar|
            rio|corro|pulo
            """),
        stool_loss=spoken("""
            <me>? escap*|escapou|sai|saiu|saía|vaza|vazou|foge|fugiu|perco|perdi .. cocô|cocó|coco|fezes|merda|gases|
            pum|puns; cocô|cocó|fezes|merda .. <me>? escap*|saiu|sai_sozinho|sozinho|vaz*|na_calça|nas_calças|
            na_cueca|na_roupa|sem; me caguei|cago|cagando|cagou|borrei|borro|sujei|sujo|obrei; caguei|cagou|borrei|
            borrou|sujei|sujou me|se|nas|na|todo|toda|sem|calça|calças|cueca|cuecas|roupa|calcinha; fiz|faço|fez|faz|
            fazendo cocô|cocó|coco .. calça|calças|cama|roupa|cueca|cuecas|sem|mim|cima; incontinência fecal; fecal;
            não|sem <posso>? .. seguro|segurar|aguento|conter|controlo|controlar|prender|aguentar|reter .. cocô|cocó|
            fezes|gases|pum|intestino|esfíncter; não .. distingo|diferencio .. gases|pum|gás; sujei|sujo|suja|sujou|
            manch* .. cueca|cuecas|calcinha|calças|roupa .. fezes|cocô|cocó|sem|nem
            """),
        unaware=spoken("""
            não|sem|nem|mal <me>? <sinto>|tenho|tem|vem|dá|dou_conta|apercebo .. vontade .. urinar|mijar|xixi|chichi|
            fazer|ir|banheiro|cagar|cocô|nada; não|nem|mal <me>? <sinto>|sei|sabe|apercebo|dou_conta .. quando|se|que
            .. urin*|mij*|xixi|chichi|cheia|bexiga|sai|saiu|faço|vontade|cagar|cocô|cocó|acab*|termin*|escapa|gases|
            fezes|vazia|preciso; perdi|perdido|sem|perdeu .. vontade .. urinar|mijar|banheiro|xixi; não|sem <sinto> ..
            urina|xixi|chichi|mijo|jato|jacto|bexiga|sair|cocô|cocó|fezes; bexiga .. não .. sinto|noto|avisa|dá_sinal|
            responde; não .. avisa; bexiga dormente|morta|insensível; urino|urinei|mijo|mijei|xixi|chichi|urina|mija|
            mijou|cocô|cocó|fezes|molh*|mijad*|vaza|vazou|escapa|escapou|saiu|fiz|perco .. <sem>|sem .. sentir|notar|
            perceber|dar|conta|querer|reparar|aperceb*|aviso; só .. soube|vi|percebi|notei|reparo|percebo|dei_conta ..
            porque|quando|depois .. molh*|molhad*|calça|calças|cheiro|sujo; <sem> .. molhad*|xixi|urina; não senti
            sair; molho as calças
            """),
        urine=spoken("""
            urin*; mijar; mijo; mija; mijei; mijando; mijad*; xixi; chichi; xixizinho; micção; micções; jato|jacto|
            jorro|fluxo; bexiga; fazer o? número_um; águas; verter águas; fazer necessidades; ir ao? banheiro|
            casa_de_banho|banho; xixis; pingo; pingos; mixar
            """),
        stool=spoken("""
            cocô; cocó; fezes; caguei; cago; cagar; cagad*; defec*; evacu*; merda; intestino; dejeç*; número dois;
            obrar; molhad*; mijad*; gases; pum; presa de ventre; prisão de ventre; constipad*; obstip*; borr*
            """),
        unfelt=spoken("""
            <sem>; sem .. sentir|perceber|notar|reparar|dar_por_isso|dar_conta|querer; não|sem <sinto>; não senti; não
            dei|dou|deu conta|por_isso; não <me>? apercebi|apercebo|dei_conta|percebi; nem <sinto>|senti|vi|percebo|
            dei; só vi|percebi|notei; só .. quando .. molhad*; sem dar por
            """),
        cannot=spoken("""
            não|sem <posso>; custa; custar; custando; custoso; demora; demorando; demoro; demorar; demorei;
            dificuldade; dificuldades; difícil; força; esforço; esforçar; empurr*; espremer; espremo; esperar;
            esperando; espero; espera; à espera; imposs*; incapaz; não <me>? sai|saía|saiu|saem|sair|vem|desce; não
            arranca; frac*; cortad*; interromp*; às gotas; gotas; pinga; pingando; pinguinho; fininho; sem força;
            intermitente; eternidade; horas sem; dia sem; dias sem; retenção; presa; preso; travad*; trancad*;
            entupid*; minutos; não quer; apertar; mal; relutante; hesit*; paciência; século; não começa; começar;
            arrancar
            """),
        organ=spoken("bexiga; intestino; intestinos; esfíncter; esfíncteres; urina; xixi; chichi"),
        trouble=spoken("""
            não .. controlo|controla|controle|responde|funciona|obedece|vai|aguento|seguro; descontrol*; sem controle|
            controlo; perdi .. controle|controlo; problemas; estranh*; custa; dormente; deixou de; mud* .. urinar|ir|
            banheiro; falh*; perda; alterad*; não manda; preso; travad*; solt*
            """),
        wiping=spoken("""
            limpar|limpo|limpa|limpando|limpei|secar|seco|lavar|lavo|ensaboar|papel|bidê|bidé|ducha|chuveirinho|
            sabonete|esponja|tampão|absorvente_interno|coletor .. não|nem|mal|quase|nada <me>? <sinto>; não|nem|mal|
            quase <me>? <sinto> .. papel|assento|cadeira|selim|sanita|vaso|tampão|bidê|bidé|sabonete|água|duche|
            chuveiro|banco|sofá|poltrona .. limp*|sentad*|sento|debaixo|cu|bunda|rabo|baixo|entre|seco|lavo|$|da|do;
            não|sem <sinto> .. papel|assento|cadeira|selim|sanita|vaso|tampão|limpo|limpar; papel .. outra pessoa|
            algodão|nada|estranho|longe|alheio; limp* .. estranh*|esquisit*|nada|dorm*|diferente; como .. outra pessoa
            .. limp*; parece .. limp* .. outra|outro; sentad* .. algodão|nuvem|almofada|travesseiro|cortiça|bola|
            balão|esponja; parece .. fralda|almofada|algodão|balão|travesseiro .. entre|debaixo|baixo|sentad*|pernas;
            entre|debaixo|sentad* .. parece|como .. fralda|almofada|algodão|travesseiro|balão
            """),
        sex=spoken("""
            sexo; sexual; sexuais; relações; transar; transando; transa; foder; fodendo; fazer amor; ereção; ereções;
            erecção; erecções; orgasm*; ejacul*; gozar; gozo; vir me; masturb*; penetra*; intim*; na cama com;
            brochar; broxar; broxei; brochei; punheta; na hora h; namorar; relação com; preservativo; vibrador;
            marido; mulher; tesão
            """),
        sex_lost=spoken("""
            não|sem|nada <me>? <sinto> .. sexo|relações|transar|foder|amor|penetra*|orgasmo|ato|intim*|relação|transa;
            sexo|relações|transar|transando|foder|amor|gozar|masturb*|transa|cama_com .. não|nada|sem <me>? <sinto>|
            sentir|sensibilidade|prazer; não <me>? levanta|sobe|endurece|fica_duro|põe_de_pé|armo|arma .. mais|pau|
            pila|pinto|pênis|pénis|desde|nada|nem|$; não|sem|nem <posso>? .. ereção|ereções|erecção|erecções|orgasm*|
            ejacul*|gozar|vir|brochar; sem ereção|ereções|erecção|erecções|orgasmo|orgasmos; perdi|perdido|perda|
            falta|deixei|ausência|perdeu|sumiram .. ereção|ereções|erecção|erecções|orgasm*|ejacul*|
            sensibilidade_sexual; ereção|ereções|erecção|erecções|orgasmo|orgasmos .. não|perd*|sum*|desaparec*|nada|
            falh*|sumiu|acab*; disfunção erétil|eréctil; impotência .. sexual|desde; impotente .. desde|hérnia|costas;
            brochando|brochei|broxei .. desde|hérnia|coluna; pau|pinto|pila|pênis|pénis .. não .. sobe|levanta|
            endurece|funciona|responde; não|sem|nada <me>? <sinto> .. transo|transei|transando|gozo|penetrado; transo|
            transei|transando .. não|nada <me>? <sinto>
            """),
        cauda_name=spoken("""
            cauda equina; cauda de cavalo; síndrome da? cauda; síndrome cauda equina; caudaequina
            """),
    )
