"""Parts of the body, and that they hurt."""

from bot.domain.safety.phrase import says

BACK = says("""
    my|her|his|their|your|lower|upper|mid|middle|low|bad|sore|whole|same|me back;
    back pain|hurts|ache|backache|spasm|spasms|trouble|problem|problems|injury;
    back stiff|sore|tight|seized|locked|ache|pain|playing;
    back is|has|went|feels|gone .. pain|hurts|ache|agony|sore|stiff|killing|bad|spasm|out; back went|goes;
    backache*; back ache|hurts|pain; spine*; spinal*; vertebra*; lumbar; lumbago; sciatica;
    disc slipped|herniat*|bulg*|prolapse*; slipped|herniated|bulging|prolapsed disc; my disc; disc;
    shoulder blade|blades; between my|the? blades; between my|the shoulders; tailbone; coccyx; sacrum;
    lower? back pain; ache|pain|sore|stiff|hurts|bad|dodgy <be>? back; pain .. back; hurts .. back;
    in|of|down my|the back; loin*; put|putting|done|threw|hurts|did my|his|her|the back; back <be>? killing;
    thoracic; scoliosis; across my back; and|or|into|through back;
    back <be>? <be>? bad|terrible|awful|worse|hurts|killing|agony; back; waist pain|hurts|ache;
    waist <be>? hurts|pain|ache|sore; pain|ache|hurts .. waist; lower body pain
    """)
NECK = says("neck*; nape; whiplash; cervical")
HEAD = says("head; skull; headache*; migraine*; brain")
CHEST = says("""
    chest; breastbone; sternum; heart hurts|pain|ache; ribcage; rib cage; behind my? ribs; breast bone;
    the|my|on|in|left breast; middle of .. chest
    """)
BELLY = says("""
    belly; upper belly; solar plexus; epigastri*; pit of my belly; midriff; front .. belly; midsection
    """)
JAW = says("jaw; jawline; lower teeth; throat")
BETWEEN_BLADES = says("""
    between .. blades; between .. shoulder blades; shoulder blade|blades; upper back; mid back; middle of my back;
    high|high_up|top|upper .. back; between .. wings; pain high up; thoracic;
    between <my>? <my>? shoulders; bra strap|level
    """)
