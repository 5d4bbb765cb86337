"""Feeling, strength, bladder and bowel in French."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.french.speech import FRENCH

says = FRENCH.says
_CAN = "peux|peut|arrive|parviens|parvient|réussis|réussit|sais|pouvais|peuvent|arrivent|impossible|capable|réussi"
_NOT = "pas|plus|rien|peine|guère|aucun|aucune"
_PEE = "uriner|pisser|pipi|urine"
_LEG = "jambe|jambes|genou|genoux|pieds|mollets|chevilles|pied|cuisse|cuisses|cheville|mollet|hanche"
_FOOT = "pied|pieds|orteils|talon|cheville|pointe|chaussure|avant_pied|semelle"


def with_feeling(signs: Signs) -> Signs:
    return replace(
        signs,
        pain=says("""
            mal; douleur*; souffr*; douloureu*; lance; lancent; tire; tiraill*; pique; piqu*; brûl*; élance*; bloqué*;
            coincé*; raide*; crampe*; pinc*; feu; atroce*; spasme*; poignard*; serre; sensible; bat; lanc*; aïe;
            torticolis; pulse; barre; compote; courbatur*; point; torsade; ronge; hurle; crie; vrac
            """),
        numb=says(f"""
            engourdi*; endormi*; insensib*; anesthési*; sens {_NOT}; sens_bien_plus; {_NOT} sens; {_NOT} .. sensation*|
            sensibilité; mort; sens .. {_NOT}; sens moins|mal; plus|aucune|moins|sans|zéro|perte|perdu|perds|baisse|
            trouble* sensation*|sensibilité|toucher; sensation* .. disparu*|partie|perdu*|absent*; sensibilité ..
            disparu*|diminu*|perdu*; paresthés*; hypoesthés*; morte; mortes; morts; fourmis et plus; comme ..
            anesthésié*|dentiste|piqûre|mort; dentiste; dort; dorment; réagit plus; pas sentir|sens; rien sens|sentir;
            sentir rien|plus; sentais rien|plus; impossible .. sens|dire; zombie; éteint*
            """),
        odd=says("""
            fourmi*; picot*; bizarre*; étrange*; chelou; drôle*; carton; coton; cotonneu*; pas appart*; étranger*; comme
            .. carton|coton|bois|plastique|caoutchouc|mousse|éponge|cuir; électri*; froid*; chatouill*; frétill*;
            grésill*; différent*; anormal*; pas à moi; dysesthés*
            """),
        flare=says("""
            descend*; irradi*; électri*; décharge*; fourmi*; picot*; brûl*; lance*; sciatique*; tire; traverse*;
            élance*; fil*; coule; douleur*; engourdi*; mal
            """),
        weak=says(f"""
            faible*; faibless*; mou; molle; mous; molles; flageol*; tremble*; trembl*; chancel*; plie*; plient; plier;
            dérob*; flanch*; lâche; lâchent; lâché*; cède*; cèdent; coton; cotonneu*; guimauve; chamallow; gelée;
            chiffon*; flan; {_NOT}|sans|perte|perdu|perds|moins|manque force*|puissance|tonus|poussée; force .. {_NOT}|
            partie|disparu|perdu*; plomb; répond* .. {_NOT}; obéi* .. {_NOT}; port* .. {_NOT}; tien* .. {_NOT}; soutien*
            .. {_NOT}; refus*; suiv* {_NOT}; effondr*; lâch*; parésie; pouss* {_NOT}; boug* {_NOT}; lève* {_NOT}; lever
            {_NOT}; {_CAN} .. {_NOT} .. lever|bouger|tenir|marcher|plier|tendre|debout|soulever; {_NOT} .. lever|bouger|
            tenir|marcher|soulever; marcher .. affaire|difficile|dur; sans force; flasque
            """),
        leg_fails=says(f"""
            {_LEG} .. plie|plient|dérob*|flanch*|lâche|lâchent|lâché*|cède|cèdent|céd*|flageol*|effondr*|défaill*|
            chancel*|lâcher|refus*; {_LEG} .. port*|tien*|soutien*|répond*|obéi*|suiv*|pouss*|boug*|lève*|avance*
            {_NOT}; {_LEG} .. {_NOT} .. force*|puissance; {_NOT}|sans|perte|perdu|perds|moins force*|poussée|puissance
            .. {_LEG}|gauche|droite; force* .. {_LEG} .. {_NOT}; {_LEG} .. mou|molle|mous|molles|faible*|coton|guimauve|
            plomb|chiffon|chewing_gum; faible*|faibless* .. {_LEG}; lâche*|dérob*|flanch* .. {_LEG}; {_CAN} .. {_NOT} ..
            monter|escalier*|marches|relever|debout|marcher|tenir; {_NOT} .. monter|grimper .. marches|escalier*|chaise|
            marche; tien* {_NOT} .. debout|jambes; {_NOT} tenir debout; {_LEG} .. traîn*; traîn* .. {_LEG}; jambes ..
            sous moi; {_NOT} soulever .. {_LEG}; dérobe* sous; {_LEG} .. effondre*; {_LEG} .. abandonn*; tombe* ..
            {_LEG} .. {_NOT}; monter .. {_NOT} .. marches|escalier*
            """),
        paralysed=says(f"""
            paralys*; {_CAN} .. {_NOT} .. bouger .. {_LEG}; bouge* {_NOT} .. {_LEG}; {_LEG} .. bouge* {_NOT}; {_NOT} ..
            bouger .. {_LEG}; paraplég*; tétraplég*
            """),
        foot_drop=says(f"""
            pied .. tombe|tombant|claque|flappe|traîn*|racle|accroche|pend|mou|ballant|flasque|butte|bute|frotte; pied
            tombant; steppage; {_FOOT} .. traîn*|racle*|accroch*|frott*|bute*|butte*; {_CAN} .. {_NOT} .. pointe|
            pointes|talons|talon|orteils|bout; {_FOOT} .. {_NOT} .. lever|relever|bouger|monter|pousser; lever|relever|
            lève|relève|redresser|bouger .. {_NOT} .. {_FOOT}; {_FOOT} .. lève|relève|monte|bouge|répond|redresse|obéi*|
            pousse {_NOT}; {_NOT} .. lever|relever|redresser .. {_FOOT}; {_NOT} .. pointe|talons|pointes|bout .. pied|
            pieds|orteils; pied .. {_NOT} .. force|poussée|lever; aucune poussée; traîne .. pied|jambe; orteils ..
            paresseux|mort*|mou*; pied .. paresseux|mort|faible*|paralysé; trébuche*; bute tapis; perds|perd .. tong|
            chausson|pantoufle|claquette|sandale; mollet .. pousse {_NOT}; pied gauche|droite .. claque*|tombe*;
            releveur*; marche* .. pointe .. {_NOT}; avant pied .. {_NOT}|aucun*; partir .. bout .. orteils
            """),
        gait=says("""
            démarche; marcher comme .. ivre|saoul|soûl|bourré|canard|robot|bateau; titub*; vacill*; zigzag*; tangue*;
            équilibre; chancel*; comme .. bateau; tiens .. murs|meubles|mur; tenir .. murs|meubles|mur; pas .. raide*|
            traînant|incertain; jambes .. raide*; jambes .. lourd marcher; lourd .. marcher; marcher .. travers|
            bizarre*|drôle; marcher .. raide; instable*; trébuche*; marcher difficile
            """),
        cannot_pee=says(f"""
            {_CAN} .. {_NOT} .. {_PEE}|vider; {_NOT} .. {_PEE} .. depuis|hier|matin; {_PEE} .. {_CAN} .. {_NOT}; {_NOT}
            {_PEE}; impossible|difficile|dur|mal|difficultés|difficulté|galère|peine|forcer|pousser|force|pousse ..
            {_PEE}|vider; {_PEE} .. impossible|difficile|sort_pas|vient_pas|sort_plus|vient_plus|coule_pas|coule_plus|
            bloqué*|goutte; rétention; attends|attend|attendre|reste|poireaut* .. devant|toilettes .. avant|rien|heures|
            plombes|minutes; devant toilettes .. avant|rien|heures|plombes|minutes|longtemps; toilettes .. rien .. sort|
            vient|coule; rien .. sort|vient|coule .. toilettes|pipi|{_PEE}; vessie .. vide|vider {_NOT}; vessie ..
            pleine .. rien|pas|impossible; vessie .. vide {_NOT}; {_NOT} vider .. vessie; vessie bloquée; jet .. faible|
            coupé*|interrompu|haché; goutte goutte; envie .. {_PEE} .. rien|sort; pousser .. {_PEE}; avant que .. parte|
            sorte|vienne|coule; pas fait pipi depuis; fait plus pipi; pas allé toilettes depuis; {_PEE} .. coince|
            bloque*|démarre_pas; {_PEE} goutte; démarrer .. jet|pipi; dysurie; pisser .. {_CAN} {_NOT}; pas {_PEE}
            depuis
            """),
        leaks=says(f"""
            fuite* .. urin*|urine|vessie|pipi; fuites; fuite; perte* .. urin*|urine|pipi|urines; perds|perd .. urine|
            urines|pipi|gouttes; pisser|pipi dessus|culotte|lit; pisse dessus|culotte; fait pipi lit|dessus|culotte;
            fais pipi lit|dessus|culotte; urine* .. dessus|toute|seule|seul|tout; urine .. coule|échappe|sort|part;
            coule toute|tout|seul|seule; {_PEE} sous; mouillé*|mouille|trempé* .. culotte|lit|draps|siège|chaise|dessus|
            matelas; culotte|lit|draps|siège .. mouillé*|trempé*|humide*; incontinen*; {_CAN} .. {_NOT} .. retenir|
            retient|contrôler; retiens|retient|contrôle {_NOT} .. {_PEE}|vessie|urine; {_NOT} .. retenir .. {_PEE}|
            urine|envie; contrôle .. vessie|urine|sphincter*; protection* parce|car|urin*|depuis; porte|mets|besoin ..
            protection*|couche*|serviette*; énurésie; {_NOT} .. temps .. toilettes; temps .. toilettes .. {_NOT}; vessie
            .. lâche*|fuit|contrôle|fait|veut|fuite*; échappe* .. urine|pipi|gouttes; urine .. tout_seul; pipi culotte;
            uriner dessus|lit|culotte; uriné dessus|lit; pisser dessus|lit; accident* .. pipi|urin*|lit; pipi ..
            tout_seul|échappe
            """),
        unaware=says(f"""
            sens {_NOT} .. envie|vessie|{_PEE}|passer|coule|besoin|remplie|pleine; {_NOT} sens .. envie|vessie|{_PEE}|
            besoin; {_NOT}|sans|perdu envie .. {_PEE}|toilettes; plus .. envie {_PEE}; sens .. {_PEE} {_NOT}; envie ..
            {_PEE} .. disparu*|partie; sais|savoir {_NOT} .. fini|vessie|pleine|pipi|urin*; envie .. sens {_NOT}; vessie
            .. sens {_NOT}; vessie .. sensation; {_PEE} .. sens {_NOT}; sens {_NOT} .. urine|pisse|pipi; sentir ..
            {_PEE} {_NOT}
            """),
        stool_loss=says(f"""
            chié*|chier|caca|chie dessus|culotte|froc; fait dessus; fais dessus; caca .. culotte|dessus|lit; souill*;
            sali*|salis|salit culotte|sous|dessous|vêtements|linge; culotte .. sale*|souillé*|taché*; fuite* .. selles|
            fécal*|anal*|caca; perds|perd|perte* .. selles|caca; selles .. échapp*|toutes_seules|coule*|sans|contrôle|
            retenir|fuite*; {_NOT} .. retenir|contrôler .. gaz|selles|pets|vents|caca; gaz .. échapp*|retiens|contrôle;
            contrôle .. intestin*|selles|gaz; incontinence fécale|anale; sphincter*; diarrhée .. sens; traces ..
            culotte; sans sentir .. selles; anus .. ouvert|béant|tient
            """),
        urine=says("uriner; urine; pisser; pipi; mictions; urinaire*; vider vessie"),
        stool=says(
            """
            selles; caca; chié; chier; pipi; pisser; urine; uriner; mouillé*; culotte mouillé*|sale*|trempé*; souillé*;
            vessie; trempé*
            """
        ),
        unfelt=says(f"""
            sans .. sentir|rendre_compte|rendre|sens|apercevoir|aperçu|savoir|remarquer|vouloir|prévenir; rendu {_NOT}
            compte; {_NOT} .. aperçu|aperçois|rendu|remarqué|senti|sens|remarque; rien senti|remarqué|sens; tout|toute
            seul|seule; involontaire*; aperçois .. qu; sens {_NOT}; {_NOT} rendu_compte; insu; aperçois {_NOT}
            """),
        cannot=says(
            f"{_CAN} .. {_NOT}; difficulté*; difficile*; peine; pousser; forcer; galère*; mal uriner|pisser; bloqué*"
        ),
        organ=says("vessie; intestin*; sphincter*; selles"),
        trouble=says(f"""
            contrôle; contrôler; perdu; perte* .. contrôle; trouble*; souci*; problème*; marcher {_NOT}; fonctionne
            {_NOT}; bloqué*; paralysé*; faible*; paresseu*; déconne; capricieu*; lâche*; fait .. veut; répond* {_NOT};
            obéi* {_NOT}; vide* {_NOT}
            """),
        wiping=says(f"""
            essuy*|essuie|torch*|papier .. sens|sentir|bizarre|rien|{_NOT}; sens|sentir {_NOT} .. papier|essuie*|essuy*|
            siège|chaise|selle|lunette|cuvette|toilettes|eau|assise; sens {_NOT} .. m_assieds|assis|assois; siège|
            chaise|lunette|selle .. sens {_NOT}; assis sur .. coton|nuage|coussin|vide; {_NOT} sens .. essuy*|essuie|
            papier|siège|chaise
            """),
        sex=says("rapports; faire amour; sexe; sexuel*; orgasme; érection; coït; pénétration"),
        sex_lost=says(f"""
            {_NOT}|sans|aucune|perdu|perte|plus érection*|orgasme*|jouir|bander|éjacul*; érection* .. {_NOT}|impossible|
            disparu*|partie; bande|jouis {_NOT}; {_CAN} .. {_NOT} .. bander|jouir|éjaculer; impuissan*; sens {_NOT} ..
            rapports|amour|sexe; bander {_NOT}
            """),
        cauda_name=says("queue cheval; anesthésie selle; cauda; syndrome queue"),
        clumsy=says(f"""
            doigts|mains|main .. maladroit*|gourd*|gauches|obéi*|lâch*|échapp*|font_plus|répond*_plus|moufles|gants;
            lâch*|échapp*|tomb* .. mains|doigts|tasse*|objets|souris|verre*|stylo*|choses|téléphone|clés|fourchette;
            maladroit*; laisse|fais tombé|échapper; boutons|boutonner|lacets|chemise|boucles|montre|fermeture|
            soutien_gorge|clé|clef .. {_NOT}|mort|galère|impossible; {_CAN} .. {_NOT} .. boutonner|écrire|signer|
            enfiler|lacer|attacher|boutons|lacets|taper|clavier; {_NOT} .. boutonner|boutons|signer|lacets|enfiler|
            boutonne; écriture .. illisible|change*|moche|pattes|tremble*|déform*; signature .. change*|illisible;
            gants|moufles .. mains|doigts; mains .. gants|moufles; motricité fine; doigts .. font {_NOT}; mains .. font
            {_NOT}; dextérité; comme gants; comme moufles; doigts .. obéissent {_NOT}; illisible
            """),
        zap=says("""
            décharge*; électri*; éclair*; choc* électri*; lhermitte; courant; zap*; zzap; zzzap; jus; foudre; fourmi* ..
            colonne; étincelle*
            """),
        bends=says("""
            penche*|baisse*|fléchi*|plie*|incline*|regarde*|tourne* .. tête|nuque|cou|menton|pied|nombril|bas|sol|
            chaussures|nez; tête .. avant|penche*|baisse*; menton poitrine; flexion
            """),
    )
