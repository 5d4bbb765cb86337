"""How French is written: elisions with and without apostrophe, shortenings, slips."""

from bot.domain.safety.tongue.speech import Speech, each, spelt

FRENCH = Speech(
    fillers=each("""
        le la les l un une des du de d au aux à a mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ne n
        vraiment trop super hyper très tellement complètement totalement vachement carrément juste genre assez déjà se s
        me m te t y en ça ce c cette cet ces cela quasi quasiment presque toujours encore aussi euh bah ben hein
        littéralement franchement absolument extrêmement légèrement même mé é
        """),
    spellings=spelt(
        {
            "je": "j, ej, jj",
            "que": "qu, ke, q, k, qe",
            "qui": "ki",
            "est ce que": "esque, estceque, eske",
            "je ai": "jai, jaie, g, geai, jay",
            "je suis": "jsuis, chuis, chui, chu, jsui, chus, jesuis, jui, chui",
            "je peux": "jpeux, jpeu, jpe, jpeut",
            "je sens": "jsens, jsent, jsen, jesens",
            "je arrive": "jarrive, jarive, jariv",
            "arrive": "narrive, arrives, arive, arrivé, arriv, narive",
            "ai": "nai",
            "est": "nest, cest, cé, sest",
            "je avais": "javais, javai",
            "je etais": "jétais, jetais, jetai",
            "pas": "pa, pô, aps",
            "plus": "plu, pu, pus, pluss",
            "depuis": "depui, dpuis, dpui, deupi, depuit, depi",
            "comme": "kom, com, kome, cm, commme",
            "avec": "avk, ac, aveque",
            "deux": "2",
            "droite": "droate, drete, drouate, droit, droate",
            "gauche": "goche, gosh, gauch, gaucho",
            "jambe": "jembe, jambe, guibole, guibolle, guibol, patte",
            "jambes": "jembes, gambes, guiboles, guibolles, pattes, cannes, guibols",
            "force": "forse, forces, fors",
            "poitrine": "poitrinne, poitrin, pwatrine, poitrne, poitine, thorax, torse, buste, sternum, poitrail",
            "poids": "poid, poix, pois",
            "bras": "brat, bra, brass",
            "lourd": "lour, lourt, lourde, lourds, lourdes",
            "dos": "do, doss",
            "mal": "male, maal",
            "pâle": "pal, pale",
            "enflé": "enfler, anflé, enflée, enflés, enflées, enflait, enfle, enflent, anfle",
            "gonflé": "gonflée, gonflés, gonflées, gonfle, gonflent, gonfler, gomflé",
            "rouge": "rouje, rouges, rougeâtre",
            "chaud": "chaude, chauds, chaudes, cho, brûlant, brûlante",
            "chatte": "chate, minou, foufoune, foufe, schneck, teuch",
            "fesses": "fesse, miches, postérieur, popotin, fessier, foufounes",
            "cul": "ku, croupion",
            "engourdi": """
                engourdie, engourdis, engourdies, angourdi, engourdit, engourdi, angourdie, engourdissement,
                engourdissements, engourdisse, engourdissent, engourdir, angourdit, ankylosé, ankylosée
                """,
            "marcher": "marché, marchez",
            "pipi": "pissou, pipis",
            "pisser": "pissé, pisse, pissez, pissée, pissais",
            "uriner": "uriné, urinner, urinné, miction, mictions",
            "urine": "urines, urinne, pipi",
            "respirer": "respiré, respirez, respire, respirre, respirrer",
            "souffle": "soufle, souffles",
            "fièvre": "fievr, fièvres, fiebre, fievres, févre, fivre",
            "température": "temperatur, tempé, température",
            "crise": "crises, krise",
            "cœur": "ceur, queur, couer, palpitant, coeurs",
            "tête": "tete, tète, tet, caboche, crâne, crane, ciboulot",
            "visage": "visages, face, gueule, tronche, figure",
            "bouche": "bouches, lèvre, lèvres, babines",
            "nuque": "nuk, nuques, cervicales, cervicale, nuke",
            "cou": "cous",
            "mollet": "molet, molé, mollais",
            "mollets": "molets",
            "genou": "jenou, genoue",
            "genoux": "jenoux, genous",
            "pied": "pié",
            "pieds": "piés",
            "orteils": "orteil, orteills, arpions",
            "doigts": "doigt, doits",
            "opération": "operation, op, opé, opérations, opperation, chirurgie, intervention",
            "vessie": "vecie, vessi, vésie, vessies",
            "toilettes": "toilette, wc, chiottes, chiotte, cuvette, vécé, vécés, cabinet, cabinets, trône",
            "culotte": """
                slip, caleçon, boxer, sous-vêtements, pantalon, froc, jean, jogging, short, bobettes, pants, falzar
                """,
            "mourir": "mourrir, crever, clamser",
            "docteur": "médecin, toubib, doc, dr, généraliste",
            "vertige": "vertiges, vertije, vertigeux",
            "tombé": "tombée, tomber, tombés, tombait",
            "chute": "chutte, chutes, chuté, chuter",
            "aujourd": "aujourdhui, ajd, aujd, auj",
            "beaucoup": "bcp, bocou, bcoup",
            "tout": "tt, toute, tous, toutes, tou",
            "parce": "pcq, psk, parske",
            "quand": "qd, kan, quant",
            "rien": "ryen, rin",
            "sens": "sent, ressens, ressent, sents, sen, sentais, sentait, sentir, senti, ressentir, ressenti, sentent",
            "lol": "mdr, ptdr, haha, hahaha, hihi, xd, 😂, 🤣, 😅, 😆, 💀, 🙃, lool, mdrr",
        }
    ),
    slips=each("""
        engourdi insensible poitrine mâchoire omoplates essoufflé étouffe sueurs irradie infarctus vomissements évanoui
        paralysé paralysie faiblesse fourmillements fourmis picotements périnée vagin pénis testicules incontinence
        vessie uriner sciatique accident grossesse enceinte saignements contractions métastases ostéoporose phlébite
        embolie suicide suicider médicaments température frissons opération chirurgie vertiges visage vision soudaine
        soudain brutalement jambes mollet gonflé cheville orteils fesses grelotte dépouille colonne vertèbres lombaires
        """),
    others=each(
        "poitrines poitrail suicides soudains accidents fessier molles gonfle gonflent frisson colonnes cheval"
    ),
)
