"""Passing water and stool, and losing control of either."""

from bot.domain.safety.phrase import says

URINE = says("""
    pee; peeing; peed; wee; weed <self>; urinat*; urine; piss; pissing; bladder; waterworks; my flow; wees; weewee;
    urinary; urethra; the urge; slash; water works; catheter*; my stream; leak <self>;
    go|going|went|get to? to? the? toilet; use|using the? toilet; sat|sit|sitting|stood|stand|standing .. toilet;
    on the toilet; need|needing the toilet; empty <self>; micturat*; jimmy riddle; empty my bladder; take a leak;
    have|having|do|doing a? pee|wee|piss
    """)
HARD_TO = says("""
    press|pressing|force|forcing|push|pushing|effort; let go; empties itself; no warning; own accord;
    mind of its own; cant; trouble; difficult*; struggl*; hard to|time; problem*; issue; issues;
    nothing comes|happens|came|come|comin|coming|happened|will; stop start; stop*|start* and start*|stop*;
    stopping starting; stops and starts; stop and start; stopped|stops .. starts;
    wont come|start|flow|go|empty|work;
    not|isnt|doesnt|wont|didnt|hasnt|havent|dont come|coming|start|starting|flowing|flow|emptying|empty|working|
        work;
    takes|taking|took|take .. ages|forever|minutes|long|while|eternity|hours|ever; for ages; strain*;
    have|having|has|got|need|needing|had|really|gotta to? push|force|squeeze|strain|concentrate; push* .. out;
    pushing; hesitan*; weak|slow|poor|broken|feeble stream|flow;
    no|lost|losing|loss|lose|without|lack|less .. urge|control|desire|need|sensation; stopped working; not working;
    gone wrong|funny|weird|odd|strange; not right; retention; retain*; to get .. going|started|start;
    only|just .. dribble|drops|drop|trickle; dribbl*; trickl*; drips; never feels? empty; full but|and|yet;
    still full; bursting but|and; out of control; playing up; dodgy; up the creek; all wrong; acting up; changed;
    change; changes; packed in|up; given up; shut down; gone numb; numb; numbness;
    havent|hasnt|not|didnt since|in|for|all|yet; isnt working; different; off; stuck; blocked; slow to; cant tell;
    dont know; no idea; weird; strange; odd; urgency; urgent; new; no power; no pressure; cant go; dysfunction;
    doesnt work; malfunction*
    """)
CANNOT_GO = says("""
    cant pee|peeing|wee|piss|urinate|tinkle|empty; cant .. pee|wee|urinate|piss; cant go .. toilet|pee;
    havent|hasnt|not|didnt peed|pee|weed|urinated|pissed|wee|passed|pass|urinate|pissed; bladder .. wont; wont pee;
    cant start .. pee|wee|peeing|flow|stream;
    need|want|try|trying|desperate|urge|sit|stand|stood|sat to? .. go|there|pee|wee|toilet|piss .. nothing|cant;
    nothing comes|came|happens|coming|come .. out|pee|wee|toilet|push; pee|wee|urine|piss wont come|start;
    pee .. stopped; stopped peeing|weeing; cant do .. pee|wee; urinary retention;
    cant get .. pee|wee|urine|piss out|going|started|start; bladder .. full .. cant|nothing|wont;
    full bladder .. cant; nothing .. when i pee|wee|urinate;
    stand|stood|standing|sit|sat|sitting there .. ages|minutes|forever|nothing|waiting;
    stand|stood .. toilet .. ages|minutes|forever; urine|pee|wee .. wont come; havent had .. pee|wee;
    not .. peed|weed|urinated since|all|for|in; havent been .. toilet|pee .. since|all|in|for;
    cant .. go to the toilet; cant .. go for a pee|wee|piss
    """)
BLADDER_OR_BOWEL = says("bladder; bowel; bowels; sphincter; waterworks; incontinent; urinary; faec*; fecal")
NO_BLADDER_TROUBLE = says("""
    bladder|bowels|bowel|waterworks .. fine|ok|okay|normal|good|great|working|usual|well;
    small|tiny|weak|full|bursting|gallbladder bladder; bladder <be>? full|bursting $; ibs; irritable bowel;
    bowel prep|screening|cancer|movement; bladder infection|infections|cancer|control exercises; infection;
    football; meeting*; wrack; crohns; coffee; uti; tested; scan; stone
    """)
