"""Brain and its coverings, in Spanish."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.spanish.sounds import spoken


def with_brain(signs: Signs) -> Signs:
    return replace(
        signs,
        headache=spoken("""
            dolor|dolores|duele|dolía|dolió|doliendo|estalla|revienta|parte|explota|mata .. cabeza; cabeza .. duele|
            dolor|estalla|revienta|parte|explota|mata|late; cefalea*; jaqueca*; migraña*; dolor .. coco|sien|sienes;
            cabeza .. partida|partir|estallar|explotar|reventar; mazazo|martillazo|batazo|palo|golpe .. cabeza;
            neuralgia
            """),
        headache_worst=spoken("""
            peor|peores dolor|cefalea|migraña|jaqueca .. cabeza|vida|mi_vida; cabeza .. peor .. vida|mundo|jamás;
            dolor .. cabeza .. peor .. vida|siempre|jamás|nunca|tenido; trueno|explosión|estallido|explotó|bomba|
            petardo|mazazo|martillazo|batazo|disparo|relámpago|palazo|hachazo .. cabeza|nuca|cráneo; cabeza ..
            estalló|explotó|reventó|trueno|mazazo|explosión|batazo|bomba; nunca|jamás .. dolido|dolió|dolor|dolía|
            duele .. cabeza|así; cabeza .. nunca|jamás|brutal .. así|igual|había|dolido|repente|golpe; dolor .. cabeza
            .. repente|golpe|súbito|instantaneo|repentin*|segundos|segundo|pronto|nada|explosivo; de|repente|golpe|
            pronto .. dolor|dolorón .. cabeza; cefalea .. súbita|trueno|explosiva; <me>? explotó|estalló|reventó ..
            cabeza|nuca; como .. golpe|golpeado|pegado .. cabeza|nuca; cabeza .. como nunca; como nunca .. cabeza
            """),
        droops=spoken("""
            torcid*; torció|tuerce|torcía|torciendo|torce|torcer; caíd*; cayó|cae|caía|caen|cayendo; colgando;
            colgad*; cuelga; desviad*; desvía|desvió; ladead*; chuec*; paraliz*; parálisis; asimétric|asimétrica|
            asimétrico; no .. mueve|cierra|sube|levanta|responde|sonreír; derretid*; floj*; dormid*; chorrea; babeo;
            babea; adormecid*; caer; escurre; escapa .. agua|comida|café; virada; viró; de lado; a un lado; inmóvil;
            tiesa; rara; muerta; muerto
            """),
        face_droop=spoken("""
            cara|boca|labio|labios|párpado|sonrisa|rostro|comisura|jeta|cachete|ceja .. torcid*|torció|tuerce|chuec*|
            colgando|cuelga|cayó|caíd*|desviad*|ladead*|paraliz*|parálisis|virad*|desvió|escurrid*|derretid*|
            asimétrica|dormida|no_mueve|inmóvil; <me> torció|torcido|tuerce|desvió|desviado|cayó|caído|cae|cuelga|
            paralizó|paralizado|chuequeó|ladeó|viró|escurre|durmió .. cara|boca|labio|párpado|rostro|sonrisa|comisura|
            ojo|cachete; media cara|boca|lengua; mitad|lado .. cara|rostro|boca .. no|dormid*|caíd*|paraliz*|muert*|
            raro|entumecid*|adormecid*|colgando|cae|cayó; parálisis facial|de_bell; no <puedo> .. sonreír|sonrisa|
            cerrar_un_ojo|cerrar_el_ojo|silbar|inflar; sonrisa .. lado|torcida|media; no <siento> .. media|mitad|lado
            .. cara|rostro|boca; agua|café|comida|saliva|mate .. escapa|cae|sale|chorrea|escurre|derrama .. boca|
            comisura|labio
            """),
        speech=spoken("""
            hablo|habla|hablar|hablando|hablaba|hablé|lengua|palabras|voz .. raro|rara|enred*|arrastr*|borrach*|
            pastos*|trab*|balbuc*|gangos*|incoheren*|sin_sentido|tropez*|lent*|torpe|estropajos*|cuesta|mal|trapo|
            resbala; no <me>? salen|sale|vienen|encuentro|encuentra|salían|salía .. palabras|palabra|voz|hablar;
            palabras .. no <me>? salen|sale|vienen|encuentro; <me> traba|enreda|trababa|pega|duerme|durmió|enredó|
            trabó|enredan|traban|cruzan|mezclan .. lengua|palabras|palabra|hablar|habla; lengua .. pesada|trabad*|
            dormid*|gruesa|gorda|trapo|hinchada|torpe|enred*; no|sin|apenas <puedo> .. hablar|articular|pronunciar|
            decir_palabras|vocalizar|entender_lo|formar; dice|digo|decía|diciendo .. cosas|palabras|frases|
            incoherencias .. sin|raras|sentido|rar*|inconexas|sueltas|cambiadas; digo .. otra|otras palabra|palabras|
            cosa|cosas; balbucea; balbuceo; balbuceando; arrastr* .. palabras|lengua|habla|letras|sílabas; habla|hablo
            arrastr*|pastos*; afasia; disartria; no se le|me entiende; no se entiende lo que; no <puedo> tragar; no
            dice nada coherente; habla como borracho; como|parezco|parece borrach* al|cuando|y|habl*; al hablar ..
            borrach*|enred*|lengua|raro|cuesta; sale* .. palabras .. otras|raras|mezcladas|cambiadas|revueltas;
            confundo palabras; no <puedo> .. hablar; no <puedo> .. articular; no hablo bien; hablar .. no <puedo>
            """),
        vision=spoken("""
            veo|ve|viendo|veía|vi|vista|visión|mirar .. doble|dobles|borros*|nublad*|mitad|medio|túnel|negro|negra|
            manchas|sombra|cortina|mal; visión doble|borrosa|túnel|perdida; no|dejé|dejó|dejado|sin <puedo>|de? veo|
            ve|ver|veía .. ojo|lado|izquierd*|derech*|nada|bien|mitad|claro; perdí|perdió|perdido|pérdida|pierdo|
            perdiendo .. visión|vista; me quedé|quedé|quedo|estoy ciego|ciega; ceguera; diplopia; ojo .. no ve|veo|
            negro; pupila* .. distint*|dilatad*|grande|desigual*; cortina .. ojo; se me fue|nubla|nubló la vista|
            visión; vista|visión .. fue|doble|nublada|borrosa|negra
            """),
        dizzy=spoken("""
            maread*; mareo; mareos; marea; vértigo*; vertigo; da|dan|dando vueltas; todo|mundo|habitación|cuarto|casa|
            techo .. gira|vueltas|mueve|girando|da; gira; girando; desequilibr*; equilibrio; inestab*; tambale*; me
            caigo de lado; voy de lado; borrach*; me voy para
            """),
        fit=spoken("""
            convuls*; ataque epiléptico; crisis epiléptica; epilep* ahora|ataque; tembl* .. suelo; espasmos .. cuerpo
            """),
        confused=spoken("""
            confus*; confundid*; desorientad*; desorienta*; no sabe|sé|sabía .. donde|quien|día|hablando|esta; perdid*
            .. tiempo; atontad*; ido|ida; delir*; incoheren*; no reconoce; dice .. sin_sentido|incoherencias;
            aturdid*; embotad*; raro .. no sabe; desvaría; desvaria; lagunas; no me acuerdo de nada
            """),
        manipulated=spoken("""
            quiropráct*|quiropractico|osteópata|osteopat*|masajista|huesero|sobador*|fisio*|masaje|compañero|barbero|
            peluquer*|traumatolog*|crujido|chiropractor .. tron*|cruj*|manipul*|ajust*|tracción|chasquido|giro|giró|
            movió|crac|cuello|cervical*; tron*|cruj*|manipul*|ajust*|chasque*|crack .. cuello|cervical*|nuca; cuello|
            cervicales .. tron*|cruj*|manipul*|ajust*|chasque*; quiropráctico; quiropractica; quiropráctica;
            manipulación cervical; desde .. masaje|osteópata|fisio; osteópata; tironazo; acomod* .. cuello
            """),
        stroke_name=spoken("""
            ictus; derrame cerebral; derrame; infarto cerebral; acv; avc; embolia; apoplejía; trombosis cerebral;
            ataque cerebral; hemorragia cerebral; accidente cerebrovascular; ait
            """),
        fever=spoken("""
            fiebre; febril; febrícula; febricula; afiebrad*; destemplad*; temperatura alta|de; tengo #fever; #exact;
            #fever grados|de|y|y_pico|y_medio|hoy; a #fever; con #fever; décimas; decimas; ardiendo; acalenturad*;
            hirviendo; # grados; termómetro .. #fever; #fever
            """),
        chills=spoken("""
            escalofrío*; escalofrios; escalofri*; tirit*; tembladera; temblores de frío; castañ*; chuchos; tembland*
            .. frío|mantas; sud* .. noche|nocturn*|cama|sábanas; sudores nocturnos; empapad* .. sudor|sudad*|noche;
            sudo .. noche|dormir; frío .. no_se_me|manta*|calent*; tiriton*; rigores
            """),
        stiff_neck=spoken("""
            nuca|cuello|cervicales|cogote .. rígid*|ties*|dur*|agarrotad*|bloque*|no_dobla|no_se_dobla|como_piedra|
            palo|tabla; rigidez .. nuca|cuello|cervical; no <puedo> .. bajar|pegar|tocar|agachar|doblar|acercar|
            flexionar .. barbilla|cabeza|cuello|mentón|pecho|nuca; <puedo> no|ni bajar .. barbilla|cabeza; barbilla|
            mentón .. no .. pecho|toca|llega|baja; ni bajar la barbilla
            """),
        light_hurts=spoken("""
            luz|luces|pantalla|claridad|sol .. mata|molesta*|duele|daña|lastim*|hiere|soport*|aguant*|insoportable|
            revienta|taladr*|quema|puñal*; no|sin <puedo>? soporto|aguanto|aguanta|tolero|soporta|mirar|ver .. luz|
            luces|pantalla|claridad; fotofobia; me|le molesta|duele|hiere .. luz; sensible a la luz; persianas bajadas
            """),
        rash=spoken("""
            mancha*; puntos|puntitos|pintas|pintitas rojos|rojas|morados|moradas|rojitos|violetas; sarpullido;
            erupción; erupcion; roncha*; petequia*; granitos|moretones|moratones por|en|todo|cuerpo; salpullido;
            exantema; puntitos; púrpura
            """),
        rash_stays=spoken("""
            mancha*|puntos|puntitos|ronchas|sarpullido|erupción|pintas .. no .. desaparece|desaparecen|quitan|van|
            borran|blanquean|quita|va|aclaran; no .. desaparece|desaparecen|quitan|van|borran|blanquean|se_va ..
            apret*|vaso|presion*|aprieto; manchas moradas|púrpuras|violetas; petequias; vaso .. no desaparece|
            desaparecen
            """),
        drowsy=spoken("""
            atontad*; somnolient*; adormilad*; amodorrad*; soñolient*; somnolencia; no despierta; cuesta ..
            despertar*; dormid* todo el día; letárgico; letárgica; ido|ida; confus*; grogui; desorientad*; no hay
            quien .. despierte; decaíd*; irritable; delira*; mucho sueño; con sueño|somnolencia; muy dormida|dormido|
            apagada|apagado; no para de dormir; sueño .. raro|excesivo
            """),
        vomit=spoken("""
            vomit*; vómit*; devolv*; devuelvo; arcadas; náuseas; nause*; echar|echo la pota; potando; guacare*;
            trasbocar; trasboco
            """),
    )
