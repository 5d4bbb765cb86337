"""German messages as people type them, with the tier they deserve."""

import pytest

from bot.domain.safety import Category, Tier, triage

EMERGENCIES = {
    Category.CAUDA_EQUINA: [
        "seit gestern ist mein Intimbereich taub",
        "Ich spüre beim Abwischen nichts mehr",
        "kein Gefühl mehr zwischen den Beinen, dazu Kreuzschmerzen",
        "kann seit heute morgen nicht pinkeln, obwohl die Blase voll ist",
        "hab mir in die Hose gemacht und es nicht gemerkt",
        "der Po ist seit 2 Tagen taub und es kribbelt in beiden Beinen",
        "meine Scheide fühlt sich an wie Watte seit dem Bandscheibenvorfall",
        "ich verliere Urin ohne es zu spüren und der Rücken bringt mich um",
        "Mein Mann hat Rückenschmerzen und kein Gefühl mehr am Hoden",
        "krieg seit dem Vorfall keine Erektion mehr",
        "beide Beine sind taub, Rücken tut weh",
        "merke gar nicht mehr wann ich aufs Klo muss",
        "kann den Stuhl nicht mehr halten seit mir der ruecken wehtut",
    ],
    Category.CARDIAC: [
        "Druck auf der Brust und mir ist schlecht",
        "starke Brustschmerzen, strahlt in den linken Arm aus",
        "ich krieg plötzlich keine Luft mehr",
        "Mein Chef sitzt da, kaltschweißig, und fasst sich an die Brust",
        "Schmerzen im linken Arm und im Kiefer, mir ist übel",
        "brustschmertzen beim treppensteigen",
        "es fühlt sich an als säße ein Elefant auf meiner Brust",
    ],
    Category.STROKE_DISSECTION: [
        "mein linker Mundwinkel hängt runter",
        "Sie lallt auf einmal und findet die Wörter nicht",
        "die schlimmsten Kopfschmerzen meines Lebens, ganz plötzlich",
        "ich sehe doppelt und der Nacken tut weh",
        "rechter Arm plötzlich taub und ich kann nicht richtig sprechen",
        "nach dem Einrenken beim Chiropraktiker ist mir total schwindlig",
    ],
    Category.AORTIC: [
        "reißender Schmerz im Rücken, plötzlich, wie ein Messer",
        "mein Bauch pulsiert und der Rücken tut höllisch weh",
    ],
    Category.MENINGITIS: ["hohes Fieber und der Nacken ist so steif, dass ich das Kinn nicht auf die Brust kriege"],
    Category.PREGNANCY: ["Ich bin schwanger und blute", "32. SSW und die Fruchtblase ist geplatzt"],
    Category.TRAUMA_FRACTURE: [
        "Heute vom Dach gestürzt, jetzt Rückenschmerzen",
        "Fahrradunfall gestern, Nacken tut weh und die Hände kribbeln",
    ],
    Category.LEG_WEAKNESS: ["beide Beine knicken weg", "meine Beine gehorchen mir nicht mehr seit heute"],
    Category.CRISIS: [
        "Ich will mich umbringen",
        "hab den Abschiedsbrief schon geschrieben, heute spring ich von der Brücke",
    ],
}
URGENT = {
    Category.LEG_WEAKNESS: [
        "mein rechter Fuß hängt seit gestern runter",
        "das linke Knie gibt immer wieder nach",
        "kann nicht mehr auf der Ferse laufen",
    ],
    Category.INFECTION: ["Rückenschmerzen und 39,2 Fieber", "Kreuz tut weh, Schüttelfrost hab ich auch"],
    Category.CANCER_SYSTEMIC: [
        "hatte Prostatakrebs und jetzt starke Schmerzen in der Lendenwirbelsäule",
        "hab 8 Kilo abgenommen ohne Diät",
    ],
    Category.CLOT: ["meine linke Wade ist geschwollen und heiß", "seit dem Flug ist das rechte Bein dick und bläulich"],
    Category.MYELOPATHY: [
        "Ich kann meine Knöpfe nicht mehr zumachen",
        "Stromschlag den Rücken runter, wenn ich den Kopf beuge",
    ],
    Category.KIDNEY: ["Flankenschmerzen rechts und Fieber", "Blut im Urin"],
    Category.POST_SURGERY: ["die OP-Narbe am Rücken eitert"],
    Category.OSTEOPOROSIS: ["hab Osteoporose und beim Heben hat es im Rücken geknackt"],
    Category.CRISIS: ["Ich mag nicht mehr leben", "ohne mich wären alle besser dran"],
}
HARMLESS = [
    "Mein Bein ist nicht taub und auch nicht schwach",
    "Fieber ist wieder weg, nur der Nacken ist steif",
    "hatte ein taubes Bein, der Arzt sagt alles ok",
    "kein Taubheitsgefühl, keine Lähmung, nur verspannt",
    "Fieber habe ich nicht",
    "ich habe keine Schmerzen in der Brust, nur im Rücken",
    "Blase und Darm sind in Ordnung",
    "Taubheit: nein",
    "weder Schwäche noch Kribbeln, bloß steif",
    "Der Nacken ist vom Sitzen verspannt",
    "mir tut der untere Rücken nach dem Meeting weh",
    "mein Fuß ist eingeschlafen, jetzt geht es wieder",
    "hab Muskelkater in den Beinen nach den Kniebeugen",
    "Der Server ist abgestürzt und hängt",
    "ich sterbe vor Hunger",
    "der Kunde bringt mich noch um",
    "Ich lach mich tot",
    "Das geht mir auf die Nerven",
    "Erinnere mich um 15 Uhr",
    "was sind die Symptome eines Schlaganfalls?",
    "Was wäre wenn ich ein taubes Bein hätte?",
    "habe einen Artikel über Krebs gelesen",
    "letztes Jahr hatte ich einen Bandscheibenvorfall, alles verheilt",
    "vor 5 Jahren hatte ich eine Thrombose, seitdem nie wieder was",
    "unser Budget hat Druck bekommen",
    "Die Passwörter sind zu schwach",
    "Schulter zwickt beim Heben",
    "welche Übung hilft gegen steife Hüften?",
    "Daumen tut vom Tippen weh",
    "bitte keine Erinnerungen am Freitag",
    "die Luft im Büro ist schlecht",
    "mir raucht der Kopf",
    "ich bin schon halb tot nach dem langen Tag lol",
    "brauche eine Pause, Augen brennen vom Bildschirm",
    "Knie knackt beim Aufstehen, tut aber nicht weh",
    "beim Bankdrücken die Brust gezerrt, zieht ein bisschen",
    "Kopfschmerzen vom Bildschirm, wie immer montags",
    "meine Beine sind schwer vom vielen Stehen",
    "das Herz rutschte mir in die Hose",
    "Danke, hat gut getan!",
    "Der Drucker streikt schon wieder",
]

