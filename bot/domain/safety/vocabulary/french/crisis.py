"""Suicide and self-harm in French, told from a figure of speech."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.french.speech import FRENCH

says = FRENCH.says
_HEIGHT = "pont|toit|balcon|fenêtre|falaise|immeuble|tour|étage|viaduc|terrasse|rebord"
_WHEELS = "train|métro|rer|rails|voie|voies|camion|bus|voiture|tram|tgv|rame"
_PILLS = (
    "médicament*|cachet*|comprimé*|pilule*|boîte|boîtes|somnifère*|plaquette*|flacon|doliprane|tablette*|médocs|médoc"
)


def with_crisis(signs: Signs) -> Signs:
    return replace(
        signs,
        intent=says(f"""
            tuer .. moi|ce soir|demain; vais|veux|pense|envie|veut|compte|va tuer; suicid*; mettre fin .. jours|vie|
            tout|tourments; mets fin; finir .. vie|jours|tout; finir avec vie|tout; foutre en l_air; flinguer; flingue;
            pendre|noyer|immoler|ouvrir .. veines|moi|ce_soir|demain; vais|veux|va pendre|noyer|tirer|jeter|sauter|
            défénestrer; ouvrir|tailler|couper .. veines; taillader|scarif*; jeter|jette|sauter|saute|lance ..
            {_HEIGHT}|{_WHEELS}|vide; sous {_WHEELS}; {_HEIGHT}|{_WHEELS} .. sauter|saute|jeter|jette; va sauter; aval*|
            prends|prendre|pris|gob* .. tout|toute|tous|boîte* {_PILLS}|boîte; aval*|gobe*|pris .. #many {_PILLS};
            surdose; overdose; aval* .. {_PILLS}; lettre .. adieu; mot .. adieu; lettres adieu; écrit .. lettre* ..
            adieu|enfants|famille|chacun; mots pour chacun|famille; corde .. prête|achet*|garage|poutre|cou; balle|
            fusil|arme|pistolet .. tête|bouche|tempe; tirer balle; serai plus là .. demain|lundi|avant; demain .. serai
            plus|plus là; foncer .. arbre|mur|platane; faire mal moi; automutil*; me faire mal; passer acte; passage
            acte; mettre corde; rejoindre .. là_haut|mort|paradis; vie .. finir|terminer|abréger; abréger; quitter ..
            vie|monde; sauter .. vide|pont; plus là demain|lundi; ôter vie; supprimer vie; rebord .. sauter; me tue
            ce_soir|demain; vais crever ce_soir
            """),
        means=says(f"""
            {_PILLS}; corde; fusil; arme; pistolet; rasoir; lame; couteau; pont; rebord; lettre adieu; mots pour;
            adieu*; testament; ce soir; serieux; sérieu*; plan; planifi*; prévu; date; métro; balcon; toit; rails;
            dispositions; stock*
            """),
        plan=says(
            """
            fini pour moi; tout sera fini; dernière fois; serai tranquille; plus souffrir; sais comment; finir; peux|
            veux|supporte plus $; demain fini; repos éternel
            """
        ),
        passive=says("""
            plus|pas envie .. vivre|exister|être|rien_vivre|continuer_vivre|là; veux|voudrais|envie mourir|disparaître|
            crever|partir_pour; veux|veut|voudrais plus|pas .. vivre|être|exister|là|réveiller|continuer_vivre; plus
            vivre; envie d exister; plus être là; ne plus .. réveiller|exister|être; pas|plus .. réveiller|ouvrir_yeux|
            ouvrir .. matin|demain|jamais|yeux; ouvrir yeux; m endormir .. plus|pas|jamais; dormir .. jamais|
            éternellement; mieux .. sans moi; sans moi .. mieux|tranquille*|heureux; mieux mort|morte; si .. étais|
            serais mort|morte; étais mort|morte; serais mieux mort; plus .. sens|but|raison .. vie|vivre|rien|être;
            aucune|pas|quelle raison|intérêt|sens .. vivre|vie|continuer|être; vie .. plus .. sens|vaut|rien|peine; quoi
            bon .. vivre|vie|continuer; à quoi bon; vaut .. peine .. vécu*|vivre; fardeau; boulet; poids .. famille|
            autres|tous|monde|enfants; marre .. vie|vivre; fatigué* .. vivre|vie; personne .. manquer*|remarquer*|
            pleurer*; manquerai .. personne; idées noires|suicidaires; pensées noires|suicidaires; tout s arrête|arrête;
            que tout s'arrête; plus force vivre; peux plus vivre; supporte plus vie|vivre; dégoûté* vie; jamais né|née|
            naître; pas naître; plus rien sens; rien sens vie; préfér* mort|mourir|crever; souhait* mort|mourir; pense
            .. mort|mourir; plus goût vivre|vie; plus d espoir; aucun espoir|avenir|issue; sans issue; pas né|née;
            disparaître toujours|bonne|tous; exister plus; envie .. vivre plus; veux|envie|voudrais|vais|besoin finir $
            """),
        hyperbole=says(
            """
            lol; réunion*; excel; deadline*; build; deploy; jira; ticket*; merge*; regex; css; slide*; imprimante;
            mail*; outlook; slack; teams; zoom; sprint*; retro; code; serveur; chef; patron; client*; facture*; café;
            bouchons; honte; ennui; ennuie; gueule bois; courbatures; squats; burpees; pompes; séance; présentation;
            faim; soif; chaud; chaleur; rire; rires; blague; ridicule; boulot; tableur; wifi; mdp; process*; legacy;
            test*; bug*; review; clim; cantine; chocolat; mignon*; jeu; série; saison; foot; boss; visio; formation;
            météo; powerpoint; gâteau; pizza; raclette; notif*; hilarant; kill; prod; humour; trac
            """,
            aside=True,
        ),
    )