UNAWARE = says("""
    dont|didnt|doesnt|cant|never|no|not|wont know|tell|notice|noticed|realise|realize|realised|realized|sense|feel|
        idea .. bladder|full|going|gone|need|peeing|peed|pee|wee|weeing|poo|pooed|leaking|leaked|soiled|urinating|
        toilet|wet;
    no urge|warning .. pee|wee|toilet|urinate|go|anymore|any; no|lost|losing the? urge ..; lost .. urge; no urge;
    cant .. need .. toilet|pee|wee|go; dont get .. urge; no longer feel .. pee|wee|bladder|full;
    bladder .. no sensation; know when .. full; cant feel .. pee|wee|urine|bladder|flow|peeing|go|coming|weeing;
    dont feel .. pee|wee|bladder|coming|flow|peeing|go;
    didnt know id|i|ive|hed|shed had? gone|been|pooed|peed|wet|done; feel <be>? nothing .. pee|wee;
    never know .. gone|wet|need; without knowing|realising|realizing|noticing|feeling|warning;
    cant tell .. gone|full|finished|started|peeing|going; only know|realise .. wet; dont realise .. wet;
    numb .. pee|wee|peeing|urinate; pee .. numb; forget .. bladder; bladder .. numb
    """)
LEAKING = says("""
    i leak when i stand; leak|leaking .. now; im|i_am|keep|kept|started|shes|hes leaking $;
    leak .. stand|walk|sit|lie; no ability .. hold|control|stop; accident on .. toilet; had .. accident .. toilet;
    wet|wetting|wets <self>; wet|wetting|soaked|soaking|wets <my> bed|trousers|mattress|sheets|chair|seat|pyjamas;
    peed|pissed|weed|pee|peeing|pissing|piss|wee|weeing|pees|wees|wetting in? <self>;
    peed|pissed|weed|peeing|pee|wee|pissing <my>? <my>? trousers|bed|sheets|seat|chair;
    leak* .. urine|pee|wee|bladder|trousers; pee|urine|wee|bladder|piss <be>? <be>? leak*;
    urine|pee|wee .. leak*|dribbl*|trickl*|escap*; dribbl* .. pee|urine|wee|trousers; incontinen*;
    wet patch|patches|trousers|spot|crotch|seat; damp|soggy trousers;
    need|needing|wearing|wear|using|through|bought .. pads|pad|nappy|nappies|diaper|diapers|tena;
    didnt|dont|cant|wont|not|never|nearly|couldnt make|making|get|reach|made .. toilet .. time; didnt make it to;
    didnt make it .. toilet; accident .. toilet|trousers|bladder|bed|pad|pee|wee|bowel|poo|pad|wet;
    toilet|bladder|bowel|pee|wee|wetting|bathroom accident;
    cant|not|no|lost|losing|lose|loss|without hold|holding|control|controlling .. pee|wee|bladder|urine|piss|it_in|
        water|waterworks;
    cant hold it;
    lost|losing|loss|lose|no|poor .. control .. bladder|bladders|waterworks|pee|wee|urine|urination|functions|down;
    bladder .. control .. gone|lost; no bladder|bowel control; loss|lost .. bladder|bowel;
    bladder|waterworks <be>? <be>? <be>? gone|failing|failed|leaky|leaking;
    pee|urine|wee .. just? comes|runs|coming|came|run|pours|falls .. out|down|myself; soaked <be>? <self>; soaked;
    bladder .. letting go|let go; bladder .. out of control; no control .. wee|pee|bladder|toilet|bowels|poo|down;
    leak <self>; leaking when; leaking <be>? wee|pee|urine; leak|leaks|leaked without; overflow* .. bladder|urine;
    started leaking; damp .. trousers; keep|keeps|kept leaking; leaking .. trousers; bladder .. let .. down;
    incontinent
    """)
