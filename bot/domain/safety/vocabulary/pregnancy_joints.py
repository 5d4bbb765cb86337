"""Pregnancy, and joints that are inflamed."""

from bot.domain.safety.phrase import says

ARTHRITIS_MINE = says("""
    i have|ive|got|with .. ankylosing|spondyl*|rheumatoid|psoriatic|lupus|ehlers|hypermobil*;
    ive .. ankylosing|rheumatoid|psoriatic; my ankylosing|rheumatoid;
    ra for # years; ra for
    """)
PREGNANT = says("""
    pregnan*; preggers; preggo; up the duff; expecting a|our|my|twins|baby|in|first|second; im|shes|wife|partner
    <be>? expecting; # weeks|wks|months <be>? pregnan*|along|gone|gestation|preg|now|with; im # weeks; bump <be>; my
    bump; baby bump; trimester; due date in|is|on .. january|february|march|april|may|june|july|august|september|
    october|november|december|weeks|baby; with|carrying|having my|our|a second|first|third? baby|twins; carrying
    twins; antenatal; prenatal; midwife; bun in the oven; im preg; baby due; mum to be; gestation; my baby
    hasnt|isnt|stopped|not|moving; the baby <be>? moving|kicking|hasnt; trying to carry; # wks;
    im|shes|hes|at|now|here # weeks; # weeks today|here|tomorrow|yesterday|so; # weeks and ..
    pelvis|bump|hips|baby|ribs; first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|4_th|5_th|6_th|7_th|8_th
    month; # months|weeks|wks preggers|preg|gone|along|bump; baby .. due; my obgyn|midwife|antenatal; im expecting;
    expecting in; in the family way; with child; # weeks|wks|months carrying|preggers|along|gone|pregnant|preg|
    expecting; months|weeks carrying; weeks with my|our first|second|third; # weeks with my; pregnet; pregnat;
    pregant; bump friendly; third|second|first trimester; were expecting; expectant; preg; about|around|since|at
    week #term; maternity notes; booking summary; babys due; due in # weeks; nearly #term weeks; # plus # weeks
    """)
WATERS = says("""
    bleed*; blood; spotting; waters <be>? broke|broken|gone|went|breaking|trickling|leaking; water <be>?
    broke|broken; gush*; leaking <my>? fluid|water|fluids|clear; fluid leak*|trickl*; contraction*; labour pain; in
    labour|labor; tightening* .. regular*|minutes|every|apart; regular* .. tightening*|waves|cramp*|pain; waves ..
    minutes|regular*|every|apart; every # minutes; every few|five|ten|three|four|six minutes; cramp* ..
    every|minutes|regular*; baby .. moving|moved|kicking|kicked|movements|still|quiet; reduced|less|fewer|no|not ..
    movement|movements|kicks|moving; severe|bad|terrible .. belly pain|cramp*; belly .. agony|severe; comes in
    waves; in waves; waves; tightening*; hasnt moved; stopped moving|kicking; trickl*; mucus plug; passing clots;
    trousers|seat|chair|bed .. wet|soaked|gush*; wet .. clear; gush|trickle|leak .. clear|fluid|water; pain|ache|
    backache|cramps|cramp|tightening .. every .. minutes; every .. minutes; comes and goes every; minutes apart;
    bleeding; clots; pad .. red|blood|soaked; clear fluid; fluid .. running|leaking|coming|trickling|down|gushed|
    keeps; soaked .. fluid|clear|trousers; water broke; bright red; passed a? clot|clots; tightenings ..
    every|regular; fluid keeps; pad soaked; gushed; drip* .. clear|fluid; bleed; wet bed .. not|rather|isnt ..
    wee|urine; spotting since|again|today; losing .. fluid
    """)
BABY_OR_LABOUR = says("""
    bub|baby|bump|little_one .. hasnt|isnt|not|stopped .. kick*|mov*;
    havent|hasnt|not|stopped|isnt|less|hardly|barely|no|fewer .. baby .. move|moving|moved|kick|kicking|kicked|
        movement|movements|kicks;
    baby|bump .. not|hasnt|isnt|stopped|havent|quiet|less|barely|hardly .. move|moving|moved|kick|kicking|kicked|
    movement|today; regular .. tightening*|contraction*; contraction* .. minutes|apart|regular|started;
    my waters .. broke|broken|gone|went; waters broke|went|gone; waters have gone|broken;
    baby|bump|bub|little_one .. move|moving|moved|kick|kicking|kicked .. less|stopped|not|isnt|hasnt;
    cant|dont|not|havent|hasnt|barely feel|felt .. baby|bump|bub|little_one .. move|moving|kick|kicking|kicks;
    fewer|less|reduced kicks|movements|movement; waters just? broke|gone|went; my waters .. broke|gone|went|leaking
    """)
BAD_HEAD = says("""
    headache*; head pounding|splitting|hurts; migraine; head is;
    banging|pounding|splitting|killer|sore|terrible|awful|thumping|blinding head|headache
    """)
EYES_OR_SWELLING = says("""
    vision; spots; stars; blurr*; flashing; floaters; double; swollen; swelling; puffy; puffed; swelled; lights;
    eyesight; zigzags; seeing; ribs; sparkles; sparkly; twinkl*; shimmer*; glitter; flashes; hands like sausages;
    rings .. tight; seeing things; dots; sausages
    """)
