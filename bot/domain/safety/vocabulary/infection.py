"""Fever, wounds, a stiff neck, rashes and the kidneys."""

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
    and; sweating; flu symptoms; unwell and hot; hes|shes|kid|son|daughter|baby|child|forehead <be>? <be>? <be>?
    hot; hot to touch; roasting; boiling up; wet through; chang* .. pyjamas|sheets|bedding|shirt|tshirt ..
    night|sweat|nights; soaked .. pyjamas|sheets|bed; wake|waking|woke|woken .. soaked|drenched|dripping|sweating;
    sweats|sweaty|sweating .. night|nights|nightly|bed; burning hot; hot and shivery; shivery; pyrexi*; shaky and
    hot|cold; pyjamas|sheets|bedding|nightie|shirt|tshirt|pillow .. soaked|drenched|wringing;
    pyjamas|sheets|bedding|nightie .. wet; fever #fever; hot|cold shaky; shaky hot; shakes and; got shakes and; with
    shakes; pyrexial; cold shivers
    """)
RIGORS = says("""
    rigor*; rigour*; cant stop shivering|shaking|shake; uncontroll* shiver*|shak*|shake; shaking
    uncontroll*|violently; shiver* uncontroll*|violently|like; teeth .. chatter*; violent* shak*|shiver*; confus*;
    delirious; disoriented; not making sense; drowsy; muddled; incoherent; rambling; talking nonsense; violent
    chills; septic; sepsis; hard to wake; mottled; shaking like; like a leaf; rattling; fever .. out of it; feeling
    out of it; of it .. fever; kind|bit|really|totally out of it; bed shaking; shook .. bed; shaking with #fever;
    with shakes; shakes and #fever; teeth rattling|clattering
    """)
INFECTION_WORD = says("""
    discitis; osteomyelitis; epidural abscess; abscess;
    spinal|spine|bone|blood|disc|vertebral|skin|wound|dental|tooth|kidney infection;
    infection .. spine|bone|blood|disc|back|skin|kidney|kidneys; bacteraemia; bacteremia; cellulitis; endocarditis;
    staph; mrsa; tb; tuberculosis; sepsis; septic; boil; carbuncle
    """)
INFECTION_ANY = says("infection; infected; infections; sepsis; virus in my spine; shingles; abscess")
IMMUNE = says("""
    diabet*; dialysis; immunosuppress*; immunocompromised; immune system; chemo*; transplant; hiv; methotrexate;
    biologics; steroids; alcoholic; recent* .. infection|abscess|cellulitis; had .. infection|sepsis|cellulitis;
    iv line; picc; hickman; antibiotics; humira; type 1|2|one|two; insulin; foot ulcer|ulcers; ulcer; biologic;
    prednisolone; leukaemia; spleen; cirrhosis; sickle; rituximab; adalimumab; infliximab; azathioprine;
    kidney failure; crohns;
    immune suppress*; on .. immune; diabetic; diabetes; foot ulcer; wound .. not healing; not healing
    """)
INJECTS = says("""
    i inject|injected; injects; inject|injecting|injected|injects|shoot|shooting|shot|use|using up|drugs|heroin|
    meth|coke|iv|intravenous|needles|gear|smack|fentanyl|speed|steroids into; iv|intravenous drug|drugs|user;
    heroin; shooting up; needle user; injecting; fentanyl; skin popping; use needles; using|use needles; needles
    again; needle marks; track marks; iv use; shooting gear|up|heroin
    """)
NIGHT_SWEAT = says("""
    night sweats|sweat; sheets; sweat|sweats|sweating|sweaty|drenched|soaked .. night|bed; fever*; temperature;
    shiver*; gym; run; workout; heatwave; hot yoga; summer; spin class; after .. exercise|class; pyjamas; nights;
    bedding; nightie
    """)
STIFF_NECK = says("""
    stiff|stiffness|rigid|locked|solid|sore|stiffening|pain|hurts .. neck;
    neck <be>? <be>? <be>? stiff|rigid|locked|solid|stiffness|seized|sore|hurts|pain|agony|board|rock|killing;
    cant .. chin .. chest; chin .. cant|wont|not .. chest; chin to .. chest;
    cant .. bend|move|tuck|nod|drop|lower|put .. neck|chin|head; neck .. wont bend|move; neck pain;
    neck <be>? <be>? <be>? stiff;
    neck .. locked|wont_bend|wont_flex|wont_move|solid|jammed; neck wont; neck cant|wont .. flex|bend|move|nod; cant
    look down|up; cant .. bend it forward; cant bend .. forward
    """)
CHIN_TO_CHEST = says("""
    cant .. chin; chin .. cant|wont|not .. chest; neck .. rigid|board;
    cant .. bend|put|drop|lower .. neck|head forward|forwards|down; chin to .. chest; cant touch .. chest;
    stiff as a board; neck wont bend;
    neck wont .. flex|bend; cant look down; cant bend it|my_neck? forward; cant nod; neck .. locked; neck wont
    """)
LIGHT_HURTS = says("""
    light|lights|screen|sun|brightness|sunlight|daylight|lamp|lamps .. hurts|pain|kill|killing|unbearable|agony|
        burns|sensitive|sensitivity|stabbing|bother*|too bright;
    cant stand|bear|take|look|tolerate|handle .. light|lights|screen|bright; photophob*; sensitive to .. light;
    sensitivity to .. light; sensitiv* .. light; curtains .. drawn|closed|shut; lying in the dark; light .. eyes;
    bright .. hurts; cant open .. eyes; dark room; hurts .. eyes;
    sun|light|lights|sunlight|screen .. lasers|knives|needles|daggers|too_much|torture; blinds|curtains ..
    shut|closed|down|drawn; blinds .. eyes; lite hurts; light .. murder|killing; eyes .. hurts|pain .. light|bright
    """)
RASH = says("""
    rash; purple spots|blotches|dots|patches; red spots; blotch*; spots .. fade|glass|skin|legs|arms; bruise like;
    pinprick*; petechi*; rash .. fade; purpl* rash; spots
    """)
RASH_STAYS = says("""
    rash|spots|blotches .. fade|fading|blanch|glass|disappear|tumbler|pressed|press|vanish|purple|go;
    glass .. rash|spots|test; purple rash|spots; non blanching; rash .. doesnt|wont|not
    """)
DROWSY = says("""
    drowsy; sleepy; hard to wake; confus*; out of it; delirious; cant stay awake; not making sense; floppy;
    disoriented; barely conscious; difficult to wake; cant wake; spaced out; rambling; seizure; vomiting;
    throwing up; being sick; headache*; head; puking; head pounding; really|very|so|too sleepy; hard to rouse;
    wont wake|stay_awake;
    keep|keeps|kept falling asleep; falling asleep mid; nodding off; cant keep .. awake|eyes_open; vague; muddled;
    wont stay awake
    """)
URINE_SIGNS = says("""
    burn*|sting*|pain|hurts|razor*|on_fire .. pee|peeing|wee|urinat*|urine|pissing; pee|peeing|wee|urine|urinat* ..
    burn*|sting*|hurts|pain|cloudy|smelly|smells|stinks|dark|red|pink|brown|bloody|blood|fire|razor*|razors; cloudy|
    smelly|dark|bloody|pink|red|brown pee|urine|wee; blood .. pee|urine|wee|toilet; uti; cystitis; water infection;
    urine|bladder|urinary infection; peeing .. blood; pee .. constant*; burns .. wee|pee; stings .. wee|pee;
    pee|peeing|toilet|wee every .. minutes; toilet .. stings|burns|hurts|stinging|burning; stings|burns when|to ..
    go|wee|pee|toilet
    """)
BLOOD_URINE = says("""
    blood* .. pee|urine|wee; pee|urine|wee|peeing|pissing .. blood|bloody|red|pink|cola|coke; haematuria; hematuria;
    bloody urine|pee|wee; pissing blood
    """)
UTI = says("""
    uti; cystitis; water infection; bladder infection|infections; urine|urinary|kidney infection;
    bladder pain|hurts|ache; pain .. bladder; kidneys infection; pyelonephritis
    """)
VOMIT = says("""
    vomit*; throwing up; threw up; being sick; been sick; puk*; nause*; cant keep .. down; sick as; feel sick;
    retch*; queasy; thrown up; was sick;
    vomit; threw; chucking up; throw up; spewing; chundering; sick with it
    """)
COLIC = says(
    """
    waves; in waves; colic*; comes and goes .. waves; writh*; cant sit|keep|stay|lie|get still|comfortable; pacing;
    rolling .. floor; kidney stone|stones; renal; stones; doubled over; excruciating; unbearable; wont let up;
    cant get comfortable; worst; agony; constant*; severe;
    in surges|waves; surges; comes in surges|waves; curled up; doubled up|over; pace the; cant sit|stay|lie|keep
    still; came|come on in waves; nothing eases
    """,
    aside=True,
)
FLANK_NAMED = says("flank*; loin|loins; kidney area|region")
KIDNEY_WORD = says("""
    kidney stone|stones;
    kidney|kidneys|renal infection|pain|trouble|problem|problems|issue|failure|disease|colic|hurts|ache|
    inflammation|swollen|sore|playing; kidneys; kidney; renal; pyelonephritis; my kidney|kidneys
    """)
WOUND = says("""
    wound; scar; incision; stitches; cut; hole; site; dressing; suture*; staples; area; injection site; drain;
    wound <be>? gone; sutures;
    fusion|surgical|op|operation incision|wound|scar|cut; stitch
    """)
WEEPS = says("""
    weep*; ooz*; leak*; pus; discharg*; smell*; stinks; infected; opened; open; red; hot; gaping; bleeding; swollen;
    gunk; yellow; green; seeping; sticky; wet; angry; burst; splitting; drain*; warm; coming apart; liquid; fluid;
    oozy; weepy; gunky; pussy; sloughy; reddish; inflamed; gone red;
    oozing; ooze; clear stuff|liquid|fluid; smells; leaky; coming open; leaking
    """)
UNWELL = says("""
    unwell; shaky; sweaty; rough; poorly; ropey; grotty; off colour; wiped out; flu; ache all; temperature; fever*;
    shiver*; feel terrible|awful|dreadful; tired all; boring pain; deep ache|pain; even lying|resting; wet through;
    wont budge|shift|ease; constant*; paracetamol .. not|isnt|doesnt|wont; sweating; night sweats; bit hot;
    feel hot|ill; feeling hot|ill; feverish
    """)
