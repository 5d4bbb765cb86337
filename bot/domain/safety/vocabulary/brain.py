"""Face, speech, sight, balance and head: what a stroke or a torn neck artery changes."""

from bot.domain.safety.phrase import says

FACE_DROOP = says("""
    face|mouth|smile|cheek|eyelid|lip|lid|eye|eyebrow <be>? <be>? <be>? droop*|sag*|slid*|slipp*|fallen|fell|
        falling|lopsided|lop|crooked|uneven|wonky|drop*|slump*|paralysed|hanging|limp|twisted|hangs|asymmetric*|
    down; droop* .. face|mouth|eye|eyelid|lid|smile|cheek|lip; droopy; face .. one side .. droop*|down|fallen|dead;
    side .. face|mouth .. droop*|dropped|fallen|hanging|sagging|slid|slipped|gone|numb|down|dead|frozen|paralysed|
    limp; cant smile|whistle|close .. eye|one|properly|on; wonky|crooked|lopsided smile|face|mouth; facial droop;
    smile .. wonky|crooked|lopsided|uneven; dribbling .. side|mouth; mouth .. side; drooling;
    one eye <be>? closing|shut|half; eye wont open|close|shut; lopsided; pupil*; bells palsy; eyelid; face fell;
    face|mouth|smile|lip|cheek <be>? <be>? <be>? slack|numb_and_down|lopsided|bent|skewed|squint|off_centre|melting|
        melted|sliding|sunk|sinking|collapsed|wonky|squiffy;
    half <my> face .. wont|doesnt|not|cant move|smile|work|lift;
    eyelid|lid <be>? <be>? hanging|hangs|shut|half|heavy|closed; crooked|lopsided|twisted|bent mouth|smile|face;
    tea|coffee|drink|water .. dribbl*|running|spilling|falling .. mouth|lip|chin|side;
    one side .. face|mouth .. slack|down|lower|dropped|still; face .. slack;
    small|smaller|tiny|big|bigger|larger pupil; droopy eye|eyelid|mouth|face; face .. palsy
    """)
SPEECH = says("""
    slur*; words <be>? <be>? <be>? jumbled|mixed|muddled|wrong|slurred|garbled|scrambled|gibberish|nonsense;
    cant <be>? <be>? <be>? get|find|say|form|form|think|string|make|pronounce .. words|sentence|sentences|word;
    cant .. speak|talk; talking|speaking|talk|speak .. gibberish|funny|rubbish|nonsense|drunk|weird|slurred|weirdly;
    speech <be>? <be>? <be>? slurred|weird|funny|garbled|jumbled|gone|slow|wrong|off|affected|thick|strange|mess;
    tongue <be>? <be>? <be>? thick|heavy|swollen|numb|weird|wrong; jumbled; garbled; gibberish; word salad;
    stopped making sense; not making sense; words wont come|out; words .. wrong|mush; cant string a sentence;
    losing .. words; couldnt speak; mumbl*; cant get .. words;
    trouble|difficulty speaking|talking|finding words|speech; cant swallow;
    trouble|difficulty|hard|hurts .. swallow*; chok* on; swallowing .. hard|difficult|funny|trouble|cant;
    forgotten how to speak; lost .. speech; wrong words; words; hoarse; voice .. gone|hoarse|croaky|weak;
    swallowing; choking
    """)
SPEECH_ALONE = says("""
    my|her|his|their speech <be>? <be>? <be>? funny|weird|slow|off|thick|strange|odd|unclear|messed|mushy;
    words arent|wont|not|dont|isnt .. right|out|properly|sense|come; cant say .. words; cant make .. sentence|words;
    talking isnt|not .. right; cant talk properly|right|straight|anymore;
    slurring|slurred|slur .. words|speech|speaking|talking; speech .. slurr*|garbled|jumbled;
    words <be>? <be>? <be>? jumbled|garbled|slurred|slurring|muddled|gibberish|scrambled; cant .. get .. words out;
    cant speak properly|anymore|all; suddenly cant speak|talk; cant speak for|properly|anymore|clearly|all|suddenly;
    cant .. talk|speak .. properly|suddenly|clearly; talking|speaking gibberish|nonsense|like a drunk;
    words .. come|coming|came .. wrong|jumbled|mush|gibberish|slurred|garbled|funny; sudden* .. slur*|speech|speak;
    words .. out wrong; tongue .. thick; i|im|hes|shes|is|was|started|keep slurring; cant find .. words;
    couldnt speak; cant string .. sentence; lost .. speech;
    trouble|difficulty|struggling|struggle|problem|problems|cant|hard .. find|finding|get|getting|form|forming ..
        words|word|sentence;
    kept|keep|keeps|started|starting|was|is saying|using|getting|mixing|muddling .. wrong words|word|words;
    words <be>? <be>? <be>? jumbled|mixed|wrong|backwards|mush|nonsense|gibberish|gobbledygook; gobbledegook;
    talking|talks|speaking|speaks|spoke|talked gibberish|nonsense|rubbish|funny|strangely|weird|weirdly|scrambled|
    slurry|thick|backwards|drunk; tongue <be>? <be>? <be>? heavy|thick|tied|twisted|working|lazy|wont;
    mouth .. wont .. form|make|say; voice .. slurr*; wrong words .. out|coming;
    speech <be>? <be>? <be>? gone|going|slurr*|jumbled|slow|slower|thick|mushy
    """)