MORNING_STIFF = says("""
    stiff* .. morning|mornings|wake|waking|hour|hours; morning|mornings|wake|waking .. stiff*|seized|locked; first
    thing .. stiff*; stiff* .. first thing; morning stiffness; wake* .. # am; 2|3|4|5 am; second half .. night;
    early hours; wakes .. 4|3|2|5; half .. night; middle of the night; small hours; hour .. loosen|loosens|get
    going; takes .. hour|hours .. loosen; buttock*; stiff .. hour|each|every .. morning|mornings; wakes|wake .. at #
    am; each|every morning .. stiff|back; wakes me .. am|night; morning back; plank .. morning; wakes|waking|woken|
    wake|woke|awake me|up|from|by|around|at|about|after? around|at|about|from|by|after? four|three|five|4|3|5|2;
    cant|dont|never sleep past|beyond|after four|three|five|4|3|5; stupid oclock; second half of the night; stiff
    every morning; takes .. mid morning|hour|hours|while; until mid morning; in the small hours; until he|she|i|they
    gets|get moving
    """)
MOVING_HELPS = says(
    """
    eases|better|improves with|after exercise|movement|activity|walking; better|eases|improves|ease|easier|improve|
    loosens|loosen|helps|goes .. move|moving|movement|walk|walking|exercise|activity|active|get going|moved|swim*;
    move|moving|movement|walking|exercise|activity|walk .. helps|eases|better|loosens|improves|easier; worse ..
    rest|resting|sitting; rest .. worse|doesnt help; not .. rest; ibuprofen|naproxen|nsaid|nsaids|anti
    inflammatories|inflammatory helps|works|sorts; ibuprofen|naproxen|nsaid|nsaids|nurofen; anti inflammator*;
    better .. up .. moving; only moving|movement|walking helps; moving|movement|walking around? sorts|fixes|loosens;
    nurofen sorts|helps; gym helps; better .. gym; once|when|after|until|as i|im|ive|hes|he|she|shes? move|moving|
    moved|walk|walked|walking|gets|get|up|active|going; walking|moving|swim|swimming|running .. fixes|sorts|cures|
    helps|loosens; disappears|better|gone|vanishes|goes|much|easier when|days|while|after|on .. play|swim|run|
    exercise|walk|cycle|train|squash; loosens .. walk|walked|walking|dog|moving|once|up; up and movin; naproxen|
    ibuprofen|diclofenac|etoricoxib works|is|helps|magic; days .. swim; lazy|rest days|sundays .. worse; need|have
    to walk up and down; walking about
    """,
    aside=True,
)
MONTHS = says(
    """
    for .. months|month|years|year; # months|years|month|year; months; years; three|four|five|six|eight|nine|ten
    months; half a year; since .. last; over a year; ages; long time; year; last year; since uni|school|xmas|
    christmas|summer|easter|spring|winter|autumn; more than .. year|months; like a year; # months|years; months now;
    year of; for a year; # mths
    """,
    aside=True,
)
ARTHRITIS_SIGNS = says("""
    psoriasis; uveitis; iritis; crohn*; colitis; hla; psoriatic; ankylosing; spondyloarth*; axial; sacroiliitis;
    family history; dad|mum|brother|sister|uncle|father|parent has|had ankylosing|as|spondyl*|psoriasis; axspa;
    bechterew*; swollen toe|toes|finger|fingers joints?; inflammatory arthritis|back;
    brother|sister|dad|mum|father|uncle|aunt|family|parent|grandad|son .. ank|ankylosing|spond|spondyl*|axspa|
        psoriasis
    """)
ARTHRITIS = says("""
    ankylosing; spondyloarth*; rheumatoid; axspa; psoriatic arthritis; lupus; inflammatory arthritis; sacroiliitis;
    ra in my; hypermobil*; ehlers; eds; spondylolisthesis; ank spond; spondylitis; spondyl*;
    ra for|in|since|on; my ra; psa arthritis; bechterew*
    """)
SEVERE = says("""
    severe; agony; unbearable; excruciating; terrible; worst; constant; intense; sharp; awful; cramp*; really bad;
    rock hard
    """)
BUTTOCK = says("""
    buttock*; bum; glute*; sacroiliac; hips; pelvis; buttocks; arse; sacrum; si joint; tailbone
    """)
PREGNANT_ME = says("""
    im|ive|am|were .. pregnan*; im preggers; my bump; my third|second|first trimester; with my bump; preg; preggers;
    preggo; were expecting; bump friendly; third trimester; second trimester; first trimester; trimester; booking
    summary; maternity notes; pelvic girdle; # weeks|wks pregnan*; nearly #term weeks
    """)
LATE_WEEKS = says("""
    #term weeks|wks|wk|with $; #term weeks|wks|wk and|now|today|here|along|gone|bump|with|tomorrow|yesterday;
    # weeks|wks .. pregnan*|bump|baby|midwife
    """)
BUMP_ACHES = says("pelvis; pelvic; bump; hips; ribs; pubic; girdle; spd; baby")
MATERNITY = says(
    """
    midwife; midwives; ob; obgyn; scan; bump; trimester; baby; bleeding; waters; tightenings; contractions; antenatal;
    maternity; kicks; pregnan*; braxton*; otherwise perfect|fine|well; told my boss
    """,
    aside=True,
)
WEEKS_ALONE = says("# weeks $; # weeks and|pregnan*|today|tomorrow|here; # wks $")
BLEEDING = says("the|some|started|been|im|am bleeding|spotting; bright red blood; passed clots; bleeding started")
