"""Parts of the body in German."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.german.speech import GERMAN

says = GERMAN.says


def with_body(signs: Signs) -> Signs:
    return replace(
        signs,
        saddle=says("""
            schritt; schrittbereich; intimbereich; intimzone; genital*; geschlechtsteil*; scheide; vagina; vulva;
            muschi; mumu; möse; schamlippe*; scham; schambereich; schamgegend; klitoris; kitzler; penis; glied; schwanz;
            pimmel; schniedel; hoden; hodensack; eier; sack; eichel; gemächt; damm; dammbereich; after; anus; arschloch;
            poloch; afterbereich; analbereich; rosette; untenrum; untenherum; unten rum|herum; da unten; dort unten;
            innenseite* .. oberschenkel*|schenkel|beine; oberschenkelinnenseite*; innenschenkel; reithose*; zwischen ..
            beinen|schenkeln|oberschenkeln|arschbacken|pobacken; wo .. sitze|sitz|sitzt|sattel; sitzbereich; sitzfläche;
            unterm gürtel; unterhalb gürtel*; slip; unterhosenbereich; weichteile; unterleib; beckenboden; steißbereich;
            analfalte; pofalte; sattel
            """),
        seat=says(
            "po; popo; hintern; gesäß; pobacke*; arsch; arschbacke*; füdli; hinterteil; allerwerteste*; pobacken"
        ),
        back=says("""
            rücken; kreuz; wirbelsäule; wirbel; lws; bws; hws; lende*; lendenwirbel*; brustwirbel*; bandscheibe*;
            hexenschuss; ischias*; steißbein; iliosakral*; kreuzbein; lumbago; spinal*; rückgrat; unterer rücken;
            rücken*; bandscheibenvorfall; wirbelsäulen*; lendenbereich; untenrücken; kreuzbereich
            """),
        neck=says("nacken; genick; hals; halswirbel*; hws; nacken*"),
        head=says("kopf; schädel; kopf*; birne"),
        chest=says("""
            brust; brustkorb; brustbein; brustmitte; brustraum; brustgegend; herz; herzgegend; thorax; brustseite;
            linke brust; brustkasten
            """),
        jaw=says("kiefer*; unterkiefer; kinnlade; unterkiefer; kehle"),
        left_arm=says("""
            linke|linker|linken|links arm|schulter|hand|kleinfinger; arm links; in|im|ins arm|kleinen_finger; linksarm
            """),
        arm=says("arm; oberarm; unterarm; schulter; arm*; ellbogen; ellenbogen"),
        blades=says("""
            zwischen schulterblätter*|schulterblättern|schultern; schulterblätter*; schulterblatt; oberer|oberen rücken;
            bws; brustwirbelsäule; zwischen den schultern
            """),
        belly=says("bauch; oberbauch; magen; magengegend; unterbauch; bauch*; leib; ranzen"),
        flank=says("""
            flanke*; seite; seitlich*; nierengegend; nierenbereich; rippenbogen; leiste; unter .. rippen|rippenbogen;
            nieren|niere; siite; lende
            """),
        leg=says("""
            bein; knie; fuß; oberschenkel; unterschenkel; knöchel; zehen; fußgelenk; sprunggelenk; großer_zeh zeh; zeh;
            ferse; schienbein; hüfte; schenkel; vorfuß; hax*; fußspitze
            """),
        legs=says("beine; beinen; füße; füßen; knien; oberschenkel; beide knie; untere extremität*; schenkel"),
        both_legs=says("""
            beide|beiden|beider beine|beinen|füße|füßen|knie|knien|oberschenkel|waden|schenkel|seiten|unterschenkel;
            beine .. beide; links und rechts; rechts und links; beidseit*; in beide; linkes und rechtes bein; beides|
            beide .. beine; bein und .. andere*; von .. hüfte|taille|bauchnabel|gürtel .. abwärts|runter|unten; abwärts
            ab hüfte|taille|bauchnabel; unterhalb .. hüfte|taille|bauchnabel|nabel|gürtel*; kein* .. beider beine;
            hüftabwärts; beide; ab hüfte|taille|gürtel abwärts; unterkörper
            """),
        other_leg_too=says("""
            andere|anderes|anderen|anderem|zweite|linke|rechte|linkes|rechtes|links|rechts bein|seite|fuß? jetzt|auch|
            nun|dazu; jetzt .. andere|anderes|anderen|beide bein|seite|beine; erst|zuerst|anfangs nur? .. links|rechts|
            linke|rechte .. jetzt|nun|seit|mittlerweile|inzwischen .. beide|links|rechts|andere*|linke|rechte; erst|
            zuerst|anfangs nur? rechts|links; gewechselt|gewandert|übergegangen|übergesprungen .. andere*; auf andere
            seite|bein; im anderen bein; ins andere bein; jetzt in beide|beiden
            """),
        hands=says("hände; händen; hand; finger; fingern; fingerspitzen; daumen"),
        both_hands=says("beide|beiden hände|händen|arm|unterarme|daumen; hände beide; alle finger; hände"),
        calf=says("wade*; unterschenkel; kniekehle; bein; schienbein"),
        face=says("gesicht*; mund; mundwinkel; lippe*; zunge; wange; gesichtshälfte; augenlid; lid; lächeln; backe"),
        one_side=says("""
            halbseit*; körperhälfte; ganze|eine|linke|rechte|linken|rechten körperseite|körperhälfte;
            eine|halbe|linke|rechte seite .. körper*; ganze linke|rechte seite;  arm und bein;
            linke|rechte seite gelähmt|taub|tot|schwach|gefühllos|lahm
            """),
        wound=says("narbe*; naht; wunde*; wund*; fäden; schnitt; op wunde; operationswunde; op narbe"),
        bones=says("knochen*; rippe*; becken*; hüfte; gebeine"),
        wants_to_move=says("""
            übung*; dehn*; dehnung*; bewegung*; stretch*; was kann|tun|hilft|machen; darf|soll|kann ich; yoga; training
            """),
    )
