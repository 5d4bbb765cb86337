"""What decides in French whether a sign counts: denied, over, imagined, told, or a figure of speech."""

from bot.domain.safety.phrase import Concept
from bot.domain.safety.tongue.surroundings import Surroundings
from bot.domain.safety.vocabulary.french.idiom import SAYINGS, WORK_TALK
from bot.domain.safety.vocabulary.french.speech import FRENCH


def _aside(text: str) -> Concept:
    return FRENCH.says(text, aside=True)


def surroundings() -> Surroundings:
    return Surroundings(
        denies=_aside("""
            pas; jamais; aucun; aucune; aucuns; sans; ni; rien; zéro; nul; nulle; non; plutôt que; absence; ai|ont|
            avait|avais plus; plus aucun|aucune; nie; exclu; nullement; plus douleur*|mal|fièvre
            """),
        no_denial=_aside("""
            pas seulement|que|juste|uniquement|sûr|normal*|bien|mieux|grave|moyen|drôle|envie|idée|facile|dormi|temps|
            connu|comme; sais pas; pas .. passe|part; passe pas; part pas; arrête pas; sans raison|prévenir|arrêt|cesse|
            répit|cause|explication|forcer|doute|bouger|effort|rien|essayer|faire; jamais .. eu|connu|arrivé|vu|senti;
            bouge pas; peux pas; aucune idée|position|amélioration|raison|envie; cède pas; lâche pas; rien fait|changé|
            aide|soulage|marche|sert; rien que; rien qu; connais pas; pas que; sans moi|vouloir|exagérer; redescend pas;
            comprends pas; pas rire|blague|plaisant*; veux pas inquiéter|déranger|alarmer; pas fermé; pas habitude; pas
            .. urgence; non stop; ferme pas; dors pas; supporte pas; change rien; rien change; descend pas; pas
            terrible; s efface pas; pourquoi pas; ou pas; pas vrai; pas mal; éteint jamais; sans y penser; jamais avant;
            pas le temps; pas rendu; plus comme; pas pire; oublie pas
            """),
        denies_after=_aside(
            """
            non; aucun; aucune; négatif; négative; normal; normale; ok; rien; impeccable; nickel; parfait; ras; absent;
            absente
            """
        ),
        turns=_aside("""
            mais; cependant; pourtant; sauf; depuis; maintenant; seulement; aujourd; hier; par contre; parce; sinon;
            puis; alors; quand; soudain*; désormais; toutefois; là; ce matin; tandis; dès; car; bien que; jusqu;
            simplement; or; si
            """),
        opens=_aside("""
            je; il; elle; on; nous; ils; elles; ai; suis; est; deux; gauche; droite; sens; peux; mal; douleur*; bras;
            jambe; jambes; tête; dos; nuque; perds; fait; qui; vois; fièvre; envie; impossible; engourdi*; tout; sueurs;
            mollet; ventre; vessie; commence; sont; avec; poitrine; pied; mains; main; doigts; frissons; fourmis; parle;
            plus; coeur
            """),
        joins=_aside("et; ou; ni; puis"),
        long_ago=_aside("""
            il .. ans|an|mois|années|longtemps|décennies; année|an|été|hiver|printemps|automne|mois|siècle dernier|
            dernière|passé|passée; l_an dernier|passé; étant enfant|petit|jeune; enfant|petit|ado je; quand étais|
            étions; je etais|était enfant|petit|ado|jeune|étudiant*; autrefois; jadis; dans jeunesse|enfance; #year;
            depuis .. guéri*; ans plus tôt; ancien*; ancienne; vieille; époque; plus jeune;date .. ans|#year; histoire
            ancienne; avant .. opération; passé; vieux; ado
            """),
        now=_aside("""
            maintenant; aujourd; depuis; actuellement; en ce moment; ce soir|matin|midi; soudain*; hier; là; tout à l
            heure; revient; revenu*; voilà; matin; réveillé*
            """),
        cleared=_aside("""
            médecin|docteur|kiné|hôpital|urgences|radio|irm|scanner|ecg|bilan|examen*|analyse*|chirurgien|neuro|cardio*
            .. ok|normal*|rassur*|rien|bon|bonne|feu_vert|libéré*|clean|nickel|autorisé|négatif*|validé; contrôlé et
            réglé; réglé; guéri*; rassuré*; tout vérifié; vérifié .. répond*|normal|ok; fausse alerte; rien grave; rien
            de grave; autorisé*; tout s est remis; remis; feu vert; déjà vu médecin et ok; examens normaux; sorti*
            guéri*; compte rendu .. pas; libérée; cicatrisé*; tout est rentré; rentré dans ordre
            """),
        passed=_aside("""
            passé|passée|partie|disparue depuis|maintenant|tout_seul|vite; c est passé; disparu* .. depuis|lendemain|
            complètement|dès|jour|maintenant; plus rien depuis; rien depuis; jamais revenu*; fini*; terminé*; tout va
            bien|mieux|maintenant; va mieux; allait mieux; parti depuis|tout_seul; remis*; forme olympique; rétabli*;
            tout revenu; est revenu en descendant; résolu*; oublié; récupéré*
            """),
        not_over=_aside(
            """
            pas; plus; jamais; quand; si; jusqu; espère; voudrais; va passer; avant; veux; pour; faut; peut; ni; encore
            """
        ),
        returned=_aside("""
            mais; revient; revenu* depuis; recommence*; repris; empire; pire; depuis hier|ce_matin|ce_soir|lundi|mardi|
            mercredi|jeudi|vendredi|samedi|dimanche; et maintenant; nouveau*; sauf que; chaque fois
            """),
        imagined=_aside("""
            si jamais; si je|on avais|avait|fais|faisais|perds|devais|ressentais|sentais|étais_paralysé|avions; imagin*;
            supposons; admettons; hypothèse; hypothétique*; cas où; que faire en cas; que faire si; c est quoi; est
            quoi; quoi .. symptômes|signes; qu est ce qui|que .. différencie|cause|provoque; qu est ce; quels|quelles|
            quel .. symptômes|signes|causes|risques|signaux; symptômes|signes|risque* .. avc|cancer|infarctus|embolie|
            phlébite|hernie|cauda|queue|méningite; comment reconnaître|savoir|prévenir|éviter|détecter; à partir quand;
            quand .. faut|doit consulter|inquiéter; peut provoquer|causer|entraîner; ça donne quoi; donne quoi; veut
            dire quoi; que veut|signifie; définition; curiosité; par curiosité; simple question; quand serai; éviter;
            prévention; peur de; différence entre; est vrai que; pour éviter; pour pas; quiz; ferais .. si; dirais ..
            si; dirais tu; explique*
            """),
        real=_aside(
            """
            je ai; je sens; je suis; je peux; je arrive; je perds; je vois; depuis; ce matin; maintenant; aujourd; hier;
            là; ce soir
            """
        ),
        story=_aside("""
            article; podcast; film; série; documentaire; reportage; livre; roman; épisode; formation; secourisme;
            premiers secours; conférence; présentation; collecte; course solidaire; octobre rose; ligue contre; don;
            dons; webinaire; quiz; exposé; newsletter; campagne; étude; personnage; jeu vidéo; chat; chien; véto;
            vétérinaire; hamster; polar; journée mondiale; affiche; chanson; grey; anatomy; netflix; brochure; atelier;
            sensibilisation; blog; thriller; association; téléfilm; rapport sur;
            """),
        sayings=_aside(f"{SAYINGS}; {WORK_TALK}"),
    )
