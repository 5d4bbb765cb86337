"""Cancer and what goes with it, and clots in the leg."""

from bot.domain.safety.phrase import says

CANCER = says("""
    cancer; cancerous; c word; big c; mets; metasta*; secondaries; secondary cancer|tumour; remission; chemo*;
    radiotherapy; radio therapy|for; radiation therapy|treatment; mastectomy; lumpectomy; psa; myeloma; lymphoma;
    leukaemia; leukemia; melanoma; carcinoma; sarcoma; tumour; oncolog*; malignan*; hodgkin*; prostatectomy;
    tamoxifen; herceptin; letrozole; brca; bone scan; immunotherapy; neoplasm; stage four|three|two|4|3|2; chemo;
    melanoma survivor; bony mets; metastatic; ca prostate|breast|bowel|lung; prostate|breast|bowel|lung|ovarian ca;
    oncologist; myelodysplas*; glioma; the big c
    """)
CANCER_FAR = says(
    """
    years ago|back|clear|free|now|on; # years; decade*; years; all clear; cancer free; in remission; remission;
    long ago; childhood; as a kid|child|teen*; twenty|ten|fifteen|twelve years;
    in #year; #year; nineties; eighties; noughties; cured; long cleared|discharged|gone|ago; follow ups
    clear|fine|done; discharged; nothing since; all follow ups; treated #year; never came back; decades
    """,
    aside=True,
)
MECHANICAL = says(
    """
    after .. sitting|desk|sat|gardening|lifting|day|hunching|run|gym|work|meeting|meetings|typing|shift|drive;
    from .. sitting|desk|chair|gardening|lifting|typing|hunching|work|laptop|screen;
    bit|little|slightly|mildly|ordinary|usual|normal|mild|slight|just .. stiff|sore|ache|tight|stiffness|twinge|
    niggle|tired; stiff; stiffness; tight; desk; slouch*; chair; posture; usual; sitting; screen; tense; laptop;
    pulled|strained|tweaked .. shifting|carrying|lifting|moving|digging|gardening|mowing|sofa|boxes|bag|bags; after
    .. mowing|digging|carrying|weekend|pillow|flight|cleaning|hoovering|painting|cycling|football|tennis|pickleball|
    golf; from .. pickleball|golf|tennis|gym|carrying|mowing|sofa|digging; eases|easing|eased|better .. already|
    walk|moving|rest|today|now|with|by; only when i; fine at rest; bad pillow|chair|mattress|bed; regular stiff;
    carrying; shifting; mowing; digging; pickleball; pillow; eases with; same .. every|each ..
    summer|year|winter|spring
    """,
    aside=True,
)
WORRYING = says(
    """
    night; wakes; woken; woke; worse; worsening; constant; unremitting; new; progressive; spreading; lying;
    nothing helps|eases|touches; getting|gotten; severe; never; always; weight; now; weeks; bad; awful; unbearable;
    excruciating; terrible; deep; gnawing; bone; dull; relentless; no position; bigger; growing; started; this week;
    lately; recently;
    brand new; creeping; every night; all night; up all; 24; night and day; agony; increasing; louder; nothing
    touches; bone deep
    """,
    aside=True,
)
WEIGHT_LOSS = says("""
    lost|losing|lose|shed|shedding|dropped|dropping|down .. stone|weight|kg|kilos|kilo|pounds|lbs|lb|size|sizes|
    stones|kgs|pound; weight .. falling|dropping|loss|dropped|melting|fell|coming|plummet*|pouring|down off?;
    clothes|trousers|suit|belt|rings|dress|things .. hanging|hang|falling|fall|loose|baggy|swim*; clothes .. too
    big; weight loss; dropped .. size; skin and bone|bones; wasting away; trousers .. loose|falling|big; belt ..
    notch|notches|hole|holes; lost|no|off|gone off|loss of my appetite|food; off my food; lost <my>? appetite; no
    appetite; not eating; getting thin|thinner|skinny; loss of appetite; down .. # stone|kg|kilos|kgs|lbs|pounds|
    kilo; # kilos|kg|stone|kgs|lbs|kilo now|lighter|down|gone|less|lost|in; lost .. kilo|kilos|kg|stone|weight;
    weight .. falling|dropping|melting|coming off|away; down a stone; losing weight; getting thinner; belt ..
    holes|notches|tighter; clothes falling off|loose|hang; lost .. weight|kilos|kg; belt .. hole|holes; dropped ..
    kg|kilos|stone; kilos|kg|stone since|lost|down|gone|off
    """)
