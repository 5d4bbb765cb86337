"""Heart, great vessels, breath and brain."""

from bot.domain.safety.phrase import says

CHEST_SIGN = says("""
    clutch*; pounding; pounds; weird; funny; odd; wrong; flutter*; hollow; not right; numb; tingl*; grabbing;
    holding; rubbing; killing; murder; squashed; horrible; wrecked; bad; awful; pain*; hurts; ache; pressure;
    pressing; squeez*; crush*; heav*; tight*; band; vice; vise; elephant; weight; sitting on; discomfort; burning;
    grip*; constrict*; clamp*; stabbing; sharp; strap; belt; bra; agony; clench*; fist; stone; brick; tearing;
    ripping; thumping; fullness; sore; squash*; stabs; dull; cramp*; compress*; knife; on fire
    """)
CHEST_ALONE = says("""
    heart <be>? <be>? <be>? <be>? crush*|squeez*|clamp*|cramp*|gripped; crushing|squeezing heart; chest pain|pains|
    pressure|hurts|discomfort|pressing; pain|pains|pressure|squeezing|crushing|weight|elephant|heaviness|pressing|
    discomfort|burning|ache in|on|across|behind|around|through|inside|under|round|into my|the|his|her? chest|
    breastbone|heart|sternum|left chest; chest <be>? <be>? <be>? crushing|squeezing|squeezed|crushed|heavy|hurts|
    pain; band|belt|vice|vise|strap|rope|elephant|weight|brick|anvil .. chest|ribs; crushing chest; heart <be>?
    pain|hurts|ache; tight bra; bra .. too tight; someones|somebody|someone sitting|standing|squeezing .. chest;
    sitting on .. chest; heart attack; angina; chest tightness; pain|ache .. chest; heaviness .. chest
    """)
CHEST_TIGHT = says("chest <be>? <be>? <be>? tight; tight* .. chest; chest tight*")
CHEST_MUSCLE = says("""
    hunch*; pec|pecs|pectoral*; chest stretch*|opener|press|day|muscle|muscles; stretch .. chest; open|opening ..
    chest; rounded|round shoulders; shoulders; slouch*; desk; push ups|pushups; bench press*; gym; posture; typing;
    doorway; laptop; workout; foam roll*; press ups; stretch*; keyboard; muscle; muscles; dips
    """)
BREATHLESS = says("""
    cant <be>? <be>? breathe|breath; cant .. catch|get <my> breathe|air; cant get .. air; short|shortness of|on
    breathe|air; short breathe; breathless*; out of breathe|puff; struggl*|trouble|hard|difficult*|hurts|harder|
    fighting .. breathe|breath|breather; gasp*; winded; wheez*; sob and|with; catch my breathe; breathe ..
    difficult*|hard|short|shallow|hurts|harder|laboured|funny|fast; puffed; panting; suffocat*; puffing; deep
    breathe .. hurts|cant|pain; hurts .. breathe; not breathing; no air; cant breathe in|out|deeply; cant take a? ..
    breathe
    """)
CANT_BREATHE = says("""
    cant <be>? <be>? breathe; cant .. get .. air|breathe; cant .. catch .. breathe; struggl*|fighting to|for
    breathe|air; gasping; suddenly .. breathless|short of; short of breathe; breathless; not breathing; isnt
    breathing; stopped breathe; difficulty breathe; trouble breathe; shortness of breathe
    """)