SADDLE = says("""
    between my hips; hips .. between; down below; down there; down under; undercarriage; private|intimate|personal
    area|parts|bits|region|areas; privates; front bottom|bum; crotch*; groin*; gusset; nether region|regions|bits;
    nethers; my bits; lady bits|parts|garden; girl bits; boy bits; man bits|parts; genital*; vagina*; vulva*; foo|
    foof|fanny|minge|vag|vajayjay|hoo|hooha|labia|clit*; penis*; manhood; my member; willy; dick|cock|knob|todger;
    my balls; balls <be>; ballsack; scrotum; sack; testicle*; nutsack; my nuts; taint; gooch; grundle; perine*;
    butthole; bumhole; arsehole <be>; back passage; my ring; anus; anal; rectum; rectal; <my> hole; inner
    thigh|thighs|leg|legs; inside|inner|insides|tops .. thighs; between <my>? <my>? legs|thighs|cheeks; saddle area|
    region|zone|numbness|anaesthesia|anesthesia|paraesthesia; where .. sit|sits; where .. bike seat|saddle; where ..
    saddle goes|would; where .. wipe; area .. sit on; parts|bit|bits|part .. sit on; when|while i?
    wipe|wiping|wiped; seat area|region; bikini area|line; pelvic area|region|floor; bits that touch ..
    seat|saddle|chair; crutch; lap area; private; my pelvis; nappy area; wiping; wipe <self>; hemorrhoid area;
    pubic*; between .. legs; in .. saddle; <my> nuts|balls|bollocks|peen|pecker|johnson|junk|package|bellend|
    foreskin|tackle|nads|plums|knackers|yoni|coochie|cooch|pussy|tuppence|bumhole|ringpiece|sphincter|meat; asshole
    <be>; rear|front passage; crown jewels; hoo ha; noo noo; va jay; pecker; coochie; yoni; downstairs
    area|department|region|bits; <my> downstairs; down|numb|dead|feeling|tingly|tingling|sensation|asleep|fuzzy
    downstairs; downstairs <be>; sitting|seat|latrine|toilet|private|privates|intimate|personal|secret|wiping|nappy|
    diaper|bikini|wee|pee|poo part|parts|place|area|areas|zone|region|bits|side|spot; nappy|diaper rash|zone;
    inside|inner|insides .. leg|legs|thighs|thigh; skin|area|bit|patch .. round|around|near .. bum|butt|anus|bottom|
    arse|ass|backside; round|around .. anus; where .. sit|sits|wee|pee|poo|wipe; where .. bike seat; front and back
    passage; between .. cheeks; undercarridge; bits i sit on; bottom .. i sit on; tampon; pubes; <my> saddle; from
    .. crotch; front bits; lady|man|gentlemans parts|area|zone; the saddle <be> numb|dead|gone|asleep; saddle <be>
    numb; numb|dead|tingly .. saddle; saddle parts|part|bit; underside; private regions; <my>
    hole|ring|crack|taint|slit; down south; south of .. belt|waist|border; gentleman|gentlemans area; lady area;
    swimsuit|swimwear|bikini area; where .. swimsuit; where .. nappy|pad|tampon .. goes|sits; below the belt;
    between bum|bottom|anus and; <my> bum and front|bits|privates; numb|dead|nothing|feeling|tingly underneath;
    inner|inside part|bit|side|bits|parts .. legs|thighs|leg|thigh; from behind|back|bum|anus|tailbone to ..
    front|bits|balls|vagina; from front to behind|back; lady|boy|girl bits; <my> winkle|tool|wee_man|ladygarden|
    flower; area|region|bit|bits|part|parts|patch|skin|place|zone .. bike|bicycle|cycle|horse seat|saddle;
    where|that .. saddle|bike_seat sits|goes|touches|presses|would; touches|touch .. saddle; saddle area|region|
    zone|bit|patch|part; bikini area|line|region; area|region|bits|bit|part .. cover|covers|covered|hidden|cover_up
    .. pool|swimming|swimsuit|trunks|trousers|swim; where|bit|area .. trousers|nappy|tampon|pad goes|go|sits|sit; my
    seat; seat numb; between .. thighs; inner thigh; bum crack; landing strip; lady parts; my parts; front bum; my
    undercarriage; jewels; nads; chode; balls; goolies; bollocks; noonie; tuppence; lulu; minnie; cooch; hoohah;
    private place|zone; unmentionables; nether; downstairs area|department|bits|region
    """)
SEAT = says("""
    bum; bums; butt; butts; buttock*; arse; ass; backside; my bottom; bottom <be>; rear end; rear; tush; booty;
    glute*; behind <be> numb|dead; bottom; bumcheek*; cheeks; derriere; tailbone;
    someone|somebody else|elses bum|butt|bottom|backside|behind|arse|ass; rump; sit bones; sitbones;
    bum cheek|cheeks; botty; hiney; keister; caboose; <my> behind|rear|seat|cheeks; fanny; bumcheeks; sitting on
    """)
ONE_LEG = says("""
    leg; foot; ankle; knee; knees; toe; toes; calf; shin; thigh; heel; big toe; hip; quad; peg; left|right peg; me
    peg; shins; forefoot; sole; soles; hamstring; kneecap; pegs; shank
    """)
ONE_LIMB = ONE_LEG | says("""
    arm; hand; finger; fingers; thumb; fingertips; forearm; wrist; pinky; elbow; limb; little finger; tips
    """)
