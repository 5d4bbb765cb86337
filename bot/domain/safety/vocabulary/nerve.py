"""Feeling, bladder, bowel, sex, legs and hands: what a squeezed nerve or cord changes."""

from bot.domain.safety.phrase import says

NUMB = says("""
    feel|feels|feeling|felt nothing|zero|sweet; feel <be>? nothing when|there|at; cant feel a thing; not .. feel ..
    touch; numb|numbs|numbish|numby|numbness; numb like; anaesthe*; anesthe*; novocaine; desensiti*; dulled;
    deadened; gone|went|goes|going|feels|feel|feeling|felt|all <be>? <be>? dead; gone|went|goes|going|fell|fallen|
    falls|falling|put|still|are|is <be>? to? sleep|asleep; pins .. needles; paraesthe*; paresthe*; tingl*; prickl*;
    wooden; dead to .. touch; cant|never <be>? feel|sense ..; cant feel; cant sense; cant really feel; barely|
    hardly|scarcely feel; hardly feel; dont|doesnt|didnt|wont feel my|his|her|anything|when|it|much|myself|the|him|
    whether|if; lost|losing|lose|loss|lack|lacking|reduced|less|little|decreased|diminished|altered|limited|partial|
    changed|weird|strange .. feeling|sensation|feelings|sensations|touch; no|zero|nil|without feeling|sensation|
    feelings|sensations .. in|down|around|at|from|there|below|whatsoever|between|when|on; no feeling|sensation|
    sensations|feelings; feeling|sensation|feelings .. gone|lost|missing|reduced|changed|disappeared|vanished|
    different|weird|dull|less; hardly|barely any feeling|sensation; stopped feeling; not feeling my|anything ..
    legs|toes|foot|fingers|feet; nerves dead; dead feeling; dead patch; cant tell .. touch*; frozen feeling; like ..
    novocaine; like .. dentist; like .. cotton wool; like .. anaesthetic
    """)
ODD = says("""
    disconnected; detached; not connected; someone_elses; belong .. someone|somebody; feels|feel|feeling|felt|gone|
    went|goes|is|are|sensation|all|bit|turned|going <be>? <be>? weird|odd|strange|funny|different|cold|off|wrong|
    fuzzy|muffled|peculiar|dull|distant|foreign|dead|dulled|rubbery|padded|swollen|funny|icy|freezing|alien|thick|
    spongy; weird|odd|strange|funny|peculiar|dull|dead|different feeling|sensation|sensations|patch; tingl*; fuzzy;
    muffled; woolly; fizzy; fizzing; buzzing; cotton wool; cotton; novocaine; not mine; isnt mine; dentist; not
    there; isnt there; belongs to; someone elses; somebody elses; like .. plastic|rubber|cardboard|wood|wool|jelly|
    leather; pins; needles; not .. part of me; doesnt .. belong; asleep; dead; numb ish; ants; crawling; like .. not
    mine; like .. isnt mine; like .. not there; not quite right; sensation
    """)
WIPING = says("""
    sitting|sit|sat on cotton|cotton_wool|a_cushion|nothing|air|a_pillow; cant tell .. sitting|sat; dont feel ..
    chair|seat; cant|couldnt tell .. finished|done|still going|gone; tell whether|if .. finished|wiped|done ..; not
    know .. finished .. pee|wee|toilet; cant tell .. wiped|wiping|clean|wipe; dont know .. wiped; cant feel .. wipe|
    wiping|wiped|paper; cant feel .. toilet|loo paper|roll; toilet|loo paper|roll feels|feel|felt .. weird|odd|
    strange|different|funny|nothing|like; cant feel .. wipe*; cant feel .. water .. shower|bath; cant feel .. seat|
    saddle|chair under|beneath|anymore|when|i; cant feel the seat|toilet|saddle; cant feel .. toilet seat; cant feel
    .. sit|sitting; cant feel anything .. wipe; cant feel myself wipe|wiping|pee|poo|go|sitting; feel nothing ..
    wipe|wiping; dont feel .. wipe|wiping; barely|hardly feel .. wipe|wiping|paper|seat; wiping feels|felt <be>?
    weird|odd|strange|funny|different|numb; wipe .. cant|dont feel; wiping .. cant|dont feel; wipe .. nothing; paper
    feels|felt; wipe .. barely|hardly feel; didnt feel .. wiping|wiped|paper
    """)
