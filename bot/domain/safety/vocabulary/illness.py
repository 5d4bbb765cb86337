"""Infection, cancer, kidneys, clots, pregnancy and joints that are inflamed."""

from bot.domain.safety.phrase import says

FEVER = says("""
    fever*; feverish; febrile; temperature <be>? of|#|high|up|sky|raised|spiking; a|high|running|run|have|had|got|
    slight|mild|bit|raised|my|spiking|low|spiked|and <be>? of? a? temperature; temperature; burning up; on fire and
    shivering; #fever degrees|c|f|fever|temperature; #exact; hit|hitting|running|reading|reads|at|says|temperature|
    thermometer|of|was .. #fever; thermometer; shiver*; chills; chill and; rigor*; rigour*; cant .. get|stop|keep
    warm|shivering|shaking; cant stop shaking; hot and cold; drenched; soaked .. sheets|sweat; sheets <be>? <be>?
    soaked|drenched|wet; night sweats; sweating .. night|sheets|buckets|through; night sweat; sweats; flu y; fluey;
    flu like; like .. flu; septic; sepsis; poisoned; shaking .. cold|chills|fever|bed; teeth chattering; sweated
    through; pouring with sweat; clammy and hot; boiling hot; sweating and|all; hot then cold; hot flush*; sweaty
    and; sweating; flu symptoms; unwell and hot
    """)
RIGORS = says("""
    rigor*; rigour*; cant stop shivering|shaking|shake; uncontroll* shiver*|shak*|shake; shaking uncontroll*|
    violently; shiver* uncontroll*|violently|like; teeth .. chatter*; violent* shak*|shiver*; confus*; delirious;
    disoriented; not making sense; drowsy; muddled; incoherent; rambling; talking nonsense; violent chills; septic;
    sepsis; hard to wake; mottled
    """)
INFECTION_WORD = says("""
    discitis; osteomyelitis; epidural abscess; abscess; spinal|spine|bone|blood|disc|vertebral|skin|wound|dental|
    tooth|kidney infection; infection .. spine|bone|blood|disc|back|skin|kidney|kidneys; bacteraemia; bacteremia;
    cellulitis; endocarditis; staph; mrsa; tb; tuberculosis; sepsis; septic; boil; carbuncle
    """)
INFECTION_ANY = says("infection; infected; infections; sepsis; virus in my spine; shingles; abscess")
IMMUNE = says("""
    diabet*; dialysis; immunosuppress*; immunocompromised; immune system; chemo*; transplant; hiv; methotrexate;
    biologics; steroids; alcoholic; recent* .. infection|abscess|cellulitis; had .. infection|sepsis|cellulitis ..;
    iv line; picc; hickman; antibiotics; humira
    """)
INJECTS = says("""
    i inject|injected; injects; inject|injecting|injected|injects|shoot|shooting|shot|use|using up|drugs|heroin|
    meth|coke|iv|intravenous|needles|gear|smack|fentanyl|speed|steroids into; iv|intravenous drug|drugs|user;
    heroin; shooting up; needle user; injecting; fentanyl; skin popping; use needles
    """)
CANCER = says("""
    cancer; cancerous; c word; big c; mets; metasta*; secondaries; secondary cancer|tumour|tumours; remission;
    chemo*; radiotherapy; radio therapy|for; radiation therapy|treatment; mastectomy; lumpectomy; psa; myeloma;
    lymphoma; leukaemia; leukemia; melanoma; carcinoma; sarcoma; tumour; oncolog*; malignan*; hodgkin*;
    prostatectomy; tamoxifen; herceptin; letrozole; brca; bone scan; immunotherapy; neoplasm; stage four|three|two|
    4|3|2; tumours
    """)
