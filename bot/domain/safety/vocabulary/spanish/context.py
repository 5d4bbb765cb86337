"""What surrounds a sign, in Spanish: denied, over, imagined, told, or only a manner of speaking."""

from bot.domain.safety.tongue.surroundings import Surroundings
from bot.domain.safety.vocabulary.spanish.sayings import sayings
from bot.domain.safety.vocabulary.spanish.sounds import spoken


def surroundings() -> Surroundings:
    return Surroundings(
        denies=spoken(
            """
            no; ni; sin; nunca; jamás; tampoco; nada de; niega; niego; ningún; ninguna; ninguno; ningunos; cero;
            descarta; descartan; descartado; descartada; negativo para; libre de; en vez de; q va; qué va; nada que
            ver con; para nada; ausencia de
            """,
            aside=True,
        ),
        no_denial=spoken(
            """
            no solo|sólo|solamente|únicamente|sé|se_si|entiendo|recuerdo|paro|para|mejora|pasa|quita|va|cesa|cede|
            importa|es_normal|aguanto|soporto|obstante|mames|manches|quiero_alarmar|me_deja|me_dejan|hay_forma|
            hay_manera|es_broma|dejo|deja|duermo|dormí|puedo_dormir|he_dormido|hay_quien|mucho|quiere_parar|quiere; no
            se <me>? quita|va|pasa|alivia|calma; no <me>? puedo|deja|dejan; no he dormido|podido|pegado; no hago|hice
            más_que|otra; no paro|para|deja de; no había|he sentido|tenido; sin parar|dudas|duda|querer|embargo|
            motivo|razón|avisar|enterarme|darme_cuenta|dormir|cesar|moverme|esfuerzo|hacer|ayuda|sentido|descanso|
            explicación|dieta|más|previo; nunca|jamás .. así|igual|había|tanto|antes; nunca me; jamás me; no <me>?
            <siento>; ni <siento>; no es de siempre|habitual; no será|es nada; no|ni .. dormir; ni de pie|sentado|
            acostado|boca|caminar|dormir|loco|idea|quieta|quieto; por no; no .. ni siquiera; no sé; no creo|pienso que
            sea; no tiene|parece|es que_ver|normal; no quiero|queria|me_gusta ir|molestar|preocupar|asustar; no ..
            desde ayer|hoy|hace; cómo no; a que no; o no; no mejor*; nada mejor; no digo|dice|dijo; no te|os
            preocupes|asustes
            """,
            aside=True,
        ),
        denies_after=spoken(
            """
            no; nada; cero; negativo; ninguna; ninguno; tampoco; normal; normales; bien; descartado; descartada; no
            tengo; no hay; todo normal|bien|perfecto; sin problema; perfecto; no noto
            """,
            aside=True,
        ),
        turns=spoken(
            """
            pero; sin embargo; aunque; excepto; salvo; sino; ahora; hoy; desde; hasta; cuando; y ahora; solo; sólo;
            únicamente; porque; mientras; entonces; luego; después; eso sí; además; encima; es que; lo mío;
            simplemente; nomás; nada más; solo que; más bien
            """,
            aside=True,
        ),
        opens=spoken(
            """
            me; se; mi; el; la; los; las; tengo; tiene; estoy; está; siento; siente; noto; nota; hay; desde; hoy;
            ahora; ayer; anoche; no; ya; además; también; duele; duelen; un; una; soy; es; son; he; ha; le; lo; les;
            mis; su; sus; llevo; lleva; veo; empecé; perdí; pierdo; cuando; al; con; solo; toda; todo; puedo; puede;
            cuesta; siguen; sigue; salió; escap*; orino; meo; camino; sudo; sudando; vomito; estaba; tuve; va; van;
            quiero
            """,
            aside=True,
        ),
        joins=spoken("y; e; o; u; ni", aside=True),
        long_ago=spoken(
            """
            hace # años; hace un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte|muchos|unos|varios|
            bastantes|mil año|años; el|del año pasado|anterior; los años; en|de|desde_el? #year; de|cuando niño|niña|
            chico|chica|pequeño|pequeña|chavito|chavo|joven|crío|cría|adolescente|peque|era|estaba_en|vivía|jugaba|
            estudiaba; en la|el|mi|su infancia|juventud|universidad|colegio|instituto|escuela|secundaria|adolescencia|
            mili|uni|primer|anterior embarazo?; en su día|momento; antes de la operación; verano|invierno|navidad|
            otoño|primavera pasado|pasada; de joven; hace tiempo|mucho; hace .. años; aquel; aquella; aquello; en
            aquel*; en tiempos; de pequeño|niño; mi primer embarazo; mi embarazo anterior; el|mes pasado|enero|febrero
            .. de #year; antaño; antes tenía; solía; tuve .. una vez; la década; los noventa; en mis|sus veinte|
            treinta|tiempos; en pandemia|confinamiento|cuarentena; después de mi primer
            """,
            aside=True,
        ),
        now=spoken(
            """
            cada vez más|peor; ahora; hoy; ayer; anoche; desde; todavía; aún; sigo; sigue; siguen; esta mañana|tarde|
            noche|semana; otra vez; de nuevo; volvió; vuelto; volver; vuelve; recién; últimos|últimas días|semanas;
            hace # días|horas|semanas|minutos; hace un|una|unos|unas|dos|tres rato|día|días|horas|semanas|semana|hora;
            estos días; llevo; lleva; actualmente; ahorita; empezó; empecé; me duele; tengo; reapareció; repente;
            anteayer; el lunes|martes|miércoles|jueves|viernes|sábado|domingo; estoy
            """,
            aside=True,
        ),
        cleared=spoken(
            """
            médico|médica|doctor|hospital|urgencias|cirujan*|fisio|traumatólogo|neurólogo|neuróloga|resonancia|
            radiografía|placa|analítica|ecografía|electro|tac|pruebas|análisis|cardiólogo|cardióloga|eco|ginecólogo|
            ginecóloga .. bien|normal|normales|nada|limpi*|descart*|alta|tranquil*|perfecto|negativ*|sin|muscular; me
            dieron|dio|han_dado el|de alta; alta médica|definitiva; dado de alta; descart*; no era|fue nada; todo
            salió|está|estaba|fue|ok bien|normal|perfecto|limpio; falsa alarma; salió|salieron|sale limpi*|normal|
            normales|bien|negativ*|todo_bien; ya me vieron|revisaron|vio|miraron; curad*|recuperad* del? todo;
            recuperé del? todo; quedé|quedó perfect*|bien|como_nuevo|nuevo; me recuperé; ya|quedé recuperad*; soldó
            bien; quedó en nada; resultó ser
            """,
            aside=True,
        ),
        passed=spoken(
            """
            <me> pasó|quitó|fue|curó|curé|alivió|normalizó|mejoró; pasó todo; nunca más; no volvió|ha_vuelto|volví|
            repitió; desapareció; ya estoy|está|ando bien|perfect*|mejor|normal|nuev*|como_nuevo|recuperad*|curad*;
            como nuev*; superado; se resolvió; resuelto; recuperada|recuperado; la recuperé entera; sané; sanó; me
            curé; ni me acordaba; ya es historia
            """,
            aside=True,
        ),
        not_over=spoken(
            """
            no; nunca; ni; si; hasta; cuando; sin; quiero; espero; tampoco; ojalá; cómo; tarda; debería
            """,
            aside=True,
        ),
        returned=spoken(
            """
            volvió; ha vuelto; vuelve; otra vez; de nuevo; sigue; siguen; todavía; aún; peor; ahora; hoy; pero;
            regresó; repite; desde entonces; empeor*; ayer; anoche; anteayer; sigo
            """,
            aside=True,
        ),
        imagined=spoken(
            """
            si algún|alguna día|vez|año; y si; qué pasa|pasaría|hago|hacer|debo|haría|harías|tendría si|cuando; si me|
            yo|alguien|uno|una|tuviera|tuviese|diera|estuviera|fuera|sintiera|tengo|notara|notas|sientes|tienes|
            tienen|hubiera|pierdo|noto|siento .. qué; si tuviera|tuviese|estuviera|estuviese|fuera|hubiera|llegara; si
            me|alguien diera|pasara|doliera|tuviera|diese|saliera|sintiera|quedara; cuáles|cuales|qué|cómo son|es|se|
            significa|sería|distingu* los|las|el|la|un|una|eso|síntomas|señales; síntomas|signos|señales de|del;
            señales|signos|síntomas de alarma|alerta; cómo sé|saber|distingo|reconozco|reconocer|detecto|detectar si|
            cuándo|un|una|que; qué es; qué significa; se puede; puede causar|provocar|dar|producir; es verdad|cierto
            que; riesgo de; para prevenir|evitar; previene; prevenir; evitar; hipotético; hipotéticamente; imagina
            que; imaginemos; supongamos; supón; en caso de; por si; causas de; qué causa; puede uno; cuándo hay que|
            debería; tengo miedo de|a que|tener|acabar; me da miedo tener; miedo a; qué diferencia|diferencias;
            diferencia entre; es malo|peligroso|bueno; estiramientos|ejercicios para gente|personas|alguien|quien;
            personas|gente|pacientes con; alguien con; si una persona; cómo funciona; sirve para; ayuda|ayudan a|para|
            con; puede .. dar|causar|provocar
            """,
            aside=True,
        ),
        real=spoken(
            """
            me duele|duelen|pasa|está|cuesta|pasó|está_pasando|siento|noto; tengo; estoy; no puedo|siento|consigo; mi|
            mis .. está|tiene|no; siento; noto; me he|ha; desde ayer|hoy|anoche|el|hace|esta; ahora mismo; esta
            mañana|noche; se me; llevo; acabo de; hoy; ayer; anoche; me pasa a mí; me está; no siento
            """,
            aside=True,
        ),
        story=spoken(
            """
            charla; taller sobre|de; presentación sobre|de; campaña; artículo; podcast; documental; película; peli;
            serie; novela; libro; personaje; capítulo; episodio; noticia*; noticias; leí; leyendo; vi en; escuché en|
            que; curso|cursillo de; primeros auxilios; charlas; póster; cartel; folleto; newsletter; boletín; recaud*;
            donacion*; donación; solidari*; carrera contra|solidaria|por|benéfica; lazo rosa; concienciación;
            investigación; tesis; trabajo de; mi perro|perra|gato|gata|mascota|hámster; veterinari*; canción; chatbot;
            wikipedia; examen de; juego; videojuego; en general; curiosidad; curioso; pregunta del trivial; trivial;
            famoso; futbolista; actor; actriz; cliente|clientes de; paciente de; dicen que; informe|resultado|laudo|
            resonancia|radiografía .. pone|dice; sin signos|evidencia|señales de; concienciar; semana|mes|día del|
            contra|mundial; prueba|probando|test; ejemplo; texto de; diapos; diapositivas; ponencia; cuento; guion;
            teatro; obra
            """,
            aside=True,
        ),
        sayings=sayings(),
    )