URINE = says("""
    pee; peeing; peed; wee; weed <self>; urinat*; urine; piss; pissing; bladder; waterworks; my flow; wees; weewee;
    urinary; urethra; the urge; slash; water works; catheter*; my stream; leak <self>; go|going|went|get to? to?
    the? toilet; use|using the? toilet; sat|sit|sitting|stood|stand|standing .. toilet; on the toilet; need|needing
    the toilet; empty <self>; micturat*; jimmy riddle; empty my bladder; take a leak; have|having|do|doing a? pee|
    wee|piss
    """)
HARD_TO = says("""
    press|pressing|force|forcing|push|pushing|effort; let go; empties itself; no warning; own accord; mind of its
    own; cant; trouble; difficult*; struggl*; hard to|time; problem*; issue; issues; nothing comes|happens|came|
    come|comin|coming|happened|will; stop start; stop*|start* and start*|stop*; stopping starting; stops and starts;
    stop and start; stopped|stops .. starts; wont come|start|flow|go|empty|work; not|isnt|doesnt|wont|didnt|hasnt|
    havent|dont come|coming|start|starting|flowing|flow|emptying|empty|working|work; takes|taking|took|take .. ages|
    forever|minutes|long|while|eternity|hours|ever; for ages; strain*; have|having|has|got|need|needing|had|really|
    gotta to? push|force|squeeze|strain|concentrate; push* .. out; pushing; hesitan*; weak|slow|poor|broken|feeble
    stream|flow; no|lost|losing|loss|lose|without|lack|less .. urge|control|desire|need|sensation; stopped working;
    not working; gone wrong|funny|weird|odd|strange; not right; retention; retain*; to get .. going|started|start;
    only|just .. dribble|drops|drop|trickle; dribbl*; trickl*; drips; never feels? empty; full but|and|yet; still
    full; bursting but|and; out of control; playing up; dodgy; up the creek; all wrong; acting up; changed; change;
    changes; packed in|up; given up; shut down; gone numb; numb; numbness; havent|hasnt|not|didnt since|in|for|all|
    yet; isnt working; different; off; stuck; blocked; slow to; cant tell; dont know; no idea; weird; strange; odd;
    urgency; urgent; new; no power; no pressure; cant go; dysfunction; doesnt work; malfunction*
    """)
CANNOT_GO = says("""
    cant pee|peeing|wee|piss|urinate|tinkle|empty; cant .. pee|wee|urinate|piss; cant go .. toilet|pee; havent|
    hasnt|not|didnt peed|pee|weed|urinated|pissed|wee|passed|pass|urinate|pissed; bladder .. wont; wont pee; cant
    start .. pee|wee|peeing|flow|stream; need|want|try|trying|desperate|urge|sit|stand|stood|sat to? .. go|there|
    pee|wee|toilet|piss .. nothing|cant; nothing comes|came|happens|coming|come .. out|pee|wee|toilet|push; pee|wee|
    urine|piss wont come|start; pee .. stopped; stopped peeing|weeing; cant do .. pee|wee; urinary retention; cant
    get .. pee|wee|urine|piss out|going|started|start; bladder .. full .. cant|nothing|wont; full bladder .. cant;
    nothing .. when i pee|wee|urinate; stand|stood|standing|sit|sat|sitting there .. ages|minutes|forever|nothing|
    waiting; stand|stood .. toilet .. ages|minutes|forever; urine|pee|wee .. wont come; havent had .. pee|wee; not
    .. peed|weed|urinated since|all|for|in; havent been .. toilet|pee .. since|all|in|for; cant .. go to the toilet;
    cant .. go for a pee|wee|piss
    """)