CANCER_FAR = says(
    """
    years ago|back|clear|free|now|on; # years; decade*; years; all clear; cancer free; in remission; remission; long
    ago; childhood; as a kid|child|teen*; twenty|ten|fifteen|twelve years
    """,
    aside=True,
)
MECHANICAL = says(
    """
    after .. sitting|desk|sat|gardening|lifting|day|hunching|run|gym|work|meeting|meetings|typing|shift|drive; from
    .. sitting|desk|chair|gardening|lifting|typing|hunching|work|laptop|screen; bit|little|slightly|mildly|ordinary|
    usual|normal|mild|slight|just .. stiff|sore|ache|tight|stiffness|twinge|niggle|tired; stiff; stiffness; tight;
    desk; slouch*; chair; posture; usual; sitting; screen; tense; laptop
    """,
    aside=True,
)
WORRYING = says(
    """
    night; wakes; woken; woke; worse; worsening; constant; unremitting; new; progressive; spreading; lying; nothing
    helps|eases|touches; getting|gotten; severe; never; always; weight; now; weeks; bad; awful; unbearable;
    excruciating; terrible; deep; gnawing; bone; dull; relentless; no position
    """,
    aside=True,
)
WEIGHT_LOSS = says("""
    lost|losing|lose|shed|shedding|dropped|dropping|down .. stone|weight|kg|kilos|kilo|pounds|lbs|lb|size|sizes|
    stones|kgs|pound; weight .. falling|dropping|loss|dropped|melting|fell|coming|dropped|plummet*|pouring|down
    off?; clothes|trousers|suit|belt|rings|dress|things .. hanging|hang|falling|fall|loose|baggy|swim*; clothes ..
    too big; weight loss; dropped .. size; skin and bone|bones; wasting away; trousers .. loose|falling|big; belt ..
    notch|notches|hole|holes; lost|no|off|gone off|loss of my appetite|food; off my food; lost <my>? appetite; no
    appetite; not eating; getting thin|thinner|skinny; loss of appetite
    """)
NOT_TRYING = says(
    """
    out of nowhere; without <be>? trying|dieting|diet|meaning|reason|explanation|effort|changing|wanting|any; not
    <be>? trying|dieting|diet|changed; no idea|clue why|how; dont know why|how; unexplained; unintention*;
    unintended; for no reason|obvious; no reason|diet; havent changed ..; hanging off; cant explain; appetite; off
    my food; not .. on a diet; eating .. same|normal; falling off; not on purpose; no diet; isnt on purpose; didnt
    try; wasnt trying; arent trying; nothing changed; eating normally; mystery; skin and bone|bones; wasting; hadnt
    been trying; melting; notches|notch; loose
    """,
    aside=True,
)
DIETING = says("""
    challenge; dieting; on a|my|this diet; keto; slimming; weight watchers; ozempic; wegovy; mounjaro; fasting; on
    purpose; proud; goal; calorie*; gym; fit; fitness; marathon; couch to|5k; bootcamp; new year; healthy eating;
    training; macros; gained; thanks to; celebrat*; yay; finally
    """)
NIGHT_PAIN = says("""
    cant .. sleep .. any|position; night|nights .. constant*|unremitting|relentless|nothing|unbearable|never|
    no_position|agony|screaming|excruciating; constant*|unremitting|relentless|unrelenting|never|deep|gnawing|
    boring|unbearable|excruciating .. night; wakes|woken|waking|keeps|woke|wake .. every|each night; every|each
    night .. wakes|woken|wake|waking|pain; no position .. helps|eases|comfortable|relieves|touches|better; cant ..
    get|find comfortable|position; cant .. lie|lay down|flat; worse|worst .. lying|lie|laying|resting|rest|flat|bed;
    never lets|stops|eases|goes|relents; nothing .. touches|eases|helps|shifts|relieves ..; doesnt .. ease|go|stop
    .. rest|lying|night; hurts .. even .. rest|resting|lying; constant* .. rest|night|lying; even at rest; worse at
    night; no relief; pacing .. night|floor; sleep sitting|upright|in a chair; unrelenting; unremitting; no let up;
    doesnt let up; wont let up; at rest .. night; day and night; round the clock; worse .. night
    """)
NIGHT_SWEAT = says("""
    night sweats|sweat; sheets; sweat|sweats|sweating|sweaty|drenched|soaked .. night|bed; fever*; temperature;
    shiver*; gym; run; workout; heatwave; hot yoga; summer; spin class; after .. exercise|class
    """)
LUMP = says("""
    lump; lumps; mass; growth; bulge; swelling .. spine|back|neck|armpit|groin|breast|bone; new shape; change in
    shape; nodule; hard bit; swollen gland|glands; swelling on; golf ball; egg .. size|sized
    """)