EFFORT = says(
    """
    stairs|steps|run|running|running|walk|walking|jog|cycling|gym|hill|hike|class|workout|exercise|climbing|sprint|
    squash|football|spin|burpees|treadmill|jogging|race; after .. run|stairs|gym|class|workout|exercise|set; unfit;
    out of shape; fifth|third|fourth|second floor; flights; cold; hay fever; pollen; mask; laugh*; deadline*;
    meeting*; inbox; calendar; backlog; jira; tickets; sprint; schedule; back to back; work; room; asthma inhaler;
    release; boss; office; perfume; aircon; smell; curry; chilli; cute; excit*
    """,
    aside=True,
)
SWEATY = says("""
    cold sweat|sweats|sweaty; cold sweats; clammy; sweaty; sweating; pouring .. sweat; drenched in sweat; grey;
    gray; ashen; went|gone|look|looks|turned|pale white|pale|grey; pale; broke|breaking out in .. sweat; dripping;
    sweat; sweaty all; hot sweat
    """)
QUEASY = says("""
    nause*; sick; queasy; vomit*; throwing up; threw up; lightheaded; light headed; dizzy; faint; woozy; giddy;
    dizziness; going to be sick; puke; off colour; indigestion; impending doom; sense of doom; short of breathe;
    breathless*
    """)
ARM_SIGN = says("""
    heavy; heaviness; ache; dead; numb; tingl*; pain*; hurts; pins; shooting; weak; dull; discomfort; spreading|
    spreads|going|goes|travelling|radiat*|creeping|moving|running|down|into; dead weight; sore
    """)
LEFT_ARM_HEAVY = says("""
    left arm <be>? <be>? <be>? heavy|dead|lead|weird|leaden|weight|ache; left arm .. heavy|leaden|lead; heavy left
    arm; heaviness .. left arm; left arm heaviness; left arm and jaw; jaw and .. left? arm; arm and jaw; arm and ..
    jaw; jaw and neck; ache .. down .. left arm .. jaw
    """)
SPREADS = says("""
    spread*; radiat*; going|goes|moving|travelling|travels|shoot*|creeping|running|runs|moves|gone .. into|down|up|
    to|through; down .. arm; into .. jaw|arm|neck|shoulder; up .. jaw|neck; down my left
    """)
SPREADS_UP = says("""
    into .. jaw|arm|neck|arms; down .. left arm|arms; up .. jaw|throat; to .. jaw|arm; and .. jaw; and left arm; and
    .. left arm; and arm
    """)
INDIGESTION = says("indigestion; heartburn; acid reflux; trapped wind; reflux")
WONT_SHIFT = says(
    """
    wont|doesnt|not|hasnt|isnt|never shift|go|gone|ease|settle|shifting|going|shifted|eased|clear|budge|stop|
    settling|work; gaviscon ..; never had; worst; for hours; nothing .. helps|shifts|works|touches; antacids|rennie|
    tums .. nothing|not|didnt
    """,
    aside=True,
)
EXERTIONAL = says("""
    comes on|when|with|every|only|whenever|each .. stairs|walk|uphill|hill|exert*|climb*|walking|hills|exercise|run|
    effort; with exertion|effort|exercise; exertion; when i climb|walk|exert|run|hurry|rush|take; whenever i climb|
    walk|exert|rush; walking up* ..; on .. stairs|hills|exertion|effort; climbing .. stairs; take .. stairs; going
    up .. stairs; walk* uphill|fast
    """)
GOES_WITH_REST = says("""
    goes|eases|stops|settles|clears|fades|better|passes|disappears|gone|ease|away .. rest|stop|sit|stand_still|
    resting|sitting|when_i|once; rest; when i stop|sit|rest; once i stop|sit|rest
    """)
PALPITATIONS = says("""
    chest <be>? pounding|thumping|fluttering|racing; palpitation*; heart <be>? <be>? <be>? racing|pounding|
    fluttering|skipping|hammering|irregular|thumping|jumping; heartbeat .. irregular|racing|fast|weird; pulse ..
    racing|irregular|weird; racing|fluttery|pounding heart; heart .. racing|pounding|fluttering|going_mad|
    skipping_beats|all_over; irregular heart*
    """)
