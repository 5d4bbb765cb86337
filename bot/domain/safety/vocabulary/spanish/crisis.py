"""Suicide and self-harm, and the figures of speech that borrow its words, in Spanish."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.spanish.sounds import spoken


def with_crisis(signs: Signs) -> Signs:
    return replace(
        signs,
        intent=spoken("""
            suicidio|suicidar|suicidarme|suicidarse|suicida|suicidarte|suicidó|suicidé|suicidas|suicido; quitarme|
            quitarse|quitar|quito|quitaré|quitármela|arrancarme la? vida|medio; me|se voy|va|quiero|quiere|iba|vaya a?
            matar|colgar|ahorcar|tirar|suicidar|lanzar|ahogar|pegar_un_tiro|cortar_las_venas; matarme; matarse;
            ahorcarme; ahorcarse; colgarme de|del|con|en|hoy|esta; colgarse de|del|con; tirarme|tirarse|tiro|tira|
            lanzarme|lanzarse|aventarme|aventarse|arrojarme|arrojarse|echarme|saltar|salto|botarme|tiraré|tirar|
            aventar|lanzar .. vías|vía|tren|metro|puente|balcón|ventana|azotea|viaducto|precipicio|vacío|piso|
            edificio|terraza|camión|barranco|carretera|río; cortarme|cortarse|corto|corté .. venas|muñecas|brazos;
            acabar|terminar|acabo|termino|acabaré|terminaré con|de .. todo|mi_vida|vida|esto|sufrimiento|una_vez ..
            ya|hoy|noche|$|mañana|pastillas|pistola; acabar|terminar|acabo con mi vida; acabar con todo; terminar con
            todo; quiero acabar|terminar con esto|todo; hacerme|hago|hice|haciéndome|hacerse daño|cortes; autolesion*;
            me corto|corté|he_cortado los? brazos|piernas|muñecas|para|otra; tengo un? plan .. morir|matarme|suicidio|
            suicidar|suicidarme|suicidarse|suicida|suicidarte|suicidó|suicidé|suicidas|suicido|acabar; quiero|deseo|
            voy|pienso|decidí|decidido|planeo|planeado|planeando|intento|intenté|ganas .. morir|morirme|matarme|
            suicidio|suicidar|suicidarme|suicidarse|suicida|suicidarte|suicidó|suicidé|suicidas|suicido|
            desaparecer_para_siempre|no_existir|quitarme_la_vida; quiero|me quiero|quisiera|ganas_de|deseo morir*; me
            quiero|voy a? morir|matar; me mato $|hoy|esta|mañana|y|si; junt*|guard*|reun*|acumul*|ahorr* .. pastillas|
            medicamentos|somníferos|medicinas; carta .. despedida; pegarme|pego|pegarse|meterme|dispararme|darme ..
            tiro|balazo|disparo; pistola|escopeta|revólver|arma|soga .. usar*|usarla|cargada|cajón|preparada|lista|
            pienso|cuello_y; de hoy no pasa; será mi último|última día|noche|mensaje; es mi última noche; último
            mensaje; ultima vez que; dejarme morir; prefiero|preferiría morir*|estar_muert*; cómo|forma|manera ..
            morir .. sin|dolor|rápid*; sobredosis; envenen*; ya lo tengo decidido; kms; tengo .. pistola|escopeta|
            cianuro|revólver|soga|veneno; despidiéndome de todos|la_vida; me estoy cortando|haciendo_cortes; me corto|
            cortando|cortándome|corté los|las? brazos|piernas|muñecas|venas|muslos; me tomo|tomé|voy_a_tomar|tomaré|
            tomarme|tragarme|trago .. todas|todo|bote|montón|muchas|demasiadas|caja_entera|puñado|frasco|blíster ..
            pastillas|pastillero|somníferos|$|y|listo; me las tomo todas; tomo|tomé|tragué|trago .. montón|puñado|
            todas|bote|frasco|demasiadas .. pastillas|somníferos|medicamentos; pastillas .. todas|juntas|juntando|
            guardadas|juntadas|trago|tragar
            """),
        means=spoken("""
            pastillas; pistola; arma; soga; cuerda; cuchillo; cuchilla; navaja; escopeta; revólver; veneno; puente;
            vías; tren; balcón; azotea; ventana; venas; horca; gas; insulina; carta de despedida; testamento;
            sobredosis; raticida; viaducto
            """),
        plan=spoken(
            """
            esta noche|tarde|vez .. acaba|acabo|termina|termino|todo|listo|fin; hoy|mañana .. acaba|acabo|termino ..
            todo; de hoy no pasa; tengo|está|todo decidido|preparado|listo|planeado; pienso|voy_a usarla|usarlo|
            usarlas; despedida; despedirme; último|última día|noche|mensaje; se acabó .. para mí; fin de todo
            """,
            aside=True,
        ),
        passive=spoken("""
            no <puedo>? .. quiero|quisiera|deseo|tengo_ganas|dan_ganas .. vivir|seguir_viv*|seguir_viviendo|
            despertar*|existir|estar_aquí|estar_viv*|seguir_aquí|seguir_adelante|seguir_así; ojalá|quisiera|desearía|
            quiero|preferiría|me_gustaría .. no .. despertar*|despert*|volviera|existir|haber_nacido|nacido|amanecer*|
            levantar*; dormir* .. no .. despertar*|volver*_a_despertar|despert*; no .. sentido .. vida|vivir|seguir|
            viviendo|vivo|viva|existir|levantarme_cada; no .. encuentro|veo|tiene|hay .. sentido|salida|razón|motivo
            .. vivir|vida|seguir|nada|mas|esto|$; para qué .. vivir|seguir|sigo|vivo; sin razón|motivos|ganas para|de|
            por vivir|seguir_viviendo; cansad*|hart* de vivir|la_vida|existir|seguir|todo; ganas de morir*|
            desaparecer|no_vivir; mejor|tranquil*|felices|bien|aliviad* .. sin mí|si_me_muriera|si_no_estuviera|
            si_muriera|si_desaparezco|si_yo_no|si_faltara|muert*; estaría|estarían|estaríais|estaríamos|vivirían|
            serían|respirarían mejor|tranquil*|felices|aliviad*|bien .. sin|si|muert*; mejor muert*|si_me_muero|
            si_me_muriera; soy|siento|siendo .. estorbo|carga|lastre .. para|mis|mi|familia|y|todos|$|hijos; estorbo;
            si .. no despertara|despertase|me_muriera|muriera|muriese|desapareciera|faltara|no_estuviera|no_existiera
            .. mejor|nadie|mañana|tranquil*|alivio|nada|paz|$|igual; no <puedo>|aguanto|soporto más|ya|con_mi_vida|
            seguir|vivir|tanto .. vida|vivir|así|seguir|todo; no puedo más con mi|esta|la vida; no quiero seguir|
            vivir|despertar*|estar; quisiera|quiero|ojalá estar muert*; quiero|ojalá|quisiera|deseo .. desaparecer;
            quiero que .. acabe|termine .. todo|vida|ya; me da igual|lo_mismo .. vivir|morir*|vivo; nadie me ..
            echaría|extrañaría|notaría|lloraría; no valgo nada|para; no merezco vivir|estar; odio mi vida|vivir; la
            vida no .. vale|sentido|tiene; no vale la pena .. vivir|seguir|nada|esto; pienso|pensando|pensamientos ..
            morir*|muerte|suicid*|matarme|desaparecer; sin esperanza; todo .. acabe .. siempre; rendirme .. vida; no
            veo .. salida|futuro|luz; ya no .. encuentro|veo|hallo .. sentido|gracia .. vida|vivir|nada|seguir; ya no
            quiero más; no puedo más con esta|mi|la vida
            """),
        hyperbole=spoken("""
            muero|morir|morirme|mato|matar|matarme|muerto|muerta|morí|suicidio .. risa|hambre|calor|frío|sueño|ganas|
            vergüenza|pena|aburrimiento|amor|gusto|miedo|envidia|nervios|ternura|sed|cansancio|aburrid*; jaja; me
            parto; 😂; 🤣; 💀; 😅; reunión; reuniones; excel; deploy; sprint; lunes; wifi; café; examen; jefe; build; el
            código; jira; correo; correos; plantilla; presentación; powerpoint; no|nada me? quiero|voy|pienso morir|
            matar|suicidar|morirme|matarme; es|era|estoy|estaba broma|bromeando|exagera*|exagerando|bromita|coña;
            suicidio comercial|profesional|político; no .. nada_parecido; gimnasio; gym; sentadillas; burpees;
            jugando|jugar; partida; nivel; juego; serie; película; novela; personaje; fortnite; mato el|al|a_la
            proceso; la impresora; los pelos; tiro de los pelos; piscina; sofá; cama; un perro; agujetas; ganas de
            matar
            """),
    )