BLADDER_OR_BOWEL = says("bladder; bowel; bowels; sphincter; waterworks; incontinent; urinary; faec*; fecal")
NO_BLADDER_TROUBLE = says("""
    bladder|bowels|bowel|waterworks .. fine|ok|okay|normal|good|great|working|usual|well; small|tiny|weak|full|
    bursting|gallbladder bladder; bladder <be>? full|bursting $; ibs; irritable bowel; bowel prep|screening|cancer|
    movement; bladder infection|infections|cancer|control exercises; infection; football; meeting*; wrack; crohns;
    coffee; uti; tested; scan; stone
    """)
UNAWARE = says("""
    dont|didnt|doesnt|cant|never|no|not|wont know|tell|notice|noticed|realise|realize|realised|realized|sense|feel|
    idea .. bladder|full|going|gone|need|peeing|peed|pee|wee|weeing|poo|pooed|leaking|leaked|soiled|urinating|
    toilet|wet; no urge|warning .. pee|wee|toilet|urinate|go|anymore|any; no|lost|losing the? urge ..; lost .. urge;
    no urge; cant .. need .. toilet|pee|wee|go; dont get .. urge; no longer feel .. pee|wee|bladder|full; bladder ..
    no sensation; know when .. full; cant feel .. pee|wee|urine|bladder|flow|peeing|go|coming|weeing; dont feel ..
    pee|wee|bladder|coming|flow|peeing|go; didnt know id|i|ive|hed|shed had? gone|been|pooed|peed|wet|done; feel
    <be>? nothing .. pee|wee; never know .. gone|wet|need; without knowing|realising|realizing|noticing|feeling|
    warning; cant tell .. gone|full|finished|started|peeing|going; only know|realise .. wet; dont realise .. wet;
    numb .. pee|wee|peeing|urinate; pee .. numb; forget .. bladder; bladder .. numb
    """)
LEAKING = says("""
    no ability .. hold|control|stop; accident on .. toilet; had .. accident .. toilet; wet|wetting|wets <self>; wet|
    wetting|soaked|soaking|wets <my> bed|trousers|mattress|sheets|chair|seat|pyjamas; peed|pissed|weed|pee|peeing|
    pissing|piss|wee|weeing|pees|wees|wetting in? <self>; peed|pissed|weed|peeing|pee|wee|pissing <my>? <my>?
    trousers|bed|sheets|seat|chair; leak* .. urine|pee|wee|bladder|trousers; pee|urine|wee|bladder|piss <be>? <be>?
    leak*; urine|pee|wee .. leak*|dribbl*|trickl*|escap*; dribbl* .. pee|urine|wee|trousers; incontinen*; wet patch|
    patches|trousers|spot|crotch|seat; damp|soggy trousers; need|needing|wearing|wear|using|through|bought .. pads|
    pad|nappy|nappies|diaper|diapers|tena; didnt|dont|cant|wont|not|never|nearly|couldnt make|making|get|reach|made
    .. toilet .. time; didnt make it to; didnt make it .. toilet; accident .. toilet|trousers|bladder|bed|pad|pee|
    wee|bowel|poo|pad|wet; toilet|bladder|bowel|pee|wee|wetting|bathroom accident; cant|not|no|lost|losing|lose|
    loss|without hold|holding|control|controlling .. pee|wee|bladder|urine|piss|it_in|water|waterworks; cant hold
    it; lost|losing|loss|lose|no|poor .. control .. bladder|bladders|waterworks|pee|wee|urine|urination|functions|
    down; bladder .. control .. gone|lost; no bladder|bowel control; loss|lost .. bladder|bowel; bladder|waterworks
    <be>? <be>? <be>? gone|failing|failed|leaky|leaking; pee|urine|wee .. just? comes|runs|coming|came|run|pours|
    falls .. out|down|myself; soaked <be>? <self>; soaked; bladder .. letting go|let go; bladder .. out of control;
    no control .. wee|pee|bladder|toilet|bowels|poo|down; leak <self>; leaking when; leaking <be>? wee|pee|urine;
    leak|leaks|leaked without; overflow* .. bladder|urine; started leaking; damp .. trousers; keep|keeps|kept
    leaking; leaking .. trousers; bladder .. let .. down; incontinent
    """)
