"""Suicide and self-harm in German, told from a figure of speech."""

from dataclasses import replace

from bot.domain.safety.tongue.signs import Signs
from bot.domain.safety.vocabulary.german.speech import GERMAN

says = GERMAN.says
_HEIGHT = "dach|brücke|parkdeck|hochhaus|balkon|fenster|turm|klippe|parkhaus|felsen|geländer|hochdach|haus"
_WHEELS = "zug|bahn|ubahn|lkw|auto|sbahn|gleise|gleis|schiene|schienen|lastwagen|laster|bus|tram|ice|auf_gleise"


def with_crisis(signs: Signs) -> Signs:
    return replace(
        signs,
        intent=says(f"""
            umbringen will|möchte|werde|wird; mich|sich? umbring*; umzubringen; umbringen; ich bring|bringe mich? um;
            bring|bringe|bringt mich selbst um; suizid*; selbstmord*; selbstmordgedank*; suizidgedank*; freitod;
            selbsttöt*; leben nehmen|nimmt|nehme|beenden|beende|beendet; nehm|nehme|nimmt .. leben; leben .. ende
            setzen|machen|bereiten; schluss .. leben|allem; ende .. leben|allem .. mach*|setz*; allem ein? ende; ich
            beende es|alles; beende .. leben|alles; spring* .. {_HEIGHT}|{_WHEELS}; {_HEIGHT}|{_WHEELS} .. spring*|
            runterspring*|runterstürz*|stürzen|werf*|schmeiß*|leg*|lege; werf*|schmeiß*|leg*|stürz*|lauf* mich? .. vor|
            von|auf {_WHEELS}|{_HEIGHT}; vor {_WHEELS} .. werf*|spring*|leg*|lauf*; aufhäng*|erhäng*|erschieß*|vergift*|
            ersäuf*|ertränk*|aufgehängt; ritz* .. mich|wieder|arm|arme; pulsadern; pulsader*; aufschlitz*; überdosis;
            alle|ganze|packung|schachtel|handvoll tabletten|pillen|schlaftabletten .. nehm*|schluck*|genommen|
            geschluckt|nehme; nehm*|schluck*|genommen|geschluckt .. alle|ganze|packung|schachtel|handvoll|#many
            tabletten|pillen|schlaftabletten|schachtel|packung; #many tabletten|pillen .. genommen|geschluckt|intus;
            abschiedsbrief*; strick .. gekauft|bereit|besorgt|dachboden|hals|nehm*; etwas|was antun|antue|antu; antun;
            ins jenseits befördern; gegen baum fahren|fahre|lenken|lenk; nicht mehr da .. morgen|montag|nächste; morgen|
            montag|nächste .. nicht mehr da|unter_euch; selbst verletz*; verletz* mich? selbst; schneide* mich|in_arm;
            wie .. ich .. sterben; weiß .. wann .. wie .. leben; letzte nacht auf|in erden; todesspritze; vor .. u bahn;
            u bahn spring*|werf*
            """),
        means=says("""
            tabletten; pillen; schlaftabletten; abschiedsbrief*; strick; seil; pistole; waffe; gewehr; rasierklinge*;
            messer; brücke; gleise; parkdeck; brief .. kinder|familie|frau|mann|eltern|mama; verabschied*; abschied;
            lebewohl; testament; insulin; paracetamol; gift; überdosis; balkon; dach; ernst gemeint; kein scherz|witz;
            geladen; weiß .. wann; weiß .. wie; plan; geplant
            """),
        plan=says("""
            mach|mache|machen .. schluss; schluss machen; ist .. vorbei; will|mag|kann|halte nicht mehr $; dann .. ruhe;
            alles vorbei; ein für alle|allemal; ich beende; es ist aus; endgültig; für immer schlaf*; für immer
            einschlaf*; nicht mehr aufwach*; ende heute|nacht
            """),
        passive=says("""
            nicht|nimmer .. leben|weiterleben|aufwach*|existier*|aufwachen; nicht mehr aufwache; leben .. nicht .. mehr|
            wert|will|lebenswert; mag|will|möchte|kann|wollte .. nicht .. mehr? leben|da_sein|hier_sein|weiterleben|
            weiter; nicht mehr da sein|wäre|bin; will|möchte|mag|würde|wollte .. sterben|tot_sein|verschwinden; sterben
            will|möchte|wollte; tot sein will|möchte|wäre; wünsch* .. tot|sterben|geboren; wäre|wär .. tot|gestorben;
            besser tot; lieber tot; am liebsten .. tot|aufwach*|sterben|weg; lebensmüde; kein|keinen|keinerlei|ohne|
            welchen|was|für_einen|einen sinn .. leben|mehr|alles|noch|weiter*; kein lebenswille; alles|nichts .. kein|
            keinen sinn; nichts .. sinn; sinn .. leben|mehr|weiterleben|noch|ganzen; alles sinnlos; sinnlos .. leben|
            alles; was .. noch für sinn; noch für sinn; ohne mich|mir .. besser|leichter|glücklicher|dran; besser ..
            ohne mich|mir; besser dran; wenn ich .. weg|tot|nicht_mehr wär*; falle|fall|bin .. last; nur|zur last; kein|
            keinen ausweg; seh* kein* ausweg|zukunft|sinn|licht; kein grund .. leben|aufzustehen; nie geboren; nicht
            geboren; lebenswert; wozu .. leben|noch; todeswunsch; todessehnsucht; niemand .. vermissen|merken; vermisst
            .. mich? niemand; keiner .. vermissen; einschlafen .. nicht|nie .. aufwach*; einfach .. nicht .. aufwach*;
            für immer schlafen|einschlafen; nie wieder|mehr aufwach*; lebensmut; will weg von welt; kann .. nicht mehr
            .. leben; halte .. leben .. nicht; leben .. satt; satt .. leben; mag nimmer leben; dass alles aufhört|
            vorbei; wenn alles aufhör*|vorbei wäre; sterben wäre; gedanken .. tod|sterben; gedanke .. tot|tod|sterben;
            todesgedanken
            """),
        hyperbole=says(
            """
            lol; meeting*; montag*; excel*; standup*; build*; deploy*; jira; ticket*; backlog; deadline*; merge*; regex;
            css; folie*; drucker; mail*; outlook; slack; teams; zoom; kalender; sprint*; retro; code*; server; chef;
            kunde*; rechnung*; kaffee; stau; peinlich*; langweil*; langeweile; kater; muskelkater; beintag; squats;
            burpees; kniebeugen; workout; präsentation*; typo; reply; excel; tabelle*; steuer*; hunger; durst; hitze;
            kalorien; gelacht; lachen; lach; prozess*; job; thread; task; powerpoint; legacy; git; yaml; test*; bug*;
            review*; passwort*; wlan; drucker*; klimaanlage; kantine; schokolade; süß*; spiel; serie; staffel; fußball;
            level; boss; microsoft; videocall; telko; call; webinar; onboarding; urlaub; wetter; köstlich; lecker;
            kuchen; pizza; nudeln; nutella; gut aussieht
            """,
            aside=True,
        ),
    )
