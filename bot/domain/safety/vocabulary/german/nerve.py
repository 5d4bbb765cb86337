"""Feeling, strength, bladder and bowel in German."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.german.speech import GERMAN

says = GERMAN.says
_WATER = "pinkeln|urin|klo|wasser|harnlassen|harnen"
_LEG = "bein|beine|beinen|knie|füße|fuß|oberschenkel|füßen|schenkel|haxen"
_FOOT = "fuß|zehen|vorfuß|fußspitze|zehenspitzen|ferse|fersen|großzeh|zeh|füße"


def with_feeling(signs: Signs) -> Signs:
    return replace(
        signs,
        pain=says("""
            schmerz*; weh; wehgetan; zieht; ziehen; ziehend*; zog; sticht; stich*; stechen*; stechend*; brennt;
            brennen*; pocht; pochen*; krampf*; krämpf*; verspann*; steif*; zwick*; höllisch*; blockier*; klemmt; reißen;
            drückt; beschwerden; qual*; tut .. weh; hexenschuss; ischias*; wehtut; drücken; pochend*; probleme
            """),
        numb=says("""
            taub; taube; tauber; taubes; tauben; taubheit*; gefühllos*; empfindungslos*; pelzig*; betäubt*;
            abgestorben*; kein|keine|keinerlei|ohne|null|wenig|kaum|weniger gefühl*|empfind*|sensibilität;
            empfindungsstörung*; gefühl .. weg|verloren|fehlt|verschwunden|verlier*|nachgelassen|gestört|tot;
            sensibilitäts*; verlier*|verloren .. gefühl; eingeschlafen*; schläft|schlafen|schlief .. ein; einschläft;
            einschlafen; spür*|gespürt .. nicht|nichts|kaum|nur_halb; nicht|nichts|kaum|weniger .. spür*|gespürt|spürt;
            fühl* .. nichts|nicht_mehr|kaum; nichts|kaum|nicht_mehr .. fühl*|gefühlt; merk* .. nichts|kaum; nichts|kaum
            .. merk*; wie .. tot|betäubt|narkose|narkotisiert|beim_zahnarzt|betäubung; zahnarzt*; kribbelt|kribbeln und
            taub*; ameisenlaufen; empfinde nichts; tot; abgeschaltet; eingepennt; empfinde .. kaum; parästhes*;
            hypästhes*
            """),
        odd=says("""
            kribbel*; prickel*; ameisen*; komisch*; seltsam*; merkwürdig*; fremd*; eigenartig*; dumpf*; anders; watte;
            wie .. watte|pappe|karton|gummi|plastik|holz|fremdkörper|leder|styropor|schaumstoff; nicht zu .. gehör*;
            fühlt .. an; gehört .. nicht|jemand*; surr*; elektris*; kalt; verändert*; gefühl .. verändert
            """),
        flare=says("""
            zieht .. runter|rein|hinunter|bis|in; schießt; schießen*; ausstrahl*; strahlt; kribbel*; brennt; ischias*;
            einschießend*; elektris*; stromschläge; taub*; schmerz* .. runter|bis
            """),
        weak=says("""
            schwach*; schwäch*; kraftlos*; kein|keine|kaum|ohne|null|weniger|wenig kraft|power|saft|halt; kraft .. weg|
            verlor*|verlier*|fehlt|nachgelassen|lässt_nach|schwindet|verloren; wackel*; wacklig; wabbel*; wie .. gummi|
            pudding|blei|butter|wackelpudding|beton|holz|streichhölzer; gummi; pudding; zitter*; knickt; knicken;
            einknick*; knick* .. weg|ein|um; sack* .. weg|ein|zusammen; wegknick*; einknick*; weggeknickt; eingeknickt;
            wegsack*; gehorch* .. nicht|kaum; nicht|kaum .. gehorch*; träg*|trag*|halt* .. nicht|kaum; nicht|kaum ..
            tragen|trag*; versag*; schlaff*; lahm*; nachgeb*; gibt|geben|gab|gaben .. nach; weich; bleischwer;
            wegbrech*; brech* .. weg; kann|können|krieg|lässt|lassen .. nicht|kaum .. bewegen|heben|strecken|anheben|
            beugen|steuern|benutzen|belasten; bewegen|heben|strecken|anheben .. kann|geht|können .. nicht|kaum; nicht|
            kaum .. bewegen|heben|strecken|anheben|hochheben|hochziehen|anziehen; will|wollen|wollten|macht|machen|tun|
            tut .. nicht|nichts .. will|mehr|soll; macht nicht mit; streik*; nicht|kaum .. auftreten|aufstehen|stehen|
            laufen; ohne kraft; saftlos; instabil; unsicher
            """),
        leg_fails=says(f"""
            {_LEG} .. knick*|sack*|klapp*|brech*|rutsch* .. weg|ein|zusammen|um|unter; weg|ein|zusammen .. {_LEG} weg|
            ein; knick*|sack*|klapp*|brech* .. {_LEG} .. weg|ein|zusammen|um; knick* .. weg; {_LEG} .. gibt|geben|gab|
            gaben .. nach; gibt|geben|gab|gaben .. {_LEG} nach; {_LEG} .. versag*|wegknick*|weggeknickt|einknick*|
            eingeknickt|nachgeb*|nachgegeben|wegsack*|weggesackt|zusammenklapp*|streik*|gehorch*|schlackern|schlottern|
            schlabbern|lahm|gelähmt|nachzieh*; {_LEG} .. trägt|tragen|hält|halten|will|wollen|macht|machen|funktionier*|
            gehorch*|mag|tun|tut .. nicht|kaum; treppe* .. nicht|kaum .. hoch|rauf|hinauf|hochkomm*|hochsteigen|steigen|
            runter; treppen kaum|nicht; nicht|kaum .. treppe* .. hoch|rauf|hinauf|hochkomm*|steigen; nicht|kaum ..
            stuhl|sofa|bett|hocke .. hoch|rauf; zieh* .. {_LEG} .. nach|hinterher; {_LEG} .. nach zieh*; kraft|power ..
            {_LEG} .. weg|verlier*|nach|verloren; kein|keine|kaum|null|weniger|ohne kraft|power|halt .. {_LEG}; {_LEG}
            .. kein|keine|kaum|null|ohne kraft|power; {_LEG} .. weggesackt|weggeklappt|weggerutscht; nicht|kaum .. auf
            .. {_LEG} stehen; {_LEG} .. wie .. gummi|pudding|blei|butter; beinschwäche; bein schwäche; {_LEG} ..
            schwach*|schwäch*|schlapp|kraftlos*; schwach*|schwäch*|schlapp|kraftlos* .. {_LEG}
            """),
        paralysed=says(f"""
            gelähmt*; lähm*; querschnitt*; {_LEG} .. nicht .. bewegen|rühren; nicht .. {_LEG} .. bewegen|rühren;
            bewegen .. {_LEG} .. nicht; {_LEG} .. bewegen .. nicht|kaum
            """),
        foot_drop=says(f"""
            fußheber*; fallfuß; hängefuß; fuß|zehen|vorfuß|fußspitze|schuh .. hängt|hängen|klatscht|klatschen|schleift|
            schleifen|schlappt|patscht|schlackert|schleif*|klatsch*|hebt|schlurft|schlapp*|runterhäng*|hängenbleib*;
            nicht|kaum .. {_FOOT} .. stehen|gehen|laufen|heben|hochziehen|anheben|anziehen|bewegen|hoch|abrollen|
            hochheben; nicht|kaum mehr? auf? zehenspitzen|fersen|hacken; auf .. zehenspitzen|zehen|fersen|zehenstand|
            fersenstand|hacken .. nicht|kaum; zehenstand .. nicht|kaum; {_FOOT} .. nicht|kaum .. heben|hoch|anheben|
            anziehen|hochziehen|abrollen|bewegen|hochheben|abdrücken|stehen|rauf; {_FOOT} .. krieg*|bekomm*|komm* ..
            nicht .. hoch|rauf|oben; hebt .. nicht|kaum; spitzfuß; {_FOOT} .. schwach*|schwäch*|lahm*|schlaff*|
            kraftlos*; {_FOOT} .. kein|keine|kaum kraft; bleib*|häng* .. mit? fuß|zehen|fußspitze|schuh|schuhspitze ..
            hängen|teppich*; {_FOOT} .. nach zieh*; teppich*|schwelle|türschwelle|bordstein* .. hängen|hängenbleib*;
            stolper* .. über .. füße|fuß|nichts|flach*|eigen*; nicht|kaum .. abstoßen|abdrücken; pedal .. nicht ..
            drücken|spüren; schlappen .. verlier*|fällt; schleif* .. fuß
            """),
        gait=says("""
            gang .. unsicher|wacklig|breitbeinig|komisch; gangunsicher*; lauf*|geh* .. wie .. betrunken*|besoffen*|
            schiff|ente|roboter|eiern|storch; schwank*; torkel*; taumel*; tauml*; wie auf .. schiff|watte|wolken;
            gleichgewicht*; halte .. an|fest .. wand|wänden|möbeln; unsicher .. beinen|gehen|laufen|füßen; stolper*;
            stakse*; breitbeinig; beine .. steif*; steif* beine; gehen .. komisch|schwer
            """),
        cannot_pee=says(f"""
            nicht|kaum .. pinkeln|urin|harnen; {_WATER} .. geht|kommt|läuft|klappt|will|funktioniert .. nicht|nichts|
            kaum; kann|konnte|können .. nicht|kaum .. klo|wasser|blase; nicht|kaum .. wasser .. lassen|gelassen;
            harnverhalt*; wasser .. lassen .. nicht|kaum|schwer; wasser .. nicht .. lassen; harnstau; blase .. nicht|
            kaum .. leer*|entleer*; blase leert|entleert .. nicht|kaum; klo|pissoir|urinal .. kommt|kam|tröpfel*|läuft
            .. nichts|nix|kaum|tropfen|ewig; stehe|sitze|sitz|steh .. klo .. nichts|ewig|minuten|bis; ewig|minuten ..
            klo|pissoir|urinal; klo .. bis .. kommt; bis .. was|etwas kommt; kommt|kam|kommen .. nichts|kein|kaum|
            tropfen|tröpfchen .. urin|pinkeln|klo|tropfen; kein|keinen tropfen; nichts .. kommt .. klo|pinkeln; muss ..
            klo .. kommt .. nichts|nicht; muss .. geht|kommt .. nichts; pressen|drücken .. pinkeln|wasser|klo|urin;
            pinkeln|wasser|urin .. pressen|drücken; startschwierigkeit*; seit .. nicht .. gepinkelt|pinkeln|klo|urin;
            nicht .. gepinkelt; nicht klo gewesen|gegangen; strahl .. schwach*|stockt|unterbroch*|abbrech*|dünn;
            harnstrahl; blase voll .. nichts|nicht|kann; blase .. platzt .. nichts|nicht; pinkeln .. unmöglich|schwer|
            stockt|mühsam; tröpfelt nur; nur .. tröpfchen|tropfen; harndrang .. nichts|nicht; nicht|nichts .. pinkeln;
            probleme|schwierigkeiten|mühe .. pinkeln|wasser; kann wasser nicht
            """),
        leaks=says("""
            einnäss*; eingenässt; nässe .. ein; hose .. gemacht|gepinkelt|nass|feucht|pinkeln|mach*; einpinkel*;
            eingepinkelt; hose|bett|stuhl|sitz|unterhose|laken|matratze .. nass|feucht|durchnässt; nasse|feuchte hose|
            unterhose|bett; urin|pinkeln|wasser .. läuft|laufen|verlier*|tropf*|rinnt|rausläuft|abgang|verloren|laufen|
            ab|davon|verlust; verlier*|verlor* .. urin|pinkeln|tropfen|wasser|tröpfchen; inkontinen*; blaseninkontinenz;
            urinverlust; harninkontinen*; tröpfelt .. ständig|dauernd|heraus|raus|nach; nicht|kaum .. wasser|urin|
            pinkeln|blase .. halten|einhalten|zurückhalten; wasser|urin|pinkeln|blase .. nicht|kaum .. halten|einhalten|
            zurückhalten|kontrollier*; blase .. undicht|macht|kontroll*|versagt|streikt|spinnt|läuft|entleert; kontrolle
            .. blase|wasser|urin; läuft|rinnt|tropft|geht|lief|ging .. urin|pinkeln; nicht .. rechtzeitig .. klo;
            rechtzeitig .. klo; schaff* .. nicht .. klo|aufs_klo; klo .. nicht .. schaff*|geschafft; brauch*|trag* ..
            einlage*|binde*|windel*|vorlage*; einlagen|windeln seit|jetzt; blasenschwäche; ins|in bett|hose gemacht|
            gepinkelt|gemacht; angepinkelt; vollgepinkelt; pinkel* .. hose|ein|bett; tropfen .. verlier*; pfütze;
            blasenkontrolle; blase .. unkontrolliert
            """),
        unaware=says("""
            kein|keinen|keinerlei|ohne harndrang|drang|stuhldrang; harndrang|drang .. weg|fehlt|verloren|nicht|
            verschwunden; spür*|merk*|fühl* .. nicht|kaum|nichts .. muss|voll|blase|klo|drang|pinkeln|läuft|ob; nicht|
            kaum|nichts .. spür*|merk*|fühl* .. muss|blase|voll|läuft|klo|pinkeln|wann|ob|wenn; blase .. spür*|merk*|
            fühl* .. nicht|kaum|nichts; ob .. blase voll; weiß nicht ob .. fertig|klo|pinkeln|leer; pinkeln|klo|blase|
            urin .. nicht|nichts|kaum .. spür*|merk*|gemerkt|gespürt|fühl*|gefühlt; merk*|spür* .. blase .. nicht; spür*
            .. pinkeln nicht|kaum|nichts
            """),
        stool_loss=says("""
            eingekotet; einkot*; hose .. gekackt|geschissen|kacke*; kackt|gekackt|geschissen .. hose; stuhlinkontinen*;
            stuhl|kot|kacke|stuhlgang .. verlier*|verloren|verlust|halten|unkontrolliert|hose|abgang|kontroll*|gemerkt;
            darm .. kontroll*|verlier*|nicht|spinnt|streikt|versagt|inkontinen*; stuhlschmieren; bremsspur*;
            kotschmieren; verlier*|verlor* .. stuhl|kot; wind|winde|pups*|furz*|blähung*|gas .. nicht .. halten|
            kontroll*|zurückhalten; schließmuskel*; nicht|kaum .. stuhl|kot|winde|pups*|furz* .. halten|zurückhalten;
            kotverlust; stuhlverlust; stuhl|kot|stuhlgang .. geht|ging|kommt .. ab|los|raus; kontrolle .. darm|stuhl|
            stuhlgang|schließmuskel
            """),
        urine=says("pinkeln; urin; pinkel*; harn*; wasser lassen; wasserlassen; blasenentleerung; gepinkelt"),
        stool=says("""
            stuhlgang; kot; kacke*; kacken; gekackt; hose .. nass|voll|feucht|braun; gepinkelt; urin; pinkeln; klo;
            nass; eingenässt; eingekotet; gefurzt; hose|unterhose .. verschmutzt|dreckig|schmutzig
            """),
        unfelt=says("""
            ohne .. merken|spüren|gemerkt|bemerken|fühlen|mitbekommen|mitzukriegen|bemerkt|merk*|spür*|mitkrieg*;
            unbemerkt; unwillkürlich; nicht|nichts|kaum .. gemerkt|gespürt|bemerkt|mitbekommen|mitgekriegt|gefühlt|
            mitgekriegt; von selbst|alleine|allein; erst .. gemerkt|gesehen|bemerkt|nass|gerochen; merk*|spür* .. nicht|
            nichts; unkontrolliert; von alleine
            """),
        cannot=says("""
            kann|konnte|krieg|schaff* .. nicht|kaum; geht .. nicht|kaum|schwer; muss .. pressen|drücken; stockt; mühsam;
            stockend; schwierigkeiten; probleme; klappt .. nicht; nur mit mühe|pressen
            """),
        organ=says("blase; darm; schließmuskel; harnröhre; blase und darm; stuhl und urin; blasenfunktion"),
        trouble=says("""
            kein|keine|keinerlei .. kontrolle; kontrolle .. verlier*|verloren|weg|verlust; kontrollverlust; probleme;
            problem; spinnt; streikt; versagt; macht .. will|schlapp|probleme|zicken; gestört; störung*;
            entleerungsstörung*; funktionier* .. nicht|kaum|schlecht|komisch; lahm*; gelähmt; schwäche; arbeitet ..
            nicht; außer kontrolle
            """),
        wiping=says("""
            abwisch*|abputz*|klopapier|toilettenpapier|wischen|wische|auswischen|putze .. nichts|nicht|kaum|komisch|
            anders|taub|spür*|fühl*|merk*; nichts|nicht|kaum .. abwisch*|abputz*|klopapier|toilettenpapier|papier|
            wischen|wische; spür*|merk*|fühl* .. klobrille|toilettensitz|klositz|sitz|stuhl|sattel|wasser|sitzfläche|
            klopapier .. nicht|kaum; spür*|merk*|fühl* .. nicht|kaum .. sitze|sitz|stuhl|klobrille|sattel|wischen|
            wische|abwisch*; sitz*|hock* .. wie auf watte|luft|wolke|kissen; sitze auf watte
            """),
        sex=says("sex; geschlechtsverkehr; beim verkehr; orgasmus; beim sex; erektion; höhepunkt"),
        sex_lost=says("""
            kein|keine|keinen erektion|ständer|orgasmus|latte|höhepunkt; erektion .. weg|mehr|verschwunden|nicht|
            ausbleib*; krieg*|bekomm* .. kein|keinen|nicht .. hoch; krieg*|bekomm* ihn nicht hoch; impotent*;
            erektionsstörung*; nicht .. orgasmus|höhepunkt; sex .. spür*|fühl*|merk* .. nicht|nichts|kaum
            """),
        cauda_name=says("cauda; kauda; caudasyndrom; cauda equina; konussyndrom; reithosenanästhesie"),
        clumsy=says("""
            fallen|fällt|fiel|fielen|rutscht|rutschen|gleiten|gleitet .. aus .. hand|händen|fingern; aus hand|händen
            fallen|fällt|gefallen|rutsch*|gleit*; lass* .. fallen; lässt .. fallen; knopf|knöpfe|hosenknopf|hemdknöpfe|
            hemdknopf|jackenknöpfe|hemd|bluse|bh .. nicht|kaum .. zu|auf|zugeknöpft|zuknöpfen|zubekommen|zumachen|
            schließen; nicht|kaum .. knöpfe|knopf|hemd|bluse|reißverschluss|schnürsenkel|bh|kette .. zu|auf|zugeknöpft|
            zuknöpfen|binden|mehr; nicht|kaum .. zugeknöpft|zuknöpfen; zugeknöpft|zuknöpfen .. nicht|kaum; handschrift
            .. unleserlich|schlechter|anders|krakelig|verändert|komisch|zittrig; unleserlich; krakelig; hände|finger|
            händen|hand .. ungeschickt*|tollpatschig*|handschuh*|gehorch*|unbeholfen|feinmotorik; ungeschickter;
            feinmotorik; schlüssel .. nicht .. schloss; nicht|kaum .. schreiben|tippen|unterschreiben .. wie; knöpfe ..
            gehen .. nicht|kaum; schnürsenkel .. nicht|kaum|binden; wie in handschuhen; wie handschuhe; fingerfertigkeit
            """),
        zap=says("""
            stromschlag*; stromschläge*; stromstoß*; stromstöße; strom; elektrisier*; elektrisch* schlag|schläge|gefühl;
            blitzt; blitz; blitze; lhermitte*; elektroschock*; zuckt .. rücken|beine; kribbel* .. rücken|wirbelsäule
            runter; durchzuckt
            """),
        bends=says("""
            kopf|kinn|nacken .. beug*|senk*|vorn*|neig*|vorbeug*|runter|unten|bewege; beug*|neig*|senk*|dreh* .. kopf|
            kinn|nacken; runterschau*; nach unten schau*|guck*|seh*; nicke*; kinn auf? .. brust
            """),
    )
