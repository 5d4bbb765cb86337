"""Heart, vessels and brain in German."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.german.speech import GERMAN

says = GERMAN.says
_FACE = "mund|mundwinkel|gesicht|gesichtshälfte|lid|augenlid|lächeln|wange|gesichtsseite|grinsen"


def with_heart(signs: Signs) -> Signs:
    return replace(
        signs,
        heart_alone=says("""
            elefant .. brust|sitzt; hält|halten|halte|fasst|greift|packt .. brust|herz; vernichtungsschmerz; angina
            pectoris; brust .. zugeschnürt|schnürt|eingeschnürt|schraubstock|eingeklemmt|eisenring|zentner*|
            tonnenschwer|zieh*_zusammen; eng um brust|herz; ring um brust; brust enge; herz schmerz*; herz krampft|
            sticht|brennt|krampf*; enge brust; engegefühl; stein auf .. brust; brust .. steht|sitzt|liegt .. jemand|
            elefant|was
            """),
        pressure=says("""
            druck; drückt; drücken*; eng; enge; enger; engegefühl; beklemm*; beklommen*; zuschnür*; schnürt; presst;
            schwer; schwere; brennt; brennen*; sticht; stich; stiche; stechen*; stechend*; zieht; ziehen*; gewicht;
            last; krampft; krampf*; verkrampf*; zieht .. zusammen; zusammenzieh*; zugeschnürt; klemmt; quetscht; gürtel;
            schraubstock; band
            """),
        cant_breathe=says("""
            kein|keine|kaum|wenig|schlecht|schwer|nicht_genug|zu_wenig luft; luft .. nicht|kaum|weg|knapp|abgeschnürt|
            mehr; atemnot; luftnot; nicht|kaum|schwer|schlecht .. atmen|durchatmen|luft_holen|einatmen; erstick*; ring*
            .. luft; atmen .. schwer|kaum|nicht|mühe|unmöglich; japs*; schnapp* .. luft; luft bleibt weg; kann nicht
            atmen; luft nicht
            """),
        breathless=says("""
            kurzatmig*; außer atem; atemlos*; schnauf*; atembeschwerden; keuch*; hechel*; luft knapp; atmen; einatmen;
            einatmung; atemzug; luft; puste; atem
            """),
        sweats=says("""
            kalter|kalten|kaltem|kalte schweiß; kaltschweißig*; kalt schwitz*; schweißausbr*; schweißgebadet;
            schweißnass; schwitz*; schweiß; nassgeschwitzt; schwitzig
            """),
        queasy=says("""
            übel; übelkeit; speiübel; kotzübel; schlecht ist|wird|mir|war; mir|mich|ist|wird|ihm|ihr|ihm_ist schlecht;
            brechreiz; kotz*; erbrech*; übergeb*; übergeben; flau; kotzen
            """),
        faint=says("""
            ohnmächtig*; ohnmacht*; schwarz vor .. augen; wird|wurde|werde schwarz; umgekippt; umkipp*; kollabier*;
            kollaps; bewusstlos*; synkope; weggetreten; kreislauf .. weg|zusammen|schlapp|kollaps; zusammengesackt; kurz
            weg; benommen
            """),
        collapsed=says("""
            nicht ansprechbar; ohne bewusstsein; bewusstlos geworden|umgefallen|am|liegt; liegt .. bewusstlos|reglos;
            kollege|kollegin|mann|frau|vater|mutter|chef|sohn|tochter|oma|opa|mama|papa|er|sie|freund|jemand ..
            umgekippt|zusammengebrochen|bewusstlos|kollabiert|umgefallen; reagiert nicht mehr ansprache|auf
            """),
        grey=says(
            """
            grau .. gesicht; gesicht .. grau|aschfahl|weiß; leichenblass; kreidebleich; käseweiß; kreideweiß; aschfahl;
            """
            "blaue lippen; lippen blau; blass; bleich; aschgrau; fahl"
        ),
        palpitations=says("""
            herzrasen; herzklopfen; herzstolpern; herz .. rast|stolpert|flattert|galoppiert|hüpft; puls .. rast|jagt|
            hoch
            """),
        heart_attack=says(
            "herzinfarkt*; herzattacke*; infarkt; herzanfall; herzstillstand; herzkasper; hinterwandinfarkt"
        ),
        on_effort=says("""
            treppe*; stufen; anstreng*; belast*; bergauf; tragen; trage; hochgeh*; jedes mal; spazier*; stockwerk;
            stock; gehen; laufen; einkaufstüten; hochlauf*
            """),
        at_rest=says("""
            pause; ruhe; stehen bleib*; stehenbleib*; hinsetz*; ausruh*; wieder weg; dann weg; vorbei; nachlass*; lässt
            nach; hört auf; hinsetze; sitze; weg
            """),
        indigestion=says("sodbrennen; magendruck; verdauungs*; magenbrennen; aufstoßen; magen drückt; oberbauch*"),
        radiates=says("strahlt; ausstrahl*; zieht in; zieht bis; geht in"),
        tearing=says("""
            zerreiß*; zerriss*; zerrissen; messer*; reißend*; durchbohr*; dolch*; aufgerissen; auseinander; entzwei;
            zerfetzt; durchgestochen; schwert; reißt; wie .. riss; entzweigerissen
            """),
        pulsing_belly=says("""
            bauch .. poch*|puls*|herzschlag|herztakt|klopf*|schlägt; poch*|puls*|klopf*|pulsier* .. bauch; bauchpuls*
            """),
        aneurysm=says("aneurysm*; aorta*; aorten*; bauchaorta*; hauptschlagader*"),
        muscle=says("""
            bankdrück*; muskelkater; training; trainiert; gym; fitness*; liegestütz*; brusttag; brustmuskel*; brust
            dehn*; dips; butterfly; langhantel; workout; brustschwimm*; kraul*; hantel*; krafttraining; brustmuskulatur;
            gewichte; pr
            """),
        effort=says("""
            nach|beim|vom joggen|laufen|lauf|sprint*|training|sport|workout|intervall*|fußball|rennen|hiit|spinning|
            seilspring*; jogg*; sprint*; marathon; hiit; gerannt; intervall*; außer atem vom; frische luft; an die luft;
            luftpumpe
            """),
    )


def with_brain(signs: Signs) -> Signs:
    return replace(
        signs,
        headache=says("""
            kopf schmerz*; kopf weh; migräne*; kopf .. platzt|dröhnt|explodier*|zerspringt|hämmert|zersprung*|brummt;
            schädel .. brummt|platzt|dröhnt; kopf tut weh; schmerz* .. kopf|schläfe|hinterkopf; hinterkopf .. weh|
            schmerz*; schädel schmerz*; kopf .. explosion|weh
            """),
        headache_worst=says("""
            schlimmst*|heftigst*|stärkst* .. kopf; kopf schmerz*|weh .. schlimmst*|lebens|stärkst*; kopf schmerz* wie
            nie; explosionsartig*|donnerschlag*|blitzartig*|schlagartig*|vernichtend* .. kopf; kopf .. explosionsartig*|
            donnerschlag*|blitzartig*|explodiert; hammer|keule|axt|baseballschläger|vorschlaghammer .. kopf|schädel|
            hinterkopf; kopf|schädel|hinterkopf .. hammer|keule|axt|baseballschläger|schlag|knall; nie .. kopf schmerz*
            .. so|gehabt|hatte; nie so kopf schmerz*; donnerschlagkopf*; vernichtungskopf*; knall .. kopf
            """),
        droops=says("""
            hängt; hängen; hängend*; herunter*; herunter; schief; schiefe*; verzogen; gelähmt; lähm*; hing; tot; lahm;
            runter; taub*; tropft; läuft .. raus|heraus|aus
            """),
        face_droop=says(f"""
            {_FACE} .. hängt|hängen|hing|schief*|herunter*|runter*|verzogen|lähm*|gelähmt|herabhäng*|abe; hängt|hängen|
            hing .. {_FACE}; schief*|hängend*|einseitig* {_FACE}; gesichtslähm*; fazialis*; facialis*; läuft|laufen|
            tropft|rinnt .. aus .. mund|mundwinkel; kaffee|wasser|getränk|essen .. läuft|tropft .. mund|use; halbe|eine|
            linke|rechte gesicht|gesichtshälfte|gesichtsseite .. hängt|taub|gelähmt|schief
            """),
        speech=says("""
            lall*; gelallt; verwaschen*; nuschelt; wörter|worte|wort|begriffe .. nicht|durcheinander|verwechs*|weg;
            finde|findet|find|fallen|bring|kriegt|krieg .. wörter|worte|wort .. nicht|kaum|raus|mehr; nicht|kaum ..
            sprechen|reden|artikulier*; sprechen|reden .. nicht|kaum|schwer|schwierigkeiten; sprech*|red* .. wirr*|
            undeutlich*|unverständlich*|kauderwelsch|komisch|schwer|durcheinander|stuss; wirr* .. zeug|red*|sprech*;
            sprache .. weg|verwaschen|verloren|komisch|versagt|undeutlich; sprachstör*; wortfind*; wortsalat; zunge ..
            schwer|gehorch*|lahm; undeutlich .. sprech*|red*; satz .. nicht .. raus|zusammen; sprechstör*
            """),
        vision=says("""
            seh|sehe|sehen|sieht|sah|gesehen .. doppelt|doppelbild*|doppel*|nichts|schwarz|doppelte; doppelbild*;
            sehstör*; doppelt .. seh*|sieht; blind; erblind*; sehverlust; gesichtsfeld*; vorhang .. auge*; auge ..
            nichts|blind|schwarz; halbes|hälfte .. bild|blickfeld; zwei bilder; plötzlich .. verschwommen|unscharf; seh*
            .. plötzlich verschwommen|unscharf; halbseitig blind; nichts .. auge seh*
            """),
        dizzy=says("""
            schwindel*; schwindlig; dreht .. alles|raum|zimmer|bildschirm; alles dreht; drehschwindel; benommen;
            benebelt; schwank*; gleichgewicht*; karussell; trümmlig
            """),
        fit=says(
            "krampfanfall*; epilept*; krampft am? .. körper; krampfend; zuckt .. ganzen körper; epileptischer anfall"
        ),
        confused=says("""
            verwirrt*; wirr; wirres; desorient*; orientierungslos; weiß nicht .. wo|welcher|wer|tag; durcheinander;
            phantasier*; fantasier*; deliri*; nicht bei sich; redet wirr*
            """),
        manipulated=says("""
            eingerenkt; einrenken; eingerengt; chiro*; chiropraktik*; osteopath*; nacken|hals|genick|hws .. geknackt|
            knacken|verdreht|gekracht|verrissen; knacken .. nacken|hals; ruckartig .. kopf|nacken; geknackt .. nacken;
            thaimassage; nackenmassage
            """),
        arm_gone=says("""
            arm|hand|finger .. gehorch*|hört .. nicht; arm .. gelähmt|schlaff|hängt|kraftlos; plötzlich .. arm|hand ..
            nicht|taub|lahm|schwach; arm|hand .. plötzlich .. nicht|taub|lahm|schwach|kraftlos; hand|arm .. spür* ..
            nicht; spür* .. hand|arm .. nicht; nicht .. hand|arm .. spür*; hand|arm macht nicht was; arm fällt .. runter
            """),
        stroke_name=says(
            "schlaganfall*; hirnblutung*; hirnschlag*; schlagerl; gehirnblutung; gehirnschlag; dissektion; tia"
        ),
        sudden=says("""
            plötzlich*; schlagartig*; auf einmal; aus nichts|heiterem_himmel; von jetzt auf gleich; auf einen? schlag;
            von .. sekunde; wie .. blitz; explosionsartig*; urplötzlich; seit|vor # minuten|min|sekunden; blitzartig*;
            vorhin; in sekunden; innerhalb sekunden|minuten; von auf andere; ohne vorwarnung; ruckartig; von einer auf
            andere; seit einer? stunde; vorhin
            """),
        worst=says("""
            schlimmst*; unerträglich*; höllisch*; auszuhalten; aushalten; heftig*; wahnsinnig*; brutal*; vernichtend*;
            mörder*; extrem*; entsetzlich*; rasend*; massiv*; fürchterlich*; furchtbar*; schrecklich*; stark*; stärkst*;
            bestialisch*; schlimm; grausam*; tierisch*; qualvoll*; irrsinnig*; krasse; üble
            """),
        never_before=says(
            """
            nie .. hatte|gehabt|erlebt|gekannt|kannte|zuvor|gespürt|so; kenne|kannte|kenn .. nicht|nie; nicht .. kenne|
            kenn|kannte; anders als sonst|je|alles|bisher; unbekannt*; noch nie; nie dagewesen; neuartig*; ungewohnt*
            """,
            aside=True,
        ),
        faster=says(
            """
            wird|werden|wurde .. schlimmer|stärker|schwächer|mehr|weniger; stündlich; stunde zu stunde; tag zu tag;
            täglich; innerhalb .. stunden|tag|tagen; zunehmend; fortschreitend; rasch; schlimmer; schlechter; nimmt zu;
            breitet; verschlechter*; mehr werden; immer schwächer|schlimmer
            """,
            aside=True,
        ),
        light_hurts=says("""
            licht .. weh|schmerz*|blendet|unerträglich|empfindlich|brennt|vertrag*; lichtscheu; lichtempfind*;
            helligkeit .. weh|schmerz*|unerträglich; rollläden|rollo|vorhänge .. zu|licht; lichtempfindlichkeit
            """),
    )