FAINT = says("""
    pass|passed|passing|blacked|black|blacking out; faint*; nearly|almost|feel|felt|feeling faint*; collapsed;
    collapsing; collapse; lost consciousness; lightheaded; light headed; keeled over; unconscious; vision .. going|
    went black|grey; dizzy; woozy; about_to|going_to|gonna|nearly|almost pass|black|faint|collapse|drop out?; near
    syncope; syncope; keel over; giddy; going grey; tunnel vision; black spots; legs went; cold and clammy; head
    rush
    """)
COLLAPSED = says("""
    passed|blacked out and; <i>|dad|mum|colleague|someone|boss passed|blacked out; <i>|colleague|coworker|manager|
    boss|friend|someone|somebody|teammate|guy|woman|man|person|partner|brother|sister|son|daughter|he|she|they|has|
    just|uncle|grandad|gran|nan|neighbour <be>? <be>? collapsed|unconscious|unresponsive|fainted|blacked;
    unresponsive; unconscious; not breathing; isnt breathing; no pulse; wont wake up; not responding and; cpr on|
    now; turned|turning|going|gone|went blue; stopped breathe; cant wake .. up; lost consciousness
    """)
HEART_ATTACK = says("""
    having|having|is|have|had|getting|be|been|like|another|think|feels|mild|it|its|was <my>? <be>? <be>? heart
    attack; heart attack <be>; cardiac arrest; angina; heart attack
    """)
TEARING = says("""
    ripped|torn|split|stabbed feeling|sensation|feel; knife between .. blades; knife .. blades; ripped feeling;
    feels <be>? torn|ripped|split; tearing|ripping|ripped|torn|shredding|splitting .. pain|apart|sensation|inside|
    feeling|through|in; pain|something|feels|felt|like|chest|back|insides|inside|belly .. ripped|ripping|tearing|
    tore|torn|split|splitting|stabbed through|exploded|burst|stabbed; something|felt|feel|like .. rip|ripped|tear|
    tore|split|torn; stabbed through; straight through .. back|chest; through to .. back|chest|spine; through ..
    back; chest to .. back; belly to .. back|spine; back to .. front|chest|belly; front to back; stabbed .. through;
    ripping; tearing pain; rips through; tore inside; torn in two; split in two; being ripped; from .. belly ..
    back; from .. chest .. back; knife .. through; like a? knife
    """)
WORST = says(
    """
    worst .. pain|agony|thing|life|ever; worst ever; worst in my life; excruciating; agony; severe; unbearable;
    never .. pain .. like|this|bad; massive pain; 10 10; knife; stabb*; terrible; awful; intense; horrendous; 10 out
    of; blinding; unreal; indescribable; pain like nothing; violent
    """,
    aside=True,
)
WORST_EVER = says(
    """
    worst .. pain .. ever|life|had|felt; worst .. ever; worst .. life; worst pain ever; worst pain of; never .. pain
    .. like this; pain .. like nothing; 10 out of 10; 10 10; most painful thing
    """,
    aside=True,
)
PULSING_BELLY = says("""
    pulsing|pulsating|throbbing|beating|pulse|heartbeat|thumping|pulsate|pulses|pounding|pulsation|beat|beats ..
    belly|midriff|navel|button; belly|navel <be>? <be>? <be>? pulsing|pulsating|throbbing|beating|pulses|throbs|
    thumping|pounding; belly .. own|a_heartbeat|pulse; heartbeat .. belly|navel; pulsat* mass|lump
    """)