VISION = says("""
    double vision; seeing double; see|seeing two|double .. of|everything;
    lost|losing|loss|lose .. sight|vision|eyesight;
    vision <be>? <be>? <be>? blurr*|double|gone|going|went|weird|funny|patchy|black|tunnel|fuzzy|dim|lost|split|off;
    blurr* .. vision|eye|eyes|sight; cant see .. out|from|anything|properly|on|left|right|of|one|half|side;
    cant see; went|gone|going blind; blind in|spot; curtain .. eye|vision|down|over|across;
    half .. vision .. gone|missing; eyesight; blurry; blurred; visual; vision loss|disturbance|problems;
    flashing lights; zigzag; one eye .. dark|black|blurry|gone; pupil .. smaller|bigger|different|tiny|small;
    pupils .. different|uneven; see .. double; eye .. black|dark; vision; two of everything|everyone|me|him;
    everything|all <be>? blurry|blurred|swimming|fuzzy; eyes .. jumping|flicking|crossed; cant focus .. eyes;
    seeing .. spots|stars|flashes|two|double
    """)
VISION_ALONE = says("""
    sudden* .. cant see|blind|vision|lost .. sight; lost .. vision|sight .. eye|one|left|right|sudden*|in|for;
    cant .. see .. eye; loss of .. vision|sight; cant see .. out of|from .. eye;
    vision .. gone|went|black .. eye|in; curtain .. vision|eye|sight|over|down; went blind; gone blind;
    half .. vision .. gone|missing|lost; lost half|part .. vision|sight; double vision; seeing double;
    eye .. gone blind|dark|black; cant see half; suddenly .. blurry|double; see two of; sudden .. blindness;
    one pupil; pupils .. different|uneven; pupil .. bigger|smaller;
    everything|screen|words|text|letters|people|things|world <be>? <be>? <be>? double; went double;
    two of everything|everyone|things|him|her|you;
    half|part|side|left|right .. vision|sight|field|eyesight .. gone|disappeared|missing|black|vanished|dark|lost|
    cut; half|part|side .. world|screen|page|face .. gone|disappeared|missing|vanished;
    sight|vision .. went|gone|disappeared|vanished|lost|blacked|dark .. eye|one|left|right;
    cant see .. left|right|one side|eye|half; lost .. sight|vision;
    eye|eyes .. went|gone|goes|going dark|black|blind; grey|black curtain|shutter|shade .. eye|vision|sight;
    blind spot .. suddenly|new|appeared; blind in .. eye; cant see .. on .. left|right
    """)
DIZZY = says("""
    dizz*; vertigo; spinning; room .. spin*|tilt*|moving|sway*; tilting; giddy; woozy; world .. spin*|tilt*;
    unsteady; off balance; balance .. gone|off; lost .. balance; walking .. drunk|boat; stagger*; wobbly;
    floor .. moving|tilting; lightheaded; light headed; everything .. spin*|tilt*; veering;
    cant walk straight|properly; stumbling; cant balance; like im drunk; unbalanced; keep .. falling;
    room|world|floor|everything <be>? <be>? spinning|spins|tilting|moving|swaying|going_round; swirling; seasick;
    merry go round; falling to .. left|right|one; veer*; cant stand straight
    """)