ONE_CALF_SWOLLEN = says("""
    swollen; swelling; swelled; swole; fatter; bigger; fat; puffy; puffed; larger; thicker; balloon*; size|twice;
    huge; bulging; inflated; tight .. shiny; shiny; enlarged; tight and; tighter than; red .. hot|warm|swollen|
    tender|sore; hot .. red|tender|lump|swollen|tight|sore|hard; hot; warm .. red|tender|touch; warm; lump; red;
    purple; discolour*; discolor*; veins .. sticking|bulging; hard and; swell
    """)
CALF_PAIN = says("""
    cramp*; pain*; ache; hurts; sore*; tender*; throb*; tight*; charley horse; burning; heavy; tenderness; knot
    """)
WONT_GO = says(
    """
    wont|doesnt|not|hasnt|isnt|never|havent go|gone|going|shift|stretch|clear|ease|easing|away|let|stop|leave|
    release|cleared; constant*; for days; # days; two|three|four|few days; still; persist*; since; no matter;
    nothing helps|shifts; getting worse; wont stretch out; days now; days
    """,
    aside=True,
)
CLOT_RISK = says("""
    flight; flights; flew; long haul; longhaul; plane; flying; plaster; cast; boot; the pill; contraceptive; birth
    control; hrt; op; surgery; operation; bed rest; bedridden; hospital; immobil*; pregnan*; postpartum; chemo;
    cancer; coach trip|journey; drive .. hours|hour; # hour|hours|hr flight|drive|journey; broken leg; clotting;
    factor v; dvt; clots; clot; given birth; gave birth; transatlantic; jet lag
    """)
CLOT_WORD = says("""
    blood clot|clots; dvt; clot; clots; thrombosis; pulmonary embol*; embolism; thrombus; phlebitis
    """)
BLOOD_SPIT = says("""
    cough .. blood|bloody|pink|red; spit|spitting|spat|phlegm|sputum|spittle .. blood|bloody; blood .. spit|phlegm|
    sputum|cough|saliva|tissue; hack* .. blood; bringing up blood; vomit*|puk*|throwing|threw .. blood; blood ..
    vomit|sick; hemoptysis; haemoptysis; bloody phlegm|spit
    """)
STIFF_NECK = says("""
    stiff|stiffness|rigid|locked|solid|sore|stiffening|painful|hurts .. neck; neck <be>? <be>? <be>? stiff|rigid|
    locked|solid|stiffness|seized|sore|hurts|painful|pain|agony|board|rock|killing; cant .. chin .. chest; chin ..
    cant|wont|not .. chest; chin to .. chest; cant .. bend|move|tuck|nod|drop|lower|put .. neck|chin|head ..; neck
    .. wont bend|move; neck pain
    """)
CHIN_TO_CHEST = says("""
    cant .. chin ..; chin .. cant|wont|not .. chest; neck .. rigid|board; cant .. bend|put|drop|lower .. neck|head
    forward|forwards|down; chin to .. chest; cant touch .. chest; stiff as a board; neck wont bend
    """)
LIGHT_HURTS = says("""
    light|lights|screen|sun|brightness|sunlight|daylight|lamp|lamps .. hurts|hurt|painful|kill|killing|unbearable|
    agony|burns|sensitive|sensitivity|stabbing|bother*|too bright; cant stand|bear|take|look|tolerate|handle ..
    light|lights|screen|bright; photophob*; sensitive to .. light; sensitivity to .. light; sensitiv* .. light;
    curtains .. drawn|closed|shut; lying in the dark; light .. eyes; bright .. hurts; cant open .. eyes; dark room;
    hurts .. eyes
    """)
RASH = says("""
    rash; purple spots|blotches|dots|patches; red spots; blotch*; spots .. fade|glass|skin|legs|arms; bruise like;
    pinprick*; petechi*; rash .. fade; purpl* rash; spots
    """)
RASH_STAYS = says("""
    rash|spots|blotches .. fade|fading|blanch|glass|disappear|tumbler|pressed|press|vanish|purple|go; glass .. rash|
    spots|test; purple rash|spots; non blanching; rash .. doesnt|wont|not
    """)
DROWSY = says("""
    drowsy; sleepy; hard to wake; confus*; out of it; delirious; cant stay awake; not making sense; floppy;
    disoriented; barely conscious; difficult to wake; cant wake; spaced out; rambling; seizure; vomiting; throwing
    up; being sick; headache*; head; puking; head pounding
    """)