LONGSTANDING_LEAK = says(
    """
    since .. kids|baby|babies|birth|childbirth|children|twins|son|daughter|born|menopause; after .. kids|baby|
    babies|childbirth|children|birth|twins|son|daughter|birthing; ever since .. kids; post baby|partum|natal; had
    kids|children|babies; two|three|four kids; pelvic floor physio|exercises|clinic|class; when|if|whenever i?
    cough|sneeze|laugh|jump|run|trampoline|running|jumping|laughing; trampolin*; jumping jacks; star jumps;
    skipping; burpees; stress incontinence|leakage; for years; years of; always had|been|have; same as always|ever|
    usual; unchanged; no change; overactive bladder; small bladder; prostate; laugh*; laughed; laughing; lifelong;
    as usual; prolapse clinic; urogynae*; new puppy; puppy; dog; cat; toddler; potty training; my son|daughter|baby|
    kid|toddler; the kids|baby; coffee; coffees; bottles; litres of water; too much water|tea|coffee; for ages now
    same
    """,
    aside=True,
)
STOOL_LOSS = says("""
    soil|soils|soiling <my> trousers|bed|sheets; sphincter; soiled|soiling|messed|messing|pooed|pooped|poo|poopin|
    shat|shit|shitting|crapped|poos <self>; soiled; pooed|shat|crapped|messed|shit|poo|soiled <my>? trousers|bed|
    sheets; skid marks; skidmarks; faec*; fecal; feces incontinen*; cant|not|dont|no|never hold|control|holding|
    keep|tell|feel .. wind|fart|farts|poo|stool|bowels|bowel|gas|stools|shit|turd|backside|bum; cant tell .. gas|
    wind|fart|farts ..; lost|losing|loss|lose|no .. control .. bowel|bowels|poo|back|arse|bum|sphincter|stool|
    stools|both|myself|toilet|everything; bowel|bowels .. control|leak*|accident|gone|lost|numb|incontinen*|dont|
    failed|failing|stopped|not_working|wont; bowel|bowels trouble|problems|issues|problem|issue|weird|odd|strange|
    funny|changed|change|dysfunction; leak* .. poo|stool|bowel|shit; poo|stool|poop .. leak*|came|comes|escap*|slip*
    .. out; didnt know .. pooed|poo|gone; accident .. poo|bowel|stool|back; poo .. without; double incontinen*; no
    .. control .. number; wind .. cant control; cant feel .. poo|pooing|stool|poop; dont feel .. poo|stool; didnt
    feel .. poo; bowels and bladder; bladder and bowel|bowels trouble|problems|issues|changes|changed|weird|gone;
    number two in my trousers; pooed without; trouble|problem|problems|issues|change|changes .. bowel|bowels; loss
    of .. bowel; cant tell .. need|going .. poo; toilet functions; sharted
    """)
CONSTIPATED = says("""
    constipat*; cant poo; havent pooed|pooped|poo; bowels wont|not|stopped; no poo; cant open my bowels; havent
    opened my bowels; havent been .. poo; bunged up
    """)
SEX = says("""
    during|in|having|when we had|while having|when we have sex; during|have|having intercourse; sex; erection*; hard
    on; hardon; get|getting|stay|got|staying hard; get it up; cant come|cum|climax|orgasm|finish|ejaculate; orgasm*;
    climax*; ejaculat*; aroused; arousal; erectile; masturbat*; went soft; go soft; gone soft; in bed with my;
    morning wood; sexual function|feeling|sensation; libido; intimate; cum
    """)
