"""Heart, breath and the great vessels."""

from bot.domain.safety.phrase import says

CHEST_SIGN = says("""
    clutch*; pounding; pounds; weird; funny; odd; wrong; flutter*; hollow; not right; numb; tingl*; grabbing;
    holding; rubbing; killing; murder; squashed; horrible; wrecked; bad; awful; pain*; hurts; ache; pressure;
    pressing; squeez*; crush*; heav*; tight*; band; vice; vise; elephant; weight; sitting on; discomfort; burning;
    grip*; constrict*; clamp*; stabbing; sharp; strap; belt; bra; agony; clench*; fist; stone; brick; tearing;
    ripping; thumping; fullness; sore; squash*; stabs; dull; cramp*; compress*; knife; on fire
    """)
CHEST_ALONE = says("""
    heart <be>? <be>? <be>? <be>? crush*|squeez*|clamp*|cramp*|gripped; crushing|squeezing heart;
    chest pain|pressure|hurts|discomfort|pressing;
    pain|pressure|squeezing|crushing|weight|elephant|heaviness|pressing|discomfort|burning|ache in|on|across|behind|
        around|through|inside|under|round|into my|the|his|her? chest|breastbone|heart|sternum|left chest;
    chest <be>? <be>? <be>? crushing|squeezing|squeezed|crushed|heavy|hurts|pain;
    band|belt|vice|vise|strap|rope|elephant|weight|brick|anvil .. chest|ribs; crushing chest;
    heart <be>? pain|hurts|ache; tight bra; bra .. too tight; someone|somebody sitting|standing|squeezing .. chest;
    sitting on .. chest; chest tightness; pain|ache .. chest; heaviness .. chest;
    standing|stood|kneeling|stamping|stepping|parked|sat|sits on .. chest|breastbone;
    chest|heart <be>? <be>? in .. vice|vise|knot;
    chest|heart <be>? <be>? <be>? squeez*|crush*|clamp*|grip*|constrict*;
    vice|vise|belt|band|strap|fist|knot|hand .. around|round|on|in|across .. chest|ribs|heart;
    chest <be>? <be>? <be>? ache|pain|hurts|sore|burning|burns;
    burning|burn .. in|behind|across .. chest|breastbone|sternum;
    pain|pressure|tightness|heaviness|ache|discomfort|squeezing .. chest|breastbone|sternum|heart;
    hurts in|at? chest|heart; chest hurts; chest|heart is hurts;
    someone|somebody|elephant|something|weight <be>? <be>? sat|sitting|standing|pressing|kneeling on me|my_chest|
    top; weight|pressure|heaviness|pain|tightness on|in|across the breast;
    pain .. chest .. arm|neck|jaw|back|shoulder;
    tightness|pressure|squeezing|heaviness .. here in the front|middle|centre|center;
    band|belt|strap|tightness|vice|squeezing|pressure of? pain|pressure|tightness? round|around|across
    the|my|his|her? front|chest|ribs|middle; tightness|pressure|heaviness|ache|pain across the|my front; band ..
    round .. front; pressure|weight|squeezing .. breast|chest bone; chest|breastbone .. being|like ..
    crushed|squeezed|stood_on; hoover in .. chest; paper bag .. chest; chest going|goes tight|heavy; like .. brick|
    stone|cow|hippo|car|anvil|sofa|truck .. chest;
    parked|dropped|put|placed|sat .. on .. chest; chest .. caving|squashed|squished|clenched; iron|steel band; chest
    being crushed|squeezed|squashed; chest <be>? <be>? crushed|squashed|clamped|gripped;
    clutch*|grabbing|gripping|grabbed my|his|her|their|the chest; holding his|her|their chest
    """)
CHEST_TIGHT = says("chest <be>? <be>? <be>? tight; tight* .. chest; chest tight*")
CHEST_MUSCLE = says("""
    hunch*; pec|pecs|pectoral*; chest stretch*|opener|press|day|muscle|muscles; stretch .. chest;
    open|opening .. chest; rounded|round shoulders; shoulders; slouch*; desk; push ups|pushups; bench press*; gym;
    posture; typing; doorway; laptop; workout; foam roll*; press ups; stretch*; keyboard; muscle; muscles; dips
    """)