URINE_SIGNS = says("""
    burn*|sting*|painful|hurts|pain|razor*|on_fire .. pee|peeing|wee|urinat*|urine|weeing|pissing; pee|peeing|wee|
    weeing|urine|urinat* .. burn*|sting*|hurts|painful|cloudy|smelly|smells|stinks|dark|red|pink|brown|bloody|blood|
    fire|razor*|razors; cloudy|smelly|dark|bloody|pink|red|brown pee|urine|wee; blood .. pee|urine|wee|toilet; uti;
    cystitis; water infection; urine|bladder|urinary infection; peeing .. blood; pee .. constant*; every .. minutes;
    burns .. wee|pee; stings .. wee|pee
    """)
BLOOD_URINE = says("""
    blood* .. pee|urine|wee; pee|urine|wee|peeing|weeing|pissing .. blood|bloody|red|pink|cola|coke; haematuria;
    hematuria; bloody urine|pee|wee; pissing blood
    """)
UTI = says("""
    uti; cystitis; water infection; bladder infection|infections; urine|urinary|kidney infection; bladder pain|
    hurts|ache; pain .. bladder; kidneys infection; pyelonephritis
    """)
VOMIT = says("""
    vomit*; throwing up; threw up; being sick; been sick; puk*; nause*; cant keep .. down; sick as; feel sick;
    retch*; queasy; thrown up; was sick
    """)
COLIC = says(
    """
    waves; in waves; colic*; comes and goes .. waves; writh*; cant sit|keep|stay|lie|get still|comfortable; pacing;
    rolling .. floor; kidney stone|stones; renal; stones; doubled over; excruciating; unbearable; wont let up; cant
    get comfortable; worst; agony; constant*; severe
    """,
    aside=True,
)
FLANK_NAMED = says("flank*; loin|loins; kidney area|region")
ARTHRITIS_MINE = says("""
    i have|ive|got|with .. ankylosing|spondyl*|rheumatoid|psoriatic|lupus|ehlers|hypermobil*; ive .. ankylosing|
    rheumatoid|psoriatic; my ankylosing|rheumatoid
    """)
KIDNEY_WORD = says("""
    kidney stone|stones; kidney|kidneys|renal infection|pain|trouble|problem|problems|issue|failure|disease|colic|
    hurts|pains|ache|inflammation|swollen|sore|playing; kidneys; kidney; renal; pyelonephritis; my kidney|kidneys
    """)
PREGNANT = says("""
    pregnan*; preggers; preggo; up the duff; expecting a|our|my|twins|baby|in|first|second; im|shes|wife|partner
    <be>? expecting; # weeks|wks|months <be>? pregnan*|along|gone|gestation|preg|now|with; im # weeks; bump <be>; my
    bump; baby bump; trimester; due|due date in|is|on .. january|february|march|april|may|june|july|august|
    september|october|november|december|weeks|baby; with|carrying|having my|our|a second|first|third? baby|twins;
    carrying twins; antenatal; prenatal; midwife; bun in the oven; im preg; baby due; mum to be; gestation; my baby
    hasnt|isnt|stopped|not|moving; the baby <be>? moving|kicking|hasnt; trying to carry; # wks
    """)
WATERS = says("""
    bleed*; blood; spotting; waters <be>? broke|broken|gone|went|breaking|trickling|leaking; water <be>? broke|
    broken; gush*; leaking <my>? fluid|water|fluids|clear; fluid leak*|trickl*; contraction*; labour pains; in
    labour|labor; tightening* .. regular*|minutes|every|apart; regular* .. tightening*|waves|cramp*|pain|pains;
    waves .. minutes|regular*|every|apart; every # minutes; every few|five|ten|three|four|six minutes; cramp* ..
    every|minutes|regular*; baby .. moving|moved|kicking|kicked|movements|still|quiet; reduced|less|fewer|no|not ..
    movement|movements|kicks|moving; severe|bad|terrible .. belly pain|cramp*; belly .. agony|severe; comes in
    waves; in waves; waves; tightening*; hasnt moved; stopped moving|kicking; trickl*; mucus plug; passing clots
    """)