SEX_TROUBLE = says("""
    sex <be>? <be>? like|feels nothing|numb; sex feels like nothing; feel nothing .. sex; cant feel .. sex|come|
    orgasm|climax|intercourse; no feeling|sensation .. sex|erection|orgasm|intercourse; sex .. cant feel|numb|
    nothing|no_feeling|different|no_sensation; numb .. sex; nothing .. during sex; no|lost|cant|havent|hasnt|losing|
    not|never|stopped get|getting|got|had|have|keep|any? .. erection|erections|hard|climax|orgasm|ejaculate|hard_on|
    it_up; lost my erection|erections|orgasm; no erection*; no morning wood; cant come|cum|climax|orgasm|ejaculate;
    went|gone|goes soft; erectile dysfunction; erection*|orgasm* .. gone|stopped|lost|weak|problems; loss of ..
    sexual ..; sexual function|feeling|sensation .. gone|lost|changed|less; cant get it up; cant get hard; erectile
    .. since; cant feel .. during|when .. sex; orgasm* .. numb|weird|different; cant feel anything during; sexual
    dysfunction; trouble|problem|problems|difficulty .. erection|erections|erect|ejaculating|orgasm
    """)
WEAK = says("""
    weak; weaker; weakness; weakening; give|gives|gave|giving|given <my>? way|out|up|under; buckl*; wont|cant|
    doesnt|dont|isnt|not|didnt|stopped hold|holding|lift|lifting|move|moving|raise|work|working|respond|responding|
    listen|support|carry|bear|obey; wont do what; floppy; flop*; flail*; droop*; drops; dropped; dropping|drop;
    drag*; fold*; going|goes|went|go from under; jelly; rubber; rubbery; string; noodle*; spaghetti; flopp*; slap*;
    like lead; lead weight|weights; losing|lost|loss|no|less|little .. power|strength|control|use|movement; no
    power|strength; powerless; paralys*; collaps*; wobbl*; unsteady; unstable; crumpl*; lazy; slapping; limp;
    useless; not .. strong; cant .. weight; cant stand on|up; cant walk; cant get up; stopped working; packed up;
    cant push; cant go on tiptoe|tiptoes|toes; quit working; cant trust; gone to jelly; failing; refuses; not mine;
    dead weight; heel walk; cant control; shaky; trembl*; wont hold me; isnt strong; tripping; trips; catches;
    catching; scuff*; heavy; stumbl*
    """)
FOOT_DROP = says("""
    foot drop; drop|dropped foot; footdrop; foot <be>? <be>? <be>? floppy|dropping|dragging|drags|slapping|slaps|
    lazy|limp|useless|flopping|flops|catching|catches|drops|dragging; dragging|drag|drags <my> <my>? foot|toe|toes|
    leg|feet; toe|toes .. catch*|drag*|scuff*; cant|wont|dont|doesnt lift|raise|pull|bring|point|move|wiggle|flex|
    bend|pick .. foot|toes|toe|feet up|anymore|off|properly|at|any|today|since; toes|toe|foot wont|cant|dont|doesnt|
    isnt|not come|coming|lift|lifting|move|go|work|do|respond|listen|pull|wiggle|point|working; cant lift .. front
    .. foot; cant lift|raise|move|bend|wiggle <my>? big? foot|toes|toe; cant stand|walk|go|get|rise|raise .. heel|
    heels|tiptoe|tiptoes|toes; cant push off; cant wiggle .. toes|toe; scuff* .. shoe|shoes|toe|foot|floor;
    scuffing; trip|tripping|tripped|trips|stumble|stumbling over nothing|thin|air|my_own|own|my_foot|my_toes|toes|
    my_feet|flat|my_feet; heavy foot; lazy foot; foot slap; cant feel .. pedals; tripping over .. foot|toes|feet|
    flat; keep|kept|keeps tripping|stumbling; keep|kept|keeps catching .. foot|toe|toes; foot .. drops; ankle <be>?
    floppy|limp|weak; cant move .. ankle|foot|toes|toe; foot <be>? <be>? weak; toes <be>? weak
    """)
