"""Infection, cancer, clots, kidneys and pregnancy in French."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.french.speech import FRENCH

says = FRENCH.says


def with_illness(signs: Signs) -> Signs:
    return replace(
        signs,
        fever=says("""
            fièvre; fiévreu*; fébrile*; température; #exact; #fever fièvre|température|degrés|thermomètre; température
            #fever; brûlant front; température; front brûlant; chaud et froid; chaud froid; brûle fièvre; thermomètre;
            #fever
            """),
        chills=says(
            "frisson*; grelott*; claque* dents; claquer dents; tremble* froid; frissonn*; chaud froid; tremblements"
        ),
        stiff_neck=says("""
            nuque|cou .. raide*|dur|dure|bloqué*|planche|bois|raideur; raideur .. nuque|cou; menton .. poitrine; pas|
            plus|impossible .. baisser|pencher|plier|fléchir .. tête|cou|nuque|menton; peux pas baisser tête; tête ..
            baisser .. pas|plus
            """),
        rash=says(
            """
            boutons; éruption; plaques; taches; points rouge|violets|rouges; rougeurs; pétéchies; purpura; tâches; rash;
            points
            """
        ),
        rash_stays=says("""
            taches|points|plaques|boutons|tâches .. disparaissent|disparaît|s_effacent|effacent|efface|blanchissent|
            partent pas|plus|jamais; purpura; pétéchies; s effacent pas; verre .. disparaissent|effacent; taches|points|
            plaques .. violet*|violac*|pourpre*|foncé*|noir*
            """),
        drowsy=says(
            """
            somnol*; confus*; délire*; réveille pas|plus; apathique; endormi*; difficile réveiller; amorphe; léthargi*;
            abattu*
            """
        ),
        vomit=says("vomi*; vomissement*; gerbe*; dégueul*; rend tout; gerber"),
        infected=says("""
            infection*; infecté*; abcès; septicémie; suppur*; purulent*; septique; spondylodiscite; ostéomyélite;
            staphylo*; érysipèle
            """),
        immune=says("""
            diabét*; diabète; cortisone; corticoïde*; immunodéprim*; immunosuppress*; dialys*; biothérapie; vih; sida;
            héroïne; shoote; pique drogue; greff*; chimio*; méthotrexate; toxicomane; injecte; pique_moi; transplant*
            """),
        unwell=says(
            """
            malade; patraque; fébrile*; grippé*; épuisé*; crevé*; frisson*; sueurs nuit|nocturnes; sueurs; frileu*; mal
            fichu
            """
        ),
        cancer=says("""
            cancer*; métasta*; tumeur*; carcinom*; lymphom*; leucém*; myélom*; mélanom*; chimio*; radiothérap*;
            secondaires os; onco*; sarcom*; rémission; mastectomie; rayons
            """),
        cancer_far=says("guéri* depuis .. ans; il y a # ans guéri*; considéré* guéri*"),
        weight_loss=says("""
            perdu|perds|perd|perdre|fondu|maigri .. kilo|kilos|kg|poids|tailles; maigri*; maigris; amaigri*; perte*
            poids; fondu .. kg|kilos; kilos|kg moins|perdus|envolés; tailles moins; flotte* .. vêtements|habits|
            pantalon|fringues|jeans; vêtements|pantalons|jeans|fringues .. tombent|flottent|grands|larges; # kg|kilos ..
            moins|perdu*; trous ceinture; jeans tombent; perds poids
            """),
        not_trying=says(
            """
            sans .. essayer|régime|raison|rien_changer|vouloir|effort|faire_exprès|changer|exprès|explication|
            comprendre; rien changé; involontaire*; inexpliqué*; pas fait régime; pourtant .. mange*; sans que; plus
            appétit; pas appétit; perte appétit; mange pareil
            """,
            aside=True,
        ),
        dieting=says(
            """
            régime; jeûne; keto; rééquilibrage; diète; calories; weight watchers; défi; challenge; content; fier;
            bundle; objectif; enfin; ww
            """,
            aside=True,
        ),
        night_pain=says("""
            nuit; nuits; nocturne*; couché*; allongé*; lit; réveille*; dort plus|pas; dors plus|pas; jamais .. arrête*|
            cesse*|éteint*|passe|répit; permanent*; constante; permanence; sans arrêt|répit|cesse; aucune position;
            repos; continu*; éteint jamais
            """),
        lump=says("boule; bosse; grosseur; masse; nodule; ganglion*"),
        swollen=says("""
            enflé; gonflé; rouge; chaud; oedème*; gonflement; bleu*; violac*; violet*; double; plus gros*; grosse;
            enflure; marque profonde; énorme*; boursouflé*; triplé; luisant*
            """),
        calf_pain=says("crampe*; mal; douleur*; douloureu*; tire; dur; lance*; tendu*; sensible; brûl*; fait mal"),
        wont_go=says("""
            passe|part|partent|lâche|cède|cesse|arrête pas|plus|jamais; dure; depuis .. jours|semaine|semaines;
            persist*; tenace; va pas; reste; redescend pas; qui dure; lundi|mardi|mercredi|jeudi|vendredi|samedi|
            dimanche; passe pas
            """),
        clot_risk=says("""
            avion; vol; plâtre; opération; opéré*; pilule; alité*; attelle; long trajet; bus; voyage; immobilis*;
            hôpital; accouch*; trajet; hospitalis*; cheville cassée; covid; train; oestrogènes
            """),
        clot_name=says("phlébite*; thrombos*; embolie*; caillot*; tvp"),
        blood_spit=says(
            """
            crache* .. sang|rosé|rose|rouge; toux .. sang; tousse* .. sang|rosé; sang .. crach*|tousse*|toux; hémoptysie
            """
        ),
        burns_peeing=says("""
            brûle*|pique*|mal|brûlure*|feu .. pipi|uriner|pisser|urine|urinaire*; pipi|uriner|pisser|urine .. brûle*|
            pique*|mal|trouble|feu; cystite*; infection urinaire; brûlures urinaires|mictionnelles; urine* trouble*;
            pyélonéphrite
            """),
        blood_urine=says(
            "sang .. urine|pipi|urines; urine|pipi .. sang|rouge|rosé|rose|coca; pisse* sang; hématurie; pisser sang"
        ),
        colic=says("""
            colique*; par vagues|coups|crises; vagues; vient vagues; plier deux; plié* deux; tordre; gigote; aucune
            position; aine; tiens pas place; tenir place; descend .. aine|bourses|testicules; pas tenir
            """),
        kidney=says("reins; rein gauche|droite; rénal*; colique* néphrétique*; calcul*; néphrétique*; pyélo*; rein"),
        kidney_benign=says("tour rein|reins; courbatur*; jardin*; ménage; déménag*; fatigués", aside=True),
        pregnant=says("""
            enceinte; grossesse; #term sa|sem|semaines grossesse|aménorrhée|enceinte|amenorrhée; attends jumeaux|bébé|
            enfant; trimestre; bébé bouge; enceinte #; mois grossesse; attend bébé; fin grossesse; #term semaines
            grossesse
            """),
        bleeding=says(
            """
            sang; saign*; pertes rouge|brunes|marron|sang|roses; hémorragie; métrorragies; tache* rouge; perds sang;
            pertes
            """
        ),
        waters=says(
            """
            perdu eaux; perds eaux; poche eaux; perte eaux; eaux .. cassé|rompu*|percé*; poche .. rompue|percée|
            fissurée; perdre eaux
            """
        ),
        waves=says("""
            contraction*; toutes .. minutes; # minutes|min; chaque minutes; régulière*; ventre .. dur|dure|durcit|
            tendu*; bedaine .. dur|dure; serre .. relâche; vagues; relâche; cinq|cinqs|six|sept|dix minutes; vient et
            part
            """),
        swelling=says(
            """
            enflé; gonflé; oedème*; doublé; bouffi*; gonflement*; mains|pieds|visage .. doublé|gonflé|enflé; boursouflé*
            """
        ),
        flicker=says("""
            mouches; étoiles; éclairs; taches|points lumineux|lumineuses|brillants|brillantes|noirs; brillante*;
            scintill*; flashs; lumières; vois .. flou|trouble|double|étoiles|mouches; zigzags; papillon*
            """),
        morning_stiff=says(
            "raide* .. matin|réveil; matin .. raide*|dérouillage|rouillé*; dérouillage; raideur matinale"
        ),
        moving_helps=says("mieux .. bouge*|bougeant|marchant|mouvement; bouger .. mieux|soulage", aside=True),
        months=says("depuis .. mois|ans; mois mois; # mois", aside=True),
        arthritis=says("spondylarthrite; psoriasis; polyarthrite; rhumatisme*; uvéite; ankylosante; spondylo; crohn"),
    )