ANEURYSM = says("aneurysm; aortic dissection; aorta; aortic; triple a; aneurism")
FACE_DROOP = says("""
    face|mouth|smile|cheek|eyelid|lip|lid|eye|eyebrow <be>? <be>? <be>? droop*|sag*|slid*|slipp*|fallen|fell|
    falling|lopsided|lop|crooked|uneven|wonky|drop*|slump*|paralysed|hanging|limp|twisted|hangs|asymmetric*|down;
    droop* .. face|mouth|eye|eyelid|lid|smile|cheek|lip; droopy; face .. one side .. droop*|down|fallen|dead; side
    .. face|mouth .. droop*|dropped|fallen|hanging|sagging|slid|slipped|gone|numb|down|dead|frozen|paralysed|limp;
    cant smile|whistle|close .. eye|one|properly|on; wonky|crooked|lopsided smile|face|mouth; facial droop; smile ..
    wonky|crooked|lopsided|uneven; dribbling .. side|mouth; mouth .. side; drooling; one eye <be>? closing|shut|
    half; eye wont open|close|shut; lopsided; pupil*; bells palsy; eyelid; face fell
    """)
SPEECH = says("""
    slur*; words <be>? <be>? <be>? jumbled|mixed|muddled|wrong|slurred|garbled|scrambled|gibberish|nonsense; cant
    <be>? <be>? <be>? get|find|say|form|form|think|string|make|pronounce .. words|sentence|sentences|word; cant ..
    speak|talk; talking|speaking|talk|speak .. gibberish|funny|rubbish|nonsense|drunk|weird|slurred|weirdly; speech
    <be>? <be>? <be>? slurred|weird|funny|garbled|jumbled|gone|slow|wrong|off|affected|thick|strange|mess; tongue
    <be>? <be>? <be>? thick|heavy|swollen|numb|weird|wrong; jumbled; garbled; gibberish; word salad; stopped making
    sense; not making sense; words wont come|out; words .. wrong|mush; cant string a sentence; losing .. words;
    couldnt speak; mumbl*; cant get .. words; trouble|difficulty speaking|talking|finding words|speech; cant
    swallow; trouble|difficulty|hard|hurts .. swallow*; chok* on; swallowing .. hard|difficult|funny|trouble|cant;
    forgotten how to speak; lost .. speech; wrong words; words
    """)
SPEECH_ALONE = says("""
    my|her|his|their speech <be>? <be>? <be>? funny|weird|slow|off|thick|strange|odd|unclear|messed|mushy; words
    arent|wont|not|dont|isnt .. right|out|properly|sense|come; cant say .. words; cant make .. sentence|words;
    talking isnt|not .. right; cant talk properly|right|straight|anymore; slurring|slurred|slur .. words|speech|
    speaking|talking; speech .. slurr*|garbled|jumbled; words <be>? <be>? <be>? jumbled|garbled|slurred|slurring|
    muddled|gibberish|scrambled; cant .. get .. words out; cant speak properly|anymore|all; suddenly cant speak|
    talk; cant speak for|properly|anymore|clearly|all|suddenly; cant .. talk|speak .. properly|suddenly|clearly;
    talking|speaking gibberish|nonsense|like a drunk; words .. come|coming|came .. wrong|jumbled|mush|gibberish|
    slurred|garbled|funny; sudden* .. slur*|speech|speak; words .. out wrong; tongue .. thick; i|im|hes|shes|is|was|
    started|keep slurring; cant find .. words; couldnt speak; cant string .. sentence; lost .. speech
    """)
VISION = says("""
    double vision; seeing double; see|seeing two|double .. of|everything; lost|losing|loss|lose .. sight|vision|
    eyesight; vision <be>? <be>? <be>? blurr*|double|gone|going|went|weird|funny|patchy|black|tunnel|fuzzy|dim|lost|
    split|off; blurr* .. vision|eye|eyes|sight; cant see .. out|from|anything|properly|on|left|right|of|one|half|
    side; cant see; went|gone|going blind; blind in|spot; curtain .. eye|vision|down|over|across; half .. vision ..
    gone|missing; eyesight; blurry; blurred; visual; vision loss|disturbance|problems; flashing lights; zigzag; one
    eye .. dark|black|blurry|gone; pupil .. smaller|bigger|different|tiny|small; pupils .. different|uneven; see ..
    double; eye .. black|dark; vision
    """)
