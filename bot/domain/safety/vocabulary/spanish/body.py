"""Parts of the body, in Spanish."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.spanish.sounds import spoken


def with_body(signs: Signs) -> Signs:
    return replace(
        signs,
        saddle=spoken("""
            entrepierna; la|las|mi|mis ingle|ingles; genital*; partes intimas|privadas|nobles|bajas|intimidades|
            pudendas; zona|area|parte|region|piel .. intima|genital|genitales|privada|anal|perineal|perianal|baja|
            noble|sillín|silla|pañal; mis|sus partes|intimidades|verguenzas|bajos; los bajos; vagina*; vulva;
            clitoris; labios mayores|menores|vaginales; pene; pito; pitilin; pilila; verga; polla; pija; picha; rabo;
            poronga; pinga; miembro viril; glande; prepucio; testicul*; huevos; huevo; bolas; pelotas; cojones;
            escroto; perine; perineo; periné; recto; esfinter; orificio; del|al|el ano; alrededor del ano; agujero
            del; ojete; concha; chocha; chocho; coño; cuca; cachucha; potorro; almeja; ahí|allí|allá|aquí abajo; por|
            de abajo <esta>? dormid*|raro|rara|adormecid*|entumecid*; entre las piernas|nalgas|los_muslos|los_gluteos|
            los_cachetes; parte|cara|lado|zona interna|interior .. muslo|muslos|pierna|piernas; interior .. muslo|
            muslos; zona .. apoya|siento|sillín|sillin; donde me|se apoyo|siento|sienta; por donde me siento; silla de
            montar; de|del sillín; zona de montar; bajo vientre
            """),
        seat=spoken("""
            culo; culete; trasero; nalga; nalgas; gluteo; gluteos; pompis; pompas; pompi; poto; orto; posaderas;
            cachetes; la cola; mi cola; pandero; fundillo; traste; siquitraque
            """),
        back=spoken("""
            espalda; espaldas; lumbar; lumbares; lumbago; lumbalgia; dorsal; dorsales; columna; vertebra; vertebras;
            vertebral; riñones; los|de riñones; la|mi|de|su cintura; lomo; espinazo; rabadilla; sacro; coxis; cóccix;
            ciatica; ciatico; ciático; hernia; disco; discos; discal; lumbociatica; lumbosacra; cadera; caderas;
            espaldilla
            """),
        neck=spoken("""
            cuello; nuca; cervical; cervicales; cogote; pescuezo; tortícolis; trapecio; trapecios; cerviz
            """),
        head=spoken("cabeza; sien; sienes; coco; frente; craneo; mollera; coronilla"),
        chest=spoken("""
            pecho; torax; tórax; toracica; toracico; esternon; esternón; corazón; costillas; pectoral izquierdo
            """),
        jaw=spoken("""
            mandibula; quijada; menton; mentón; muelas; dientes; barbilla; garganta; maxilar
            """),
        left_arm=spoken("""
            brazo|hombro|codo|antebrazo|mano|brasos izquierd*; brazo .. izquierd*; al|hacia|hasta|por|a brazo|
            el_brazo|los_brazos|un_brazo; brazo zurdo
            """),
        arm=spoken("brazo; brazos; hombro; hombros; codo; codos; antebrazo; muñeca"),
        blades=spoken("""
            entre <mi>? omoplatos|omóplatos|omoplato|escapulas|escápulas|paletas|paletillas; alta de la espalda;
            espalda alta; omoplato; omóplato; escapula; paletilla; paleta
            """),
        belly=spoken("""
            barriga; tripa; tripas; panza; vientre; abdomen; abdominal; estomago; estómago; guata; ombligo; timba;
            buche; boca del estomago
            """),
        flank=spoken("""
            costado; flanco; flancos; riñon; riñón; riñones; ijar; ijada; fosa renal; bajo las costillas; renal;
            costados; lado derecho|izquierdo de la espalda
            """),
        leg=spoken("""
            pierna; pie; rodilla; tobillo; muslo; dedos del pie; dedo gordo; gemelo; planta del pie; pata; empeine;
            talon; talón; cadera; pantorrilla; cuadriceps; canilla
            """),
        legs=spoken("""
            piernas; pies; rodillas; muslos; patas; tobillos; pantorrillas; gemelos; plantas
            """),
        both_legs=spoken("""
            dos|ambas|ambos piernas|pies|muslos|pantorrillas|gemelos|patas|rodillas|tobillos|plantas; dos .. piernas|
            pies|muslos; piernas|pies|patas|muslos|rodillas las|los|en|ambas|ambos|por dos|ambas|ambos|iguales|igual;
            piernas|pies|patas|muslos|rodillas .. las|los dos; piernas .. ambas; las dos <esta>? dormidas|debiles|
            flojas|entumecidas; ninguna .. piernas; piernas .. ninguna; una y otra pierna; pierna derecha y|e|ni|o ..
            izquierda; pierna izquierda y|e|ni|o .. derecha; derecha .. y .. izquierda .. piernas; de|desde ..
            cintura|ombligo|caderas|pecho|ingles|rodillas .. abajo|pies; medio cuerpo .. abajo; por ambas|las_dos
            piernas; tren inferior; miembros|extremidades inferiores; las dos piernas; los|mis pies; mis piernas
            """),
        other_leg_too=spoken("""
            ahora|también|hoy|luego|después|ayer|además .. la otra|ambas|las_dos|otra_pierna|los_dos|dos_piernas|
            dos_lados|ambos_lados; pasó|paso|bajó|baja|corrió|cambió|extendió|saltó|va|fue|irradia|agarró|agarro|tomó|
            pasado|cogió|dio .. a|en|por? .. la otra|ambas|las_dos|dos_piernas|otra_pierna|otro_lado; la otra también;
            la otra pierna; en|por|a|de los dos|ambos lados; ciática .. doble|bilateral|ambas|dos|dos_lados;
            bilateral; a|hacia|por las dos|ambas piernas; una .. ahora .. otra; solo|sólo|era .. izquierda .. ahora ..
            derecha|dos|ambas; solo|sólo|era|empezó|empezo .. derecha .. ahora .. izquierda|dos|ambas; era .. una ..
            ahora .. dos|ambas; una .. ahora .. dos|ambas; ahora son las? dos; ya son las dos
            """),
        hands=spoken("mano; manos; dedos; dedo; muñecas; pulgar; pulgares; yemas"),
        both_hands=spoken("""
            dos|ambas manos; dos las? manos; manos .. las dos|ambas; dedos .. ambas|dos manos; manos; dos|ambos
            brazos; los brazos
            """),
        calf=spoken("""
            pantorrilla; pantorrillas; gemelo; gemelos; chamorro; batata; pierna; canilla; tobillo; detras|atras de la
            rodilla; hueco de la rodilla; corva; muslo; pie; piernas; pata; camote
            """),
        face=spoken("""
            cara; rostro; boca; labio; labios; parpado; párpado; ojo; mejilla; sonrisa; comisura; cachete; ceja; jeta
            """),
        one_side=spoken("""
            medio|mitad cuerpo <esta>? dormid*|paraliz*|muert*|debil|entumecid*|flojo|adormecid*; mitad|lado|media|
            parte .. cuerpo|cara .. dormid*|paraliz*|muert*|debil|entumecid*|flojo|adormecid*|no|sin; no|sin <siento>
            .. medio|mitad|media|lado .. cuerpo|cara|derecho|izquierdo; no|sin <siento> media|medio cara|cuerpo|
            rostro; <me>? durmió|durmio|duerme|paralizó|paralizo|adormeció|adormece .. medio|mitad|media|lado ..
            cuerpo|cara|derecho|izquierdo; hemiparesia; hemiplejia; un lado .. no me responde; dormid*|adormecid*|
            paralizad* .. mitad|lado .. cuerpo|cara; brazo .. y .. pierna .. del mismo lado|izquierdos|derechos; brazo
            y .. pierna derech*|izquierd* .. no|dormid*|debil*|sin; todo el lado derecho|izquierdo .. dormid*|debil|
            muerto|no|flojo|paralizado; <me> va|ladea .. cuerpo .. lado
            """),
        wound=spoken("""
            herida; cicatriz; puntos; corte; incision; incisión; sutura; grapas; la operacion; cirugia
            """),
        bones=spoken("huesos; hueso; vertebra; costilla; columna; cadera"),
    )
