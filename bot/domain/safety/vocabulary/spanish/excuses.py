"""What excuses a sign: it clears on moving, it was the gym, it has been so for years, in Spanish."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.spanish.sounds import spoken


def with_excuses(signs: Signs) -> Signs:
    return replace(
        signs,
        clears=spoken(
            """
            <me> quita|pasa|va|quitó|pasó|fue|quitan|pasaron|despierta .. al|cuando|caminando|en|si|sacud*|sol*|mov*|
            andando|rápido|parándome|levantándome|segundos|minutos; caminando|andando|moviéndome|estirando|al_mover*|
            al_levantar*|al_parar*|al_caminar|sacud*|levantándome .. <me> quita|pasa|va|quitó|pasó|despierta; me
            levanto|muevo|paro|estiro y <me>? quita|pasa|va|vuelve|listo|ya; en segundos; a los segundos|minutos|
            dos_minutos se; lo|la sacudí|sacudo y; al mover*|levantar*|parar*|caminar|sacudir* <me>? .. quita|pasa|va|
            vuelve|desaparece|fue|pasó; sacud* y; vuelve|volvió a la? normal*|normalidad; me paro .. quita|pasa; y
            listo; se despierta; vuelve solo; dura segundos|un_minuto|dos_minutos
            """,
            aside=True,
        ),
        posture=spoken(
            """
            sentad* .. rato|horas|encima|sobre|cruzad*|suelo|piso|banco|gradas|reunión|día|mañana|tarde|piernas|
            viendo; sentarme sobre|encima|en; piernas cruzadas; cruzar|cruzo|crucé .. piernas; dormí|dormido|
            durmiendo|acostad* sobre|encima|torcid*|en|con|raro|mal; mala postura; postura; sillín|bici|bicicleta|
            spinning|bicicletas; reunión; reuniones; viaje; vuelo; avión; bus; coche; conducir; conduciendo; manejar;
            manejando; manejo; silla; sillas; banco; gradas; estadio; taburete; inodoro|baño|váter con|mirando|rato|
            móvil|celular; de cuclillas; cuclillas; arrodillad*; en el suelo|piso; webinar; conferencia; cine; yoga;
            meditación; meditando; mochila; encima .. pie|brazo|mano; apoyad*; almohada; sofá; pantalla; aire
            acondicionado; sillón; ordenador; computador*; cama; acondicionado; portátil; por|con|culpa_de el|del|
            tanto? teclado|ratón|mouse|teclear
            """,
            aside=True,
        ),
        exerted=spoken(
            """
            gym; gimnasio; sentadilla*; burpee*; crossfit; agujetas; entren*; pierna en el; día de pierna|piernas|
            pecho|espalda; carrera; correr; corrí; maratón; media maratón; medio maratón; trail; partido; fútbol;
            pádel; tenis; zumba; spinning; caminata; excursión; senderismo; ruta; montaña; peso muerto; zancadas;
            desplantes; clase de; pesas; cardio; hiit; pilates; yoga; bailar; bailé; bailando; salsa; escalar; nadar;
            natación; esquiar; tabata; plancha; press; flexiones; lagartijas; dominadas; remo; mudanza; mudarme; tocó
            pierna; toca pierna; abdominales; cargué|cargar cajas|muebles|bolsas|garrafones; pectorales; caminé #
            """,
            aside=True,
        ),
        persistent=spoken(
            """
            desde hace|el|la|ayer|anoche|hoy|que; hace .. días|semanas|meses|años|tiempo; llevo|lleva|llevan .. días|
            semanas|meses|tiempo|días; todo el día|tiempo|rato; constante*; siempre; permanente*; no <me>? quita|va|
            pasa|despierta|vuelve|mejora; no .. ni de pie|caminando|al; sigue; siguen; semanas; meses; cada día|vez|
            mañana; a diario; toda la semana|noche; todos los días
            """,
            aside=True,
        ),
        longstanding=spoken(
            """
            hace # años; hace .. años; desde .. parto|niño|niña|nacimiento|siempre|pequeñ*|#year|nací|menopausia; de
            toda la vida; toda la vida; de nacimiento; años con; lleva años; llevo años; suelo pélvico; no cambia|
            cambió|ha_cambiado; sigue igual; igual que siempre; lo de siempre; como siempre; crónic*; ya lo conoce;
            controlad*; me controla; urólog*; ginecólog*; después del parto; tras el parto; próstata grande|agrandada;
            por la polio; la conoce; estable; años
            """,
            aside=True,
        ),
        muscle=spoken(
            """
            press; pectoral*; gym; gimnasio; flexiones; lagartijas; agujetas; pesas; banca; entren*; muscular;
            músculo*; contractura; fondos; burpee*; al tocar*|apretar|presionar; crossfit; mancuern*; cargad*;
            pechada*; estir*; remo; tos; catarro; resfri*; dominadas; aperturas; dormí; dormir|dormido mal; encorvad*;
            jorobad*
            """,
            aside=True,
        ),
        effort=spoken(
            """
            corriendo; burpee*; cardio; hiit; spinning; crossfit; entren*; corrí; gimnasio; gym; subí .. pisos|
            escaleras; maratón; clase; partido; mascarilla; risa; nariz; nariz tapada; mocos; alergia; resfriado;
            correos; trabajo; deudas; reuniones; bicicleta; corro; calor; tareas; mails; plazo*; pisos; después|luego|
            tras|terminé|terminar|acabar|acabé de? correr|burpee*|spinning|clase|entren*|sprint|subir|carrera|partido|
            hiit|cardio|zumba; subiendo los|las # pisos|escaleras; subiendo .. pisos
            """,
            aside=True,
        ),
        laughs=spoken(
            """
            jaja; 😂; 🤣; 😅; 😆; 💀; 🙃; es broma; bromeando; de risa; broma; ja ja; era broma; coña
            """,
            aside=True,
        ),
    )