VISION_ALONE = says("""
    sudden* .. cant see|blind|vision|lost .. sight; lost .. vision|sight .. eye|one|left|right|sudden*|in|for; cant
    .. see .. eye; loss of .. vision|sight; cant see .. out of|from .. eye; vision .. gone|went|black .. eye|in;
    curtain .. vision|eye|sight|over|down; went blind; gone blind; half .. vision .. gone|missing|lost; lost half|
    part .. vision|sight; double vision; seeing double; eye .. gone blind|dark|black; cant see half; suddenly ..
    blurry|double; see two of; sudden .. blindness; one pupil; pupils .. different|uneven; pupil .. bigger|smaller
    """)
DIZZY = says("""
    dizz*; vertigo; spinning; room .. spin*|tilt*|moving|sway*; tilting; giddy; woozy; world .. spin*|tilt*;
    unsteady; off balance; balance .. gone|off; lost .. balance; walking .. drunk|boat; stagger*; wobbly; floor ..
    moving|tilting; lightheaded; light headed; everything .. spin*|tilt*; veering; cant walk straight|properly;
    stumbling; cant balance; like im drunk; unbalanced; keep .. falling
    """)
HEADACHE_WORST = says("""
    worst .. headache|migraine|head ..; worst headache; headache .. worst|life; headache .. ever; thunderclap*; like
    .. hit|kicked|struck|smashed .. head|bat|hammer|brick|axe|shovel|sledgehammer; hit .. with|by .. bat|hammer|
    brick|sledgehammer; head .. exploded|explode|explosion|burst|split .. open; sudden* .. headache|head pain|pain
    .. head; headache .. sudden*|instantly|out_of_nowhere|out_of_the_blue|from_nowhere|seconds|like_a_clap|exploded|
    bam; headache .. never .. had|like|felt; never .. headache .. like|bad; explosive headache; blinding headache;
    headache .. thunderclap; worst head; severe headache .. out|came; snap .. headache
    """)
HEADACHE = says("""
    headache*; head pain; migraine*; head <be>? <be>? pounding|splitting|killing|exploding|thumping|throbbing|
    banging|pain|hurts|agony; pain .. head|temple|behind .. eye|skull; base of .. skull; pain .. up .. head; behind
    .. eye; head .. hurts; ache .. head|skull
    """)
HEADACHE_BAD = says(
    """
    severe|worst|awful|terrible|blinding|splitting|massive|horrendous|excruciating|new|unusual|brutal|strange|
    different|weird|bad|killer|crazy|sudden|unfamiliar|weirdest|pounding|intense|huge|insane|horrible .. headache*|
    head|migraine; headache* .. unlike|severe|worst|unbearable|excruciating|new|different|awful|brutal|unusual|
    never|behind ..; splitting head; blinding; like no other; never get headaches; never had .. like
    """,
    aside=True,
)
UNFAMILIAR = says(
    """
    never .. had|felt|known|experienced .. like|this; unlike .. any|anything; like no other; like never before; not
    like .. any|usual|normal; unfamiliar; different .. any|usual|from|to; like nothing; first time; nothing like;
    new kind|type|sort; strange pain
    """,
    aside=True,
)
WHOOSH = says("""
    whoosh*; swoosh*; pulsat* .. ear|ears; pulsing .. ear|ears; heartbeat .. ear|ears; pulse .. ear|ears; thumping
    .. ear; hear .. heartbeat|pulse|blood; tinnitus; roaring .. ear; rushing .. ear; hearing .. pulse; ringing
    """)
MANIPULATED = says("""
    neck clicked|popped|cracked|crunched hard|loudly|and|badly|then; clicked|popped my neck; chiropract* ..;
    chiropractor; osteopath; cracked|crack|cracking|adjusted|manipulated|twisted|yanked|jerked|snapped|clicked|
    popped|wrenched|cranked my|the|his|her neck; neck <be>? cracked|adjusted|manipulated|adjustment|manipulation|
    yanked|wrenched|jerked; neck adjustment|manipulation; got my neck cracked; adjustment; manipulation;
    manipulated; massage .. neck; hairdresser*|salon .. basin|sink; strained .. neck; rollercoaster; roller coaster;
    whiplash; headbanging; painting .. ceiling
    """)
