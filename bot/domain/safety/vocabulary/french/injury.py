"""Accidents, thin bones and operations in French."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.french.speech import FRENCH

says = FRENCH.says
_HIGH = (
    """
    échelle|toit|cheval|poney|vélo|moto|scooter|trottinette|échafaudage|arbre|balcon|fenêtre|mezzanine|escabeau|
    escalier|escaliers|
    """
    "trampoline|quad|tabouret|camion|grenier|mur|muret|falaise|estrade|quai|lit_superposé|cerisier|étage"
)
_FELL = (
    """
    tombé|chute|dégringolé|dévalé|basculé|volé|éjecté*|projeté*|glissé|atterri*|raté|passé|désarçonné*|valdingué|
    culbuté|tombe|gamelle|sauté|
    """
    "dégringolée|cascade"
)


def with_injury(signs: Signs) -> Signs:
    return replace(
        signs,
        crash=says(f"""
            accident voiture|moto|route|vélo|scooter|ski|circulation|cheval|trottinette|auto|travail; accidenté*;
            accrochage; voiture|bus|camion|moto|taxi|auto|vélo .. fauché*|renversé*|percuté*|heurté*|écrasé*|rentré*|
            embouti*|cogné*|tapé*; renversé* par; percuté*; fauché* par; rentré* dedans|arbre|derrière|mur; embouti*;
            tonneau*; carambolage; collision; coup lapin; plaquage; mêlée; {_FELL} .. {_HIGH}; {_HIGH} .. {_FELL}|haut|
            bas; chute .. mètre|mètres|m|hauteur|haut; tombé .. mètre|mètres|m|étage|hauteur; atterri* .. mètres|tête|
            fesses|dos|cou|nuque; tombé* .. sur tête|nuque|cou; chute .. tête|cou; plongé* .. tête|peu|piscine|fond;
            plongeon; passé* .. guidon; par dessus guidon; vol plané; roulé capot; tombé* dessus; reçu* .. tête|dos|
            nuque; désarçonné*; fait écraser|renverser|percuter|rentrer; tabass*; agress*; écrasé* par; coincé* sous;
            meuble|armoire|étagère|carton|branche|poutre .. tombé*; éjecté*; gros accident; accident hier|grave|violent;
            crash voiture|moto
            """),
        fall=says("""
            tombé; chute; glissé; trébuché; gamelle; manqué .. marche|marches; raté .. marche|marches; étalé*;
            dégringolé*; cassé figure|gueule; cassé la figure; tombe hier; mal tombé; ramassé; vautré*; viandé*; gaufr*
            """),
        old=says(
            """
            #old; #old ans; mamie; papi; papy; mémé; pépé; grand mère|père; personne âgée; retraité*; grand_mère;
            grand_père; mamy
            """
        ),
        strain=says("""
            soulev*; porté; portant; porter; toussé; toussant; tousser; éternu*; penché*; penchant; tirant; tiré;
            ramass*; carton; courses; effort; draps; baissé*; baissant; lever; levé; faux mouvement; valise; tourné
            """),
        cracked=says("""
            craqué; crac; claqué; craquement*; crack; cassé; clac; fracture*; tassement*; fissure; lâché net; entendu ..
            bruit; bruit sec; craque
            """),
        bruised=says("bleu énorme|gros; bleu; hématome*; ecchymose*; contusion*; bleus"),
        thin_bones=says(
            """
            ostéopor*; os fragiles|poreux|verre; dexa; tscore; densité osseuse; ostéopén*; fragilité osseuse;
            densitométrie
            """
        ),
        steroids=says("cortisone; corticoïde*; prednisone; prednisolone; cortico*; cortancyl; solupred"),
        height_loss=says("perdu .. cm|centimètres|taille; rapetiss*; cm moins; rétréci*; tassé*; moins grand*"),
        operated=says("opération; opéré*; opérée; post op; prothèse; arthroscopie; opére; bloc opératoire"),
        spine_operated=says("""
            opération|opéré|opérée .. disque|hernie|lombaire*|dos|colonne|vertèbre*|rachis|discale|canal|cervicale|
            nuque|spinal*; hernie .. opéré*|retiré*|enlevé*|opération; retiré|enlevé .. hernie|disque; arthrodèse;
            laminectomie; péridurale; ponction lombaire; infiltration*; dos opéré*; injection* .. dos|colonne|lombaire*|
            rachis; discectomie; rachianesthésie; microdiscectomie; disque .. opéré*|opération; chirurgien dos
            """),
        weeps=says("""
            coule*; suint*; écoulement; purulent*; rouvert*; ouvert*; saign*; tache*; liquide; rouge et chaud; rouge ..
            chaud; odeur; sent mauvais; suppur*; jaune*; jaunâtre; désuni*; infecté*
            """),
        recent=says(
            """
            il .. jours|semaines|semaine|jour|mois; hier; avant hier; aujourd; ce matin; depuis; semaine dernière|
            passée; mois dernier; lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche; remonte; récent*; sors; sorti*;
            jours; semaines; octobre|septembre|novembre
            """,
            aside=True,
        ),
        clears=says(
            """
            passe dès|quand|après; revient dès|quand; revenu* .. descend*|bouge*|levant|minute*|suite; deux minutes;
            part dès|quand; disparaît dès|quand|lève; après fini|passé|parti|normal; zou; sur le coup; tout revenu;
            suffit .. lève|bouge; dès .. lève|bouge; passé après|secoue*; minutes après; secouant
            """,
            aside=True,
        ),
        posture=says(
            """
            dormi dessus|mal|sur; assis* longtemps|dessus|portefeuille|tailleur; jambes croisées; mauvaise position;
            sous oreiller; tailleur; mal dormi; oreiller; courant air; clim; télétravail; réunion*; tabouret; chaise
            dure; banc; selle vélo; sortie vélo; coussin; portefeuille; botte; chaussures serrées; croisé*; réunion
            interminable
            """,
            aside=True,
        ),
        exerted=says(
            """
            squat*; courbatur*; séance; muscu*; leg day; jour jambes; marathon; semi; trail; rando*; footing; course;
            courir; vélo; ski; foot; match; crossfit; sport; entraînement; pilates; fentes; gym; burpees; salle;
            gainage; jardin*; déménag*; debout caisse; debout journée
            """,
            aside=True,
        ),
        persistent=says(
            "depuis .. semaines|mois|jours|ans|semaine; persist*; permanent*; part pas; passe pas; non stop; continu",
            aside=True,
        ),
        longstanding=says(
            """
            depuis .. accouchement|naissance|enfance|années|enfants|bébé|ans; naissance; quand tousse|éternue|ris|saute|
            cours; tousse*; éternu*; trampoline; ménopause; connu* depuis .. ans|années|enfance; suivi* depuis;
            inchangé*; stable; comme d_habitude; rééducation; périnéale; identique*; urologue|gynéco|kiné|orl|neuro
            suit|connaît|courant; bougé trente; grossesses; petit fils; chien; chiot; bébé; fuite cache; prostate;
            """,
            aside=True,
        ),
        laughs=says("lol; blague; rigole; plaisant*", aside=True),
    )
