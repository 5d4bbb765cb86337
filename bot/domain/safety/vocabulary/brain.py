"""Face, speech, sight, balance and mind: what a stroke or a torn neck artery changes."""

from bot.domain.safety.phrase import says

FACE_DROOP = says("""
    face|mouth|smile|cheek|eyelid|lip|lid|eye|eyebrow <be>? <be>? <be>? droop*|sag*|slid*|slipp*|fallen|fell|
        falling|lopsided|lop|crooked|uneven|wonky|drop*|slump*|paralysed|hanging|limp|twisted|hangs|asymmetric*|
    down; droop* .. face|mouth|eye|eyelid|lid|smile|cheek|lip; droopy; face .. one side .. droop*|down|fallen|dead;
    side .. face|mouth .. droop*|dropped|fallen|hanging|sagging|slid|slipped|gone|numb|down|dead|frozen|paralysed|
    limp; cant smile|whistle|close .. eye|one|properly|on; wonky|crooked|lopsided smile|face|mouth; facial droop;
    smile .. wonky|crooked|lopsided|uneven; dribbling .. side|mouth; mouth .. side; drooling;
    one eye <be>? closing|shut|half; eye wont open|close|shut; lopsided; pupil*; bells palsy; face fell;
    face|mouth|smile|lip|cheek <be>? <be>? <be>? slack|numb_and_down|lopsided|bent|skewed|squint|off_centre|melting|
        melted|sliding|sunk|sinking|collapsed|wonky|squiffy;
    half <my> face .. wont|doesnt|not|cant move|smile|work|lift;
    eyelid|lid <be>? <be>? hanging|hangs|shut|half|heavy|closed; crooked|lopsided|twisted|bent mouth|smile|face;
    tea|coffee|drink|water .. dribbl*|running|spilling|falling .. mouth|lip|chin|side;
    one side .. face|mouth .. slack|down|lower|dropped|still; face .. slack;
    small|smaller|tiny|big|bigger|larger pupil; droopy eye|eyelid|mouth|face; face .. palsy;
    half|side|corner .. mouth|face|lip|smile|lips .. not|isnt|wont|stopped|cant|doesnt work|working|move|moving|
    lift|lifting|go; mouth|face|lip .. not|isnt|wont|stopped working|moving|lifting;
    mouth|face <be>? <be>? pulled|pulling|dragged to; cant smile straight|evenly|right; cant smile $;
    smile isnt|not straight|even;
    skew* whiff|whif|wiff; face|mouth|smile|lip <be>? <be>? <be>? skew*|askew|squint|lower|higher; half|side|corner
    .. mouth|face|lip|lips|smile .. not|isnt|wont|doesnt doing|do|listening|obeying|behaving|told|responding; smile
    .. one|left|right side; smile .. only .. one|half|side; only .. half|side .. face|mouth|smile
    moves|smiles|works|moving; eyelid|lid|eye wont|cant|doesnt|isnt|not stay|staying|go|lift up|open; eyelid ..
    wont|cant|doesnt stay|lift|open; eyelid|lid droop*|dropped|drops|heavier|lower; cant|wont keep .. eye|eyelid
    open; coffee|tea|water|drink|soup|food .. falls|fell|dribbles|dribbled|spills|ran|down|drips ..
    chin|shirt|lip|mouth; face <be>? <be>? dropping|dropped|droopng|droppin; face .. dropping; one side of <my>?
    face .. dropped|dropping|lower|wont|isnt
    """)
SPEECH = says("""
    slur*; words <be>? <be>? <be>? jumbled|mixed|muddled|wrong|slurred|garbled|scrambled|gibberish|nonsense;
    cant <be>? <be>? <be>? get|find|say|form|think|string|make|pronounce .. words|sentence|sentences|word;
    cant .. speak|talk; talking|speaking|talk|speak .. gibberish|funny|rubbish|nonsense|drunk|weird|slurred|weirdly;
    speech <be>? <be>? <be>? slurred|weird|funny|garbled|jumbled|gone|slow|wrong|off|affected|thick|strange|mess;
    tongue <be>? <be>? <be>? thick|heavy|swollen|numb|weird|wrong; jumbled; garbled; gibberish; word salad;
    stopped making sense; not making sense; words wont come|out; words .. wrong|mush; cant string a sentence;
    losing .. words; cant speak; mumbl*; cant get .. words;
    trouble|difficulty speaking|talking|finding words|speech; cant swallow;
    trouble|difficulty|hard|hurts .. swallow*; chok* on; swallowing .. hard|difficult|funny|trouble|cant;
    forgotten how to speak; lost .. speech; wrong words; words; hoarse; voice .. gone|hoarse|croaky|weak;
    swallowing; choking
    """)
