"""Infection, cancer, clots, kidneys and joints, in Spanish."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.spanish.sounds import spoken


def with_illness(signs: Signs) -> Signs:
    return replace(
        signs,
        infected=spoken("""
            infección; infecciones; infectad*; abscesos; abseso; absceso; pus; septicemia; sepsis; flemón; forúnculo;
            bacteria*; neumonía; celulitis; endocarditis; tuberculosis; infeccion; supur*
            """),
        immune=spoken("""
            diabético; diabética; diabetes; azúcar alta; inmunodeprimid*; inmunosupres*; defensas bajas; trasplant*;
            transplant*; vih; sida; diálisis; biológico; biológicos; metotrexato; inyecto|inyecta|inyecté|inyectado ..
            droga*|heroína|pincho; me pincho; heroína; me inyecto; azatioprina; infliximab; humira; adalimumab;
            cirrosis; alcohólico; sonda; catéter; drogas
            """),
        unwell=spoken("""
            malestar; fatal; hecho|hecha polvo; enferm*; decaíd*; sin fuerzas; escalofri*; débil; mal cuerpo;
            cansadísim*; agotad*; sudores; flu; gripe; destemplad*; hecho mierda
            """),
        cancer=spoken("""
            cáncer; cancer; tumor; tumores; tumoral; metástasis; metastasis; metastásico; quimio; quimioterapia;
            radioterapia; linfoma; mieloma; leucemia; melanoma; oncólogo; oncóloga; oncología; oncológico; carcinoma;
            sarcoma; mastectomía; neoplasia; maligno; maligna; remisión; inmunoterapia; adenocarcinoma; hodgkin;
            ganglios
            """),
        cancer_far=spoken("""
            hace|hará|tras|más_de # años .. alta|cáncer|cancer|curad*|limpi*|revisiones; alta definitiva; curad* ..
            hace .. años; curad* del? todo; libre de cáncer .. años; sobreviviente; superé|superado|superó .. cáncer
            .. años; cáncer .. hace diez|quince|veinte|doce|muchos|#many años; remisión .. hace diez|quince|veinte|
            #many años
            """),
        weight_loss=spoken("""
            perdí|perdi|perdido|perdió|pierdo|pierde|perdiendo|bajé|bajado|baje|bajó|bajando|he_bajado|adelgacé|
            adelgazado|adelgazó|adelgazando .. kilos|libras|peso|tallas|talla|#; adelgaz* .. sin|mucho|kilos|no|raro|
            #; pérdida de peso; ropa|pantalón|pantalones|cinturón|vaqueros .. queda|quedan|caen|cae|baila|bailan|
            grande|enorme|holgad*|sobra|agujero|agujeros|sobran; enflaquecí; enflaquecido; enflaquezco; kilos ..
            menos|sin|perdidos; estoy|quedé|parezco flaco|flaca|esquelet*|consumid*|percha|delgadísim*|huesos|
            en_los_huesos; demacrad*; me estoy quedando en los? huesos|nada; # kilos sin|desde|en; consumid*
            """),
        not_trying=spoken("""
            sin querer*|dieta|proponer*|motivo|razón|buscar*|intentar*|hacer|cambiar|esfuerzo|explicación|causa|comer;
            sin hacer dieta|nada|ejercicio|régimen; y .. como|comiendo .. igual|mismo|normal|siempre; como lo mismo;
            no .. a? dieta|régimen; comiendo lo? mismo|igual|bien|normal; no .. cambi*; sin ganas de comer; sin
            apetito; inapetente; no tengo hambre; sin saber por_qué; cansad*; y ni dieta; no .. sé por qué
            """),
        dieting=spoken("""
            dieta keto|nueva|mediterránea|con|del; a dieta; haciendo dieta; nutricionista; gimnasio; ayuno; ozempic;
            déficit calórico; objetivo; reto; entren*; sano; operación bikini; keto; nutri; régimen|dieta .. funciona|
            funcionando; corriendo; por fin; propuse; orgullos*; feliz; saludable; content*; entrenador*; queriendo;
            me faltan
            """),
        night_pain=spoken("""
            noche|noches|madrugada|madrugadas|nocturno|dormir|acostad*|tumbad*|reposo|descans* .. duele|dolor|duelen|
            peor|empeora|despierta|no_me_deja|sin_parar|insoportable|deja|constante|aumenta; duele|dolor|duelen|peor|
            empeora|despierta|empeorando|constante .. noche|noches|madrugada|dormir|acostad*|tumbad*|reposo|
            toda_la_noche|acostarme|tumbarme|descanso; no me deja|dejan dormir; no .. dormir .. dolor|postura|
            posición; ni boca arriba; en|ninguna ninguna? posición|postura .. alivia|cómod*|calma|deja; ninguna
            posición|postura; todo el rato|tiempo|día; sin parar; día y noche; noche y día; constante; no .. calma|
            alivia|cede .. nada|con; va a más; cada vez peor|más; empeora al toser; dolor .. profundo|hondo|hueso
            """),
        lump=spoken("""
            bulto; bultos; bola|bolita en|dura|debajo|que; masa; ganglio*; protuberancia; nódulo; tumoración; chichón;
            bulto duro
            """),
        swollen=spoken("""
            hinchad*; hinch*; inflam*; inflad*; gord*; grues*; ancha; dura; duro; tirante; tensa; caliente; calientes;
            calentit*; roj*; colorad*; morad*; enrojecida; enrojecido; brillan*; brillos*; edema; ardiendo; más
            grande; el doble; violácea; embotad*; hinchazón; inflada; azulad*; globo; como|parece .. bola|bota|balón|
            jamón
            """),
        calf_pain=spoken("""
            dolor; duele; duelen; calambre; calambres; tirón; pinchazo; pinchazos; dolorid*; molesta; molestia;
            punzada; agarrotad*; tirante; tensa; contractura; sensible; apriet*; ardor; pesad*; tira; quemazón;
            acalambrad*; dolía
            """),
        wont_go=spoken("""
            no <me>? quita|va|pasa|suelta|afloja|cede|mejora|alivia|larga|calma; sigue; siguen; persist*; lleva|llevo|
            llevan # días|semanas; desde hace|el|ayer; hace .. días|semanas; no se <me>? <ha>? quitado|pasado|ido;
            días con; días seguidos; cada vez; constante; no <me> quita; varios días; toda la semana; ni con
            """),
        clot_risk=spoken("""
            vuelo; avión; avion; volé; aterri*; viaje largo|de; horas .. avión|bus|autobús|coche|carro|viaje|camión|
            auto; yeso; escayol*; férula; inmovil*; operación; operaron; operad*; cirugía; prótesis; pastilla|píldora|
            pildora anticonceptiva?; anticonceptiv*; anillo vaginal; parche anticonceptivo; parto; cesárea; reposo;
            en|mucha cama .. días|semanas; encamad*; hospitaliz*; trombofilia; varices; cáncer; quimio; fumo y tomo;
            hormonas; intercontinental; embaraz*; bota ortopédica
            """),
        clot_name=spoken("""
            trombosis; trombo; trombos; tvp; coágulo*; coagulo; embolia pulmonar; tromboflebitis; flebitis; embolismo;
            tep
            """),
        blood_spit=spoken("""
            tos|toser|tosí|tosiendo|tose|escup*|flema*|esput*|toso .. sangre; sangre .. tos|toser|toso|flema|esputo|
            escup*; hemoptisis; vomit* sangre
            """),
        burns_peeing=spoken("""
            ard*|escuece|escocer|quem*|escozor|duele|dolor|molest*|pica|infección|sangre .. orin*|mear|pis|pipí|meo|
            chichi; orin*|mear|pis|meo .. arde|escuece|quema|duele|sangre|fuego|molesta|turbia|oscura|huele; infección
            .. orina|urinaria|urin*; cistitis; disuria; meo fuego
            """),
        blood_urine=spoken("""
            sangre .. orin*|pis|pipí|meada|meo; orin*|pis|meo|meada .. sangre|roja|rojo|color_coca|coca_cola|
            sanguinolenta; hematuria; meo sangre
            """),
        colic=spoken("""
            cólico|colico nefrítico|renal|de_riñón|riñón|que|brutal; cólicos; cólico; oleadas; olas; retorciendo;
            retuerzo; retorciéndome; viene y va; va y viene; por|en rachas|oleadas; hasta|a|hacia la? ingle|ingles|
            testículo|genitales; no puedo .. quiet*; ninguna postura; piedra|piedras|cálculo|cálculos|arenilla ..
            riñón|riñones|renal*|expuls*; no .. quiet*; no encuentro postura
            """),
        kidney=spoken("""
            riñón; riñones; renal; piedra|piedras|cálculos en_el|del riñón; pielonefritis; fosa renal; nefrítico;
            flanco; costado
            """),
        kidney_benign=spoken("""
            barrer; barriendo; jardín; mudanza; pint*; carg*; agujetas; silla; sentad*; trabajo; lumbago; gimnasio;
            ordenador
            """),
        morning_stiff=spoken("""
            rigidez|rígid*|ties*|entumecid*|agarrotad*|duro .. mañana|mañanas|levant*|despert*|amanezco|hora|horas;
            mañana|mañanas|levantarme|amanezco|despertar .. rígid*|ties*|rigidez|agarrotad*|oxidad*|robot; segunda
            mitad de la noche; despierta .. noche|madrugada|4|cuatro
            """),
        moving_helps=spoken("""
            mejora|alivia|pasa|quita|mejor .. mov*|camin*|ejercicio|and*|ducha; moviéndome|caminando|andando|
            movimiento|ejercicio .. mejora|alivia|quita|pasa|mejor; empeora .. reposo|descanso|sentado; ibuprofeno ..
            alivia|quita|ayuda; antiinflamatorio*
            """),
        months=spoken(
            """
            meses; años; medio año; desde hace .. meses|años; tres meses; # meses; más de .. meses|año
            """,
            aside=True,
        ),
        arthritis=spoken("""
            espondilitis; espondiloartritis; artritis; psoriasis; uveítis; crohn; colitis ulcerosa; reuma; reumatoide;
            lupus; fibromialgia; gota; anquilosante; hipermov*; ehlers
            """),
        wants_to_move=spoken(
            """
            ejercicio; ejercicios; estiramiento*; estirar; estiro; rutina; movilidad; qué hago; elong*; puedo hacer|
            estirar; algo para; yoga; pilates; entrenar; moverme; recomiend*; me pasas|das
            """,
            aside=True,
        ),
    )
