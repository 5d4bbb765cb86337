"""Infection, cancer, clots, kidneys and pregnancy in German."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.german.speech import GERMAN

says = GERMAN.says


def with_illness(signs: Signs) -> Signs:
    return replace(
        signs,
        fever=says(
            "fieber; fiebr*; fiebrig*; hochfiebr*; erhöhte|hohe temperatur; temperatur #fever; #exact; #fever grad; "
            "temperatur erhöht; glühe; temperatur von|über|bei #; fieberschub; fieberschübe; fiebere"
        ),
        chills=says("""
            schüttelfrost*; frostanf*; zähne .. klapper*; zähneklapper*; schüttelt .. vor kälte; friere .. zitter*;
            frier* .. heiß; schlotter*
            """),
        stiff_neck=says("""
            nacken|genick|hals steif*; nacken|genick|hals .. steif*|bretthart|hart|starr|brett; steif* .. nacken|genick|
            hals; kinn .. nicht|kaum .. brust; nicht|kaum .. kinn .. brust; kinn .. brust .. nicht|kaum; meningismus;
            kopf .. nicht|kaum .. beugen|senken|vorn*; nicht|kaum .. kopf .. beugen|senken|brust
            """),
        rash=says(
            "ausschlag; flecken; punkte; petechien; einblutungen; pünktchen; hautausschlag; fleckchen; hautblutungen"
        ),
        rash_stays=says("""
            flecken|punkte|ausschlag|pünktchen .. nicht .. verschwind*|weg|wegdrück*|blass|verblass*|wegdrücken; nicht
            wegdrückbar*; flecken|ausschlag|punkte .. glas; bleiben .. glas; petechien; dunkle|dunkelrote|lila|violette|
            rotlila|bläuliche flecken|punkte|pünktchen|fleckchen; verblassen .. nicht
            """),
        drowsy=says("""
            benommen; schläfrig*; apathisch; kaum wach|ansprechbar|weckbar; nicht .. wach; weggetreten; verwirrt;
            dämmert; teilnahmslos; schlapp und müde
            """),
        vomit=says("erbrech*; erbroch*; kotzt; kotze; gekotzt; übergeb*; übergeben; spuck*; brechen; kotzen; speib*"),
        infected=says("""
            eiter*; eitrig*; abszess*; sepsis; blutvergift*; spondylodiszitis; infektion; entzündete|infizierte wunde;
            wundinfekt*; harnwegsinfekt*; lungenentzündung; wundrose; zahnabszess
            """),
        immune=says("""
            diabet*; zuckerkrank*; kortison*; cortison*; prednisolon; immunsuppr*; dialyse*; biologika; biologikum; hiv;
            aids; heroin; drogen .. spritz*; spritz* .. drogen|heroin|stoff; transplant*; immunschwäche; chemo*;
            rheumamittel; methotrexat; mtx; junkie
            """),
        unwell=says("""
            krank; elend; fiebr*; grippig*; abgeschlagen*; nachtschweiß; schwitz* nachts; schlapp; hundeelend; frier*;
            fröstel*; nachts .. schwitz*|nass*; heiß und kalt
            """),
        cancer=says("""
            krebs; metasta*; tumor*; karzinom*; lymphom*; leukäm*; myelom*; plasmozytom; melanom*; sarkom*; absiedl*;
            krebserkrank*; krebspatient*; krebsdiagnose; knochenmeta*; krebs metastasen; chemotherapie; bestrahlung*;
            tochtergeschw*
            """),
        cancer_far=says("""
            vor .. jahren|jahrzehnten geheilt; krebsfrei seit; geheilt seit; gilt|gelte geheilt; seit # jahren geheilt|
            krebsfrei
            """),
        weight_loss=says("""
            abgenommen; nehme .. ab; abnehme; abnahme; gewichtsverlust; gewichtsabnahme; # kilo|kg .. verloren|weniger|
            weg|abgenommen|leichter|runter; kilo|kg .. verloren|abgenommen|weniger|leichter|runter; verlor*|verlier* ..
            kilo|gewicht|kg; hosen|hose|klamotten|kleider .. rutsch*|schlotter*|weit|groß; gewicht .. verlor*|verlier*;
            abgemagert; dünner geworden; gürtel .. loch|löcher .. enger; magere ab; nimmt ab
            """),
        not_trying=says(
            """
            ohne .. diät|grund|wollen|ändern|absicht|anstreng*|wollte|geändert|dass; grundlos; ungewollt;
            unbeabsichtigt; ungeplant; einfach_so; nichts geändert|anders; obwohl .. esse; unerklärlich*; kein* appetit;
            nicht .. diät; appetitlos*; von alleine|selbst
            """,
            aside=True,
        ),
        dieting=says(
            """
            diät; intervallfast*; fasten; weight watchers; low carb; keto; challenge; kalorien; ernährungsumstellung;
            endlich; stolz; abnehmprogramm; abnehmen will|wollte; fürs squat
            """,
            aside=True,
        ),
        night_pain=says("""
            nachts; in der nacht; nacht; liegen; im liegen; ruheschmerz*; weckt; wache .. auf; aufwach*; hört .. nicht|
            nie .. auf; nie aufhör*; durchgehend; dauerschmerz*; egal wie|welche .. liege|lage|position; rund um die
            uhr; keine ruhe
            """),
        lump=says("knoten; beule; knubbel; geschwulst; verdickung; wucherung"),
        swollen=says("""
            geschwollen*; schwillt; schwill*; angeschwollen*; dick; dicker; dickes; dicke; prall; praller; heiß; heiße;
            rot; gerötet; rötlich; bläulich*; blau; überwärmt; schwellung*; ballon; aufgequollen; dickste; umfang; lila;
            verfärbt
            """),
        calf_pain=says("""
            krampf*; krämpf*; schmerz*; weh; zieht; muskelkater; spannt; spannung*; spannen; druckschmerz*;
            druckempfindlich; sticht; stechen*; hart
            """),
        wont_go=says(
            """
            geht .. nicht .. weg; nicht .. weggeh*|weg|nachlass*; lässt .. nicht .. nach; hört .. nicht .. auf; weggeht;
            seit .. tagen|tage|woche|wochen; dauer*; dauernd; bleibt
            """,
            aside=True,
        ),
        clot_risk=says("""
            flug; flieg*; langstrecke*; langstreckenflug; flugreise; rückflug; gips; op; operation; operiert; pille;
            bettruhe; bettlägerig; busfahrt; autofahrt; schiene; bettlägrig; krankenhaus; corona; geflogen aus|von|nach;
            flieger
            """),
        clot_name=says("thrombos*; embolie*; lungenembolie; blutgerinnsel; gerinnsel; tvt; venenthrombose"),
        blood_spit=says("""
            blut .. husten|gehustet|huste|spucke|gespuckt|ausgehustet; huste|spucke|gehustet|hustet .. blut|blutig*|
            rosa; bluthusten; blutig* auswurf|schleim|husten
            """),
        burns_peeing=says("""
            brennt|brennen|weh|schmerz* .. pinkeln|urin; pinkeln|urin .. brennt|brennen|brönnt|weh|trüb|stinkt|schmerz*;
            beim pinkeln brennt; blasenentzündung*; harnwegsinfekt*; trüb* urin; urin trüb*
            """),
        blood_urine=says(
            "blut .. urin|pinkeln|klo; urin|pinkel* .. blut|rot|rosa|blutig; blutig* urin; cola_farben* urin"
        ),
        colic=says("""
            kolik*; in wellen; wellenartig*; krampfartig*; zieht .. leiste; in die leiste; leiste; nicht .. stillsitzen|
            stillhalten|still sitzen|liegen; kein|keine minute .. still*; krümm*; winde mich; wehenartig*
            """),
        kidney=says("niere; nieren; nieren schmerz*; nierenstein*; nierenkolik*; nierenbecken*; nierengegend"),
        kidney_benign=says("nierentisch; nierenförmig*; früher nieren*", aside=True),
        pregnant=says("""
            schwanger*; ssw; #term ssw|woche|schwangerschaftswoche; hochschwanger; babybauch; entbindungstermin;
            zwillinge erwart*; schwangerschaft*; #term plus; erwarte .. kind|baby|zwillinge
            """),
        bleeding=says("blut; blutung*; blutet; blutig*; blute; schmierblut*; bluten; vaginalblut*"),
        waters=says("fruchtwasser; fruchtblase; blasensprung; wasser geplatzt|gebrochen"),
        waves=says("""
            wehen; alle # min|minuten; alle fünf|sechs|sieben|acht|zehn|paar|vier|drei minuten; regelmäßig*; bauch ..
            hart|fest; hart* bauch; kommt|kommen und geht|gehen; in wellen; kontraktion*; senkwehen; krampfartig*
            """),
        swelling=says(
            "geschwollen*; schwellung*; wasser .. hände|gesicht|beine|füße; ödem*; aufgedunsen; angeschwollen*; dick*"
        ),
        flicker=says("""
            flimmer*; sternchen; sterne; lichtblitz*; blitze .. auge*; augenflimmern; punkte vor; seh* .. verschwommen|
            unscharf|doppelt|schlecht|flecken; glitzer*; verschwommen; funken; flackern
            """),
        morning_stiff=says(
            "morgensteif*; morgens .. steif*; steif* .. morgens|früh|aufstehen; nach aufstehen .. steif*"
        ),
        moving_helps=says("bewegung .. besser|hilft|gut; besser .. bewegung|beweg*; bessert .. bewegung", aside=True),
        months=says("seit .. monaten|monate|jahren; monatelang; # monate; halbes jahr; jahrelang", aside=True),
        arthritis=says("bechterew; spondyloarthritis; psoriasis; schuppenflechte; rheuma; iritis; uveitis; morbus"),
    )