BREATHLESS = says("""
    cant <be>? <be>? breathe; cant .. catch|get <my> breathe|air; cant get .. air;
    short|shortness of|on breathe|air; short breathe; breathless*; out of breathe|puff;
    struggl*|trouble|hard|difficult*|hurts|harder|fighting .. breathe|breather; gasp*; winded; wheez*; sob and|with;
    catch my breathe; breathe .. difficult*|hard|short|shallow|hurts|harder|laboured|funny|fast; puffed; panting;
    suffocat*; puffing; deep breathe .. hurts|cant|pain; hurts .. breathe; not breathe; no air;
    cant breathe in|out|deeply; cant take a? .. breathe; breath* .. short|hard|heavy|difficult|laboured; huff* and;
    cant get enough air|breathe; air hunger; no breathe; out of air; cant fill .. lungs; gulping .. air;
    breathe .. catch; puffed out; cant speak .. sentence;
    stab*|sharp|hurts|pain|catch|catches|knife when|as|every|on|whenever|each|if i|he|she|time? .. breathe;
    cant breathe; breathe .. stab*|sharp|pain|hurts; stabby .. breathe; breathe in .. hurts|pain|stab*|sharp;
    huffing;
    feeling puffed; out of puff; cant get <my>? wind|puff; lungs wont|cant|dont; breathe .. laboured|ragged|shallow;
    no puff; breathe <be> hard|tough|effort
    """)
CANT_BREATHE = says("""
    cant <be>? <be>? breathe; cant .. get .. air|breathe; cant .. catch .. breathe;
    struggl*|fighting to|for breathe|air; gasping; suddenly .. breathless|short of; short of breathe; breathless;
    not breathe; isnt breathe; stopped breathe; difficulty breathe; trouble breathe; shortness of breathe;
    cant .. fill .. lungs; gulping air; cant get enough air|breathe; fighting .. breathe|air
    """)
EFFORT = says(
    """
    stairs|steps|run|running|walk|walking|jog|cycling|gym|hill|hike|class|workout|exercise|climbing|sprint|squash|
    football|spin|burpees|treadmill|jogging|race; after .. run|stairs|gym|class|workout|exercise|set; unfit;
    out of shape; fifth|third|fourth|second floor; flights; cold; hay fever; pollen; mask; laugh*; deadline*;
    meeting*; inbox; calendar; backlog; jira; tickets; sprint; schedule; back to back; work; room; asthma inhaler;
    release; boss; office; perfume; aircon; smell; curry; chilli; cute; excit*;
    zumba; ran; dancing; cooled down; rowing; treadmill; bus; pram
    """,
    aside=True,
)
SWEATY = says("""
    cold sweat|sweats|sweaty; cold sweats; clammy; sweaty; sweating; pouring .. sweat; drenched in sweat; grey;
    gray; ashen; went|gone|look|looks|turned|pale white|pale|grey; pale; broke|breaking out in .. sweat; dripping;
    sweat; sweaty all; hot sweat; cold and sticky|clammy|wet|sweaty; sweat* buckets; wet through .. sweat; cold and
    white|grey|pale; dripping .. sweat; sweating like; shirt .. wet|soaked|drenched; forehead .. wet|sweat*; damp ..
    forehead|palms; gone|went all cold; drenched .. sweat|and; cold and sticky; sticky and; wringing|sopping|
    soaking|dripping|drenched|soaked wet|through; sweating cobs|bullets; cold damp; shirt .. sticking|stuck; pouring
    off me; bucketing; beads of sweat; wet with sweat; damp and cold; cold perspiration; perspir*; sticky skin; grey
    faced; white as .. sheet; gone .. colour of
    """)
