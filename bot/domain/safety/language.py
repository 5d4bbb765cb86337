"""Which languages a message may be in, from the commonest words of each: cheap, and the same on every machine."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from enum import StrEnum


class Language(StrEnum):
    """ISO 639-1."""

    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"
    PORTUGUESE = "pt"


# Function words, and the words in which people complain; lower case and without accents, as they are looked up.
# A word of several languages may stand in each: it then decides nothing between them.
# Left out: what is an everyday English word as well ("die", "was", "am", "pain", "main", "come", "sin").
_COMMON: Mapping[Language, str] = {
    Language.ENGLISH: """
        i the and is it of to my have with for that this but be are was on not you at from they she he we your what can
        cant dont im ive its just when now get got been has had feel feels feeling me if or an so after since up out
        about any there do does how why am in no a as do he us them then than only one more some can back pain numb
        hurts leg legs chest
        """,
    Language.GERMAN: """
        ich und der das ist nicht mein meine meinem meinen meiner ein eine einen einem einer mir mich mit auf fur von
        zu seit beim vom zum zur im ins dem des wenn aber auch noch nur schon mehr sehr wie oder kann habe haben hab
        sind sich sie wir er es bei nach aus uber unter vor kein keine keinen keinem keiner nichts jetzt heute gestern
        immer wieder weil dass doch mal dann ganz gar nie bin bist war waren wird werde wurde gut gerade einfach
        schmerzen schmerz tut weh beide beiden bein beine beinen brust rucken kopf nacken arm taub taubheit gefuhl
        plotzlich links rechts fieber blut meinst du dich dir uns hatte hatten geht gehen kannst konnen muss will
        mochte mag weiss soll sein seine seinen ihr ihre ihren vater mutter mann frau kollege kollegin chef bitte
        danke hallo hilfe ubung ubungen uhr woche wochen tage tagen stunden monate morgen abend nacht letzte letzten
        jahre jahren ne nen nem isn glaub glaube irgendwie echt krass meeting buro schwindel atem luft herz schritt po
        blase stuhl urin wasser leben sterben umbringen hand hande arzt krankenhaus notarzt unfall gesturzt sturz
        wade wie mehr kaum ohne leider bisschen fuhlt fuhle spure
        """,
    Language.FRENCH: """
        je j ai suis est sont les une des du dans avec pas plus mon ma mes et ou pour sur que qui depuis c ce cette
        cet ca il elle nous vous ils elles mais au aux moi se ne n y en la le un de l d qu jai cest mal tres
        tout toute tous comme quand fait faire peux peut peu bien bras jambe jambes douleur douleurs dos poitrine tete
        nuque cou sens sent engourdi engourdie engourdis engourdies pied pieds mains soudain hier matin soir nuit
        jours semaine semaines mois ans heures sang fievre mort mourir vie envie jarrive arrive narrive etre ete avoir
        avait etait aussi encore toujours jamais rien sans sous entre apres avant chez mari femme collegue pere mere
        ma mon ton ta tes son sa ses notre votre leur leurs si alors donc car puis merci bonjour salut aide exercice
        exercices bureau reunion vraiment juste trop beaucoup deux gauche droite cote chute tombe tombee dans souffle
        respirer coeur mollet ventre vessie pipi selles uriner fesses visage bouche parler yeux vision medecin urgence
        urgences hopital accident chui chuis jsuis jpeux jme jsens ya pu deja hyper grave malaise sueurs
        """,
    Language.SPANISH: """
        yo el la los las un una unos de del que y en por para se mi mis tu su sus lo le es esta estoy tengo
        tiene ha muy mas pero como cuando desde hace al si sin ya hoy ayer ahora siento puedo dolor duele duelen
        pecho pierna piernas espalda cabeza cuello brazo brazos mano manos cara sangre fiebre nada todo toda tambien
        porque algo despues antes dias semana semanas noche manana anos meses horas mucho mucha ni soy eres son era
        fue donde quien cual este esto eso ese hormigueo adormecido adormecida dormido dormida entumecido pie pies
        quiero morir vida miedo medico hospital marido mujer mama papa jefe companero izquierdo izquierda derecho
        derecha ambas fuerza orinar pis caca vejiga gracias hola ayuda ejercicio ejercicios oficina trabajo repente
        caida cai accidente respirar corazon mareo mareado mareada hablar bien mal hasta entre sobre solo vez nunca
        te ojala cada soy estaba estuve tuve puede pueden tienen tenemos hay fui ahi aqui asi aunque mientras
        tampoco despertar quisiera duermo dormir escapa orine orina meo encima siente entrepierna cintura rodilla
        nalgas huevos tobillo pantorrilla mandibula vomito sudor sudando falta aire ahogo perdi peso kilos rigido tieso
        algodon raro rara debil debiles desmayo embarazada semanas cama cai golpe choque operaron operado tomar
        pastillas suicidarme matarme matar cansado cansada minutos recuerdame cuales sintomas otra otro otras otros
        voy vas vamos quita paso dormir dormida dormidos despierto boca caida torcida ojo veo oido pantorrillas
        gemelo hinchada hinchado rinon hueso espaldas nuca apretado aprieta opresion ahogandome infarto
        doctora tarde lunes martes miercoles jueves viernes sabado domingo reunion vivir sentido sangrando
        """,
    Language.PORTUGUESE: """
        eu um uma uns de da dos das que e em na nos nas com por para pra pro nao se meu minha meus
        minhas seu sua e esta estou tenho tem ta muito mais mas como quando desde ha faz ao aos sem ja hoje ontem
        agora sinto consigo posso dor doi doem doendo peito perna pernas costas cabeca pescoco braco bracos mao maos
        rosto sangue febre nada tudo toda tambem porque algo depois antes dias semana semanas noite manha anos meses
        horas muita nem sou sao era foi onde quem qual este isso esse formigamento formigueiro dormente dormentes
        dormencia pe pes quero morrer vida medo medico hospital marido mulher mae pai chefe colega esquerdo esquerda
        direito direita ambas forca urinar xixi coco bexiga obrigado obrigada oi ola ajuda exercicio exercicios
        escritorio trabalho repente queda cai acidente respirar coracao tontura tonto tonta falar bem mal ate entre
        sobre so vez nunca voce vc ele ela
        te o os tao estava tive fui pode podem temos acho cada outra outro outras outros isto aquilo embora
        nenhum nenhuma tomara acordar dormir durmo mijo urina mijei escapa sente virilha bunda nadegas joelho tornozelo
        panturrilha queixo vomitar suor suando falta folego perdi peso quilos rigido algodao estranho estranha fraca
        fraco fracas bambas desmaio gravida cama tombo batida operei operado comprimidos suicidar matar cansado cansada
        minutos quais sintomas tou tava pelo pela num numa duas dois gente kkk
        vou vamos vao cai caiu deixa fico ficou acordo boca torta olho vejo ouvido inchada inchado nuca aperto aperta
        apertado opressao infarto enfarte tarde reuniao viver sentido sangrando cansadas fim dia duro dura cadeira
        segunda terca quarta quinta sexta sabado domingo bunda ficha preciso rim osso tremendo
        """,
}
# Letters that say something: an English message hardly ever has them.
_LETTERS: Mapping[str, tuple[Language, ...]] = {
    "ß": (Language.GERMAN,),
    "ä": (Language.GERMAN,),
    "ö": (Language.GERMAN,),
    "ü": (Language.GERMAN,),
    "è": (Language.FRENCH,),
    "ê": (Language.FRENCH, Language.PORTUGUESE),
    "œ": (Language.FRENCH,),
    "ù": (Language.FRENCH,),
    "û": (Language.FRENCH,),
    "î": (Language.FRENCH,),
    "ç": (Language.FRENCH, Language.PORTUGUESE),
    "à": (Language.FRENCH, Language.PORTUGUESE),
    "ñ": (Language.SPANISH,),
    "¿": (Language.SPANISH,),
    "¡": (Language.SPANISH,),
    "ã": (Language.PORTUGUESE,),
    "õ": (Language.PORTUGUESE,),
}
_LETTER = re.compile(f"[{''.join(_LETTERS)}]")
_WORD = re.compile(r"[a-z]+")
_LONGEST = 600  # characters: a language shows at once
_FOREIGN = tuple(language for language in Language if language is not Language.ENGLISH)


def _speakers() -> Mapping[str, tuple[Language, ...]]:
    speakers: defaultdict[str, list[Language]] = defaultdict(list)
    for language, listed in _COMMON.items():
        for word in dict.fromkeys(listed.split()):
            speakers[word].append(language)
    return {word: tuple(languages) for word, languages in speakers.items()}


_SPEAKERS = _speakers()


def languages(text: str) -> tuple[Language, ...]:
    """The languages to read a message in, the likeliest first; English where nothing speaks against it."""
    folded = text[:_LONGEST].lower()
    counts = dict.fromkeys(Language, 0)
    if not folded.isascii():
        folded = folded.translate(_CURLY)
        for letter in _LETTER.findall(folded):
            for language in _LETTERS[letter]:
                counts[language] += 1
        folded = unicodedata.normalize("NFKD", folded).translate(_MARKS)
    for word in _WORD.findall(folded):
        for language in _SPEAKERS.get(word, ()):
            counts[language] += 1
    return _likely(counts)


_CURLY = {ord("’"): "'", ord("ß"): "ss", ord("œ"): "oe"}
_MARKS = dict.fromkeys(range(0x300, 0x370))


def _likely(counts: Mapping[Language, int]) -> tuple[Language, ...]:
    english, best = counts[Language.ENGLISH], max(counts[language] for language in _FOREIGN)
    if english >= 2 * best:
        return (Language.ENGLISH,)
    foreign = tuple(language for language in _FOREIGN if counts[language] == best)
    return foreign if best > english + 1 else (*foreign, Language.ENGLISH)