HEADACHE_WORST = says("""
    worst .. headache|migraine|head ..; worst headache; headache .. worst|life; headache .. ever; thunderclap*;
    like .. hit|kicked|struck|smashed .. head|bat|hammer|brick|axe|shovel|sledgehammer;
    hit .. with|by .. bat|hammer|brick|sledgehammer; head .. exploded|explode|explosion|burst|split .. open;
    sudden* .. headache|head pain|pain .. head;
    headache .. sudden*|instantly|out_of_nowhere|out_of_the_blue|from_nowhere|seconds|like_a_clap|exploded|bam;
    headache .. never .. had|like|felt; never .. headache .. like|bad; explosive headache; blinding headache;
    headache .. thunderclap; worst head; severe headache .. out|came; snap .. headache;
    head <be>? <be>? <be>? exploded; like .. head .. exploded;
    shot|whacked|bashed|smacked|thumped|clubbed .. head|skull .. nobody|nothing|out;
    headache .. zero .. hundred|sixty|100|ten|10 ..;
    headache .. full|max|peak* .. seconds|instantly|minute|once|minutes; 10 10 headache; headache .. 10 10;
    worst pain .. head
    """)
HEADACHE = says("""
    headache*; head pain; migraine*;
    head <be>? <be>? pounding|splitting|killing|exploding|thumping|throbbing|banging|pain|hurts|agony;
    pain .. head|temple|behind .. eye|skull; base of .. skull; pain .. up .. head; behind .. eye; head .. hurts;
    ache .. head|skull;
    head <be>? <be>? <be>? exploding|explode|exploded|explodes|bursting|burst|split|splitting|popped|popping;
    skull .. splitting|exploding|cracking
    """)
HEADACHE_BAD = says(
    """
    severe|worst|awful|terrible|blinding|splitting|massive|horrendous|excruciating|new|unusual|brutal|strange|
        different|weird|bad|killer|crazy|sudden|unfamiliar|weirdest|pounding|intense|huge|insane|horrible ..
        headache*|head|migraine;
    headache* .. unlike|severe|worst|unbearable|excruciating|new|different|awful|brutal|unusual|never|behind ..;
    splitting head; blinding; like no other; never get headaches; never had .. like;
    head .. explod*|burst|bursting|splitting|split|popp*;
    like .. explosion|explode|exploded|firework|axe|gunshot|shot|cleaver|thunder|lightning;
    head <be>? exploded|exploding
    """,
    aside=True,
)
UNFAMILIAR = says(
    """
    never .. had|felt|known|experienced .. like|this; unlike .. any|anything; like no other; like never before;
    not like .. any|usual|normal; unfamiliar; different .. any|usual|from|to; like nothing; first time;
    nothing like; new kind|type|sort; strange pain
    """,
    aside=True,
)
WHOOSH = says("""
    whoosh*; swoosh*; pulsat* .. ear|ears; pulsing .. ear|ears; heartbeat .. ear|ears; pulse .. ear|ears;
    thumping .. ear; hear .. heartbeat|pulse|blood; tinnitus; roaring .. ear; rushing .. ear; hearing .. pulse;
    ringing; noise|sound|whistling|thudding|drumming|swish* .. ear|ears; swish*; pulse .. ear; heartbeat .. ear
    """)
MANIPULATED = says("""
    neck clicked|popped|cracked|crunched hard|loudly|and|badly|then; clicked|popped my neck; chiropract* ..;
    chiropractor; osteopath;
    cracked|crack|cracking|adjusted|manipulated|twisted|yanked|jerked|snapped|clicked|popped|wrenched|cranked my|
    the|his|her neck; neck <be>? cracked|adjusted|manipulated|adjustment|manipulation|yanked|wrenched|jerked;
    neck adjustment|manipulation; got my neck cracked; adjustment; manipulation; manipulated; massage .. neck;
    hairdresser*|salon .. basin|sink; strained .. neck; rollercoaster; roller coaster; whiplash; headbanging;
    painting .. ceiling; chiro .. neck;
    neck .. clicked|cracked|popped|crunched|cranked|adjusted|massaged|stretched|pulled;
    neck massage|crack|adjustment; barber .. neck; physio .. neck; cracked <my> neck; crack* .. neck; quick neck;
    self adjust*; yanked
    """)
FACE_NUMB = says("""
    half|side|left|right .. face .. numb*|funny|weird|odd|strange|tingl*|dead|frozen|droop*|different|gone|feel;
    face <be>? <be>? <be>? <be>? numb|tingly|tingling|dead|frozen|numbness|funny|weird;
    numb*|tingl*|dead|funny|weird .. face|mouth|lips|cheek; cant feel .. face|cheek; numbness .. face;
    pins .. needles .. face; cant feel .. side .. face; one side .. face
    """)
