"""Heart, lungs and the great vessels, in Portuguese."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.portuguese.sounds import spoken


def with_heart(signs: Signs) -> Signs:
    return replace(
        signs,
        heart_alone=spoken("""
            opressão .. peito|tórax; elefante|pedra|peso|bigorna|tijolo|bloque|caminhão|camião|laje .. no|em_cima|
            sobre|em .. peito; peito .. <me>? aperta|apertado|apertando|oprimido|oprime|esmaga|esmagando|fecha|
            rebenta|queima|explode; aperta|apertou|apertar|esmaga|oprime|fecha|aperto|apertão|pressão|pesa .. peito|
            coração|tórax; cinto|cinta|faixa|torno|garra|punho|mão .. peito|tórax; dor torácica; angina de peito; peso
            no peito; aperto no peito; dor|dores|dói|pontada|queimação .. peito|coração .. braço|mandíbula|queixo|
            pescoço|costas|ombro; peito fechou|fechando|trancou
            """),
        pressure=spoken("""
            opress*; oprim*; aperto; aperta; apertad*; apertando; apertar; pressão; pressiona; pesa; peso; pesad*;
            dói; doem; dor; doendo; ardor; arde; queima; queimação; queimando; ardência; pontada; pontadas; fisgada;
            fisgadas; picada; picadas; garra; esmag*; tenso; tensão; torno; laje; nó; moinha; incomoda; incómodo;
            incômodo; estranh*; dolorid*; cinto; cinta; faixa; agulhada; agulhadas; guinada; mal; adormec*; dormente;
            repuxa; doía; fecha; facada; facadas
            """),
        cant_breathe=spoken("""
            não|sem|mal <posso>? .. respirar|puxar_o_ar|respiro|puxar_ar|apanhar_ar|encher_o_peito; não respiro|
            respira; mal respiro|respira; não <me>? entra|vem|chega|passa .. ar; falta|faltando|faltar|falta_me|
            me_falta .. ar|respiração|fôlego|oxigénio; faltou ar|o_ar; custa|custando|dificuldade|difícil|trabalho|
            custar .. respirar|puxar_o_ar; sem ar|fôlego|respiração; asfixi*; afog*; ofegante; ofeg*; dispneia;
            respirar .. custa|difícil|mal; fico|ficar|fiquei|ficando|estou sem ar; ar não entra|vem; não chega ar;
            puxo o ar; sufocando; sufocad*; sufocar; a sufocar
            """),
        breathless=spoken("""
            ofegante; ofeg*; cansaço; dispneia; falta .. ar|fôlego; falta de ar; sem ar|fôlego; asfixi*; afog*;
            respir* .. custa|mal|curta|difícil|dói; custa .. respirar; arfar; arfando; esbaforid*; respirar; inspir*;
            respiro; sufocando; sufocad*; sufocar
            """),
        sweats=spoken("""
            suor frio; suores; suor; suando; suad*; suo; sua frio|muito; suar; suei; transpir*; encharcad* em|de suor;
            suadeira; pegajos*; suores frios; sudorese; suando frio; em bica
            """),
        queasy=spoken("""
            náuse*; nause*; enjo*; ânsia; ânsias; vontade de vomitar; vomit*; vómito*; vômito*; embrulh*; mal
            disposta|disposto; maldispost*; agoni*; enjoo; gregor*; estômago embrulhado|às_voltas
            """),
        faint=spoken("""
            desmai*; vou|ia|quase|a_ponto_de|prestes_a|vai cair|desmaiar|apagar; lipotimia; síncope; perdi|perdeu|
            perdido|perder .. sentidos|consciência|conhecimento; inconsciente; apaguei; apagou; escurec* .. vista|
            tudo; vista .. escurec*|apag*|preta; tont*; tonteira; tontura*; zonz*; mareado; fraqueza geral; vertigem;
            vertigens; moleza; quebra de tensão; passar mal; passando mal; passei mal; sentir me mal; desfalec*; quase
            caí; vou cair; cabeça leve; pressão caiu|baixou; fiquei branco; quase desmaiei; chilique
            """),
        collapsed=spoken("""
            desmaiou; desmaiei; desmaiado|desmaiada no; desfaleceu; caiu duro|inconsciente|desmaiad*|redond*; está|
            ficou|encontrei inconsciente; não reage; não responde .. nem|respira|e|chamo; não respira; não acorda;
            parada cardíaca|cardiorrespiratória; perdi|perdeu|perdido os|a sentidos|consciência; apaguei; apagou; sem
            pulso; não tem pulso; tombou; desabou no; caiu pra trás; caiu para o lado
            """),
        grey=spoken("""
            pálid*; branc* como|feito|que; branco; branca; cinzent*; cinza; lívid*; amarel*; azul; azulad*; roxos
            lábios; lábios roxos; esverdead*; sem cor; transparente; roxo
            """),
        palpitations=spoken("""
            palpita*; taquicardia*; coração .. mil|galop*|dispar*|rápid*|louco|aceler*|salta|pula|saindo|desgovernad*|
            descompass*|batendo; pulso .. mil|rápid*|irregular|aceler*; arritmi*; batimento*; batedeira; palpitação
            """),
        heart_attack=spoken("""
            infart*; enfart*; enfarte; ataque cardíaco|do_coração|de_coração; ataque no coração; parada cardíaca;
            paragem cardíaca; angina; a ter um avc|enfarte; piripaque no coração
            """),
        on_effort=spoken("""
            ao|quando|se|com|na subir|subo|andar|ando|caminhar|caminho|correr|corro|carregar|carrego|esforço|esforçar|
            esforço|escadas|escada|subida|pedalar|ladeira; subindo; caminhando; andando; correndo; escada; escadas;
            ladeira; ladeiras; subida; esforço; esforços; correr; a subir; rampa; caminho; caminhar; depressa; varrer
            """),
        at_rest=spoken("""
            paro; parar; paro e; descanso; descansar; repouso; quiet*; parad*; ao parar; parei; sentar; sento; alivia;
            melhora; passa; some; vai embora; encosto; quando paro; desaparece
            """),
        indigestion=spoken("""
            indigest*; azia; refluxo; gases; empachamento; má digestão; digestão; queimação .. estômago; boca do
            estômago; gastrite; kompensan; omeprazol; antiácido; sal de fruta|frutos; eno; rennie; ardor .. estômago;
            enfartamento; estômago .. embrulh*|pesad*
            """),
        radiates=spoken("""
            irradi*; desce; descendo; corre; sobe; vai; indo; passa; espalh*; alastra; para|pro|até|pra o|a? braço|
            costas|mandíbula|queixo
            """),
        tearing=spoken("""
            rasg*; rasgão; rasgo; dilacer*; estraçalh*; part* .. ao|em meio|dois|duas; abr* .. ao meio|em_dois|
            em_duas|dentro|peito|costas; romp* .. dentro|peito|costas|meio; facada; facadas; punhalada; punhal;
            esfaque*; faca .. costas|peito|barriga; navalha*; lança; machadada; como se .. rasgasse|rasgassem|
            partisse|abrisse|rompesse|arrancasse*; rachou|rachar|rachando ao|no|em; atravess*; arrebent* .. dentro;
            partir .. ao meio; partissem
            """),
        pulsing_belly=spoken("""
            bate|batendo|bater|pulsa|pulsando|pulsar|pulsátil|pulsação|lateja|latejando|latejar|palpita|palpitando|
            coração|batimento|batimentos .. barriga|abdómen|abdômen|abdome|ventre|estômago|umbigo|pança; barriga|
            abdómen|abdômen|abdome|ventre|estômago|umbigo|pança .. bate|batendo|bater|pulsa|pulsando|pulsar|lateja|
            latejando|latejar|palpita|coração|batimento; massa pulsátil; coisa pulsando
            """),
        aneurysm=spoken("aneurisma*; dissecção|dissecção da? aórtica|aorta; aorta"),
    )