LONGSTANDING_LEAK = says(
    """
    since .. kids|baby|babies|birth|childbirth|children|twins|son|daughter|born|menopause;
    after .. kids|baby|babies|childbirth|children|birth|twins|son|daughter|birthing; ever since .. kids;
    post baby|partum|natal; had kids|children|babies; two|three|four kids;
    pelvic floor physio|exercises|clinic|class;
    when|if|whenever i? cough|sneeze|laugh|jump|run|trampoline|running|jumping|laughing; trampolin*; jumping jacks;
    star jumps; skipping; burpees; stress incontinence|leakage; for years; years of; always had|been|have;
    same as always|ever|usual; unchanged; no change; overactive bladder; small bladder; prostate; laugh*; laughed;
    laughing; lifelong; as usual; prolapse clinic; urogynae*; new puppy; puppy; dog; cat; toddler; potty training;
    my son|daughter|baby|kid|toddler; the kids|baby; coffee; coffees; bottles; litres of water;
    too much water|tea|coffee; for ages now same
    """,
    aside=True,
)
STOOL_LOSS = says("""
    soil|soils|soiling <my> trousers|bed|sheets; sphincter;
    soiled|soiling|messed|messing|pooed|pooped|poo|poopin|shat|shit|shitting|crapped|poos <self>; soiled;
    pooed|shat|crapped|messed|shit|poo|soiled <my>? trousers|bed|sheets; skid marks; skidmarks; faec*; fecal;
    feces incontinen*;
    cant|not|dont|no|never hold|control|holding|keep|tell|feel .. wind|fart|farts|poo|stool|bowels|bowel|gas|stools|
        shit|turd|backside|bum;
    cant tell .. gas|wind|fart|farts ..;
    lost|losing|loss|lose|no .. control .. bowel|bowels|poo|back|arse|bum|sphincter|stool|stools|both|myself|toilet|
        everything;
    bowel|bowels .. control|leak*|accident|gone|lost|numb|incontinen*|dont|failed|failing|stopped|not_working|wont;
    bowel|bowels trouble|problems|issues|problem|issue|weird|odd|strange|funny|changed|change|dysfunction;
    leak* .. poo|stool|bowel|shit; poo|stool|poop .. leak*|came|comes|escap*|slip* .. out;
    didnt know .. pooed|poo|gone; accident .. poo|bowel|stool|back; poo .. without; double incontinen*;
    no .. control .. number; wind .. cant control; cant feel .. poo|pooing|stool|poop; dont feel .. poo|stool;
    didnt feel .. poo; bowels and bladder;
    bladder and bowel|bowels trouble|problems|issues|changes|changed|weird|gone; number two in my trousers;
    pooed without; trouble|problem|problems|issues|change|changes .. bowel|bowels; loss of .. bowel;
    cant tell .. need|going .. poo; toilet functions; sharted
    """)
CONSTIPATED = says("""
    constipat*; cant poo; havent pooed|pooped|poo; bowels wont|not|stopped; no poo; cant open my bowels;
    havent opened my bowels; havent been .. poo; bunged up
    """)
CAUDA_EQUINA_NAME = says("cauda equina; caudaequina; saddle anesthesia|anaesthesia|numbness")
ACCIDENTS = says("having|keep|keeps|kept|had|have|few|couple|more .. accident; little accident")
WENT = says("""
    stools; poos; peed; pee; peeing; weed; wee; weeing; pooed; poo; pooped; poop; pooping; urine; leaked; leaking;
    leak; soiled; urinat*; messed <self>; wet <self>; stool
    """)
UNFELT = says("""
    didnt|dont|never|not|cant .. feel|notice|know|realise|realize|felt|noticed it|that|anything|a_thing|myself|$;
    without meaning|knowing|noticing|realising|realizing|feeling|wanting|warning|control|trying; not on purpose;
    by itself; involuntar*; by accident; no warning; just comes|came out; cant stop it; no idea it|i; unaware
    """)
HOLD = says("hold; holding; control; controlling; ability; empty; emptying; feel .. come|coming")
