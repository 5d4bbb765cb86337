"""Parts of the body in French."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.french.speech import FRENCH

says = FRENCH.says


def with_body(signs: Signs) -> Signs:
    return replace(
        signs,
        saddle=says("""
            entre .. jambes|cuisses|fesses; entrejambe*; périn*; parties intimes|génitales|privées; intimes; zone
            intime|génitale; organes génitaux; génital*; sexe; vagin; vulve; chatte; minette; clitoris; clito; pénis;
            verge; bite; zizi; queue; zigounette; gland; testicule*; couilles; bourses; boules; scrotum; anus; trou de
            balle; trou du cul; rectum; anal*; zone .. selle|assise|slip|culotte|maillot; selle; intérieur|interne ..
            cuisses; face interne cuisses; bas ventre; là engourdi|endormi*|insensible|rien|sensation bas; où ..
            assieds|assis|assois; où .. assieds|assis|assois|assoie; partie .. assis|assieds; région périnéale|génitale|
            intime; foufoune; zézette; entre cuisses; sous ceinture; pubis; pubien*; lèvres intimes; raie; moule; noune;
            graine; bijoux famille; parties
            """),
        seat=says("fesses; cul; derrière engourdi; postérieur; fessier*; arrière train; popotin"),
        back=says("""
            dos; colonne; vertèbre*; vertébral*; lombaire*; lombalgie; lumbago; rachis; dorsal*; disque*; hernie;
            sciatique*; reins; bas dos; coccyx; sacrum; tour rein|reins; échine; discal*; spinal*; rein
            """),
        neck=says("cou; nuque; cervical*; torticolis; gorge"),
        head=says("tête; crâne; migraine*"),
        chest=says("poitrine; coeur; cage thoracique; thoracique; côté gauche poitrine; pectoraux; côtes; thorax"),
        jaw=says("mâchoire*; maxillaire; dents; menton; gorge"),
        left_arm=says("""
            bras|épaule|main|doigts|coude gauche; gauche .. bras; bras gauche; dans bras|épaule|petit_doigts; petit
            doigts gauche; bras
            """),
        arm=says("bras; épaule*; coude; avant bras"),
        blades=says("""
            entre omoplates|épaules; omoplate*; haut dos; milieu dos; entre les deux omoplates; dorsale; entre deux
            omoplates
            """),
        belly=says("ventre; abdomen; estomac; bide; abdominal*; bedaine; bidon; creux estomac; épigast*"),
        flank=says("flanc*; côté; rein; reins; sous côtes; aine; fosse lombaire; lombaire*; loge"),
        leg=says("""
            jambe; genou; cuisse; cheville; pied; orteils; talon; avant pied; tibia; hanche; gros orteils; quadriceps;
            mollet
            """),
        legs=says("jambes; cuisses; membres inférieurs; genoux; pieds; deux jambes|genoux|pieds|cuisses|mollets"),
        both_legs=says("""
            deux jambes|jambe|genoux|genou|pieds|pied|cuisses|mollets|mollet|côtés|membres|fesses|chevilles; jambes ..
            deux; deux .. jambes|jambe; gauche et droite; droite et gauche; chaque jambe; bilatéral*; dans deux;
            et_l_autre; taille .. bas; partir|dessous taille|nombril|ceinture|bassin|hanches; bas corps; moitié
            inférieure; autre jambe; jambes toutes_deux; membres inférieurs; partout jambes; bassin jusqu pied|orteils
            """),
        other_leg_too=says("""
            autre jambe|pied|côté|cuisses|mollet|fesses? maintenant|là|commence|touchée|pareil|atteint|itou; maintenant
            .. autre jambe|côté|pied; passé|passée|gagné|descend|migré|étendu|étend|propagé .. autre|deux; maintenant ..
            deux jambes|côtés; avant|début|était gauche|droite .. maintenant .. droite|gauche|deux; commencé .. gauche|
            droite|côté .. deux|autre; gauche puis droite|maintenant; droite puis gauche; et là autre; dans l autre
            jambe; autre jambe prend|pris
            """),
        hands=says("mains; doigts; main; bout doigts; pouce; poignets"),
        both_hands=says("deux mains|poignets|bras; mains .. deux; tous doigts; mains"),
        calf=says("mollet; jambe; creux_genou; derrière genou; arrière genou|jambe; tibia"),
        face=says("visage; bouche; joue; sourire; paupière; langue; lèvre*; moitié visage; côté visage; oeil"),
        one_side=says("""
            moitié .. corps|visage; côté|moitié gauche|droite .. corps; hémiplég*; tout côté gauche|droite; bras et
            jambe; tout coté; côté gauche|droite .. paralys*|engourdi|insensible|mort|mou|faible
            """),
        wound=says("cicatrice; plaie; points; suture*; agrafes; incision; pansement; couture"),
        bones=says("os; côte*; bassin; hanche"),
        wants_to_move=says("""
            exercice*; étirement*; étirer; mouvement*; bouger; stretching; yoga; que faire; puis|peux je; dois je;
            pilates; souplesse; étire; position; rotation
            """),
    )
