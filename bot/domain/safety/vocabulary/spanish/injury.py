"""Pregnancy, accidents, bones and operations, in Spanish."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.spanish.sounds import spoken


def with_injury(signs: Signs) -> Signs:
    return replace(
        signs,
        pregnant=spoken("""
            embaraz*; preñad*; encinta; gestante; gestación; semana # $; semana #term; de|en|la # semanas; estoy de #
            semanas|meses|meses; estoy de ocho|siete|seis|nueve|cinco|cuatro meses; # semanas de gestación|embarazo;
            estoy de #term; espero un bebé; esperando bebé|un; # semanas de?; mi bebé; fecha probable; salgo de
            cuentas; barrigota; trimestre de|del|embarazo; primeriza; el bebé; panzona; tercer trimestre; fpp
            """),
        bleeding=spoken("""
            sangr*; manch*; pérdidas|pérdida de? sangre|líquido|rojas|marrones?; perdidas; coágulo*; hemorragia;
            regla; flujo con|rojo|marrón; gotas de sangre; chorreando; bajó sangre; tapón mucoso
            """),
        waters=spoken("""
            rompí|rompi|rompió|roto|rompieron|romper|rotura|rompo .. aguas|fuente|bolsa|agua; fuente .. rompi*|rota;
            bolsa .. rota|rompió; bajó|salió|sale|chorro|pierdo|perdiendo|perdí|gote* .. líquido|agua|aguas|
            líquido_amniótico .. piernas|abajo|vagina; líquido amniótico; pérdida de líquido; perdí|pierdo|perdiendo
            líquido; líquido .. piernas
            """),
        waves=spoken("""
            contracción; contracciones; cada # minutos; cada cinco|seis|siete|ocho|diez|tres|cuatro minutos; panza|
            barriga|tripa|vientre|útero .. dur*|pon*|tens*|apret*|piedra; va y viene|vuelve; viene y va; dolores ..
            parto|regulares; retortijones; oleadas; como regla; no <siento> .. bebé|moverse|patad*|mover; bebé|bebe ..
            no|menos .. muev*|patad*|mov*|siento; regulares; cólicos|cólico menstrual*; se mueve menos; no se mueve
            """),
        swelling=spoken("""
            hinchad*; hinchadísim*; hinchazón; hinchó|hincha|hincharon|hinchan; inflamad*; edema; tensión alta|subida|
            disparada; presión alta|subida; preeclampsia; hinchón
            """),
        flicker=spoken("""
            lucecitas; luces; lucesitas; destellos; estrellitas; estrellas; chispas; chispitas; puntos|puntitos|
            manchas .. negros|brillantes|luminosos|luz|brillan|flotan; ver|veo|viendo .. borroso|doble|luces|puntos|
            puntitos|manchas|estrellas|estrellitas|lucecitas|moscas|chispas|destellos|mal; moscas; visión borrosa;
            centelle*; fosfenos
            """),
        crash=spoken("""
            choqué|chocaron|chocó|chocado|chocar|choque|chocamos|chocaste .. moto|coche|carro|auto|detrás|atrás|
            autopista|bici|tren|autobús|poste|árbol|frontal|camión|muro|pared|velocidad|taxi; me|nos|le|lo <ha>?
            chocaron|chocado|embistieron|embistió|atropell*|arroll*|dieron_por_detrás|golpearon_por_detrás|
            pegaron_por_detrás|dieron_un_golpe; acaban de chocar*|atropell*|embestir; por detrás .. coche|carro|auto|
            autopista|semáforo; accidente de|en|con coche|carro|moto|auto|tráfico|tránsito|la|el|bici|bus|esquí;
            accidente; atropell*; volqu*|volcó|volcado|volqué|volcamos|volcadura; colisión; coche .. siniestro|volcó;
            me estrellé|estrelle|estrellamos; caí|caída|caer|caer*|cayó|caído|cai|caido .. metros|metro|techo|tejado|
            andamio|árbol|caballo|moto|altura|balcón|piso|pisos|escaleras|escalera|yegua|ventana|bici|bicicleta|
            patinete|tractor|barranco|cabeza|burro|scooter|patineta|monopatín|esquí|esquiando|poste|litera; me|se
            tiré|tire|tiró|lancé|lanzó|clavé .. cabeza|clavado|piscina|alberca|pileta|río|mar|agua; me|se tiré|tiró|
            lancé|lanzó|caí|cayó|fui de cabeza; clavado; rodé|rodó|rodando|rodado .. escaleras|escalera|cuesta|gradas;
            salí|salió|salir|sali volando|disparad*|despedid*; por encima del manillar|manubrio; piña|piñazo|hostia|
            madrazo|porrazo|leñazo|trancazo|galleta|ostia|leche|costalazo|talegazo .. moto|bici|coche|carro|auto|
            esquí|caballo; golpe .. cabeza|cuello|columna|nuca|espalda|cervical*; latigazo cervical; alcance .. coche|
            tráfico; me pegué|pegué .. cabeza|nuca|columna|espalda|fondo|cuello; placaje; tacle; melé; scrum; me cayó|
            cayó .. encima .. barra|caja|pesa|kilos|viga|palet|árbol|columna|espalda; aplastó|aplastado .. espalda|
            columna|carretilla; derrap* .. moto; paliza; me pegaron .. espalda|cabeza|palo; me embistió; desde ..
            metros|altura; vueltas de campana; golpe .. hoy|ayer jugando
            """),
        fall=spoken("""
            me|se|nos <ha>? caí|cai|cayó|caído|caigo|cae|caer|caída|resbal*|tropec|tropecé|tropezó|tropezado|golpe*|
            pegué; caída; caida; caídas; resbal*; resbalón; caí; cayó sentad*|de; culazo; culetazo; sentón; costalazo;
            batacazo; porrazo; trompazo; guarrazo; tropezó; tropecé; al caer*; aterricé de culo; me fui al suelo;
            golpe; golpazo; me di .. golpe; caerme
            """),
        old=spoken("""
            #old años|anios|y; de #old; tengo #old; abuel*; ancian*; mayor; setenta; ochenta; noventa; setenta y pico;
            setentón; viejit*; yaya; yayo; jubilad*; tercera edad; suegr*; nona; octogenari*
            """),
        strain=spoken("""
            levant*; cargar|cargué|cargando; agach*; agaché; tosí|toser|estornud*|estornudé; al mover|moverme|girar|
            incorporar*|sentar*; bolsa|bolsas; súper; peso; recogí; recoger; esfuerzo; toser; garrafa; botella;
            compra; maceta; sin hacer nada; doblé
            """),
        cracked=spoken("""
            crac; crack; cruj*|crujió|crujido|chasquido|tronó|tron*|sonó|ceder|cedió|rompió|clac|clic|pop|reventó|
            quebró|partió .. espalda|columna|cuello|espinazo|vertebra|algo|lumbar; algo .. cedió|cedía|rompió|tronó|
            crujió|partió|quebró|clac; sentí|noté|oí|escuché .. crac|crack|crujido|chasquido|clac|pop|tronido|cedió|
            rompía; crujido; tronido; chasquido; creck
            """),
        bruised=spoken("moretón; moratón; morad*; hematoma; cardenal; moretones; amoratad*; negro"),
        thin_bones=spoken("""
            osteoporosis; osteopenia; huesos frágiles|débiles|porosos|de_cristal; descalcificad*; densitometría;
            densitometria; vértebra aplastada; aplastamiento vertebral; denosumab; bifosfonat*; alendron*
            """),
        steroids=spoken("""
            cortisona; corticoid*; corticoste*; prednisona; esteroid*; cortico*; deflazacort; dexametasona;
            corticoides; metilprednisolona
            """),
        height_loss=spoken("""
            encogí; encogido; encogiendo; he encogido; perdí|perdido|perdió|bajé .. estatura|altura|centímetros|cm;
            más baj* que|de; joroba; chepa; midiendo menos; mido menos; encorv*; se me hizo joroba
            """),
        operated=spoken("""
            operaron; operad*; operé|operó|operar|operaban|opere; operación; operacion; cirugía; cirugia; quirófano;
            intervinieron|intervenid*|intervención; postoperatorio; posoperatorio; injert*; cesárea; laparoscopia
            """),
        spine_operated=spoken("""
            operaron|operad*|operé|operación|cirugía|intervinieron|intervenid*|opere|operó|operaban .. columna|
            espalda|hernia|disco|discal|lumbar|cervical|cuello|vértebra*|médula|lumbares|cervicales|estenosis|
            escoliosis; hernia .. operada|operaron|operad*; columna|espalda|disco .. operad*|operaron|cirugía|
            operación; laminectom*; discectom*; microdiscectom*; artrodesis; fusión lumbar|cervical|vertebral|de;
            foraminotom*; infiltr* .. columna|espalda|lumbar|cervical|epidural; infiltr*; inyección|inyectaron|
            inyecciones|pincharon|bloqueo|punción .. columna|espalda|lumbar|epidural|facetas|médula; epidural; punción
            lumbar; vertebroplastia; cifoplastia; prótesis de disco; neuroestimulador; rizólisis; tornillos ..
            columna|espalda; bloqueo facetario; placas y tornillos
            """),
        weeps=spoken("""
            supur*; drena; drenando; pus; líquido; liquido; abr* .. herida; abierta; abrió; abriendo; sale .. líquido|
            pus|agua|sangre|algo; roj*; calient*; huele; moja; mojada; mojado; infect*; hinchad*; chorrea; gotea;
            manch*; secreción; inflamad*; feo; mal color
            """),
        recent=spoken(
            """
            hace|van|llevo # días|semanas|horas|dias; hace un|una|dos|tres|cuatro|cinco|seis|diez|pocos|pocas|unos|
            unas días|semanas|semana|mes|meses|dias; desde ayer|anoche|hoy|entonces|anteayer|el|esta|hace|que|mi|la;
            ayer; hoy; anoche; anteayer; la semana pasada; esta semana|mañana; el lunes|martes|miércoles|jueves|
            viernes|sábado|domingo; recién; recien; # días|semanas de|después|post|y; acaban; últim*; el mes pasado;
            este mes; reciente; # semanas; # días; tras la operación; ahora; recuperándome; postoperatorio
            """,
            aside=True,
        ),
    )