SPEECH_ALONE = says("""
    my|her|his|their speech <be>? <be>? <be>? funny|weird|slow|off|thick|strange|odd|unclear|messed|mushy; words
    arent|wont|not|dont|isnt .. right|out|properly|sense|come; cant say .. words; cant make .. sentence|words;
    talking isnt|not .. right; cant talk properly|right|straight|anymore; slurring|slurred|slur ..
    words|speech|speaking|talking; speech .. slurr*|garbled|jumbled; words <be>? <be>? <be>? jumbled|garbled|
    slurred|slurring|muddled|gibberish|scrambled; cant .. get .. words out; cant speak properly|anymore|all;
    suddenly cant speak|talk; cant speak for|properly|anymore|clearly|all|suddenly; cant .. talk|speak ..
    properly|suddenly|clearly; talking|speaking gibberish|nonsense|like a drunk; words .. come|coming|came .. wrong|
    jumbled|mush|gibberish|slurred|garbled|funny; sudden* .. slur*|speech|speak; words .. out wrong; tongue ..
    thick; i|im|hes|shes|is|was|started|keep slurring; cant find .. words; cant speak; cant string .. sentence; lost
    .. speech; trouble|difficulty|struggling|struggle|problem|problems|cant|hard .. find|finding|get|getting|form|
    forming .. words|word|sentence; kept|keep|keeps|started|starting|was|is saying|using|getting|mixing|muddling ..
    wrong words|word; words <be>? <be>? <be>? jumbled|mixed|wrong|backwards|mush|nonsense|gibberish|gobbledygook;
    gobbledegook; talking|talks|speaking|speaks|spoke|talked gibberish|nonsense|rubbish|funny|strangely|weird|
    weirdly|scrambled|slurry|thick|backwards|drunk; tongue <be>? <be>? <be>? heavy|thick|tied|twisted|working|lazy|
    wont; mouth .. wont .. form|make|say; voice .. slurr*; wrong words .. out|coming; speech <be>? <be>? <be>? gone|
    going|slurr*|jumbled|slow|slower|thick|mushy; slurring; wont|cant|dont find|get|reach .. words|word; words ..
    missing|gone|vanish*|disappear*; slurry; words|sentences|speech .. scrambled|backwards|jumbled|muddled|garbled|
    mush|mushy|slurred|gibberish; brain and mouth; words <be>? <be>? <be>? wrong|out_wrong|jumbled; slurrin; im|hes|
    shes|keep|been|started|keeps slurring|slurrin|slurry; talking .. like .. pints|drunk|marbles; like .. pints ..
    sober; marbles in .. mouth; cant|not get .. sentence|sentences|words out|together|straight; words .. in .. wrong
    order; speech .. slurred|slow|slurring; sound|sounds|sounding|sounded drunk|slurred|garbled|pissed; tongue ..
    wont|not|doesnt|too work|cooperate|obey|big|fat|thick
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
    blind spot .. suddenly|new|appeared; blind in .. eye; cant see .. on .. left|right;
    everything|things|all|people twice; see|seeing|saw .. twice|double;
    vision|sight|eye|eyesight .. eye? .. grey|gray|dark|black|dim|cloudy|curtain|shutter; eye .. like .. curtain;
    curtain .. eye|vision; vision .. eye .. gone|grey|black|dark|lost|blurry|blurred;
    shadow|curtain|veil|cloud|grey|smudge|blob across|over|in|on .. vision|eye|sight; vision .. shadow|curtain|veil;
    shadow|veil|cloud|smudge|blob .. vision|eye|sight; half .. screen|page|face|world <be>? missing|gone|disappeared;
    half .. i|he|she|we can? see|sees|saw .. gone|missing|blank|black|dark|grey|cut; half of everything|things|what
    <be>? <i>? see? <be>? <be>? gone|missing|blank|black; see half|one_side of; missing .. bits|half|part of
    words|screen|faces|page; bite out of|taken; hole in my vision|sight; cant see .. half; vision ..
    halved|sliced|split; eye .. gone .. dark|black|blank|grey; everything <be>? doubled; doubled vision; went ..
    blind; went dark|black in|on .. eye
    """)
