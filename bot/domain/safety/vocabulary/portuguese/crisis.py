"""Suicide and self-harm, and the figures of speech that borrow its words, in Portuguese."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.portuguese.sounds import spoken


def with_crisis(signs: Signs) -> Signs:
    return replace(
        signs,
        intent=spoken("""
            suicíd*; suicid*; me matar; matar me; matar se; me mato; mato me; se matar; matou se tentou; tirar|
            tirando|tiro|acabar_com|pôr_fim_à|pôr_termo_à .. minha|própria|sua vida; tirar|tirar_a|tiro_a .. vida;
            quero|queria|vou|vai|ia|penso|pensando|pensei|decidi|planejo|planejei|planeando|tento|tentei|tentou|
            vontade .. me_matar|morrer|suicid*|matar_me|me_enforcar|enforcar|tirar_a_vida|sumir_para_sempre|
            desaparecer_para_sempre|deixar_de_existir|matar_se|se_matar; me|vou|vai|penso|enforcar|se enforcar|
            enforco|enforcar_me; enforcar me|se; me jogar|atirar|jogo|lançar|tacar|jogando .. viaduto|ponte|trem|
            metrô|metro|comboio|linha|janela|varanda|prédio|sacada|trilhos|penhasco|rio|carro|caminhão|andar; jogar|
            atirar|saltar|pular|lançar|atirar_me|mandar_me|jogo|pulo|salto .. viaduto|ponte|trem|metrô|metro|comboio|
            linha|janela|varanda|prédio|sacada|trilhos|penhasco|andar|terraço; cortar|corto|cortei|cortando .. pulsos|
            veias|braços|pulso|coxas; me cort*; acabar|acabo|terminar|acabando com|de .. tudo|minha_vida|vida|isto|
            isso|sofrimento|vez .. já|hoje|noite|$|amanhã|comprimidos; acabar|acabo|terminar com minha|a vida; acabar
            com tudo; acabo com tudo; por|pôr fim .. tudo|vida|isto|isso; me machucar|cortar|ferir|mutilar;
            automutil*; autolesão; tenho um? plano .. morrer|me_matar|suicíd*|acabar; junt*|guard*|separ*|acumul* ..
            comprimidos|remédios|medicamentos; carta|mensagem|bilhete de despedida; despedida .. todos|mundo|família|
            grupo|filhos; me dar um? tiro; dar|meter|levar|pregar um? tiro; pistola|caçadeira|espingarda|arma|corda|
            revólver .. usar|carregad*|gaveta|preparad*|pront*|penso|pescoço; chumbinho; não .. passo|passa de hoje|
            amanhã; de hoje não passa|passo; prefiro|preferia morrer|estar_mort*; como|forma|jeito|maneira .. morrer
            .. sem|dor|rápid*; overdose; sobredosagem; envenen*; deixar me morrer; tenho .. pistola|arma|espingarda|
            caçadeira|revólver|chumbinho|veneno; me despedindo|despedi de todos|todo_mundo|vida; quero|vou desistir da
            vida|de_viver; última|último noite|mensagem .. vida|adeus|viv*; estou me cortando|cortando; me corto|
            cortando|cortei os? braços|pulsos|coxas|pernas; tomar|tomo|tomei|vou_tomar|engolir|engulo|tomando|engoli
            .. todos|tudo|monte|muitos|cartela|cartelas|caixa|frasco|caixas|punhado .. comprimidos|remédios|acabou|
            hoje|$|e; comprimidos|remédios .. todos|juntei|juntando|guardad*|separei|engolir|engulo; separei|juntei ..
            comprimidos|remédios
            """),
        means=spoken("""
            comprimidos; remédios; pistola; arma; corda; faca; lâmina; gilete; navalha; espingarda; caçadeira;
            revólver; veneno; ponte; viaduto; linha do comboio; trilhos; comboio; varanda; sacada; janela; pulsos;
            forca; gás; insulina; chumbinho; carta de despedida; testamento; overdose
            """),
        plan=spoken(
            """
            esta|essa|hoje noite|tarde|vez .. acabou|acaba|acabo|termina|termino|tudo|fim; hoje|amanhã .. acaba|acabo|
            acabou|termino .. tudo; de hoje não passa; tenho|está|tudo decidido|preparado|pronto|planejado|planeado;
            penso|vou usar; despedida; despedir; último|última dia|noite|mensagem; fim de semana .. acabo; fim de tudo
            """,
            aside=True,
        ),
        passive=spoken("""
            não <posso>? .. quero|queria|tenho_vontade|apetece .. viver|continuar_viv*|continuar_a_viver|acordar|
            existir|estar_aqui|estar_viv*|continuar_aqui|seguir_em_frente; queria|quero|preferia|gostava_de|
            gostaria_de|tomara|quem_me_dera .. não .. acordar|acordasse|existir|existisse|ter_nascid*|nascido|
            amanhecer|levantar; dormir .. não|nunca .. acordar|acordasse; dormir para sempre; não .. sentido .. vida|
            viver|continuar|vivo|viva|existir|estar_viv*; não .. vejo|encontro|acho|há|tem .. sentido|saída|razão|
            motivo .. viver|vida|continuar|nada|mais|$|viv*; pra|para quê|que .. viver|continuar|vivo|sigo; sem razão|
            motivos|vontade para|pra|de viver|continuar_viv*|existir; cansad*|fart* de viver|da_vida|existir|
            estar_viv*|tudo; vontade de morrer|sumir|desaparecer|não_existir; melhor|tranquil*|felizes|aliviad*|bem ..
            sem_mim|se_eu_morresse|se_eu_não|se_eu_sumisse|se_morresse|mort*|se_eu_faltasse; ficariam|ficavam|
            estariam|seriam|viveriam|respiravam|ficaria|respirariam .. melhor|tranquil*|felizes|aliviad*|bem|alívio;
            melhor mort*; se eu morresse|morrer|sumisse|faltasse|desaparecesse|não_existisse|não_acordasse|
            não_estivesse .. ninguém|melhor|alívio|paz|tranquil*|nada|$|respiravam|seria|ninguém; sou|sinto|ser|virei
            .. peso|fardo|estorvo|carga .. para|minha|família|todos|meus|toda|$|pra; fardo; estorvo; a|só pesar a
            toda|na_vida|aos; ando a pesar; não aguento viver|existir; não quero viver|acordar|estar|continuar ..
            mais|aqui|viv*|amanhã|$|assim; queria|quero|preferia estar mort*; quero|queria|vontade .. desaparecer|
            sumir; queria|quero morrer; queria que .. acabasse .. tudo|vida; tanto .. faz .. viver|morrer|vivo|mort*;
            ninguém .. sentiria|notaria|choraria|falta; não valho nada; não mereço viver|estar; odeio .. vida|viver; a
            vida .. não .. vale|sentido|tem; não vale a pena .. viver|continuar|estar; penso|pensando|pensamentos|
            pensado .. morrer|morte|suicíd*|me_matar|sumir|desaparecer; sem esperança; desistir .. vida|viver; não
            vejo .. saída|futuro|luz; perdi a vontade de viver; viver .. não .. sentido; morrer seria alívio|melhor;
            não <posso> .. mais viver; não aguento|suporto|agüento mais? viver|a_vida|essa_vida|esta_vida|existir; não
            aguento|quero mais? viver; não aguento viver assim
            """),
        hyperbole=spoken("""
            morri|morro|morrer|morrendo|morta|morto|matar|mato|morreu|suicídio .. rir|fome|calor|frio|sono|vontade|
            vergonha|tédio|amor|medo|inveja|nervos|fofura|sede|cansaço|saudade|saudades|preguiça; kkk; 😂; 🤣; 💀; 😅;
            reunião; reuniões; excel; deploy; sprint; segunda feira; wifi; café; prova; exame; chefe; build; o código;
            jira; e_mail; emails; planilha; apresentação; powerpoint; não|nunca .. quero|vou|pensando|penso .. morrer|
            me_matar|suicídio|besteira|nisso; é|era|estava|estou brincadeira|brincando|a_brincar|exagerando|exagero|
            zoando|zoeira|drama; suicídio comercial|profissional|político; não .. nada_disso; academia; ginásio;
            agachamento; burpees; jogando|jogar; partida|fase|nível|jogo|série|filme|novela|personagem; mata o|a
            processo; impressora; piscina; sofá; cama; no mar; na água; foto; gif; meme; vídeo
            """),
    )