NOT_TRYING = says(
    """
    out of nowhere; without <be>? trying|dieting|diet|meaning|reason|explanation|effort|changing|wanting|any;
    not <be>? trying|dieting|diet|changed; no idea|clue why|how; dont know why|how; unexplained; unintention*;
    unintended; for no reason|obvious; no reason|diet; havent changed; hanging off; cant explain; appetite;
    off my food; not .. on a diet; eating .. same|normal; falling off; not on purpose; no diet; isnt on purpose;
    didnt try; wasnt trying; arent trying; nothing changed; eating normally; mystery; skin and bone|bones; wasting;
    hadnt been trying; melting; notches|notch; loose;
    havent|hasnt|not|didnt|wasnt|isnt|without|never .. tried|trying|try|dieting|diet; eating like .. horse|pig;
    eating|eat .. normal*|same|lots|fine|loads|plenty; still .. falling;
    sister|wife|mum|friends|people asked|asks|say|says .. ill|sick|ok|thin;
    without trying|meaning|reason; never tried; for no reson; i never|didnt tried|try; no reson; not trying
    """,
    aside=True,
)
DIETING = says("""
    challenge; dieting; on a|my|this diet; keto; slimming; weight watchers; ozempic; wegovy; mounjaro; fasting;
    on purpose; proud; goal; calorie*; gym; fit; fitness; marathon; couch to|5_k; bootcamp; new year;
    healthy eating; training; macros; gained; thanks to; celebrat*; yay; finally
    """)
NIGHT_PAIN = says("""
    cant .. sleep .. any|position; night|nights .. constant*|unremitting|relentless|nothing|unbearable|never|
    no_position|agony|screaming|excruciating; constant*|unremitting|relentless|unrelenting|never|deep|gnawing|
    boring|unbearable|excruciating .. night; wakes|woken|waking|keeps|woke|wake .. every|each night; every|each
    night .. wakes|woken|wake|waking|pain; no position .. helps|eases|comfortable|relieves|touches|better; cant ..
    get|find comfortable|position; cant .. lie|lay down|flat; worse|worst .. lying|lie|laying|resting|rest|flat|bed;
    never lets|stops|eases|goes|relents; nothing .. touches|eases|helps|shifts|relieves; doesnt .. ease|go|stop ..
    rest|lying|night; hurts .. even .. rest|resting|lying; constant* .. rest|night|lying; even at rest; worse at
    night; no relief; pacing .. night|floor; sleep sitting|upright|in a chair; unrelenting; unremitting; no let up;
    doesnt let up; wont let up; at rest .. night; day and night; round the clock; worse .. night; nights ..
    worst|worse|bad|terrible; worst .. middle of .. night; pain at night .. constant; night .. no|cant
    sleep|rest|position|help; pain .. cant|not|doesnt|wont .. sleep; even when|while? lying|resting|still; boring
    pain; deep .. ache|pain .. night|constant|bone; sit|sitting|sleep|sleeping in .. kitchen|chair|armchair ..
    night|pain|nights; night and day; pain|hurts|ache|agony .. all night; keeps|kept|keep me|him|her up|awake;
    wakes|wake me|him|her .. every|each|nightly; awake .. night .. pain; pain .. awake
    """)
LUMP = says("""
    lump; lumps; mass; growth; a|hard|new|strange|weird bulge; bulge on|near|beside|over|under; swelling .. spine|
    back|neck|armpit|groin|breast|bone; new shape; change in shape; nodule; hard bit; swollen gland|glands; swelling
    on; golf ball; egg .. size|sized; something hard|growing; growing .. spine|back; thing .. growing|bigger;
    swelling .. spine|back|neck; mass .. back|spine; bulge .. spine|back; hard thing|lump|swelling|mass
    """)