LEGS = says("""
    from <my>? <my>? belly|navel|waist|hips|chest|neck|ribs .. down; belly button down; my|his|her|their|the|both|
    two|me|these|all legs; legs; both my|his|her|of? my|his|her? legs|feet|thighs|knees|calves|ankles; feet; both
    feet; each|either leg|foot; neither of my|his|her legs|feet will|works|work|hold|holds|moves|lifts|can|wants|
    want; left and right leg|foot; right and left leg|foot; lower half|body; waist down; from .. waist down; below
    .. waist; from .. waist; from .. hips down; one leg .. other; bottom half; every limb; legs and arms;
    everything|all below .. waist|hips|belly|navel; below .. waist|hips|belly|navel; lower limbs|limb|extremities;
    neither leg|foot will|works|work|hold|holds|moves|move|listens|lifts|lift|can|obeys|responds|wants|want|would|
    wouldnt|could; neither leg|foot is doing|working|lifting|moving|holding|listening; both lower limbs; both ..
    legs|feet|thighs|knees|calves|shins; pair of legs|pins; legs and feet
    """)
BOTH_LEGS = says("""
    both .. legs|feet|thighs|knees|calves|hips|feets|sides|calfs; both|two legs; both lower limbs; each leg; either
    leg; down both; in both legs|feet|$; both sides; legs both; both of them; left and right leg|foot; right|left
    one too|now|aswell; right|left one as well; other|opposite leg|side|foot|one as|too|now|also|started|is|has|
    joined; other leg|side|one too|now|also|aswell|as; now .. other one|leg|side|foot; swapped .. other; moved ..
    other|both; spread .. other|both; gone|going down both; bilateral*; one .. now .. other; and now .. other; now
    .. both; waist down; lower half; and .. other leg|foot|one|side <be>; one leg .. now .. other; moves .. side ..
    side; switching sides; other leg; gone .. both; now .. right .. as|too|also; now .. left .. as|too|also;
    left|right|other|opposite leg|side|foot|one|thigh|calf|buttock <be>? <be>? joined|joining|too|aswell|also|
    as_well|started|starting|caught|following; in|on|down .. left|right|other|opposite leg|side|one|foot|thigh?
    too|aswell|as_well|also|now; now .. in|down|on .. both|other; now|its|theyre|and|is|are|legs|feet|knees|calves|
    thighs both $; now <be>? both; to both $; both now; become both; just|only|was|started|originally ..
    left|right|one leg|side|foot|only .. now|today|yesterday|since .. right|left|other|both|two; one side|leg ..
    other|both; started .. one leg .. both; both buttocks|hamstrings|shins; left leg .. right leg; right leg .. left
    leg; neither leg|foot will|works|work|hold|holds|moves|move|listens|lifts|lift|can|obeys|responds|wants|want|
    would|wouldnt|could; neither leg|foot is doing|working|lifting|moving|holding|listening; two sides; each side;
    either side; other leg started|is|has|does|doing; <my> other leg|side|foot|thigh; gone bilateral; second|2_nd
    leg; the pair of them; left .. now .. right; right .. now .. left; left .. then .. right .. too; both
    bum|arse|butt cheeks; both the|of? my|his|her|the? leg|legs|thighs|feet|knees|calves; both of em; the two legs;
    both hurts|ache|numb|burning|sore|tingly|tingling|affected;
    both heels|ankles|toes|soles|knees; both .. heels|toes; twin|partner .. joined; <my> pair of legs; either of
    them; right and left and right legs|leg|foot|feet; left foot .. right foot; right foot .. left foot
    """)
HANDS = says("hands; hand; fingers; finger; grip; thumbs; typing")
ARM = says("arm; arms; shoulder")
LEFT_ARM = says("""
    left arm|hand|shoulder; arm left; down .. left arm|side; left side; inside .. arm; down .. arm; into .. arm|jaw;
    both arms; my arm; arm|arms
    """)
CALF = says("""
    calf; calfs; calves; lower leg; back of .. knee|leg|calf; behind .. knee; shin; leg; thigh; <one> leg
    """)
FLANK = says("""
    flank*; loin*; side of .. back|spine|waist; kidney area|region; kidneys|kidney hurts|pain|ache|sore|killing|
    throbbing|area; kidneys; kidney; under .. ribs; side below .. ribs; side .. ribs; below .. ribs; one side ..
    back; my side; side .. groin; back to .. groin; round .. groin; into .. groin; right|left side; round .. side;
    side pain|hurts|ache|sore; pain|ache|stabbing|sore in|on <my> side; stabbing .. ribs; beneath|under|below|
    behind|underneath .. rib|ribs; last|bottom|lower rib|ribs; one sided back|pain; side pain; left|right side; pain
    .. side and back; side and back pain; flank; groin .. side; side shooting; <one> side of my? back
    """)