LEG_FAILS = says("""
    thigh|foot|hip|quad <be>? <be>? <be>? weak|weaker|floppy|useless; leg|legs|knee|knees <be>? go|goes|went|going
    $; leg|foot|knee wont|cant|doesnt .. push|hold|work|move|lift|bend|respond|support; leg|knee|knees|thigh|hip|
    ankle|legs keeps?|keep|just|suddenly|has|have|is|are|kept|almost|nearly|also|now|both|sometimes|literally? <be>?
    gave|give|gives|giving|given <my>? way|out|up|under; leg|knee|ankle|legs <be>? <be>? <be>? buckl*|folds|folding|
    folded|weak|weaker|jelly|collapsing|collapses|collapsed|floppy|failing|paralysed|useless|rubber|crumples|
    unstable|wobbly|heavier; leg|knee|legs goes|went|going|go from? out? from? under .. me; leg|legs wont|cant|
    doesnt|isnt|dont|not|arent|didnt hold|work|working|support|carry|move|lift|take|listen|obey|respond|bear|do;
    weak|weaker|wobbly|floppy|useless|lazy|unsteady|heavy|dodgy left|right|leg|legs <one>? leg|legs|knee; weakness|
    weak .. leg|legs|foot|thigh|knee|ankle|feet; lost|losing|loss|no|less|little .. strength|power|use|control|
    movement .. leg|legs|foot|feet|thigh|limb|limbs|ankle|knee; cant lift|move|raise|straighten|control|use|feel ..
    leg|legs|knee|thigh; cant .. climb|manage|get_up|go_up .. stair|stairs|step|steps|kerb|curb; cant put .. weight
    on; leg|legs <be>? <be>? like lead|jelly|rubber|string|noodles|spaghetti|concrete; neither leg|foot will|works|
    holds; neither of my legs; walking funny|weird|weirdly|odd|oddly|like .. drunk|duck; leg .. dragging; drag* ..
    leg; leg .. losing; leg .. no strength|power; strength .. leg .. gone|going|lost; leg|knee almost|nearly gave;
    quad|quads .. weak|wasted|shrunk; leg .. thinner; leg|knee .. gave|gives|giving .. way|out; power .. leg ..
    gone|going; cant stand on one leg; leg .. drag*; leg stopped working; cant stand on .. leg|foot; knee .. gave
    """)
FASTER = says(
    """
    rapidly|quickly|fast|suddenly <be>? worse|weaker|weak|bad|heavier; worse|weaker .. hour|minute|fast|quickly|
    rapidly; by the hour|minute; every hour; rapidly; hour by hour; in .. hours; overnight; within hours; getting
    worse fast; spreading up|fast|quickly; creeping up; moving up
    """,
    aside=True,
)
SUDDEN = says(
    """
    just dropped|went; for a minute|moment; few|five|ten|couple minutes; out of nowhere; out of the blue; from
    nowhere; out the blue; sudden*; out of nowhere|the blue; all of a sudden; all at once; instant*; in an instant;
    abrupt*; came on fast|quick|quickly|like|in; bam; woke up with|and; just now; minutes ago; an hour ago; within
    seconds|minutes; this morning; today; just started; like that; started .. ago; tonight; hit me; right now;
    started after|when|since|this|yesterday; last night; yesterday; this week|weekend|afternoon|evening; new; newly;
    five minutes; since breakfast|lunch
    """,
    aside=True,
)
HAND_CLUMSY = says("""
    clumsy; clumsier; clumsiness; butterfingers; all thumbs; fumbl*; drop|drops|dropping|dropped .. things|
    everything|stuff; dropping .. cups|cup|mugs|mug|phone|keys|pens|plates|objects|pen|glass|glasses|cutlery|fork|
    coffee|items; keep|kept|keeps dropping; cant .. button|buttons|laces|lace|bra|necklace|zip|zips|zipper|coins|
    jewellery|earrings|shirt|keys|clasp|shoelaces|jar|cutlery|key|pen|needle; struggl*|trouble|difficult*|problem*|
    hard|awkward|clumsy|fiddl* .. button|buttons|laces|bra|necklace|zip|coins|keys|earrings|clasp|shoelaces|pen|
    shirt; buttons .. hard|difficult|impossible|nightmare|trouble|battle|struggle|ages|cant; handwriting .. gone|
    worse|bad|awful|terrible|scrawl|pot|changed|messy|illegible|wobbly|deteriorat*; typing .. gone|pot|worse|slow|
    mistakes|rubbish|falling; cant type|write|grip|hold properly|anymore|any|my|like|a|the|things|pen|pens; writing
    .. gone|worse|spider|wobbly; hands|fingers|hand <be>? wont|dont|not|doesnt|cant|arent do|work|working|listen|
    cooperate|obey|grip|close|respond|open; hands|fingers|grip <be>? <be>? <be>? weak|weaker|clumsy|useless|dead|
    slow|going|gone|losing; lost|losing|loss|no|weak|weaker .. grip|dexterity|strength in .. hands|hand|fingers|arm|
    arms; weak grip|hands; glove|gloves; like .. gloves; fine motor; cant do .. buttons|bra|laces|necklace|zip;
    fingers .. do .. told|want|tell; cant pick up|things; cant text; loss of dexterity
    """)