ONE_CALF_SWOLLEN = says("""
    swollen; swelling; swelled; swole; fatter; bigger; fat; puffy; puffed; larger; thicker; balloon*; size|twice;
    huge; bulging; inflated; tight .. shiny; shiny; enlarged; tight and; tighter than;
    red .. hot|warm|swollen|tender|sore; hot .. red|tender|lump|swollen|tight|sore|hard; hot;
    warm .. red|tender|touch; warm; lump; red; purple; discolour*; discolor*; veins .. sticking|bulging; hard and;
    swell; thick; swell*; sock .. mark|dent|deep|tight; trousers .. tight; ballooned; tight there;
    double|twice|different .. size;
    inch|cm bigger|fatter|wider|larger|thicker|more; bigger|fatter|wider than .. other|left|right; bluish; blue; up
    like .. balloon|football; puffed up; swells; swelled up; dent; tight as; red down|streak|patch|up
    """)
CALF_PAIN = says("""
    cramp*; pain*; ache; hurts; sore*; tender*; throb*; charley horse; burning; heavy; tenderness; warm; hot; shiny;
    grief; puffy; lump; cramping; hard; sore to; throbs; hurts to; squeeze; sore and
    """)
WONT_GO = says(
    """
    wont|doesnt|not|hasnt|isnt|never|havent go|gone|going|shift|stretch|clear|ease|easing|away|let|stop|leave|
    release|cleared; constant*; for days; # days; two|three|four|few days; still; persist*; since; no matter;
    nothing helps|shifts; getting worse; wont stretch out; days now; days; all week
    """,
    aside=True,
)
CLOT_RISK = says("""
    flight; flights; flew; long haul; longhaul; plane; flying; plaster; cast; boot; the pill; contraceptive;
    birth control; hrt; op; surgery; operation; bed rest; bedridden; hospital; immobil*; pregnan*; postpartum;
    chemo; cancer; coach trip|journey; drive .. hours|hour; # hour|hours|hr flight|drive|journey; broken leg;
    clotting; factor v; dvt; clots; clot; given birth; gave birth; transatlantic; jet lag; plaster until;
    in bed .. covid|flu|ill; # hours .. seat|coach|plane|flight|car|train|economy|middle; landed; airport;
    long drive; after covid; jetlag; bed for;
    back|home from|in tokyo|japan|australia|sydney|new_york|holiday|singapore|usa|india|states|america|asia|dubai|
    bali|thailand|florida; sat|sitting|seated .. all week|hours|day|days; sat|sitting .. # hours|hr; in bed ..
    week|days; week in bed; the drip; drip came; on the pill; contraceptive pill; weeks in .. plaster|cast|boot;
    cannula|cannulas; picc
    """)
CLOT_WORD = says("""
    blood clot|clots; dvt; clot; clots; thrombosis; pulmonary embol*; embolism; thrombus; phlebitis
    """)
BLOOD_SPIT = says("""
    cough .. blood|bloody|pink|red; spit|spitting|spat|phlegm|sputum|spittle .. blood|bloody;
    blood .. spit|phlegm|sputum|cough|saliva|tissue; hack* .. blood; bringing up blood;
    vomit*|puk*|throwing|threw .. blood; blood .. vomit|sick; hemoptysis; haemoptysis; bloody phlegm|spit;
    cough .. blood in|with; cough .. bit of blood; blood .. cough* up; cough and .. blood
    """)
BONES = says("bone|bones; hip; hips; rib|ribs; pelvis; shoulder; thigh; spine")
CALVES = says("calf; calfs; back of .. leg; lower leg; behind .. knee")
EVERYDAY_LEGS = says("""
    both .. ankles|legs|feet|calves; ankles; run; running; gym; workout; leg day; squat*; hike; marathon; 5_k; 10_k;
    football; peloton; cycling; heels; raises; training; bruise; bite; mosquito; sting; kicked; banged; bumped;
    hill|hills repeats|repeat|sprints|run; sprints; both calves; swim|swimming; box jumps; skipping; netball;
    tennis; hiking; walking holiday
    """)
IM_WELL = says(
    "im|i_am <be>? fine|ok|okay|grand|well|healthy; me nothing; nothing for me; all clear for me", aside=True
)