MORE = {
    Tier.EMERGENCY: [
        "das taube Gefühl im Schritt ist nicht wieder weg",
        "Was bedeutet es, wenn ich seit heute kein Gefühl im Schritt habe?",
        "ich hab so ein taubes gefühl um den po rum und kann schlecht wasser lassen",
        "seit dem bandscheibenvorfall läuft mir einfach der urin weg",
        "da unten ist alles wie betäubt, auch beim sitzen auf dem klo",
        "mein Freund kann nicht mehr pinkeln und hat starke Schmerzen im unteren Rücken",
        "ich hab seit ner stunde so einen brennenden schmerz hinter dem brustbein und schwitze wie verrückt",
        "mir ist ganz komisch, herz rast, mir wird schwarz vor augen, brust drückt",
        "linke gesichtshälfte taub, kann nicht richtig schlucken",
        "kollegin ist grad umgekippt und reagiert nicht",
        "auf einmal hab ich auf dem rechten auge nichts mehr gesehen",
        "hatte heute nen motorradunfall, jetzt kribbeln beide arme und der nacken tut höllisch weh",
        "Ich bin in der 35. Woche und habe starke Kopfschmerzen und sehe Sternchen",
        "38. woche, hab alle fünf minuten ein ziehen im rücken",
        "fieber 39,5 steifer nacken und mir ist total schlecht",
        "meine tochter hat hohes fieber und überall so dunkle punkte auf der haut",
        "rechtes bein geschwollen seit dem flug und jetzt krieg ich schwer luft",
        "ich huste blut",
        "die beine machen nicht mehr mit, ich kann nicht mehr aufstehen",
        "ich kann meine beine nicht mehr bewegen",
        "seit der spritze in den rücken fieber und schüttelfrost",
        "mein bein war gestern noch ok, heute kann ich es kaum heben und es wird von stunde zu stunde schlimmer",
        "hab brustkrebs gehabt und seit gestern sind die beine taub",
        "ich will nicht mehr, ich hab die pillen hier liegen",
        "werde mir heute abend die pulsadern aufschneiden",
        "ich werde mich vor den zug werfen",
        "kribbeln im ganzen genitalbereich seit ich schwer gehoben habe",
        "stuhlgang geht ab ohne dass ich es merke",
        "kopf explodiert gleich, ganz plötzlich gekommen, noch nie so gehabt",
        "kann meinen rechten arm nicht mehr heben, ganz plötzlich, und rede wirr",
        "ziehender schmerz vom rücken in beide beine und taubheit am gesäß",
        "starker druck in der brust beim treppensteigen",
        "bin die treppe runtergefallen, kann den kopf nicht drehen",
        "Herzstechen und Atemnot",
        "mein papa hat plötzlich ganz starke bauchschmerzen die in den rücken ziehen, er ist kreidebleich",
        "Unten rum ist alles eingeschlafen, seit heute Nacht, und wird nicht besser",
        "mein penis ist irgendwie gefühllos seit ich mir das kreuz verrissen hab",
        "ich muss ewig drücken bis beim pinkeln was kommt",
        "blase leert sich nicht mehr richtig und der rücken schmerzt",
        "habe keine Kontrolle mehr über Blase und Darm",
        "meine Frau kann ihre Beine nicht mehr spüren",
        "ischiasschmerz jetzt auch auf der anderen Seite",
        "so ein engegefühl im brustkorb, linker arm kribbelt",
        "ich glaub ich hab nen herzinfarkt",
        "opa hat auf einmal schiefen mund und redet ganz komisch",
        "mir ist total schwindlig, kann nicht geradeaus laufen, nacken tut tierisch weh",
        "Im 8. Monat schwanger, plötzlich starke Blutung",
        "bin beim Klettern 4 Meter abgestürzt, Rücken",
        "nach der bandscheiben op kann ich nicht mehr aufs klo",
        "sitze auf dem balkon und will einfach springen",
        "ich möchte mir das leben nehmen",
        "es pocht in meinem bauch und der rücken zerreißt mich",
        "atmen tut weh und das bein ist seit dem gips ganz dick",
        "Lichtempfindlich, Fieber, Genick steif",
        "kann kaum schlucken und seh auf einmal alles doppelt",
    ],
    Tier.URGENT: [
        "stolpere ständig weil die fußspitze hängen bleibt",
        "rechtes bein ist viel schwächer als links seit montag",
        "rückenschmerzen mit fieber seit drei tagen",
        "Rücken tut weh und ich hab nachts geschwitzt, Temperatur 38,4",
        "nach meiner krebserkrankung tut jetzt die wirbelsäule nachts dauernd weh",
        "wade ist dick, rot und tut beim auftreten weh",
        "verdacht auf thrombose im bein",
        "hände kribbeln beide und ich lasse alles fallen",
        "schreiben geht kaum noch, die finger sind so ungeschickt",
        "brennen beim wasserlassen und rückenschmerzen",
        "nierenschmerzen mit fieber",
        "meine oma (82) ist gestürzt und hat jetzt rückenschmerzen",
        "nehme seit jahren cortison, beim bücken plötzlich stechender schmerz im rücken",
        "wunde nach der op ist offen und eitert",
        "manchmal denk ich es wäre besser wenn ich tot wäre",
        "ich sehe keinen sinn mehr im leben",
        "hab ungewollt 6 kilo verloren und rückenschmerzen",
        "bin gestern auf den rücken gefallen und es tut höllisch weh",
        "mein bein ist seit gestern richtig schwach",
        "komm nicht mehr auf die zehenspitzen",
        "fieber seit 2 tagen und die wirbelsäule tut so weh",
        "hab in letzter zeit ohne grund abgenommen und nachts starke rückenschmerzen",
        "hosenknopf krieg ich nicht mehr zu, finger sind so taub",
        "ich wünschte ich wäre nie geboren",
        "Niere tut weh, hab Schüttelfrost",
        "bin 74 und beim Staubsaugen gestürzt, rücken schmerzt",
        "die unterschenkel vene ist rot und heiß, wade geschwollen",
        "ich kann einfach nicht mehr, hat alles keinen sinn",
    ],
    Tier.NONE: [
        "heute wieder 9 stunden am schreibtisch, alles tut weh",
        "hab mir den nacken verlegen",
        "nach dem joggen waren meine beine wie pudding",
        "mein mann hat keine schmerzen mehr",
        "kein druck auf der brust, keine atemnot, alles gut",
        "mir schläft beim sitzen manchmal der fuß ein",
        "ich hab keine lust mehr auf diese übungen",
        "kannst du mir eine übung für den unteren rücken geben?",
        "ich bin total verspannt und müde",
        "ich brauch luft, gehe kurz raus",
        "das treffen war tödlich langweilig",
        "ich hänge seit stunden an diesem bug",
        "könnt ihr bitte den link schicken?",
        "hab mich beim umzug verhoben, leichtes ziehen im kreuz",
        "wie oft soll ich die dehnung machen?",
        "rechter ellbogen tut beim mausklicken weh",
        "handgelenke schmerzen nach langem tippen",
        "ich kann heute nicht, bin im urlaub",
        "habe heute keine zeit, später bitte",
        "mein kopf brummt von den ganzen calls",
        "der aufzug ist kaputt, musste die treppe nehmen, bin ganz außer atem",
        "die heizung ist ausgefallen, wir frieren",
        "bein eingeschlafen im schneidersitz, jetzt wieder ok",
        "hatte als kind mal einen autounfall, seitdem manchmal steif",
        "Muss heute noch 3 Tickets schließen",
        "wadenkrampf nach dem marathon, sonst alles gut",
        "mein rücken ist ein bisschen steif nach dem schlafen",
        "ich habe schulterschmerzen rechts seit zwei wochen vom tippen",
        "knacken im nacken beim drehen, tut nicht weh",
        "das projekt liegt mir am herzen",
        "ohne kaffee sterbe ich",
        "danke dir, bis morgen",
        "was tun bei verspanntem nacken",
        "spüre die dehnung im oberschenkel sehr gut",
        "mein po tut weh vom harten stuhl",
        "taube finger nach dem radfahren, nach zehn minuten wieder weg",
        "kurze frage: wie stelle ich die uhrzeit um?",
        "ich bin gestürzt, war aber alles gut, das ist jahre her",
        "kribbeln? nein. taub? auch nicht. nur steif",
        "keine Lähmungen, keine Gefühlsstörungen, Blase ok",
        "mein chef macht mir druck",
        "die brust ist verspannt vom vielen sitzen",
        "nacken verspannt und leichte kopfschmerzen",
        "beim sitzen tut mir das steißbein weh",
        "linke schulter zieht beim heben",
        "heut nacht schlecht geschlafen, jetzt steif",
        "Kollegin hat sich das Bein gebrochen, hat aber nen Gips, alles gut",
        "ich spüre meine Muskeln vom Training",
        "Hab gestern Beine trainiert, kann kaum laufen haha",
        "die zahlen sind tiefrot",
        "der Plan stirbt gerade",
        "gib mir was für die Handgelenke",
        "der rechte Arm ist müde von der Maus",
        "Tastatur klemmt",
        "Ich habe heute Geburtstag",
        "wie lange soll ich halten?",
    ],
}