DIZZY = says("""
    dizz*; vertigo; spinning; room .. spin*|tilt*|moving|sway*; tilting; giddy; woozy; world .. spin*|tilt*;
    unsteady; off balance; balance .. gone|off; lost .. balance; walking .. drunk|boat; stagger*; wobbly; floor ..
    moving|tilting; lightheaded; light headed; everything .. spin*|tilt*; veering; cant walk straight|properly;
    stumbling; cant balance; like im drunk; unbalanced; keep .. falling; room|world|floor|everything <be>? <be>?
    spinning|spins|tilting|moving|swaying|going_round; swirling; seasick; merry go round; falling to ..
    left|right|one; veer*; cant stand straight; floor|ground|room|walls|world|bed .. moves|moving|moved|sways|
    swaying|spins|spinning|tilts; drunk walking; rocking; drunk when|while|but|without; sober .. drunk|stagger*;
    swaying
    """)
FACE_NUMB = says("""
    half|side|left|right .. face .. numb*|funny|weird|odd|strange|tingl*|dead|frozen|droop*|different|gone|feel;
    face <be>? <be>? <be>? <be>? numb|tingly|tingling|dead|frozen|numbness|funny|weird;
    numb*|tingl*|dead|funny|weird .. face|mouth|lips|cheek; cant feel .. face|cheek; numbness .. face;
    pins .. needles .. face; cant feel .. side .. face; one side .. face;
    face|cheek|lip|mouth .. like .. plaster|dentist|wood|mask|rubber|injection|novocaine|concrete|asleep|cotton;
    side .. face .. like; face <be>? asleep|fallen_asleep|gone_to_sleep
    """)
FACE_BENIGN = says("""
    cold; freezing; ice; wind; cry*; snow; ski*; walk in; weekend; weeknd; song; winter; chilli; spicy; pillow;
    slept; dancing; bike; half dead; shattered; hangover
    """)
STROKE_NAME = says("""
    having|have|had|has|is|be|tia|mini|a|possible|another|like|think|may|signs of my? stroke; tia; mini stroke;
    ministroke; stroke symptoms; face arm speech; brain bleed; having .. stroke; bleed on the brain
    """)
FIT = says("""
    having|had|has|have|is|been|seizing|first a? fit|seizure|seizures|fits|convulsion|convulsions;
    seizing .. up? now; seizure; convuls*; fitting on|now; had a fit
    """)
EYES_BENIGN = says("""
    spreadsheet*; tired; glasses; contacts; monitor*; laptop; excel; eye strain; after .. hours; computer; lenses;
    contact lens; optician; prescription; reading; coffee; hungover; wine; stand up; standing up; hay fever;
    migraine aura as usual; usual migraine; font; dizzying; pint*; beer*; coding; code; cataract*; staring; stare;
    jira; tiredness; contact; from|at|after|staring .. screen|screens; screen time; screens; from|at|after|staring
    .. screen; carousel; waltzer; merry go round; twirl*; roundabout; ferry; boat; vr|headset; sleeping badly|funny
    """)
CONFUSED = says("""
    sudden* .. confus*|memory|muddled|disoriented; confus* .. sudden*; dont know where im;
    cant remember .. where|who|name; doesnt know where|who|what;
    hes|shes|mum|dad|suddenly <be>? <be>? <be>? confused|disoriented|incoherent; not making sense; sudden confusion
    """)
WHOLE_SIDE = says("""
    arm and leg on .. left|right .. weak|numb|dead|heavy|limp|floppy; one|left|right|whole|entire side .. numb|weak|
    dead|tingl*|paralys*|gone|limp|floppy|heavy|stopped|wont; numb|weak|numbness|weakness|dead|tingl*|paralys* ..
    one|left|right side .. body|face|me; sudden* .. numb|weak|numbness|weakness .. arm|face|side|hand; arm|hand|leg
    .. sudden* .. numb|weak|dead|wont|limp|floppy|useless|heavy|stopped; half .. body .. numb|weak|gone|dead|tingl*;
    arm .. wont lift|move|stay|raise|work; cant feel|move .. left|right|one side; down one side; arm and leg ..
    numb|weak|dead|tingl*|heavy; leg and arm .. numb|weak|dead; face and arm .. numb|weak|funny|tingl*|dead|heavy|
    odd; arm and face .. numb|weak|funny|tingl*|dead|heavy; half .. body .. numb|weak|dead|heavy|gone|tingl*|asleep;
    whole .. side .. asleep|weak|dead|numb|heavy|gone; left|right arm and leg|face .. weak|numb|heavy|dead|floppy|
    tingl*|funny|wont|gone|useless; cant .. move|lift|use|feel .. arm .. leg; arm .. leg .. same|one|left|right
    side; lost|losing|no|loss|lack .. feeling|power|strength|sensation|movement .. left|right|one side;
    left|right|one side .. lost|no feeling|power|strength|sensation; one|left|right|half side|of .. body .. mine|
    else|weird|odd|strange|off|wrong|detached|asleep|different; one|left|right side .. isnt|not mine; numb|weak|
    dead|tingly|tingling|numbness|weakness|heavy|heaviness down|in|on|along|all_down|over <my>?
    whole|entire|left|right left|right? side; whole|entire left|right? side <be>? numb|weak|dead|tingly|heavy|floppy
    """)