QUEASY = says("""
    nause*; sick; queasy; vomit*; throwing up; threw up; lightheaded; light headed; dizzy; faint; woozy; giddy;
    dizziness; going to be sick; puke; off colour; indigestion; impending doom; sense of doom; short of breathe;
    breathless*; feel|feels|feeling|felt <be>? sick|rough|awful|queasy|faint|dreadful; sick to; dread; doom;
    weak all over; belching; burping;
    feel|feeling|felt really|so|very|a_bit? sick; want to|gonna|might|going_to be? vomit|throw_up|sick|puke|hurl|
    heave; heaving; boak*; spewing; spew; gagging; wooz*; swimmy; lightheadedness
    """)
ARM_SIGN = says("""
    heavy; heaviness; ache; dead; numb; tingl*; pain*; hurts; pins; shooting; weak; dull; discomfort;
    spreading|spreads|going|goes|travelling|radiat*|creeping|moving|running|down|into; dead weight; sore
    """)
LEFT_ARM_HEAVY = says("""
    left arm <be>? <be>? <be>? heavy|dead|lead|weird|leaden|weight|ache; left arm .. heavy|leaden|lead; heavy left
    arm; heaviness .. left arm; left arm heaviness; left arm and jaw; jaw and .. left? arm; arm and jaw; arm and ..
    jaw; jaw and neck; ache .. down .. left arm .. jaw; arm <be>? <be>? like lead|concrete; left arm .. dead|numb|
    ache|weird|odd|funny|hurts|tingl*|pain|sore .. chest|jaw|sweat*|breathe|sick; jaw .. left arm|shoulder|elbow;
    left shoulder and .. arm|jaw
    """)
SPREADS_UP = says("""
    into .. jaw|arm|neck|arms; down .. left arm|arms; up .. jaw|throat; to .. jaw|arm; and .. jaw; and left arm;
    and .. left arm; and arm
    """)
INDIGESTION = says("indigestion; heartburn; acid reflux; trapped wind; reflux")
WONT_SHIFT = says(
    """
    wont|doesnt|not|hasnt|isnt|never shift|go|gone|ease|settle|shifting|going|shifted|eased|clear|budge|stop|
    settling|work; gaviscon; never had; worst; for hours; nothing .. helps|shifts|works|touches;
    antacids|rennie|tums .. nothing|not|didnt
    """,
    aside=True,
)
EXERTIONAL = says("""
    comes on|when|with|every|only|whenever|each .. stairs|walk|uphill|hill|exert*|climb*|walking|hills|exercise|run|
    effort; with exertion|effort|exercise; exertion; when i climb|walk|exert|run|hurry|rush; whenever i
    climb|walk|exert|rush; walking up*; on .. stairs|hills|exertion|effort; climbing .. stairs; take .. stairs;
    going up .. stairs; walk* uphill|fast; walk|walking|walked|climb|climbing|going|run|running up|fast|uphill|
    quickly|hard|upstairs; climb from|to|the; stop on|at every|each; had to stop .. times|twice|floor|every; every
    time i climb|walk|run|go|hurry; on .. stairs|hill; whenever i rush|hurry|move; rush|rushing|hurry|hurrying
    for|to|up; up the hill|stairs|escalator; every time i rush|hurry|walk|climb|run|exert;
    every|each time i climb|carry|walk|run|go|take|push|hurry|lift; each|every time .. hill|stairs|steps|uphill;
    carry .. up .. hill|stairs; on|with|up the stairs|hill|slope|incline|escalator; when i walk|climb|carry .. up|
    fast|uphill|stairs|hill|bags; when .. uphill|stairs; hoovering|mowing brings; walk to .. station|bus|car
    """)