@pytest.mark.parametrize(
    ("category", "said"), [(about, said) for about, all_said in EMERGENCIES.items() for said in all_said]
)
def test_an_emergency_in_german_is_one(category: Category, said: str) -> None:
    found = triage(said)

    assert (found.tier, category in found.categories) == (Tier.EMERGENCY, True)


@pytest.mark.parametrize(
    ("category", "said"), [(about, said) for about, all_said in URGENT.items() for said in all_said]
)
def test_what_needs_a_physician_today_is_urgent_in_german(category: Category, said: str) -> None:
    found = triage(said)

    assert (found.tier >= Tier.URGENT, category in found.categories) == (True, True)


@pytest.mark.parametrize("said", HARMLESS)
def test_an_ordinary_message_in_german_is_left_alone(said: str) -> None:
    assert triage(said).tier is Tier.NONE


@pytest.mark.parametrize(
    "change", ["ist taub", "fühlt sich taub an", "ist wie eingeschlafen", "spüre ich nicht mehr", "kribbelt"]
)
@pytest.mark.parametrize(
    "part", ["Der Damm", "Die Scheide", "Der Penis", "Der Intimbereich", "Untenrum", "Der After", "Mein Schritt"]
)
def test_every_part_one_sits_on_is_understood_with_every_change_of_feeling(part: str, change: str) -> None:
    assert triage(f"{part} {change} seit gestern").tier is Tier.EMERGENCY


def test_umlauts_may_be_written_in_two_letters_and_the_words_are_pointed_at_as_typed() -> None:
    text = "Kein Gefuehl mehr im INTIMBEREICH"

    found = triage(text)

    assert (found.tier, [text[start:end] for start, end in found.matched]) == (
        Tier.EMERGENCY,
        ["Kein Gefuehl", "INTIMBEREICH"],
    )


@pytest.mark.parametrize("tier", MORE)
def test_what_people_type_in_german_gets_its_tier_or_a_more_urgent_one(tier: Tier) -> None:
    found = {said: triage(said).tier for said in MORE[tier]}

    assert [said for said, answer in found.items() if answer < tier or (tier is Tier.NONE and answer > tier)] == []