BABY_OR_LABOUR = says("""
    bub|baby|bump|little_one .. hasnt|isnt|not|stopped .. kick*|mov*; havent|hasnt|not|stopped|isnt|less|hardly|
    barely|no|fewer .. baby .. move|moving|moved|kick|kicking|kicked|movement|movements|kicks; baby|bump .. not|
    hasnt|isnt|stopped|havent|quiet|less|barely|hardly .. move|moving|moved|kick|kicking|kicked|movement|today;
    regular .. tightening*|contraction*; contraction* .. minutes|apart|regular|started; my waters .. broke|broken|
    gone|went; waters broke|went|gone; waters have gone|broken
    """)
PREECLAMPSIA = says("""
    headache* ..; vision; see|seeing|saw spots|stars|lights|flashing|double; blurr*; flashing lights; floaters;
    swollen|swelling|puffy .. face|hands|feet|suddenly|fingers; face|hands .. swollen|swelling|puffy|swelled; pain
    .. below|under .. ribs; protein
    """)
BAD_HEAD = says("headache*; head pounding|splitting|hurts; migraine; head is")
EYES_OR_SWELLING = says("""
    vision; spots; stars; blurr*; flashing; floaters; double; swollen; swelling; puffy; puffed; swelled; lights;
    eyesight; zigzags; seeing; ribs
    """)
MORNING_STIFF = says("""
    stiff* .. morning|mornings|wake|waking|hour|hours; morning|mornings|wake|waking .. stiff*|seized|locked; first
    thing .. stiff*; stiff* .. first thing; morning stiffness; wake* .. # am; 2|3|4|5 am; second half .. night;
    early hours; wakes .. 4|3|2|5; half .. night; middle of the night; small hours; hour .. loosen|loosens|get
    going; takes .. hour|hours .. loosen; buttock*
    """)
MOVING_HELPS = says(
    """
    eases|better|improves with|after exercise|movement|activity|walking; better|eases|improves|ease|easier|improve|
    loosens|loosen|helps|goes|better .. move|moving|movement|walk|walking|exercise|activity|active|get going|moved|
    swim*; move|moving|movement|walking|exercise|activity|walk .. helps|eases|better|loosens|improves|easier; worse
    .. rest|resting|sitting|lying; rest .. worse|doesnt help; not .. rest; ibuprofen|naproxen|nsaid|nsaids|anti
    inflammatories|inflammatory helps|works|sorts; ibuprofen|naproxen|nsaid|nsaids|nurofen; anti inflammator*
    """,
    aside=True,
)
MONTHS = says(
    """
    for .. months|month|years|year; # months|years|month|year; months; years; three|four|five|six|eight|nine|ten
    months; half a year; since .. last; over a year; ages; long time; year; last year
    """,
    aside=True,
)
ARTHRITIS_SIGNS = says("""
    psoriasis; uveitis; iritis; crohn*; colitis; hla; psoriatic; ankylosing; spondyloarth*; axial; sacroiliitis;
    family history; dad|mum|brother|sister|uncle|father|mother|parent has|had ankylosing|as|spondyl*|psoriasis;
    axspa; bechterew*; swollen toe|toes|finger|fingers joints?; inflammatory arthritis|back
    """)
ARTHRITIS = says("""
    ankylosing; spondyloarth*; rheumatoid; axspa; psoriatic arthritis; lupus; inflammatory arthritis; sacroiliitis;
    ra in my; hypermobil*; ehlers; eds; spondylolisthesis
    """)
FLARE = says("""
    sciatica; shooting pain*; nerve pain; electric pain*; burning pain*; pain|pains .. down; shoots|shooting|shot
    down; shooting; pain <be>? down
    """)
BONES = says("bone|bones; hip; hips; rib|ribs; pelvis; shoulder; thigh; spine")
CALVES = says("calf; calfs; back of .. leg; lower leg; behind .. knee")
EVERYDAY_LEGS = says("""
    both .. ankles|legs|feet|calves; ankles; run; running; gym; workout; leg day; squat*; hike; marathon; 5k; 10k;
    football; peloton; cycling; heels; raises; training; bruise; bite; mosquito; sting; kicked; banged; bumped
    """)
SEVERE = says("""
    severe; agony; unbearable; excruciating; terrible; worst; constant; intense; sharp; awful; cramp*; really bad;
    rock hard
    """)
BUTTOCK = says("buttock*; bum; glute*; sacroiliac; hips; pelvis")
PREGNANT_ME = says("""
    im|ive|am|were .. pregnan*; im preggers; my bump; my third|second|first trimester; with my bump
    """)
