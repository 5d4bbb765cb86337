"""Heart, vessels and brain in French."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.french.speech import FRENCH

says = FRENCH.says
_FACE = "visage|bouche|sourire|paupière|joue|lèvre|œil_gauche|œil_droit|commissure"
_NOT = "pas|plus|rien|peine"


def with_heart(signs: Signs) -> Signs:
    return replace(
        signs,
        heart_alone=says("""
            éléphant .. poitrine; tient|serre|touche|agrippe .. poitrine main|mains; tient poitrine; main sur poitrine;
            angine poitrine; poitrine .. étau|écras*|enclume|éléphant|bloc|parpaing; étau .. poitrine; douleur*
            poitrine; mal poitrine; serrement|oppression|poids|barre|pression|pointe|brûlure .. poitrine; cage
            thoracique .. serr*|écras*; mal coeur bras; coeur .. serre*|broie|étau; assis sur poitrine; mal thorax;
            douleur thoracique
            """),
        pressure=says("""
            serr*; oppress*; poids; pèse*; pesant*; pression; écras*; barre; étau; brûl*; pique; pointe; point; pinc*;
            lourd; lourdeur; comprim*; compress*; poignard*; coince*; tire*; étouff*; enclume; bloc; noué*; étreint*;
            broie*; lance*; gêne
            """),
        cant_breathe=says("""
            peux|arrive|peut|arrivé|parviens pas|plus .. respirer|souffle|souffler|air; respirer pas|plus|mal|peine|
            difficile*|impossible; mal|difficile|difficulté*|peine|impossible|galère|dur .. respirer; souffle .. court|
            coupé*|perdu|manque; manque* air|souffle; étouff*; suffo*; cherche .. air|souffle; plus air|souffle; plus
            respirer; pas respirer; bout souffle; dyspnée; asphyx*; à_bout_de souffle; essouffl* .. parl*|repos|rien|
            assis|lit|dents
            """),
        breathless=says("""
            essouffl*; respirant; inspirant; haleter; halète*; respirer; inspir*; respiration; souffle; poumons; air;
            respirer fond; respirations
            """),
        sweats=says("""
            sueur* froide*; sueurs; transpir* froid; sueur; nage; moite*; transpir*; sueur; trempé* sueur; dégouline*;
            moiteur; chemise mouillée; sue; suer; suées
            """),
        queasy=says("nausé*; envie vomir; mal coeur; vomi*; barbouill*; haut coeur; gerber; vomir; estomac retourné"),
        faint=says("""
            évanoui*; malaise*; tombé dans pommes|syncope; dans les pommes; syncope; tourne oeil; voile noir; vois noir|
            noire|trouble|étoiles; perdu|perd|perdre connaissance; perte connaissance; vacille*; écroul*; vertige; vois
            flou; tombe dans pommes; tête tourne
            """),
        collapsed=says("""
            perdu|perd connaissance; inconscient*; répond* plus stimul*|voix|rien; sans connaissance; ne réagit plus;
            collègue|mari|femme|mère|père|maman|papa|chef|patron|fils|fille|gars|monsieur|dame|stagiaire|frère|soeur|
            ami|il|elle .. effondr*|écroul*|inconscient*|évanoui*|réagit_plus|respire_plus; inanimé*; arrêt cardiaque
            """),
        grey=says(
            """
            pâle; gris; grise; blanc comme linge; livide; blême; teint gris|cireux; lèvres bleues|bleu; tout blanc;
            blafard*; blanche
            """
        ),
        palpitations=says(
            """
            palpitation*; coeur .. emballe*|bat_vite|cogne*|palpite*|saute|rate|vite|fou|cent; tachycard*; pouls rapide|
            fou
            """
        ),
        heart_attack=says(
            "crise cardiaque; infarctus; attaque cardiaque; crise coeur; syndrome coronarien; malaise cardiaque"
        ),
        on_effort=says("""
            effort*; escalier*; marches; marcher; chaque fois; monte*; porte*; côte; poubelles; étage*; valise; courses;
            vélo
            """),
        at_rest=says("""
            repos; arrête*; assieds; assis; assois; disparaît; passe; fini; calme; redescend; pause; plus rien; cesse*;
            part; va mieux
            """),
        indigestion=says(
            "brûlure* estomac|gastrique*; reflux; indigestion; remontées acides; digestion; digère; aigreurs; acidité"
        ),
        radiates=says("irradi*; descend* .. bras; monte .. mâchoire; file; jusque|jusqu; remonte*; part"),
        tearing=says("""
            déchir*; arrach*; fend* .. deux; fendu*; coup couteau|poignard|épée|sabre|hache; poignard*; couteau;
            transperc*; lacér*; dans deux; coupé deux; traversé* part; fissur*; craqué_en deux; éclat* intérieur;
            perfor*
            """),
        pulsing_belly=says("""
            bat|battement*|puls*|pouls|tape|palpit* .. ventre|abdomen|nombril; ventre|abdomen|nombril .. bat|battement*|
            puls*|pouls|coeur
            """),
        aneurysm=says("anévrisme*; anévrysme*; aort*; dissection"),
        muscle=says("""
            développé couché; pompes; pecs; muscu*; séance; entraînement; salle sport; courbatur*; haltères; gainage;
            crossfit; squats; deltoïde; intercost*; toux; toussé; bench; dips
            """),
        effort=says("""
            après|pendant|en course|courir|footing|jogging|sprint|séance|sport|entraînement|cardio|hiit|burpees|match|
            spinning; footing; jogging; sprint*; cardio; fractionné; marathon; idées; niveau idées; salle sport;
            burpees; hiit
            """),
    )


def with_brain(signs: Signs) -> Signs:
    return replace(
        signs,
        headache=says("""
            mal tête; maux tête; migraine*; céphalée*; tête .. explose*|éclate*|fend*|cogne*|tape|étau|exploser|éclater|
            mal; mal .. tête; douleur* .. tête|tempe|front; tête fait mal; casque; tête va exploser; mal_de tête
            """),
        headache_worst=says("""
            pire|plus_fort|plus_violent|pires mal|maux|migraine|douleur .. tête|vie; pire mal tête; pire migraine; coup
            .. tête; tête .. coup massue|tonnerre|marteau|batte|fouet|hache|feu; coup massue|tonnerre|marteau|batte|
            hache|tonner; tonnerre; mal tête|crâne .. brutal*|foudroyant*|fulgurant*|explosi*|soudain*|instant*|coup|
            jamais|pareil; foudroyant* .. tête; jamais .. mal tête .. pareil|fort; explosi* .. tête; tête .. explosion|
            brutal*|foudroyant*; jamais .. mal tête
            """),
        droops=says("""
            tombe*; tombant*; pend; tordu*; de travers; travers; paralysé*; affaiss*; ferme; déformé*; figé*; bave*;
            mort; descend*; coule
            """),
        face_droop=says(f"""
            {_FACE} .. tombe*|tombant*|pend|tordu*|travers|paralysé*|affaiss*|déform*|figé*; {_FACE} .. d un côté;
            tombe|pend|affaiss* .. {_FACE}; moitié visage|face .. tombe|paralysé*|bouge|insensible|engourdi*|mort*|
            répond|figé*; paralysie faciale; bave .. côté; sourire .. tordu|travers|côté|asymétrique; bouche tordue|
            travers; coin bouche; sourit .. moitié|côté; paupière .. tombe*|ferme|lourd; visage asymétrique
            """),
        speech=says(f"""
            parler|parle|parlait|articul*|prononc* .. {_NOT}|mal|bizarre*|charabia|incompréhensible*|difficile*|travers|
            bouillie|pâteu*|ivre; {_NOT}|difficulté*|mal|peine|impossible .. parler|articuler|trouver_mots|prononcer;
            mots .. {_NOT}|mélange*|sortent|emmêl*|viennent|trouve|désordre|embrouill*; cherche .. mots; {_NOT} .. mots;
            trouve* {_NOT} .. mots; perds|perd|perdait mots; bafouill*; baragouin*; charabia; aphasi*; langue ..
            pâteuse|lourd|épaisse|molle|emmêle; voix pâteuse; dit n_importe; propos .. incohérent*|décousu*;
            incohérent*; phrases .. sens|incompréhensible*|sortent; parle* .. comme .. saoul|bourré|ivre; dysarthri*;
            dit .. mots .. ordre|sens; bredouill*; sort .. bouillie; finir phrases
            """),
        vision=says(f"""
            vois|voit|voir|voyais double|deux|flou_soudain|noir|{_NOT}; vois|voit|voir .. double; vision double|trouble|
            floue|perdue|réduite|tunnel; perte* .. vue|vision; perdu|perd vue|vision; diplopie; double .. vois|voir;
            deux images; image* .. double|deux; images dédoubl*; dédoubl*; aveugle; oeil .. {_NOT} .. vois|voit; vois ..
            {_NOT} .. oeil|côté; rideau|voile noir; champ visuel; vue .. trouble*|baisse*|brouill*; moitié .. champ|
            écran|image; amaurose; voile devant yeux|oeil; vois trouble|flou; vois double
            """),
        dizzy=says(
            """
            vertige*; tourne; tournis; étourdi*; tangue*; équilibre; titub*; ivre; vacill*; tête tourne; tout tourne;
            tourner
            """
        ),
        fit=says("convuls*; épilep*; crise épilepsie; convulsion; tremble tout corps; spasmes corps"),
        confused=says("""
            confus*; désorient*; délir*; perdu* .. où; sait plus .. où|qui|jour; reconnaît pas|plus; incohérent*;
            divague*; sais plus .. où|qui|jour; propos
            """),
        manipulated=says("""
            ostéo*; chiro*; manipul*; cou|nuque .. craqué*|cracké|claqué; craqué* .. cou|nuque; fait craquer; rebout*;
            craquement cou; kiné cou; massage cou|nuque; mobilisé
            """),
        arm_gone=says(f"""
            bras|main .. répond* {_NOT}; bras|main .. obéi* {_NOT}; bras|main .. paralysé*|ballant*|pend|mort soudain*|
            tombe; lève* {_NOT} bras; soudain*|coup|brutal* .. bras|main .. {_NOT}|faible*|lourd|engourdi*|mort; bras|
            main .. soudain*|brutal*|coup .. {_NOT}|faible*; main|bras droite|gauche? .. tout? mou|molle|inerte|
            ballant*; main|bras .. soudain*|brutal*|coup .. mou|molle|lourd|faible*|inerte|engourdi*; main|bras .. sens
            {_NOT}; sens {_NOT} .. bras|main; main|bras .. lâche tout|souris; bras .. bouge {_NOT}; main .. tient {_NOT}
            """),
        stroke_name=says(
            """
            avc; accident vasculaire; attaque cérébrale; hémorragie cérébrale|méningée; accident ischémique; rupture
            anévrisme; congestion cérébrale
            """
        ),
        sudden=says("""
            soudain*; brusque*; brutal*; tout coup; coup; subit*; tout d un coup; sans prévenir; foudroyant*;
            fulgurant*; instantané*; seconde; seconde; il y a # min|minutes; depuis # minutes|min; instant; tout à l
            heure; depuis quelques|dix|cinq minutes; depuis une heure; d_emblée; net
            """),
        worst=says("""
            atroce*; insupportable*; intenable*; horrible*; terrible*; affreu*; violent*; intense*; pire; monstrueu*;
            insoutenable*; hurle*; extrême*; abominable*; infernal*; jamais connu; forte; fort; énorme*; épouvantable*;
            inhumain*; tordre
            """),
        never_before=says(
            """
            jamais .. eu|connu|senti|ressenti|vécu|avant|pareil|arrivé; connais|connaît pas|plus; inhabituel*; pas comme
            d_habitude|habitude|autres; nouveau*; nouvelle*; inconnu*; première fois; rien voir; différent* .. habitude|
            autres; inédit*
            """,
            aside=True,
        ),
        faster=says(
            """
            pire .. jour|heure|heures|jours; empir*; aggrav*; aggrave; de plus plus; plus plus; jour jour|après; heure
            heure; rapidement; chaque jour|heure|soir|nuit|matin; progress*; s_étend; gagne; monte; augment*; heures;
            vient petit
            """,
            aside=True,
        ),
        light_hurts=says("""
            lumière .. mal|insupportable|gêne*|brûle*|agresse*|supporte*; supporte* pas|plus lumière|jour; photophob*;
            jour .. fait mal; volets fermés|clos; noir complet; écran brûle; lumière* me|fait; mal lumière; rideaux
            fermés
            """),
    )