GOES_WITH_REST = says("""
    goes|eases|stops|settles|clears|fades|better|passes|disappears|gone|ease|away .. rest|stop|sit|stand_still|
    resting|sitting|when_i|once; rest; when i stop|sit|rest; once i stop|sit|rest;
    stand|stop|sit|rest .. gone|goes|stops|eases|disappears|better|fine|away|passes;
    goes .. when i|he|she stop|rest|sit|stand; gone .. when|once|after .. rest|stop|sit;
    fades|goes|stops|eases|passes|gone|better once|when|after|as_soon_as|if .. seated|sat|sitting|sit|stop|stopped|
    rest|still|down; fades once;
    have|had to stop; goes off when|once|after .. stop|sit|rest; stop .. for a minutes; goes .. soon as ..
    stop|sit|rest; sitting|resting|stopping .. settles|helps|eases|sorts|fixes it; came|comes at rest
    """)
PALPITATIONS = says("""
    chest <be>? pounding|thumping|fluttering|racing; palpitation*;
    heart <be>? <be>? <be>? racing|pounding|fluttering|skipping|hammering|irregular|thumping|jumping;
    heartbeat .. irregular|racing|fast|weird; pulse .. racing|irregular|weird; racing|fluttery|pounding heart;
    heart .. racing|pounding|fluttering|going_mad|skipping_beats|all_over; irregular heart*;
    heart|pulse <be>? <be>? <be>? crazy|mad|nuts|wild|bonkers|haywire|fluttering|fluttery|irregular|skipping|racing|
    pounding; heart .. skipping .. beats|beat; flutter* .. chest|heart
    """)
FAINT = says("""
    pass|passed|passing|blacked|black|blacking out; faint*; nearly|almost|feel|felt|feeling faint*; collapsed;
    collapsing; collapse; lost consciousness; lightheaded; light headed; keeled over; unconscious;
    vision .. going|went black|grey; dizzy; woozy;
    about_to|going_to|gonna|nearly|almost pass|black|faint|collapse|drop out?; near syncope; syncope; keel over;
    giddy; going grey; tunnel vision; black spots; legs went; cold and clammy; head rush; black out; pass out;
    about to go; going to collapse|faint|drop; ill black|pass|faint; nearly blacked; going to pass
    """)
COLLAPSED = says("""
    passed|blacked out and; <i>|dad|mum|colleague|someone|boss passed|blacked out;
    <i>|colleague|coworker|manager|boss|friend|someone|somebody|teammate|guy|woman|man|person|partner|brother|
        sister|son|daughter|he|she|they|has|just|uncle|grandad|gran|nan|neighbour <be>? <be>? collapsed|unconscious|
    unresponsive|fainted|blacked; unresponsive; unconscious; not breathe; isnt breathe; no pulse; wont wake up;
    not responding and; cpr on|now; turned|turning|going|gone|went blue; stopped breathe; cant wake .. up;
    lost consciousness; not|isnt|stopped|stops breathe;
    floor .. not|isnt|wont|unresponsive responding|breathe|moving|wake; collapsed in|on|at|and|just|during
    """)
HEART_ATTACK = says("""
    having|is|have|had|getting|be|been|like|another|think|feels|mild|it|its|was <my>? <be>? <be>? heart attack;
    heart attack <be>; cardiac arrest; angina; heart attack
    """)
TEARING = says("""
    ripped|torn|split|stabbed feeling|sensation|feel; knife between .. blades; knife .. blades; ripped feeling;
    feels <be>? torn|ripped|split; tearing|ripping|ripped|torn|shredding|splitting .. pain|apart|sensation|inside|
    feeling|through|in; pain|something|feels|felt|like|chest|back|insides|inside|belly .. ripped|ripping|tearing|
    tore|torn|split|splitting|stabbed through|exploded|burst|stabbed; something|felt|feel|like .. rip|ripped|tear|
    tore|split|torn; stabbed through; straight through .. back|chest; through to .. back|chest|spine; through ..
    back; chest to .. back; belly to .. back|spine; back to .. front|chest|belly; front to back; stabbed .. through;
    ripping; tearing pain; rips through; tore inside; torn in two; split in two; being ripped; from .. belly ..
    back; from .. chest .. back; knife .. through; like a? knife; rip; unzipp*; velcro; like .. gunshot|shot|axe|
    sword|spear|poker|zip; like .. being? torn|ripped|split|sliced|cut|sawn .. two|half|open|apart; hit like; shot
    through; slicing; sliced; went through me; sawn
    """)