FACE_BENIGN = says("""
    dentist; dental; filling; anaesthetic; injection; cold; freezing; ice; wind; filter; botox; cry*; snow; ski*;
    walk in; weekend; weeknd; song; winter; chilli; spicy; face mask; moisturis*; pillow; slept; dancing; bike
    """)
STROKE_NAME = says("""
    having|have|had|has|is|be|tia|mini|a|possible|another|like|think|may|signs of my? stroke; tia; mini stroke;
    ministroke; stroke symptoms; face arm speech; brain bleed; having .. stroke; bleed on the brain
    """)
FIT = says("""
    having|had|has|have|is|having|been|seizing|first a? fit|seizure|seizures|fits|convulsion|convulsions;
    seizing .. up? now; seizure; convuls*; fitting on|now; had a fit
    """)
EYES_BENIGN = says("""
    spreadsheet*; screen*; tired; glasses; contacts; monitor*; laptop; excel; eye strain; after .. hours; computer;
    lenses; contact lens; optician; prescription; reading; coffee; hungover; wine; drunk; stand up; standing up;
    hay fever; migraine aura as usual; usual migraine; font; dizzying; pint*; beer*; coding; code; cataract*
    """)
CONFUSED = says("""
    sudden* .. confus*|memory|muddled|disoriented; confus* .. sudden*; dont know where i am;
    cant remember .. where|who|name; doesnt know where|who|what;
    hes|shes|mum|dad|suddenly <be>? <be>? <be>? confused|disoriented|incoherent; not making sense; sudden confusion
    """)
WHOLE_SIDE = says("""
    arm and leg on .. left|right .. weak|numb|dead|heavy|limp|floppy;
    one|left|right|whole|entire side .. numb|weak|dead|tingl*|paralys*|gone|limp|floppy|heavy|stopped|wont;
    numb|weak|numbness|weakness|dead|tingl*|paralys* .. one|left|right side .. body|face|me;
    sudden* .. numb|weak|numbness|weakness .. arm|face|side|hand;
    arm|hand|leg .. sudden* .. numb|weak|dead|wont|limp|floppy|useless|heavy|stopped;
    half .. body .. numb|weak|gone|dead|tingl*; ..; arm .. wont lift|move|stay|raise|work;
    cant feel|move .. left|right|one side; down one side; arm and leg .. numb|weak|dead|tingl*|heavy;
    leg and arm .. numb|weak|dead; face and arm .. numb|weak|funny|tingl*|dead|heavy|odd;
    arm and face .. numb|weak|funny|tingl*|dead|heavy; half .. body .. numb|weak|dead|heavy|gone|tingl*|asleep;
    whole .. side .. asleep|weak|dead|numb|heavy|gone;
    left|right arm and leg|face .. weak|numb|heavy|dead|floppy|tingl*|funny|wont|gone|useless;
    cant .. move|lift|use|feel .. arm .. leg; arm .. leg .. same|one|left|right side
    """)
CONFUSED_AT_ALL = says("""
    confus*; disoriented; muddled; memory; cant think straight; foggy; not making sense; drowsy; vomit*;
    throwing up; seizure; passed out; collapsed
    """)
ARM_GONE = says("""
    arm|hand|leg just dropped|went|fell|gave; arm|hand just|suddenly? dropped|drops|fell|went;
    arm|hand <be>? <be>? <be>? sudden*|just? weak|limp|useless|dead|floppy|numb|paralysed;
    cant .. lift|raise|move .. arm; arm wont .. lift|move|work|raise; arm .. gone .. weak|dead|numb|limp
    """)
LEANS = says("""
    veering|veer|drifting|drift|leaning|lean|falling|fall|pulled|pulling|listing|walking|steering to|towards|into
    .. left|right|side|one; lost <my>? balance; losing <my>? balance; cant walk straight|properly;
    cant .. keep .. balance; staggering; like .. drunk; cant balance
    """)
LOST_IN_MIND = says("""
    doesnt know where|who|what he|she|they|day|year|it|i|month; dont know where|who i am $;
    cant remember .. own name|where|who|what_day;
    colleague|coworker|boss|manager|friend|teammate|mum|dad|wife|husband|partner|he|she|hes|shes|gran|nan <be>?
    <be>? confused and; confused and not|doesnt|cant|dont making|know|remember|talk; not making .. any? sense and;
    suddenly confused|disoriented
    """)
