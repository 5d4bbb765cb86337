"""What decides in German whether a sign counts: denied, over, imagined, told, or a figure of speech."""

from bot.domain.safety.phrase import Concept
from bot.domain.safety.tongue.surroundings import Surroundings
from bot.domain.safety.vocabulary.german.idiom import SAYINGS, WORK_TALK
from bot.domain.safety.vocabulary.german.speech import GERMAN


def _aside(text: str) -> Concept:
    return GERMAN.says(text, aside=True)


def surroundings() -> Surroundings:
    return Surroundings(
        denies=_aside("""
            nicht; kein; keine; keinen; keinem; keiner; keins; keinerlei; ohne; nie; niemals; weder; nichts; null;
            statt; anstatt; weder .. noch; weit von; frei von; verneint; verneine; niemand
            """),
        no_denial=_aside("""
            nicht nur|bloß|sicher|gut|normal|besser|lustig|weiter|auszuhalten|schlafen|verstehen|wissen|lange|mal|
            stillsitzen|so; kein|keine|keinen ahnung|lust|zeit|wahl|besserung|ruhe|idee|scherz|witz|spaß|minute|
            position|übung|termin|arzt|wunder|dehnung|schlaf|auge; nichts hilft|tun|gemacht|geändert|besonderes|dabei|
            gegen|passiert; nicht mehr|ganz|richtig|von_alleine? weg; hört nicht .. auf; lässt nicht nach; weiß nicht;
            ohne grund|vorwarnung|pause|unterbrechung|anlass|ersichtlichen|mich|ändern|wollen; nicht .. aufhör*; geht ..
            nicht .. weg|vorbei; nie .. auf; nie .. so|gehabt|hatte|erlebt|kannte; wie .. nie; kenne .. nicht; nicht ..
            kenne; hilft nichts|nicht; nicht hilft; ertrage|aushalte|halte .. nicht .. aus|mehr; ob nicht; komme|komm
            nicht .. klar|hin; warum nicht; verschwinden nicht; nicht verschwinden; traue nicht; nicht mehr weiter;
            schlafe nicht; nicht geschlafen;  nicht wahr; nicht lustig; auch nicht; wird nicht besser; nicht
            besser; nicht nachlass*; nicht .. sagen; keine dehnung
            """),
        denies_after=_aside("""
            nicht; kein; keine; keins; keinen; keines; nein; nie; normal; negativ; unauffällig; einwandfrei; in ordnung;
            fehlanzeige; alles gut|ok|normal|bestens|fein|okay; ist|sind|war gut|ok|normal; auch nicht; nichts; alles
            normal|gut|ok; ausgeschlossen
            """),
        turns=_aside("""
            aber; jedoch; sondern; seit; jetzt; nun; heute; dafür; trotzdem; weil; obwohl; außer; allerdings; plötzlich;
            dennoch; inzwischen; mittlerweile; stattdessen; nur; während; bis; bloß; wenn; danach; seitdem; gestern
            """),
        opens=_aside("""
            ich; er; sie; wir; man; hab; habe; hat; bin; ist; sind; kann; spür*; mir; beide; links; rechts; linker;
            rechter; linke; rechte; linkes; rechtes; das; im; beim; dazu; tut; zieht; hatte; krieg*; bekomm*; fühl*;
            muss; wird; dann; mich; es; da; kribbelt; merk*; bein; arm; kopf; rücken; nacken; verlier*; brust; fieber;
            brennt; blase; beine; hände; übel; schwindel*; geht; schmerz*; taub; so; schon; übrigens
            """),
        joins=_aside("und; oder; sowie; noch; bzw; noch"),
        long_ago=_aside("""
            vor # jahren|jahr|monaten; vor .. jahren|jahr|jahrzehnten; vor zwei|drei|vier|fünf|sechs|einigen|mehreren|
            vielen jahren|monaten; letztes|voriges|letzten|vergangenes jahr; letzten|vorigen|letztes sommer|winter|
            herbst|frühling|frühjahr; früher; damals; als kind|teenager|teenie|jugendlicher|jugendliche|student|
            studentin|schüler; in jugend|kindheit|schulzeit; in #year; im jahr #; hatte .. #year; #year; im januar|
            februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember; mit zwanzig; anfang|ende|mitte
            jahres; in schwangerschaft mit; jahre her; ewig her; lange her; monate her; vorletzt*
            """),
        now=_aside("""
            jetzt; heute; seit; gerade; aktuell; neuerdings; plötzlich; wieder da; immer noch; momentan; nun; gestern;
            vorhin; diese woche; heute nacht
            """),
        cleared=_aside("""
            abgeklärt; arzt|ärztin|orthopäde|orthopädin|hausarzt|krankenhaus|notaufnahme|physio|neurologe|klinik|doc|
            arzt_sagt|kardiologe .. ok|okay|nichts|normal|gut|unauffällig|entwarnung|harmlos|entlassen|kennt|bescheid|
            beruhigt|grünes_licht|freigegeben; entwarnung; befund|mrt|röntgen|ct|ekg|blutwerte|untersuchung* ..
            unauffällig|ok|okay|normal|gut|sauber|nichts|ordnung; war|alles nichts schlimmes|ernstes|dramatisches;
            harmlos; war nichts; alles ok|okay|gut|bestens gewesen; ausgeschlossen; gesund geschrieben; verheilt;
            ausgeheilt; auskuriert; entlassen; operiert und gut; in ordnung; grünes licht; freigegeben; alles abgeklärt;
            untersucht .. ok|nichts|gut; geheilt
            """),
        passed=_aside("""
            wieder weg|gut|normal|ok|okay|wach|fit|besser|gesund|verschwunden; vorbei; abgeklungen; weggegangen;
            überstanden; komplett zurückgekommen|zurückgegangen|weggegangen; zurückgekommen; erholt; alles wieder; nie
            wieder was|etwas|gehabt; längst gut|weg|vorbei; gegessen; seit monaten|wochen|jahren wieder? fit|weg|ruhe|
            gut|gesund; jetzt wieder gut|ok; weg gegangen
            """),
        not_over=_aside(
            "nicht; nie; kein; keine; wann; bis; ob; hoffe; soll; wenn; falls; kaum; nichts; wollte; will; bald; erst"
        ),
        returned=_aside("""
            wieder da; wieder schlimmer|angefangen|los; erneut; kommt .. zurück|wieder; trotzdem; schlimmer; seit heute|
            gestern; aber jetzt|seit|heute; jetzt aber; seit gestern
            """),
        imagined=_aside("""
            was wenn|wäre; angenommen; falls; für fall; wenn .. würde|hätte|wäre|bekäme; würdest|würde .. wenn;
            hypothetisch*; was bedeutet|heißt|versteht|sagt|meint; was ist|sind genau|anzeichen|symptome|warnzeichen|
            ursachen|red; welche symptome|warnzeichen|anzeichen|ursachen|hinweise; ab wann; wann sollte|muss|soll|müsste
            man|ich; woran|wie erkenn*; symptome|anzeichen|warnzeichen|risiko|ursachen von|für|bei; theoretisch; nur
            interesse|neugier*|so; aus interesse|neugier; neugierig; wie häufig|gefährlich|wahrscheinlich; angst vor;
            vorbeug*; verhinder*; unterschied zwischen; kann|können|kann_man|verursacht|führt .. verursachen|auslösen|
            führen|bekommen_von; stimmt es dass; darf man mit|bei|trotz; kann man; sollte man; was tun bei|wenn jemand|
            man; im falle; könnte .. irgendwann; was passiert wenn|bei; mal angenommen; was wäre; warnzeichen; wofür
            steht; erklär*
            """),
        real=_aside("""
            ich habe|hab|bin|kann|spür*|krieg|hatte|merk*; hab; habe; bin; seit; heute; gestern; gerade; kann ich; hab
            ich; spür* ich; jetzt; vorhin
            """),
        story=_aside("""
            artikel; podcast; film; serie; doku; dokumentation; buch; roman; folge; schulung; kurs; erste hilfe;
            vortrag; präsentation; spendenlauf; spende; spenden; krebshilfe; krebsvorsorge; webinar; quiz; referat;
            bericht; newsletter; kampagne; studie; figur; spiel; katze; hund; tierarzt; hamster; krimi; tatort;
            aktionstag; gesundheitstag; plakat; song; lied; test; benefiz*; charity; thriller; hörbuch; fernsehen;
            netflix; fachartikel; lesung; faltblatt; broschüre; seminar; blog; blogbeitrag; awareness; schreibe über|
            einen; weltkrebstag; krebsforschung; sternzeichen
            """),
        sayings=_aside(f"{SAYINGS}; {WORK_TALK}"),
    )