BOTH_HANDS = says("""
    both|two my? my? hands|arms; hands .. numb|tingl*|numbness; both .. hands|arms; numb|tingling|tingly|numbness ..
    hands|fingers; fingers .. numb|tingl* .. both
    """)
ZAP = says("""
    electric* .. shock|shocks|shoot*|jolt*|bolt|current|zap|buzz|down|spine|back|arms|legs; zap|zaps|zapping|zapped;
    jolt|jolts|shock|shocks|lightning|bolt|current|buzz .. down|through|spine|back|arms|legs; lhermitte*; electric
    shock*
    """)
NECK_BENDS = says("""
    neck; chin; look|looking|looked down|up; bend|bending|tuck|drop|nod|tip|tilt|lower|flex .. neck|head|chin; head
    forward|down; spine; down my back
    """)
GAIT = says("""
    unsteady; wobbl*; unbalanc*; off balance; balance .. off|gone|bad|terrible|shot|awful|worse|weird|rubbish; no|
    lost|losing|loss|poor|bad|lose .. balance; walk|walks|walking|walked <be>? <be>? like .. drunk|boat|sailor|
    penguin|robot|zombie|crab|moon|old; walking funny|weird|weirdly|odd|oddly|into|sideways|strange; stagger*;
    stumbl*; veer*; legs dont|wont|arent|stopped|not listen|obey|work|working|cooperate; stiff|heavy|clumsy .. legs;
    legs .. stiff|heavy|clumsy|shaky|tight|wooden; shuffling; lurch*; swaying; cant walk .. straight|line|properly;
    like .. on a boat|ship; holding .. walls|furniture|wall; keep falling|stumbling|tripping; gait; cant keep my
    balance; tripping; bumping into; drunk
    """)
