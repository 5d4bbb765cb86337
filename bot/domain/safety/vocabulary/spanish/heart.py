"""Heart, lungs and the great vessels, in Spanish."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.spanish.sounds import spoken


def with_heart(signs: Signs) -> Signs:
    return replace(
        signs,
        heart_alone=spoken("""
            opresión .. pecho|tórax|torácica|toracica; elefante|losa|piedra|peso|yunque|plancha|ladrillo|bloque|camión
            .. en|sobre .. pecho|esternón; pecho .. <me> cierra|aprieta|oprime|aplasta|estruja|ahoga|estalla|parte|
            quema; <me> cierra|aprieta|oprime|aplasta|estruja|estruje|pesa .. pecho|corazón|tórax; pecho oprimido|
            apretado|cerrado|apretadísimo; cinturón|banda|faja|cincho|tenaza|garra|puño .. pecho|tórax|torax; presión
            .. en|de .. pecho; dolor|dolores|duele|molestia .. pecho .. brazo|mandíbula|cuello|espalda|hombro; angina
            de pecho; dolor torácico; pesadez en .. pecho; dolor precordial; opresión|opresion .. respirar|brazo|
            mandíbula|sud*|ahog*|aire|mare*; <me> cerró|cerrando|apretó .. pecho; pecho .. <me>? cerró|cerrando
            """),
        pressure=spoken("""
            opres*; oprim*; apret*; apriet*; presión; presion; aprieta; pesa; pesan; peso; pesadez; pesad*; duele;
            duelen; dolor; ardor; arde; quema; quemazón; punzada; punzadas; pinchazo; pinchazos; punza; tenaza; garra;
            aplast*; estruj*; tens*; tirantez; cierra; clav*; puñal*; elefante; losa; nudo; agarrot*; molestia;
            molesta; raro; dolorid*; jala; doliendo; dolía; cinturón; banda; incomod*; quemando; puntada; puntadas;
            tirón; adormecid*; dormid*
            """),
        cant_breathe=spoken("""
            no|sin|apenas|casi_no <puedo> .. respir*|agarrar_aire|tomar_aire|coger_aire; no respiro|respira; no <me>
            entra|llega|alcanza .. aire; me|se ahogo|ahoga|ahogando|asfixio|asfixia|asfixiando|ahogue; ahogándome;
            asfixiándome; falta|faltando|falto .. aire|respiración|aliento|oxigeno; cuesta|costando|costándome|
            dificultad|trabajo|problemas .. respir*|agarrar_aire|tomar_aire|coger_aire; sin aire|aliento|respiración;
            respir* .. cuesta|costando|trabajosa|dificil|mal|corta|corto; jade*; disnea; no hay aire; no puedo con el
            aire; ahogo
            """),
        breathless=spoken("""
            ahogo; ahoga; ahogando; fatig*; sofoc*; disnea; falta .. aire|aliento; sin aire|aliento; jade*; asfixi*;
            respir* .. cuesta|mal|corta|cortado; cuesta .. respir*; entrecortada; agitad*; me canso hablando; ahogos;
            respirar
            """),
        sweats=spoken("""
            sud* frío|frio|fría|a_mares|a_chorros|como|sin|mucho; sudor frío; sudores; sudor; sudando; sudad*; sudo;
            suda; sudoros*; empapad* en|de sudor; sudoración; chorre* de sudor; transpir*; pegajos*; trasudando; sude
            """),
        queasy=spoken("""
            nause*; náusea; arcadas; ganas de vomitar|devolver; vomit*; revuelto|revuelta|asco estómago?; devolv*;
            estómago revuelto; mal cuerpo; asque*; vómit*; basca; guacare*
            """),
        faint=spoken("""
            desmay*; desvanec|desvanecí|desvanecio|desvanecer|desvanecido; <me> voy|fui|iba a? caer|desmayar;
            lipotimia; síncope; a punto de desmay*|caer*|caerme; perdí|perdió|perdido|perder .. conocimiento|
            consciencia|conciencia|sentido; inconsciente; nublad* .. vista|ojos; <me> nubla|nubló|oscurece|apaga ..
            vista|todo; veo|vi todo? negro; mareo; maread*; mareos; mareando; <me> mareo|marea|mareé; vahído*;
            patatús; soponcio; telele; me caigo; débil y mareado; aturdid*; baja|bajón .. presión; me voy; voy a caer;
            yéndome
            """),
        collapsed=spoken("""
            se desplom*; desplomó; desplomado|desplomada en|y|no; cayó redond*; cayó .. inconsciente|desmay*; está|
            quedó|encontré|hay inconsciente; no reacciona; no responde .. ni|y|no|respira; no respira; no despierta;
            paro cardiaco|cardíaco; perdí|perdió|perdido el|la conocimiento|consciencia|conciencia; me|se desmayé|
            desmayó|desmayado|desmaye; no tiene pulso; sin pulso; se desmayó|desmayado|desmayo; <me> <ha> desmayado;
            desmay* .. no .. responde|despierta|reacciona; no responde .. desmay*
            """),
        grey=spoken("""
            pálid*; blanc* como?; blanco|blanca; gris; lívid*; amarill*; cenicient*; azul; azulad*; labios morados;
            verde; transparente
            """),
        palpitations=spoken("""
            palpita*; taquicardia*; corazón .. mil|galop*|desboc*|rápid*|loco|acelerad*|salta|saltos|late|lates|
            brinc*|disparad*|irregular; pulso .. mil|rápid*|loco|irregular|acelerad*; latidos; arritmia*; pulsaciones
            """),
        heart_attack=spoken("""
            infarto*; infart*; ataque al|de corazón; ataque cardíaco|cardiaco; paro cardíaco|cardiaco; angina de
            pecho|inestable; me está dando algo; algo al corazón; preinfarto
            """),
        on_effort=spoken("""
            al|cuando|si|con subir|subo|caminar|camino|correr|corro|andar|ando|cargar|cargo|apurarme|apuro|esfuerzo|
            esforzarme|esfuerzos|escaleras|pedalear|barrer|cuesta; subiendo; caminando; corriendo; escalera;
            escaleras; cuesta; cuestas; esfuerzo; subida; correr; gradas; pendiente
            """),
        at_rest=spoken("""
            paro; me paro; descanso; descansar; me detengo; sentarme; me siento; reposo; quiet*; parar; paro y;
            parado; al parar; paré; sentad*; afloja; se quita; se pasa; cede; alivia; desaparece; se va; se me quita|
            pasa|va; parando; freno; cuando paro
            """),
        indigestion=spoken("""
            indigesti*; acidez; reflujo; gases; empacho; agruras; digestión; digestion; ardor de|en .. estómago|
            estomago; acedía; pesadez de estómago; boca del estómago; gastritis; almax; omeprazol; antiácido*; agria
            """),
        radiates=spoken("irradi*; baja; corre; sube; va; pasa; extiende; recorre; hacia; hasta"),
        tearing=spoken("""
            desgarr*; rasg*; rajó|raja|rajado|rajando|rajara; part*|abr*|romp* .. en|por .. dos|mitad; <me>? parte|
            partieron|partido|partiera|abrieron|abrieran|rompe|rompiera|rasgara|rasgó .. por_dentro|en_dos|dentro|
            desde|pecho|espalda; cuchill*; puñal*; navaj*; apuñal*; acuchill*; estoque; lanza; hachazo; machetazo;
            espada; atraves*; como si .. rompiera|rasgara|desgarrara|partiera|abriera; cremallera; desgarro
            """),
        pulsing_belly=spoken("""
            late|latiendo|latido|latidos|latir|pulsa|pulsando|pulsátil|pulsacion|pulsaciones|palpita|palpitando|
            palpitación|palpitar|bombea|pulso|corazón|bulto_que_late .. barriga|tripa|panza|abdomen|vientre|estómago|
            ombligo|guata; barriga|tripa|panza|abdomen|vientre|estómago|ombligo|guata .. late|latiendo|latido|latir|
            pulsa|pulsando|palpita|palpitando|bombea|latidos|corazón|pulso; masa pulsátil
            """),
        aneurysm=spoken("aneurisma*; disección aórtica|de_aorta; aorta"),
    )
