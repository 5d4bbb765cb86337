"""Accidents, thin bones and operations in German."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.german.speech import GERMAN

says = GERMAN.says
_HIGH = (
    """
    leiter|dach|pferd|gaul|pony|fahrrad|motorrad|lenker|gerüst|baum|balkon|fenster|hochbett|treppe|treppen|bühne|mauer|
    """
    "kletterwand|klettergerüst|rampe|laster|lkw|trampolin|skateboard|stehleiter|gerüst|felsen|heuboden|dachboden|kirschbaum"
)
_FELL = (
    """
    gefallen|gestürzt|geflogen|abgestürzt|runtergefallen|runtergestürzt|gesegelt|runtergeflogen|gekracht|fiel|stürzte|
    abgeworfen|
    """
    "gekippt|heruntergefallen|hinuntergefallen|gerutscht|gepurzelt|gesprungen|geschleudert|runtergekracht|sturz"
)


def with_injury(signs: Signs) -> Signs:
    return replace(
        signs,
        crash=says(f"""
            unfall; verkehrsunfall; autounfall; auffahrunfall; motorradunfall; fahrradunfall; fahrrad unfall; skiunfall;
            reitunfall; badeunfall; angefahren; umgefahren; überfahren worden; überschlag*; überschlagen;
            schleudertrauma; vom|von|aus|über|ab|durch {_HIGH} .. {_FELL}; {_FELL} .. vom|von|aus|über|ab|durch {_HIGH};
            {_HIGH} .. {_FELL}; {_FELL} .. {_HIGH}; treppensturz; leitersturz; reitsturz; fahrradsturz; sturz vom;
            kopfsprung; köpfer; auf kopf|nacken|genick .. gelandet|gefallen|geknallt|gestürzt|gekracht|geflogen; #
            meter|m|metern .. gefallen|gestürzt|tief|hoch|runter|abgestürzt; meter .. gefallen|gestürzt|tief|runter;
            gefallen|gestürzt|runter|sturz .. meter; auto|lkw|bus|taxi|laster|transporter|wagen .. erwischt|gerammt|
            erfasst|reingefahren|aufgefahren|draufgefahren|reingekracht|aufgeprallt|überschlagen; hinten .. drauf|
            draufgefahren|aufgefahren; reingefahren; draufgefahren; aufgefahren; hinten drauf; gegen baum|leitplanke|
            wand gefahren|gekracht|gerast; auf mich|ihn|sie|rücken|kopf gefallen|gestürzt|gekippt|gekracht; verschüttet;
            eingequetscht; zusammengestoßen; zusammenprall*; vom pferd; niedergeschlagen; verprügelt; zusammenstoß
            """),
        fall=says("""
            gestürzt; hingefallen; sturz; ausgerutscht; weggerutscht; ausgeglitten; hingeflogen; hinfiel;
            runtergefallen; umgefallen; auf .. gefallen|geflogen|gestürzt|geknallt|gekracht; gefallen .. auf; stürzte;
            hingeknallt; hingekracht; gestolpert; stürzt; fiel .. hin|auf; böse|blöd|schwer gefallen; hingesegelt;
            ausgrutscht; umgekippt und; gefallen und; fiel hin
            """),
        old=says("#old; #old jahre; #old_jährige; oma; opa; großmutter; großvater; senior*; rentner*; omi; grossätti"),
        strain=says("""
            hochheb*; hochgehoben; gehoben; heben; anheb*; gehustet; husten; niesen; geniest; getragen; gebückt; bück*;
            verhoben; einkaufstasche*; einkäufe; kiste*; umdreh*; koffer; hebe; tragen; wäschekorb; tüte*; angehoben
            """),
        cracked=says("""
            geknackt; knacks; gekracht; knack; knackte; krachte; knall; krach; geknackst; knacken gehört; knirschen
            gehört; nachgegeben; knackser; gebrochen; bruch; fraktur; wirbelbruch; zusammengesackt
            """),
        bruised=says("bluterguss; blauer|blaue|großer|dicker fleck*; prellung; hämatom; geprellt"),
        thin_bones=says("""
            osteopor*; knochenschwund; dünne|brüchige|poröse knochen; glasknochen; t score; knochendichte; osteopenie;
            brüchig*
            """),
        steroids=says("kortison*; cortison*; prednisolon; prednison; decortin"),
        height_loss=says(
            "kleiner geworden; cm|zentimeter kleiner|geschrumpft; geschrumpft; schrumpf*; buckel bekommen"
        ),
        operated=says("op; operiert; operation; eingriff; implantat; operations*"),
        spine_operated=says("""
            bandscheiben|wirbelsäulen|lws|hws|bws|rücken op|operation|operiert|spritze; bandscheibe*|wirbelsäule|lws|
            hws|bws|rücken|wirbel .. op|operiert|operation|spritze|eingriff|versteif*; op|operiert|operation|spritze|
            spritzen|eingriff|infiltration .. bandscheibe*|wirbelsäule|lws|hws|bws|rücken|wirbel; pda;
            periduralanästhesie; spondylodese; versteifungsop*; infiltration; rückenmarkspunktion; lumbalpunktion;
            spinalanästhesie; wirbelsäulenop*; bandscheibenop*; rückenop*; spritze .. kreuz|nerv*; prt
            """),
        weeps=says("""
            näss*; nässt; nass; eiter*; sekret; flüssigkeit; läuft .. raus|aus; aufgegangen; suppt; siff*; blutet;
            offen; rot und warm; rot .. warm|heiß; aufgeplatzt; gelblich*; riecht; stinkt
            """),
        recent=says(
            """
            vor .. tagen|wochen|tag|woche|monat; letzte|letzten|letzter|vorige woche|monat|mittwoch|montag|dienstag|
            donnerstag|freitag; gestern; vorgestern; heute; seit; frisch*; kürzlich; neulich; jetzt; am montag|dienstag|
            mittwoch|donnerstag|freitag; gerade
            """,
            aside=True,
        ),
        clears=says(
            """
            geht .. weg wenn|sobald|nach; weg wenn|sobald|nach; nach .. minuten .. weg|gut|normal|vorbei; wieder wach;
            dann .. weg|vorbei|gut; beim aufstehen weg|besser; nach aufstehen weg; wieder weg|da|normal|gut; sofort weg;
            jetzt wieder wach|gut; steh* .. weg|besser; zuhause weg; ist weg; ist jetzt|dann weg
            """,
            aside=True,
        ),
        posture=says(
            """
            schneidersitz; beim sitzen; wenn .. sitze; übereinander*; draufgelegen; draufgesessen; drauf gelegen|
            gesessen|geschlafen; verlegen; falsch gelegen; nach langem|stundenlangem sitzen; vom .. sitzen|meeting|
            liegen; eingeklemmt beim; harten stuhl; holzstuhl; holzbank; matratze; zugluft; durchzug; vom zug; meeting*;
            klimaanlage; fahrradtour; radtour; kopfkissen; vom laptop
            """,
            aside=True,
        ),
        exerted=says(
            """
            beintag; kniebeug*; squats; muskelkater; wandern; wanderung; marathon; halbmarathon; training; gym; workout;
            joggen; lauf; leg day; legday; ausfallschritt*; bergtour; radtour; gelaufen; fußball*; fitness*; skifahren;
            kreuzheben; trainiert; nach sport; spinning; sport gemacht; deadlift*; nach km; beinpresse; geradelt;
            krafttraining; crossfit; hyrox
            """,
            aside=True,
        ),
        persistent=says(
            """
            seit .. wochen|monaten|tagen|jahren|woche; wochenlang; monatelang; dauerhaft; geht nicht weg; nicht mehr weg
            """,
            aside=True,
        ),
        longstanding=says(
            """
            seit .. geburt|geburten|entbindung|kindheit|kind|jahren|unfall_damals; von geburt; beim|wenn niesen|husten|
            lachen|hüpfen|trampolin|niese|huste|lache|springen; unverändert; immer gleich; wie immer|gehabt;
            frauenärztin; frauenarzt; stabil; urologe kennt|weiß; bekannt seit; beckenbodentraining; wechseljahre;
            prostata vergrößert; ändert nicht; orthopäde kennt; reizblase; seit schnitt; kleinkind; hund; katze; baby
            hat; welpe; windeln wechseln; nach geburt
            """,
            aside=True,
        ),
        laughs=says("lol; hahah*; witz", aside=True),
    )
