"""Bladder, bowel and sex, in Spanish."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.spanish.sounds import spoken


def with_bladder(signs: Signs) -> Signs:
    return replace(
        signs,
        cannot_pee=spoken("""
            no|sin <puedo> .. orinar|mear|miccionar|pis|pipí|vaciar|desaguar|meo|evacuar|hacer_del_uno|chichi|
            descargar|cagar|defecar|hacer_caca|hacer_del_baño; no <me>? sale|salía|salió|sale|baja|cae|viene .. pis|
            orina|pipí|chorro|gota|meada; ni gota .. orina|pis|sale; no orino|meo|orina|orinó|meaba|meé; no hago|hace|
            hice .. pis|pipí; sin orinar|mear; horas|día|ayer|anoche|mañana sin? .. sin orinar|mear|hacer_pis|pis; no|
            sin <ha> orinado|meado|hecho_pis|hecho_pipí|podido_orinar|podido_mear|podido_hacer_pis; retención ..
            orina|urinaria|aguda; retencion; vejiga .. llena|hinchada|explotar .. no|nada; ganas|sentad* .. no <me>?
            sale .. nada|gota|pis|pipí; no vacío|vacio .. vejiga; cuesta|costando|cuestan|costó|trabajo .. orinar|
            mear|hacer_pis|arrancar_a|empezar_a|pis|pipí; orinar|mear|pis|pipí .. me? cuesta|costando|trabajo|batallo|
            apretando|empujando|empujar|pujar; tardo|tarda|espero|esperando|puj*|empuj*|apretar|aprieto .. orinar|
            mear|pis|pipí|orina|chorro|gota; chorro .. débil|flojo|flojito|corta*|fuerza|entrecortad*|hilo|goteo;
            orino|meo|pis|pipí|orina|sale a gotas|gotitas|chorritos|goteo; sonda|sondarme|sondaron|sondar .. no|orina;
            dificultad .. orinar|mear
            """),
        leaks=spoken("""
            <me>? <ha>? escap*|sale|salió|salen|salía|sali|va|fue|fuga .. orina|orines|pis|pipí|gotas|gotitas|chorro|
            meada|gota|meado; orina|pis|pipí|chichi .. <me>|sola|solo escap*|sale|salió|sola|solo|fue; <me> meo|meé|
            mee|mea|meó|meado|meando|meaba|orino|oriné|orina|orinó|orinado|orinando|hago|hizo|hice|hace|hago_pis|
            hice_pis|hace_pis|hizo_pis|hago_pipí|hice_pipí|hizo_pipí .. encima|cama|pantalón|pantalones|sin|pis|pipí|
            pichi|silla|antes|enter*|coche|sueño|dormid*|noche|toser|encimas; meo|orino|mee|oriné|orinó|meó encima;
            mojé|mojo|moja|mojado|mojada|mojando|mojó|empap* .. cama|pantalón|pantalones|ropa_interior|calzon*|braga|
            bragas|calzoncillo*|sábanas|silla|sin|sofá|orina|pis|colchón|asiento; cama|pantalón|pantalones|sábanas|
            silla|calzon*|bragas .. mojad*|empapad*|orina|orinad*|mead*|meo|pis; amanec*|despert* .. mojad*|mead*|
            orinad*|empapad* .. orina|pis|orines?; incontinen*; no|sin|ya <me>? <puedo>? aguanto|aguanta|aguantar|
            contengo|contener|controlo|controla|controlar|retengo|retener .. pis|orina|pipí|vejiga|esfínter|
            esfínteres|orines|caca|gases|heces; no llego|llegó|llega|alcanzo|alcanza .. baño|váter|wc|inodoro; perdí|
            perdido|pierdo|perdió|pierde|pérdida|perdida|pérdidas|sin|perdiendo|descontrol|falta .. control|orina|pis|
            pipí|esfínter|esfínteres|vejiga .. orina|vejiga|esfínter|esfínteres|pis|pipí|intestino|baño; pérdidas|
            perdidas|pérdida|escapes|escape|fugas|fuga|goteo de orina|pis|pipí; pierdo|perdí|pierde|perdió|se_va|
            goteo|gotea|chorrea .. orina|pis|pipí|gotas; ya estoy|está mojado|mojada; no controlo .. orina|pis|vejiga|
            esfínter*|baño|ganas; no <me>? da|dio tiempo .. baño; pañal|pañales|compresa|compresas .. orina|pis|pipí|
            meo|escap*|perdidas|ahora|incontinencia; los esfínteres; <me> meo|orino|escapa|mea|orina .. toso|toser|
            estornudo|río|reírme|corro|salto|cuando_toso
            """),
        stool_loss=spoken("""
            <me>? <ha>? escap*|sale|salió|salen|salía|va|fue|fuga .. caca|popó|popo|heces|mierda|excremento*|gases|
            pedos|pedo|materia|evacuación; caca|popó|heces|mierda .. <me>|sola escap*|sale|salió|sola|fue; <me> cago|
            cagué|cague|caga|cagó|cagado|cagando|ensucié|ensucio|ensució|ensuciado|hice_caca|hago_caca|hace_caca|
            hizo_caca|hice_popó|hizo_popó|evacué|defeco .. encima|sin|cama|pantalón|pantalones|enter*|dormid*|sueño|
            calzon*; me|se cago|cagué|caga|cagó encima; manch* .. calzon*|bragas|ropa_interior|caca|heces|popó;
            incontinencia fecal; fecal .. incontinencia; no <me>? <puedo>? aguanto|contengo|controlo|aguantar|
            contener|retener|controlar|retengo .. caca|heces|popó|gases|pedos|intestino|esfínter; ensuci* .. encima|
            ropa|calzon*|pantal*; no .. distingo .. gases|pedo|caca; no controlo .. intestino|heces; hacer|hace|hago
            caca .. sin|encima; me hice|hizo encima
            """),
        unaware=spoken("""
            no|sin|ni|casi_no|apenas <me>? <siento>|tengo|tengas|tiene|doy_cuenta|entero|vienen|dan|llegan|aviso ..
            ganas .. orinar|mear|pis|pipí|hacer|ir|baño|cagar|nada; no|ni <me>? <siento>|sé|sabe|entero|entera ..
            cuando|si|cuándo|que .. orin*|meo|mea|pis|pipí|llena|vejiga|sale|hago|hace|ganas|cagar|caca|popó|termin*|
            acab*|escapa|gas|heces|cago|vacía; perdí|perdido|sin|perdió .. ganas .. orinar|mear|baño|pis; no|sin
            <siento> .. orina|chorro|pis|pipí|vejiga|meada|meo|orino|caca|heces; no|sin <me>? enter*|cuenta .. meo|
            meé|orin*|pis|pipí|mojad*|caca|cague|cago|orina; vejiga .. no .. siento|noto|avisa|siente; no me avisa; la
            vejiga .. dormida|insensible|muerta; meo|meé|mee|orino|oriné|orinó|pis|pipí|orina|mea|caca|cagué|heces|
            meado|cago|popó|mojad* .. sin enter*|darme|sentir*|notar*|querer|darse|dar|que_me|avis*|ganas; meo|pis|
            orina|pipí|caca .. y .. no .. enter*|entero|cuenta|noto|siento; me entero cuando
            """),
        urine=spoken("""
            orin*; mear; meo; mea; meando; meado; mee; meé; pis; pipí; pipi; micción; miccionar; chorro; chorrito;
            vejiga; uno; chichi; aguas menores; hacer del uno; meada; hacer .. baño; ir al baño; meadas; pichi; pichí;
            meara; desaguar; chis
            """),
        stool=spoken("""
            caca; popó; popo; heces; cago; cagué; cagar; caga; defec*; evacu*; mierda; intestino; deposiciones; hacer
            del dos; ventre; mojad*; encima; gases; obrar; estreñ*
            """),
        unfelt=spoken("""
            sin enterarme|enterarse|darme_cuenta|darse_cuenta|sentirlo|sentir|sentirla|notarlo|notar|notarla|avisar|
            aviso|que_me|querer; no me|se enter*|entero|entera; no me|se doy|di|da|dio cuenta; no|sin <siento>; ni
            <me>? enter*|entero|cuenta|<siento>; no lo|la <siento>; solo|sólo .. cuando .. mojad*; ni cuenta; no|sin
            <siento> nada; al ver .. mojado
            """),
        cannot=spoken("""
            no|sin <puedo>; cuesta; costando; costaba; costó; batallo; batallando; batalla; dificultad; dificultades;
            trabajo; problema; problemas; tardo; tarda; tardando; esfuerzo; esforzarme; empuj*; puj*; apretar;
            aprieto; esperar; esperando; espero; imposible; incapaz; no <me>? sale|salía|salió|salen; no arranca;
            arrancar; débil; flojo; cortad*; corta; a gotas; goteo; gotea; gotita; gotitas; entrecortad*; sin fuerza;
            intermitente; eternidad; horas sin; día sin; días sin; retenci*; atascad*; bloquead*; apenas; un siglo;
            minutos para; no quiere; forzar; no <me> viene; no cae; no baja
            """),
        organ=spoken("vejiga; intestino; intestinos; esfínter; esfínteres; orina; pis; pipí; baño"),
        trouble=spoken("""
            no .. controlo|control|responde|funciona|obedece|va|puedo|aguanto; descontrol*; sin control; perdí ..
            control; perdido .. control; problemas; rar*; cuesta; dormid*; no va bien; dejó de; cambi* .. ir|orinar;
            fall*; pérdida; alterad*; no manda
            """),
        wiping=spoken("""
            limpiarme|limpio|limpia|limpiar|limpiarse|limpiando|secarme|lavarme|lavo|seco|lavarse|lavar|enjabon*|
            papel|toallita|bidet|bidé|jabón|esponja|tampón|tampon|copa .. no|ni|apenas|casi <me>? <siento>; no|ni|
            apenas|casi <me>? <siento>|entero .. papel|limpi*|sillín|inodoro|taza|tampón|bidet|agua|jabón|váter|
            retrete|toallita|silla|asiento|sillón|sofá|seco|lavo|ducha .. limpi*|sentad*|siento|debajo|baño|culo|ahí|
            entre|abajo|seco|lavo; no|sin <siento> .. papel|asiento|silla|sillín|inodoro|tampón|taza|váter|retrete|
            limpio|limpiarme; papel .. otra persona|algodón|nada|raro|lejano|ajeno; limpi* .. raro|rara|nada|dormid*|
            distint*; como .. otra persona|si .. otro .. limpi*; sent* .. algodón|nube|cojín|almohada|corcho|pelota|
            bolsa|globo; como si .. pañal|cojín|algodón|globo|almohada|corcho .. entre|debajo|abajo|sentad*|piernas;
            entre|debajo|sentad* .. como .. pañal|cojín|algodón|almohada|globo|corcho; raro|rara|raras|distinto|
            extraño .. al? limpiarme|limpiarse|secarme|lavarme|enjabonarme; al limpiarme .. raro|rara|raras|distinto|
            extraño; como si no .. mi piel; no|sin <siento> .. limpi*
            """),
        sex=spoken("""
            sexo; sexual; sexuales; relaciones; follar; follando; coger con; cogiendo; hacer el amor; haciendo el
            amor; erecci*; orgasm*; eyacul*; acabar; correrme; masturb*; penetra*; pareja; intim*; polvo; tener
            relaciones; acostarme con; en la cama con; empalm*; correrse; chingar; culear; tirar con; garchar;
            preservativo; consolador; vibrador; marido; mujer
            """),
        sex_lost=spoken("""
            no|sin|nada <me>? <siento> .. sexo|relaciones|follar|amor|penetra*|orgasmo|acto|intim*|polvo; sexo|
            relaciones|follar|amor|acostarme|acabar|correrme|masturb* .. no|nada|sin <me>? <siento>|sentir|
            sensibilidad|placer; no <me>? para|levanta|pone|empalma|endurece|empina .. duro|dura|más|pito|pene|nada|
            desde|ni; no|sin|ni <puedo>|tengo|hay|logro|tiene .. erecci*|orgasm*|eyacul*|correrme|acabar|venirme|
            llegar|empalm*; sin erecci*|orgasm*; perdí|perdido|pérdida|perdida|falta|dejé|desapareci*|ausencia|perdió
            .. erecci*|orgasm*|sensibilidad_sexual|eyacul*|erección; erecci*|orgasm* .. no|perd*|desapareci*|nada|
            dormid*|fall*; disfunción eréctil; impotencia sexual|desde; impotente .. desde|hernia|espalda; no <me>
            para desde|más; dejó|dejé de parar*|funcionar|tener erecci*
            """),
        cauda_name=spoken("""
            cauda equina; cola de caballo; caudaequina; cauda ekina; síndrome .. cola .. caballo
            """),
    )