PERSISTENT = says(
    """
    for|about|over|past|last|after .. days|weeks|months|week|month|fortnight|ages|while|years; # days|weeks|months|
    week|month; constant*; all the time; all day; permanent*; wont|doesnt|not|hasnt|never|isnt go|gone|going|goes|
    shift|clear|come|easing|ease|coming|fade|fading|cleared|wear|stop|stopped ..; still; persist*; since .. monday|
    tuesday|wednesday|thursday|friday|saturday|sunday|week|month|weekend|yesterday|january|february|march|april|may|
    june|july|august|september|october|november|december|then|summer|easter|christmas; every day; always; continu*;
    non stop; nonstop; few|couple|several|two|three|four|five|six days|weeks|months|of; 24; round the clock; most of
    the time; hasnt come back; more often; days now; weeks now; every morning; permanently; lately
    """,
    aside=True,
)
CLEARS = says(
    """
    clears|cleared|clearing|wears|wore|worn|goes|went|passes|passed|fades|faded|eases|eased|disappears|disappeared|
    resolves|subsides|better|fine|ok|okay|comes|came|settles|settled|all|returns|vanishes .. off|away|back|up|when|
    once|after|as|if|on|within .. stand|stood|standing|walk|walking|walked|move|moved|moving|shift|shifted|up|
    stretch|stretched|stretching|minute|minutes|seconds|moment|position|get|got|few|couple|sec|mins|bit|shake;
    clears|wears|goes|fades|went|wore|cleared|going|fading off|away|up|quickly|fast|by itself; stand|stands|stood|
    standing|walk|walked|walking|moving|move|shift|shifting|get|got|shake|wiggle up?|it? .. fine|gone|ok|okay|
    clears|goes|better|back|away|eases|normal|disappears|helps|sorted|passes; fine|ok|okay|better|normal|gone ..
    once|when|after|as soon; back to normal; sorts? itself out; comes? back .. stand|stood|minute|move|walk|up|get|
    minutes; comes right back; until i stand|move|walk|get|stood|moved; gone within; for a|few|couple minute|
    minutes|seconds|mins|secs of?
    """,
    aside=True,
)
POSTURE = says(
    """
    climbing; bouldering; swimming; tennis; gardening; sitting|sat|sit|sits .. long|too|all|hours|day|cross|crossed|
    legged|on|meeting|meetings|bench|chair|chairs|desk|floor|still|stool|stools|toilet|through|same|hour|this|that|
    pew|bleachers|seat; cross|crossed my? legs; cross legged; meeting|meetings; standup; bench; benches; chair;
    chairs; bike ride; ride; cycling; cycle; cycled; bike; biking; peloton; spin; spinning; flight; plane; drive;
    driving; car; train; bus; coach; stool|stools; on the floor; bleachers; hours; church; lecture; conference;
    webinar; townhall; offsite; all hands; cinema; theatre; film; movie; gaming; commute; slept on; lying on; lay
    on; leaning on; toilet .. long|phone|scrolling; on my phone; squat*; kneel*; leg day; workout; gym; run|running;
    marathon; hike; hiking; deadlift*; laptop on my; scrolling; standing desk; stand up; leaning; workshop; seats;
    seat; economy; saddle after; pilates; yoga; sprint planning; retro; zoom; zooms; teams call; call; calls; exam;
    tyre; concert; stadium; match; demo
    """,
    aside=True,
)
STUBBORN = says(
    """
    still; hasnt|havent|not|wont|doesnt|isnt|never|didnt|dont|yet|wasnt|hasnt <be>? come|coming|gone|going|go|goes|
    clear|cleared|shift|shifted|wear|wearing|worn|wore|fade|faded|returned|recover|recovered|ease|eased|improving|
    improved|better|back|away|returning; hours later|after; since this|last|yesterday|monday|tuesday|wednesday|
    thursday|friday|saturday|sunday|lunch|breakfast|waking|woke|i|the; all day; all morning; all night; days; for ..
    hours|days|weeks; for .. days; constant*; permanent*; not .. posture|position|sitting; even when|after|though ..
    stand|stood|standing|walk|walking|moving|moved|get|lie|up; no matter; woke; wake; persist*; # days|weeks|hours;
    and .. leg|legs|pee|wee|bladder; new; whether .. sit|stand; this morning; overnight; and .. back
    """,
    aside=True,
)
PARALYSED = says("""
    cant move|feel .. legs|leg|arms|toes|feet|body|anything below|from; cant move <my> legs|leg|feet|arms|arm;
    paralysed; paralysis; paralyzed; nothing below .. waist; no feeling .. waist|below; legs .. stopped working;
    legs have gone; cant feel .. legs; lost .. use|feeling .. legs; from .. waist down; cant stand up at all; legs
    .. paralysed; legs wont move|work
    """)
CAUDA_EQUINA_NAME = says("cauda equina; caudaequina; saddle anesthesia|anaesthesia|numbness")
ACCIDENTS = says("having|keep|keeps|kept|had|have|few|couple|more .. accident; little accident")
WENT = says("""
    stools; poos; peed; pee; peeing; weed; wee; weeing; pooed; poo; pooped; poop; pooping; urine; leaked; leaking;
    leak; soiled; urinat*; messed <self>; wet <self>; stool
    """)
UNFELT = says("""
    didnt|dont|never|not|cant .. feel|notice|know|realise|realize|felt|noticed it|that|anything|a_thing|myself|$;
    without meaning|knowing|noticing|realising|realizing|feeling|wanting|warning|control|trying; not on purpose; by
    itself; involuntar*; by accident; no warning; just comes|came out; cant stop it; no idea it|i; unaware
    """)
HOLD = says("hold; holding; control; controlling; ability; empty; emptying; feel .. come|coming")
