"""What is numb, weak or clumsy, in Spanish."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.spanish.sounds import spoken


def with_nerve(signs: Signs) -> Signs:
    return replace(
        signs,
        pain=spoken("""
            duele*; dolor; dolores; dolía; dolio; doliendo; doler; dolorid*; molesta; molestia; molestias; pinchazo;
            pinchazos; punzada; punzadas; puntada; puntadas; ardor; quema; quemazon; lumbago; ciatica; contractura;
            tirón; jodid*; fatal; hecho polvo; hecha polvo; adolorid*; mata; matando; tronó; muero de; crac; tiesa;
            tieso; lumbalgia; clavado; hernia; desgraciad*; pesad*; arde; lastim*; jode; partid*; late; calambre;
            calambres; maltrecha; tocad*; hecha|hecho mierda|pedazos
            """),
        numb=spoken("""
            dormid*; adormecid*; adormilad*; adormecimiento; durmió|duerme|durmieron|duermen|durmio|adormece|
            adormeció|adormecieron|entumece|entumeció|entumecen|acorcha|acorchó; <me> durmió|duerme|durmieron|duermen;
            entumecid*; entumecimiento; entumecen; insensib*; sin sensibilidad|sensación|tacto|sentir; adormecidas;
            perdi|perdí|perdido|perdió|pierdo|perdiendo|perdida|pérdida|falta|falto|menos|poca|nula|cero|ninguna|
            disminucion .. sensibilidad|tacto|sensación; no|sin <siento>; nada <siento>; no <me>? <siento>; no <puedo>
            <siento>; dejé|dejo|dejó|dejado|dejaron de <siento>; apenas|casi <siento>; apenas|casi <me> <siento>;
            sensibilidad .. perdida|reducida|disminuida|alterada|cambió|rara|cero|menos|nada|fue|desapareci*|perdió;
            no|nada tengo|tiene|hay|me_queda|queda .. sensibilidad|tacto|sensación; anestesiad*; anestesia; acorchad*;
            acolchad*; acartonad*; corcho; muert*; hormigue*; hormigas; cosquill*; parestesia*; alfileres; agujas;
            agujitas; pinchan; hormigueando; como .. algodón|cartón|goma|madera|dentista|corcho|trapo|plástico; no es
            mi*|mía|mío; como si no .. mía|mío|mías|míos|ahí|allí|estuviera; de algodón; no .. existiera|existe;
            desaparecio; entumió; entumo; no reacciona .. tacto|toco; toco .. no|nada; no me entero; embotad*; tonto|
            tonta|bobo|boba|lela <esta>?; descarga|descargas; <siento> .. raro|rara|raras|diferente|distinto|ajeno|
            ajena|extraño
            """),
        odd=spoken("""
            raro; rara; raros; raras; extrañ*; distint*; diferente; diferentes; algodón; corcho; cartón; goma;
            acolchad*; pañal; almohad*; cojin; hormigue*; cosquill*; ajen*; frio|fria|helad*; quemazon; arde; ardor;
            como .. de otra|otro|alguien; otra persona; no es mi*|mía|mío; apagad*; tirant*; hinchad*; hormigas;
            dentista; plastico; calambre*; acorchad*; lejan*
            """),
        flare=spoken("""
            ciatica; ciático; calambr*; corriente; corrientes; corrientazo*; electrico; electrica; electricas;
            latigazo; latigazos; quema; quemazón; quemando; arde; ardor; dolor; duele; duelen; baja; bajan; irradia;
            pinchazo*; punzadas; descarga*; fuego; tira; rayo; puntadas
            """),
        weak=spoken("""
            debil; débil; debiles; débiles; debilidad; debilitad*; debilucha*; floj*; flojera; aflojan|afloja|
            aflojaron; sin|poca|menos|falta_de|perdi|perdido|perdió|pierdo|pierde|perdiendo|pérdida_de|no_tengo|
            no_tiene|nada_de|cero|ninguna|falta|faltan|falla la? fuerza|fuerzas|potencia|tono|control; no hace|hago|
            hacen|hacía fuerza; sin fuerza; no <me>? responde*|sostien*|sujet*|aguant*|obedece|obedecen|tiran|tira|
            funciona*|hacen_caso|hace_caso|respond*|sostuv*|mueve|mueven|da|dan; no <puedo> mover*|levantar*|
            sostener*|mantener*|pararme|caminar|andar|apoyar*|doblar|alzar; falla; fallan; fallaron; falló; fallando;
            fallo; ceden; cede; cedió; cedieron; trapo; gelatina; mantequilla; lana; flan; chicle; plomo; goma;
            flacid*; muert*; paraliz*; doblan; dobla; doblaron; vencen; vence; van; no .. fuerza; no <me>? van;
            paralisis; blanda; blandas; aguada; aguadas; torpes; torpe; bambolean; guangas; guango; bailan; desobede*;
            casi no .. sostienen|sujetan
            """),
        leg_fails=spoken("""
            pierna|piernas|rodilla|rodillas|pie|pies|tobillo|cadera .. <me> dobla|doblan|dobló|doblaron|vence|vencen|
            venció|vencieron|afloja|aflojan|aflojó|aflojaron|va|van|fue|fueron|cede|ceden|cedió|falla|fallan|falló|
            fallaron; <me> dobla|doblan|dobló|doblaron|vence|vencen|venció|vencieron|afloja|aflojan|aflojó|aflojaron|
            va|van|fue|fueron|cede|ceden|falla|fallan|falló|fallaron .. pierna|piernas|rodilla|rodillas|pie|pies|
            tobillo|cadera; pierna|piernas|rodilla|rodillas|pie .. no <me>? sostien*|sujet*|aguant*|responde*|obedece|
            obedecen|tiran|hace*_caso|tira|sostuv*; no <me>? sostien*|sujet*|aguant*|responde*|obedece|obedecen|
            hacen_caso|sostuv*|tiran .. pierna|piernas|rodilla|rodillas|pie|pies; piernas|pierna|rodilla|pie ..
            falla*|fallo|ceden|cede|cedió|trapo|gelatina|mantequilla|lana|flan|chicle|flacid*; fallan|falla|fallaron|
            falló .. pierna|piernas|rodilla|rodillas; pierna|rodilla .. sola; casi no .. sostienen; pierna|piernas|
            rodilla|pie|pies .. dejó|dejaron de responder|funcionar|obedecer; dejó|dejaron de responder .. pierna|
            piernas|pie
            """),
        paralysed=spoken("""
            no <puedo> mover .. piernas|pierna|pies|cintura; no <puedo> .. mover las? piernas; paralizad* .. piernas|
            pierna|cintura|cuerpo; piernas|pierna .. paralizad*|paralisis|paralizaron; paralisis .. piernas|pierna;
            piernas muertas; paraplej*; tetraplej*; no <puedo> caminar|andar|ponerme_de_pie|tenerme_en_pie|
            mantenerme_en_pie|sostenerme; no <puedo> levantarme|pararme|ponerme|pararse|levantarse .. piernas|
            sin_ayuda|pie; no siento .. ni muevo; piernas .. no .. se? mueven|muevo; no <puedo> .. pararme de la
            silla|cama|inodoro|sillon
            """),
        foot_drop=spoken("""
            pie caíd*|colgando|pendular|péndulo|equino|cayó|muerto|flojo; <me>? cae|cayó|va|caía|caido|engancha|
            enganchan|atora|tuerce .. pie|punta|dedos; pie .. <me> cae|cayó|caía|engancha|va|queda|quedó; arrastr* ..
            pie|pierna|punta|pies|piernas|pata; pie|pierna|punta .. arrastr*|rastras; no|sin <puedo> .. levantar|
            subir|mover|alzar|flexionar|levanto .. pie|dedos|dedo|punta|tobillo|rodilla|pierna|empeine; no levanto|
            subo|muevo|alzo|levanta|mueve|sube .. pie|punta|dedos|pierna|rodilla|tobillo; no|sin <puedo> .. puntas|
            puntillas|talones|talón; no <me>? puedo|puede|aguanto|sostengo|ponerme .. de|en puntas|puntillas|talones;
            tropiezo|tropieza|tropezando|tropezar|tropezarme .. todo|pie|punta|alfombra|nada|mis|sus|solo|sola|cada|
            constante*|rato; pie|punta .. no .. sube|levanta|responde|obedece|mueve|hace_caso|despega; engancha ..
            pie|punta|zapato; zapato|chancla .. engancha|arrastr*|raspa; no despego .. pie|punta; no <puedo> empujar|
            pisar|frenar|acelerar .. pie|punta; golpeo .. pie al caminar; pie .. como aleta; voy tropezando; marcha en
            estepaje; pie .. cuelga|colgado|colgando|caído; arrastrándolo; arrastrando el; cuelga .. pie
            """),
        gait=spoken("""
            camino|caminar|camina|ando|anda|andar|caminando|andando|marcha|paso|pasos|caminó|voy .. raro|rara|
            inestable|tambale*|borrach*|rígid*|zigzag|chuec*|torcid*|balance*|torpe|robot|pato|duras|dura|tropez*|
            lado|mareado|barco|mal; tambale*; <me>? pierdo|perder|pierde|perdí|perdió|falta|sin|poco .. equilibrio; me
            voy de|para lado|lados; piernas|pasos .. duras|rígidas|tiesas|torpes|pesadas|trabadas; agarrándome|
            agarrarme|apoyándome|sujetándome .. paredes|pared|muebles; piso|suelo .. moviera|mueve|movía;
            inestabilidad; inestable al; no .. camino|ando|andar|caminar .. recto|derecho|bien; ando|voy|camino
            inestable; como .. barco|borracho|borracha
            """),
        sudden=spoken(
            """
            de repente; de pronto; de golpe; subit*; súbito; repentin*; bruscamente; brusco; de la nada; de un momento
            a otro; pum; zas; de un segundo|instante|minuto|día a otro; hace un? rato|ratito|minutos|hora|horas;
            recién; recien; ahorita; me desperté; acabo de; en segundos|minutos; instantane*; de sopetón; de buenas a
            primeras; fulminante; trueno; latigazo; explosión; explosion; como un rayo; bam; últimas horas; hace #
            minutos
            """,
            aside=True,
        ),
        faster=spoken(
            """
            cada hora|día|vez|minuto|rato peor|más|menos|debil*; peor cada|por hora|día|minuto; va|van|ido|yendo a
            más|peor; a peor; empeora*; hora a hora; día a día; por horas; rápid*; rapidamente; por momentos;
            subiendo; sube; avanza*; progres*; y hoy ya; ayer .. hoy .. no|ni; por la mañana .. ahora|tarde; en horas;
            en cuestión de; ahora ya no; cada vez; hace horas
            """,
            aside=True,
        ),
        worst=spoken("""
            insoportable*; inaguantable; terrible*; horrible*; horror*; brutal*; bestial; atroz; espantos*; fortísim*;
            intensísim*; salvaje; tremend*; peor; peores; el|la peor .. vida; jamás; nunca .. así|igual|tanto|tan|
            visto|sentido|dolido|tenido|pasado; increíble; intens*; severo; agudo; agudísimo; fuerte; fuertísimo;
            fuertes; excruciante; criminal; me muero; matando; me mata; # de 10; 10 de 10; un diez; partid*; no
            aguanto|soporto; imposible; retuerce; retorc*; gritar; grita; llorar; llorando; no lo|la aguanto|soporto;
            tanto que; del demonio; de muerte
            """),
        never_before=spoken("""
            jamás|nunca .. así|igual|había|sentí|sentido|tuve|tenido|pasado|dolido|dolió|tanto; rarísimo; dolor nuevo|
            distinto|diferente; nuevo dolor; no es .. de siempre|habitual|normal; nunca me había; nada parecido; dolor
            raro; no lo conocía
            """),
        clumsy=spoken("""
            manos|mano|dedos|dedo .. torpe|torpes|torpeza|tontas|tontos|tonta|desobed*|obedece|obedecen|no_responde*|
            mantequilla|no_atin*|no_me_hac*|trapo|guantes; torpe|torpes|torpeza .. manos|mano|dedos; <me> <ha>? cae|
            caen|caían|cayó|caer|resbala|resbalan|caído|cayeron .. cosas|cubiertos|boli|bolígrafo|lápiz|vaso|vasos|
            taza|tazas|llaves|todo|celular|móvil|tenedor|mano|manos|platos|monedas|teléfono|ratón|cuchara|dedos|pluma|
            lapicera|birome|café; cosas|todo|vaso|taza|llaves|boli .. <me> caen|cae de|de_las manos|mano; no|sin|
            cuesta|cuestan|costando|trabajo|dificultad|batallo|ni <me>? <puedo>|atin*|acierto|atino|acierta|atina|
            logro|emboco .. abroch*|abotonar*|boton*|botón|botones|cordones|agujetas|escribir|llave|llaves|enhebrar|
            teclear|firmar|cremallera|cierre|sujetador|corpiño|aretes|desabroch*|ojales|cerradura; letra|escritura|
            firma|caligrafía .. peor|fatal|rara|raro|cambi*|ilegible|garabat*|irreconocible|no_es|deform*|médico|
            desastre|feo|fea; escribo .. peor|mal|fatal|raro|torpe; como con|si|de guantes; con|llevara|llevase|
            puestos guantes; teclado .. torpe|fallo|dedos; fallo|fallan|equivoco .. teclas|dedos; abotonarme|
            abrocharme .. cuesta|imposible|no|tardo|eternidad|odisea; botones .. imposible*|no|cuesta*|pelea|batalla|
            misión; manitas de|manos de trapo|mantequilla; dedos no .. responden|obedecen; destreza .. perd*|menos;
            perd* .. destreza; destreza .. perd*
            """),
        zap=spoken("""
            descarga; descargas; corrientazo; corrientazos; calambrazo; calambrazos; electrico; electrica; electricas;
            chispazo*; latigazo; latigazos; corriente; rayo; toque; toques; lhermitte; chicotazo; calambre; hormigueo;
            choque
            """),
        bends=spoken("""
            al|cuando|si agachar|agacho|bajo|bajar|doblar|doblo|flexionar|flexiono|inclinar|inclino|mirar|miro|mover|
            muevo|echo|pego .. cuello|cabeza|abajo|barbilla|nuca|suelo|móvil|celular|pecho|zapatos|ombligo; bajo|
            agacho|doblo|flexiono|agache|agachar|bajar|flexionar .. cabeza|cuello|barbilla|nuca|mentón; mirar|miro
            para|hacia|el|al? abajo|suelo|piso|ombligo|pies
            """),
        arm_gone=spoken("""
            no <puedo> .. levantar|mover|alzar|subir .. brazo|mano; no <puedo> levantar|mover|alzar brazo; brazo|mano|
            brazos .. no <me>? responde*|obedece*|muev*|sube|hace_caso|funciona*; brazo|mano .. cayó|cae|muert*|
            inútil|floj*|paraliz*|sin_fuerza|dormid*; no muevo|levanto|mueve|levanta|siento|noto .. brazo|mano; <me>?
            durmió|durmio|paralizó|quedó .. brazo|mano
            """),
    )