CONFUSED_AT_ALL = says("""
    confus*; disoriented; muddled; memory; cant think straight; foggy; not making sense; drowsy; vomit*;
    throwing up; seizure; passed out; collapsed
    """)
ARM_GONE = says("""
    arm|hand|leg just dropped|went|fell|gave; arm|hand just|suddenly? dropped|drops|fell|went;
    arm|hand <be>? <be>? <be>? sudden*|just? weak|limp|useless|dead|floppy|numb|paralysed;
    cant .. lift|raise|move .. arm; arm wont .. lift|move|work|raise; arm .. gone .. weak|dead|numb|limp;
    arm|hand|leg|arms <be>? <be>? floppy|limp|dead|useless|weak for|and|then|again; floppy|limp arm|hand|leg;
    hand|arm .. wont|cant|doesnt|stopped hold|grip|work|move|lift|obey|respond;
    dropped .. cup|phone|mug|pen|fork .. arm|hand;
    arm|hand|leg|arms|fingers <be>? <be>? stopped|quit working|responding|moving|gripping;
    arm|hand wont|doesnt|cant .. work|move|lift|grip|respond|hold|do;
    cant .. use|lift|move|grip .. left|right|one? arm|hand;
    arm|hand <be>? <be>? <be>? clumsy|useless|heavy|numb|dead|weak; lost .. use|control|power|feeling .. arm|hand;
    arm|hand|leg drifts|drift|drifted|sinks|sank|falls|dropped|drops down|on|away; arm .. drifts|sinks|falls down;
    cant .. keep|hold .. arm up; right|left arm|hand <be>? <be>? not|isnt|wont|doesnt work|working|moving|listening|
    respond|obey; fingers .. that|one|same|left|right side <be>? thick|numb|useless|dead|stupid
    """)
LEANS = says("""
    veering|veer|drifting|drift|leaning|lean|falling|fall|pulled|pulling|listing|walking|steering to|towards|into ..
    left|right|side|one; lost <my>? balance; losing <my>? balance; cant walk straight|properly; cant .. keep ..
    balance; staggering; like .. drunk; cant balance; bump*|knock*|walking into .. left|right|one; missing ..
    doorways|doors|things .. left|right; balance <be>? <be>? vanished|gone|went|disappeared|off|shot|terrible; cant
    walk in .. line; cant walk .. line; staggers; cant keep|stay upright|balanced|vertical; feel|feeling|felt drunk
    """)
LOST_IN_MIND = says("""
    doesnt know where|who|what he|she|they|day|year|it|i|month; dont know where|who im $;
    cant remember .. own name|where|who|what_day;
    colleague|coworker|boss|manager|friend|teammate|mum|dad|wife|husband|partner|he|she|hes|shes|gran|nan <be>?
    <be>? confused and; confused and not|doesnt|cant|dont making|know|remember|talk; not making .. any? sense and;
    suddenly confused|disoriented
    """)
FACE = says("face; mouth; smile; eyelid; eyelids; lip; lips; cheek; eyebrow; grin")
DROOPS = says("""
    droop*; sag*; slack; melt*; lopsided; crooked; wonky; twisted; hanging; hangs; slid*; uneven; palsy; limp;
    paralys*; not moving; wont move|work|lift|close; drooling; asymmetric*; squiffy; one side .. lower|down|higher
    """)
FACE_TREATED = says("""
    dentist; dental; filling; anaesthetic; injection; filter; botox; filler; fillers; face mask; moisturis*;
    since birth; bells palsy .. ago|years; zoom filter; emoji; photo; photos; selfie; camera
    """)
SLEPT_ON = says(
    """
    slept|lay|lying|lain|leaning|leant|sat|sitting|rested|sleeping .. on it|my_arm|my_hand|that_arm|one_side|it_all;
    slept on|funny|badly|awkwardly; shook it
    """,
    aside=True,
)
ARM_DISOBEYS = says(
    """
    arm|hand wont|doesnt|isnt|not|cant|stopped do|doing|obey|obeying|listen|listening|respond .. told|tell|want|say|
    asked|ask|brain; arm|hand .. just|only hangs|flops|hang|dangles|hanging|flopped; arm .. went|gone|suddenly
    limp|floppy|useless|dead .. side|talk|speak|face
    """
)