WORST = says(
    """
    worst .. pain|agony|thing|life|ever; worst ever; worst in my life; excruciating; agony; severe; unbearable;
    never .. pain .. like|this|bad; massive pain; 10 10; knife; stabb*; terrible; awful; intense; horrendous; 10 out
    of; blinding; unreal; indescribable; pain like nothing; violent; 11 10; off the scale; like nothing;
    unimaginable; screaming; brutal; savage; writhing; dreadful; horrific; sickening; off the charts; out of this
    world; 9|10|nine|ten out of 10|ten; never felt owt|anything|nothing|pain like
    """,
    aside=True,
)
WORST_EVER = says(
    """
    worst .. pain .. ever|life|had|felt; worst .. ever; worst .. life; worst pain ever; worst pain of;
    never .. pain .. like this; pain .. like nothing; 10 out of 10; 10 10; most pain thing
    """,
    aside=True,
)
PULSING_BELLY = says("""
    pulsing|pulsating|throbbing|beating|pulse|heartbeat|thumping|pulsate|pulses|pounding|pulsation|beat|beats ..
        belly|midriff|navel|button;
    belly|navel <be>? <be>? <be>? pulsing|pulsating|throbbing|beating|pulses|throbs|thumping|pounding;
    belly .. own|a_heartbeat|pulse; heartbeat .. belly|navel; pulsat* mass|lump;
    belly|navel .. jump*|bounc*|thump*|pulse|pulsing|throbb* .. beat|heartbeat|pulse|heart|time; lump .. pulsing|
    pulses|pulsating|throbs|beats|beating; pulsing|pulsating|throbbing|beating lump|mass; pulse .. belly|navel; see
    .. belly .. beat|jump*|pulse|pulsing
    """)
ANEURYSM = says("aneurysm; aortic dissection; aorta; aortic; triple a; aneurism")
BLACKOUT = says("""
    passed|passing|blacked|blacking out; fainted; lost consciousness; collapsed;
    nearly|almost fainted|collapsed|passed_out; keeled over
    """)
SWEATS = says("sweats")
GREY_AND_CLAMMY = says("""
    clammy and grey|gray|pale|cold; grey|gray|pale|white|cold .. clammy|sweaty; clammy .. grey|gray|pale
    """)
HEART_HISTORY = says("""
    stent|stents|stented; bypass; angioplasty; angina; pacemaker;
    previous|last|first|another|had|my|second heart attack;
    heart disease|failure|condition|problem|problems|patient; cardiologist; high blood pressure and; atrial fib*;
    afib
    """)
HEAVY_FEELING = says("""
    heavy|tight|squeezing|pressure|crushing|pressing|same feeling|pressure|pain|ache|tightness|sensation|weight;
    feeling .. heavy|tight; tightness; heaviness; breathless*; short of breathe; clammy
    """)
COLD_LIMB = says("""
    leg|foot|arm|hand|feet|legs <be>? <be>? cold|white|pale|blue|icy|pulseless|freezing;
    cold|icy|pale|white|blue leg|foot|arm; no pulse .. foot|leg|arm
    """)
CHEST_WORKED = says("""
    hunch*; pec|pecs|pectoral*; chest day|press|opener|stretch*|muscle*; stretch .. chest; open|opening .. chest;
    push ups|up; press ups|up; pushups; bench press*; from|after .. bench|dips|gym|workout|flies|flyes|push|press;
    pulled .. muscle; doms; foam roll*; doorway; bench yesterday|today|day;
    from|after|since <my>? bench|benching|flys|weights|chest|swimming|rowing
    """)
RIPPING = says("tearing|ripping|rips|tears pain|agony|sensation; pain .. tearing|ripping; shredding pain")
