"""Spanish manners of speaking, work talk and training talk that borrow the words of signs."""

from bot.domain.safety.phrase import Concept
from bot.domain.safety.vocabulary.spanish.sounds import spoken


def sayings() -> Concept:
    return spoken("""
        he|has|ha|haber|habiendo .. dormido mal|bien|poco|fatal|nada|torcido|en|sobre|con; dormí|dormir|durmiendo mal|
        bien|torcid*|en|sobre|con|raro; lo siento; me siento bien|mal|mejor|genial|fatal|cansad*|orgullos*|feliz|solo|
        sola|raro; no me siento bien|cómod*|con|capaz; sin sentido del humor; lo sentimos; no he sentido nada; siento
        todo|bien|perfect*; <siento> todo|bien normal|perfecto|ahí|abajo; muero|mueres|muere|morimos|morí|muerto|
        muerta|muriendo|morir|morirme .. de risa|hambre|calor|frío|sueño|ganas|vergüenza|pena|aburrim*|amor|gusto|sed|
        envidia|ternura|nervios|cansancio|descansar|reuniones|trabajo|tanto|trabajar|correos; me llegó|toca|parte|
        rompe|rompió|derrite al|el corazón|alma; de todo corazón; con el corazón en; se me cayó|cae|cayeron el|la|los
        alma|cara|pelo|mundo|anillos|ánimo|vergüenza; cayó|cae|caen|caído .. servidor|sistema|wifi|red|producción|
        internet|web|api|página|base|app|build|llamada|zoom|conexión|vpn|servicio|deploy|teams; servidor|sistema|wifi|
        red|producción|internet|web|api|página|app|conexión|vpn|servicio|correo|teams|zoom .. cayó|cae|caer|caído|
        caída|cayeron|muerto|muerta|no_responde|colapsó; caída|caídas de ventas|tensión|red|servicio|producción|
        sistema|pelo|servidor; caí|caigo|caes en la? cuenta; me cae|caes|cayó bien|mal|fatal; soga al cuello; con la
        soga; hasta el|la|las cuello|coronilla|narices|gorro|moño|cejas|ovarios|huevos; estoy hasta; culo al aire;
        como el culo; a tomar por culo; de puto culo; de culo; vete|mandar a la mierda; la cagué|cagaste|cagó|cagamos;
        cagada; cagadas; qué cagada; mear|meo|meaba|meé|mee|meando de|la risa|risa; me meo|meé .. risa; meando fuera;
        cola del|de|para espera|baño|super|mensajes|impresión|banco|trabajos|tareas|build; haciendo|hacer|hago|larga
        cola; en cola; cola de pegar|milano; huevos fritos|revueltos|duros|rotos|de; qué huevos; par de huevos|
        cojones|pelotas; me importa un huevo; un huevo de; da|dan|dio|dando|quebradero|quebraderos dolor|dolores de
        cabeza; ando|voy|vamos|estoy de cabeza; me tiene|trae|traen|lleva de cabeza; sin cabeza|pies ni; ni pies ni
        cabeza; pies y cabeza; mano a mano; manos a la; a mano; echar|echa|échame|echas|dar|darme una? mano|manos;
        manos libres; de segunda mano; manos atadas|llenas; cara a cara; cuesta|cuestan|sale la|un ojo|riñón de|la?;
        un ojo de la cara; brazo|brazos de|del la? grúa|silla|robot|lámpara|mesa|cámara|río|mar; brazo robótico; de
        brazos cruzados; brazos abiertos; pierna de cordero|jamón|pollo; pata de mesa|palo|jamón; la columna .. excel|
        tabla|hoja|sql|csv|dataset; tabla|filas|fila|excel .. columna|columnas; fuga|fugas|pérdida|perdida|pérdidas|
        perdidas de memoria|datos|talento|cerebros|clientes|conexiones|dinero|paquetes|información|señal|tiempo|gas|
        capital; perdimos|perdió el control; control de versiones|gastos|calidad|acceso|stock|asistencia; sin|poca|con
        memoria|conexión|batería|señal|cobertura; abort* el|la deploy|misión; matar|mata|maté|mato|matas|matan|matando
        el|al|la|a|un proceso|job|pod|contenedor|hilo|servidor|servicio|tiempo|gusanillo|hambre; mato a|al jefe|
        cliente|quien|alguien|becario; me mata|matan .. reunión|reuniones|curiosidad|lunes|excel|burocracia|calor|
        sueño|hambre|espera|jefe|trabajo|cliente; ejecut* .. script|proceso; punto|puntos|eslabón|contraseña|
        contraseñas|argumento|excusa|señal|débil débil|débiles del|de|$|proveedor|proceso|proyecto|plan; puntos|
        eslabón débiles|débil|muerto|ciego; contraseña débil; punto muerto; ángulo muerto; tiempo muerto; horas
        muertas; código muerto; batería|pila|línea|teléfono|móvil|portátil muerta|muerto; fue|es un parto; me parto;
        embarazos|embarazos* situación; embarazoso; dar a luz; nube de; presión del|de|por|en|al cliente|jefe|tiempo|
        deadline|fechas|trabajo|equipo|arterial_normal|agua|neumátic*|grupo|social|ruedas|línea; olla a presión;
        aliento a; sin aire acondicionado; aire acondicionado|libre|fresco; falta de aire acondicionado; al aire;
        tomar el aire; falta el aire acondicionado; peso|pesos de|del|encima trabajo|archivo|responsabilidad|fichero|
        mexicanos|prueba; cuesta arriba; pesado|pesada este|esta|jefe|cliente|reunión|archivo; reunión|comida|archivo|
        fichero|tarea|día pesada|pesado; qué pesad*; quedé|quedo|quedamos|quedó helad*|muert*|de_piedra; me quedé|
        quedo dormid* en|viendo|con|tarde|$|y_llegué; quedarme|quedarse|quedó|quedado|quedando|quedo dormid*|frit*|
        sobad*|sop*; bello durmiente; proceso dormido; hilo dormido; parálisis por|de análisis; paralizad* ..
        proyecto|obra|contrato|grúa|presupuesto|almacén|tráfico|ciudad|pedido|trámite|producción|línea|planta|
        despliegue; proyecto|obra|contrato|grúa|presupuesto|almacén|tráfico|ciudad|pedido|trámite|producción|línea|
        despliegue .. paralizad*|bloquead*|parad*; brazo .. grúa; bloquead* por|en|hasta|esperando|con jira|qa|
        permisos|el|la; se|está|quedó bloque* .. cuenta|pantalla|puerto|ordenador|pago|servicio|servidor|cada|usuario|
        acceso|móvil; ataque|infarto de risa|nervios|cuando|al_ver|con|el|la|este; casi|por_poco|un_día me|le|nos? da|
        dio|daba un|algo infarto|ataque|patatús|soponcio|telele; de infarto; no apto para cardiacos; infartante;
        ataque de ddos|phishing|hackers; choque|choques de|entre horarios|trenes|culturas|reuniones|agendas|opiniones;
        chocan las? reuniones|agendas; choca|chocar|chocando con|los el|la cinco|plan|agenda|otra|cinco; golpe de|a|
        maestro|efecto suerte|estado|vista|realidad|calor|tecla|efecto|talonario; accidente geográfico; por accidente;
        de golpe y porrazo; accidente de trabajo_cero; sin accidentes; días sin accidentes; caída libre; caída de
        bolsa; desgarrador; desgarr* por .. la|una canción|película; descargar; descargando; descargo; electricidad;
        electricista; cuenta corriente; al corriente; estar al; rayos x; corte|cortes de|del|en luz|pelo|mes|
        corriente|internet|agua|servicio; sangre nueva|fría|azul|fresca|joven; mala sangre; sudar|sudé|sudando|sudo
        la|tinta|camiseta|en|como|el|con|por gym|pollo|gimnasio|china|entreno|calor|verano|cardio|spinning|bici; tengo
        la? piel de gallina; piel de gallina; pelos de punta; pecho lobo; tomar|tomo|tomé|dar|darle a pecho; a lo
        hecho; press de pecho|banca; día de pecho|pierna|espalda|brazo|piernas; pecho|pectoral|pectorales|espalda|
        piernas|brazo|brazos en el? gym|gimnasio|hoy_toca; hoy toca pecho|pierna|espalda; toca pierna|pecho; ayer|hoy|
        lunes pierna|pecho|espalda en; dar el pecho; doy|dando el? pecho; pecho de pollo|pavo; cáncer|cancer signo|
        horóscopo|del_código|de_la_empresa|social; signo cáncer; soy cáncer|cancer y|del; lucha|contra|campaña|
        carrera|lazo|día|investigación .. cáncer; tumor|cáncer para_el|del equipo|proyecto|código|negocio; equipo|
        departamento|jefe|director|área|mesa de operaciones; operador; operativ*; sala de operaciones; intervención
        del|de jefe|ministro|hacienda; herida de guerra|orgullo; fiebre del|de|por|mundialista oro|sábado|compras|
        black|viernes; mundialista; hace|estamos_a # grados|calor; delirio|delirante|deliras; convulso; cola de
        caballo .. pelo|peinado|hecha|me_hice|goma; con coleta; mal de ojo; ojos que; a ojo; veo|ves|vemos|ve doble|
        borroso el|la|tanto|con_las|las pantalla|excel|código|letra; veo todo? negro el|este|lo|futuro|tema; se ve|veo
        mal|borroso|nublado en|el|la|por pantalla|zoom|cámara|proyector; nube; visión de|del|global|a negocio|
        producto|futuro|empresa|conjunto; pierdo|perdemos de vista; perder de vista; punto de vista; a primera vista;
        mareando la perdiz; marear la perdiz; me marea|marean|mareas .. excel|tanto|números|reuniones|con|datos; mareo
        de excel|datos|números; vértigo .. deadline|ventas|lanzamiento|cifras; vueltas al|a|en|con la? tema|asunto|
        código|problema|manzana|bug|lo_mismo|mismo|nada; hormiguitas?; hormigas .. cocina|oficina|mesa|azúcar|casa;
        alfiler en; algodón orgánico|de_camiseta|egipcio|dulce; nudo en .. garganta .. emoción|despedida|discurso;
        bola de|en|la cristal|nieve|pelo; a bulto; masa madre|crítica|salarial; de una masa; piedra|piedras en|en_el
        camino|zapato|riñón_financiero; riñón|riñones de|al cerdo|jerez; riñonera; manchas|mancha de|en|la|el café|
        camisa|tinta|pantalla|mesa|moqueta|pantalón|alfombra; embolia de|con cifras; mano de obra|pintura|santo;
        ponerse|ponerme|estar|quedarme|trabajar|mesa|escritorio|reunión de pie; pies de barro|plomo|gato; buscando
        tres pies; mal pie|pie_izquierdo; levantar cabeza; con el pie; pies fríos; no doy|daba pie; se me va|fue la
        olla|pinza|mano|cabeza|hora|tiempo|luz|internet|wifi|conexión|tren|bus|día|mañana; se me cae|cayó|cayeron el|
        la internet|conexión|wifi|luz|café|tinta|sistema|sesión|llamada|portátil|red|baba; sale|salió|salen el|la|los|
        del|de|a|con build|reporte|cuenta|trabajo|reunión|oficina|deploy|producción|release; no sale|salen el|la|las
        cuentas|build|informe|deploy|números; no me salen las|los cuentas|números|totales; agujetas; doms; burpees;
        crossfit; tiro de los pelos; tirarme|tiro|tirar|tirarse de los? pelos; tirarme|tirar|tiro|echarme en|al|a|por
        el|la? sofá|cama|suelo|piscina|playa|sillón; de tirar; tiro la toalla; tirar la toalla; me tiro|tiré un pedo|
        rollo; despedida de solter*|soltera|jubilación|compañer*; despedida .. oficina|compañero|compañera|solter*;
        carta de presentación|recomendación; muerte por powerpoint|reunión; plan de acción|carrera|trabajo|pensiones|
        proyecto; mi último|última día|semana en|de la? empresa|oficina|trabajo|vacaciones|prácticas; terminar|acabar|
        acabo|termino con esto|todo|el|la informe|antes|tarea|reunión|sprint|trabajo|excel|presentación; quiero|
        quisiera desaparecer .. vacaciones|playa|isla|unos|lunes; sin vida social; vida útil; no le veo|encuentro
        sentido a .. reunión|tarea|informe|esto|proceso|norma; no tiene|tienen sentido .. reunión|código|norma|
        proceso|excel|esto|que; sin salida; carga de|laboral|la|el trabajo|archivos|página|cpu|batería; mejor sin;
        harto|harta de .. reuniones|correos|excel|jira|trabajo|jefe|cliente|lunes; perdí|perdimos|perdió|perdido|
        pierdo el|la|mi|los|las? tiempo|hilo|paciencia|tren|avión|vuelo|datos|apuesta|partido|archivo|contraseña|
        conexión|sesión; perdí|perdimos|perdió|perdido el control de|del|de_la|de_las|de_los rama|versiones|proyecto|
        gastos|tiempo|stock|presupuesto|reunión|agenda; se me escapa|escapó|escaparon|escapan un|una|el|la|los?
        detalles|detalle|error|errores|risa|bus|tren|typo|correo|email|suspiro|reunión|plazo|fecha; se le|nos escapa|
        escapó un|el|la? error|detalle|bug|correo|plazo|bus; dolor de cabeza este|esta|el|la? cliente|proyecto|
        reunión|bug|sistema|migración|informe|proveedor|jefe; un dolor de cabeza con el|la; mucha|tanta|bajo|con|sin|
        meten|meter|metiendo presión por|del|de_los|con_los|de_arriba; bajo presión; he|has|hemos|haber|habiendo
        dormido; ha dormido mal|bien|poco|en|con; corriente de aire; corriente del año; descarga|descargas del|de|la|
        el|un? archivo|pdf|app|datos|informe; puntos|punto de? orden|historia|sprint|vista|partida|mira|encuentro|
        venta|control; operación|operaciones de? salida|bikini|comercial|financiera|biquini|compra|matemática|bolsa;
        temperatura ambiente; temperatura de|del la? cpu|servidor|oficina|sala|despacho; grados fuera|aquí|bajo|
        centígrados_fuera; grados en la? calle|oficina|playa|sala|madrid; hace # grados; ojo con|clínico; agujas de?
        reloj|coser|tejer|pino|punto; tablón de corcho; nudo de? corbata; manché|manchado|manchó la|el|de|con camisa|
        teclado|mantel|café|pantalla|tinta; pie de página|foto|guerra|igual|cañón|letra; de|a pie; columna a del
        excel|de_la_hoja|de_la_tabla; cara dura|o_cruz; pelotas|pelota|bolas de fútbol|pilates|tenis|goma; cago|cagué|
        cagado|cagar|caga|cagas|cagan en|de risa|miedo|frío|tus|dios|diez|leche|mar; corazón roto|partido|contento;
        corazón a mil con|por|presentación; dejó|deja sin aliento; abortar la|el|deploy|misión; es|fue|ha_sido un
        parto; puntos rojos|negros del dashboard|mapa|gráfico|gráfica; acabar|terminar con todo lo|este; no|ni
        <siento> dolor|molestia|molestias|hormigueo|debilidad|adormecimiento|mareo; no <siento> ningún|ninguna|nada
        dolor|molestia|hormigueo|raro|debilidad|síntoma; nada nuevo; no me <siento>? sale|salen la|las cuenta|cuentas;
        planta .. no sale agua; no sale agua; informe|reunión|excel|jefe|cliente|trabajo|lunes|deploy .. me va|van a?
        matar; va a matar .. informe|reunión|excel|jefe|cliente; me va|van a matar este|esta|el|la; corazón a mil; ni
        un segundo; columna|columnas b|f|excel|tabla|fecha|datos|vacía|csv; niño|niña|bebé|nene|nena|peque|crío|
        cachorro|perro .. hizo|hace|meó|mea|orina|orinó .. pis|pipí|cama|encima|alfombra; veo|ve|veía .. borroso|doble
        .. sin|cuando|gafas|lentes|lentillas .. gafas|lentes|lentillas|quito; veo borroso sin; no <siento> .. manos|
        pies|dedos|nariz|cara .. frío; del frío que; dolor|molestia|dolorcito .. flojo|flojito|leve|ligero; dolor
        flojo|leve; no <puedo> .. sin dolor|que_me_duela|que_duela|molestia; tiembl* .. nervios|frío|emoción|café
        """)