SIDE_WEAK = says("""
    numb; numbness; weak; weakness; tingl*; dead; paralys*; cant move|feel|lift|raise; funny; weird; heavy; wont
    work|move|lift; limp; droop*; pins; floppy; odd; strange; dropped; not working; gone; lost; useless; stopped
    working; feel|feels <be>? different
    """)
FACE_NUMB = says("""
    half|side|left|right .. face .. numb*|funny|weird|odd|strange|tingl*|dead|frozen|droop*|different|gone|feel;
    face <be>? <be>? <be>? <be>? numb|tingly|tingling|dead|frozen|numbness|funny|weird; numb*|tingl*|dead|funny|
    weird .. face|mouth|lips|cheek; cant feel .. face|cheek; numbness .. face; pins .. needles .. face; cant feel ..
    side .. face; one side .. face
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
    having|had|has|have|is|having|been|seizing|first a? fit|seizure|seizures|fits|convulsion|convulsions; seizing ..
    up? now; seizure; convuls*; fitting on|now; had a fit
    """)
EYES_BENIGN = says("""
    spreadsheet*; screen*; tired; glasses; contacts; monitor*; laptop; excel; eye strain; after .. hours; computer;
    lenses; contact lens; optician; prescription; reading; coffee; hungover; wine; drunk; stand up; standing up; hay
    fever; migraine aura as usual; usual migraine; font; dizzying; pint*; beer*; coding; code; cataract*
    """)
CONFUSED = says("""
    sudden* .. confus*|memory|muddled|disoriented; confus* .. sudden*; dont know where i am; cant remember .. where|
    who|name; doesnt know where|who|what; hes|shes|mum|dad|suddenly <be>? <be>? <be>? confused|disoriented|
    incoherent; not making sense; sudden confusion
    """)
WHOLE_SIDE = says("""
    one|left|right|whole|entire side .. numb|weak|dead|tingl*|paralys*|gone|limp|floppy|heavy|stopped|wont; numb|
    weak|numbness|weakness|dead|tingl*|paralys* .. one|left|right side .. body|face|me; sudden* .. numb|weak|
    numbness|weakness .. arm|face|side|hand; arm|hand|leg .. sudden* .. numb|weak|dead|wont|limp|floppy|useless|
    heavy|stopped; half .. body .. numb|weak|gone|dead|tingl*; ..; arm .. wont lift|move|stay|raise|work; cant feel|
    move .. left|right|one side; down one side; arm and leg .. numb|weak|dead|tingl*|heavy; leg and arm .. numb|
    weak|dead
    """)
CONFUSED_AT_ALL = says("""
    confus*; disoriented; muddled; memory; cant think straight; foggy; not making sense; drowsy; vomit*; throwing
    up; seizure; passed out; collapsed
    """)
ARM_GONE = says("""
    arm|hand|leg just dropped|went|fell|gave; arm|hand just|suddenly? dropped|drops|fell|went; arm|hand <be>? <be>?
    <be>? sudden*|just? weak|limp|useless|dead|floppy|numb|paralysed; cant .. lift|raise|move .. arm; arm wont ..
    lift|move|work|raise; arm .. gone .. weak|dead|numb|limp
    """)
BLACKOUT = says("""
    passed|passing|blacked|blacking out; fainted; lost consciousness; collapsed; nearly|almost fainted|collapsed|
    passed_out; keeled over
    """)
SWEATS = says("sweats")
GREY_AND_CLAMMY = says("""
    clammy and grey|gray|pale|cold; grey|gray|pale|white|cold .. clammy|sweaty; clammy .. grey|gray|pale
    """)