PAIN = says("""
    pain*; ache; hurts; sore*; agony; agonising; agonizing; killing me; tender*; spasm*; stiff; stiffness; throb*;
    burning; shooting; stabbing; sharp; twinge*; cramp*; excruciating; unbearable; backache*; headache*; sciatica;
    discomfort; seized; locked; seizing; niggle; niggling; bad back; back trouble|problem|problems|spasm; lumbago;
    whiplash; gone|went out; jarred; bruis*; tweaked; strained; pulled; knackered; crippling; done my back in;
    put my back out; cant move|turn|bend|straighten|lift|walk|stand|sit; bad|worse|worst; screaming; gave|gives;
    tight*; hobbling; smarts; crunch*; pinch*; in bits; buggered; jolt*; ouch; nagging; dodgy
    """)
MOVE = says("""
    stretch*; exercis*; moves; yoga; workout; plan; routine; pilates; safe; is this|it|that <be>? ok|okay|safe;
    ok|okay|safe to; can i; should i; what can; sit ups; twist*; what should; anything i can; which ones; suitable;
    physio; moving; desk; suggestions; tips;
    cobra; cat cow; bridge; bridges; pendulum*; backbend*; forward fold|bend|folds; childs pose; plank; downward
    dog; ankle pumps; pumps; circles; rolls; side bend*; allowed; ok for me|her|him; go ahead; restart; reminders;
    back to; pigeon; lunges; squats; foam roll*; massage gun; roll it out; loosen; something for|gentle; which of;
    knee hugs; options
    """)
OTHER_LEG_TOO = says("""
    left|right|other|opposite|second leg|side|foot|thigh <be>? <be>? joined|joining|aswell|as_well|also|too|started|
    caught; in|on|down .. left|right|other|opposite leg|side|one|foot|thigh? too|aswell|as_well|also;
    only|just|was|started|originally .. left|right|one leg|side|foot|one .. now|today|yesterday|since .. right|left|
    other|both|two; one leg|side .. now .. both|other; started .. one leg .. both;
    started .. left|right .. both|other; left .. now .. right; right .. now .. left;
    swapped|switched|spread|moved|gone|jumped|crossed .. other|both leg|legs|side|sides;
    <my> other leg|foot|side started|has|is|does|doing; now .. both legs|sides|thighs|feet; now both $; its both $;
    both legs|sides now; now .. other leg|side|foot; started .. leg|side now .. both;
    twin|partner .. joined|joining; used to be one|left|right .. now|week .. both|other|twin|two; now as
    of|since|from? .. left|right leg|side .. too|got|aswell|well; now .. left|right .. got it; left|right one as
    well; jumped to .. other|left|right leg|side; leg .. got it too; swap*|switch* .. sides|legs; down .. left|right
    one too;
    its|theyre both now; now its both; used to be .. only|just .. both; was only|just .. one|left|right .. both;
    both legs now; both sides now; both of them now; other leg has|is|started|joined
    """)
BELOW = says("""
    waist|navel|belt|hips|button|trousers down; below|beneath|under <my>? <my>? waist|hips|navel|belt|belly;
    lower half; bottom half; everything|all below|from .. waist|hips|belt|trousers|tailbone|back; lower body;
    from <my>? <my>? belly|navel|waist|hips|chest|neck|ribs|trousers|belt|waistband|tailbone|bra|button .. down|
    downwards; everything|all from <my> tailbone|trousers|waist|hips|back|belt;
    between .. hips|waist and .. knees|thighs; south of .. belt|waist|navel|hips; belt|waist|hips downwards
    """)
LEFT_LEG = says("left leg|foot|thigh|knee|buttock")
RIGHT_LEG = says("right leg|foot|thigh|knee|buttock")
