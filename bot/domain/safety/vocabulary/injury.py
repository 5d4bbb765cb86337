"""Accidents, falls, bones and operations."""

from bot.domain.safety.phrase import says

CRASH = says("""
    crashed|wrecked|totalled|rolled|flipped|dropped my|the|his|her|our|a motorbike|bike|car|van|scooter|moped|quad|
    motorcycle|truck|jeep; horse threw|kicked|bucked|trampled me|him|her; threw me off;
    skiing|snowboarding|climbing|rugby .. landed|crunch|crack|snap|head|neck;
    driver|car|van|lorry|truck|taxi|bus|suv|cab .. hit|clipped|smashed|struck me|us|him|her|my;
    hit us|me from behind; car|van|truck|quad|jeep|lorry|bus|coach|taxi .. rolled|flipped|overturned|skidded|spun;
    ran|drove|crashed|smashed|slammed|went|ploughed|backed|reversed into .. my|our|his|her car|van|bike|back;
    ran|drove|crashed|smashed|slammed into .. back of; into the back of my|our|me|us;
    crashed|smashed|slammed into me|us; drove into .. wall|tree|post|car|ditch;
    bike|car|motorbike <be>? crashed|flipped; came off at speed;
    car|traffic|road|motorbike|motorcycle|bike|bicycle|cycling|cycle|moped|scooter|vehicle|auto|rta|rtc|ski|skiing|
        quad|van|truck|lorry|bus|train|motor|serious|bad|major|nasty|big|riding|climbing|horse accident|crash|
        collision|wreck|smash|pileup|prang|shunt;
    crashed my|the|his|her|our|into car|bike|motorbike|van|scooter|moped|motorcycle|tree|wall|quad; wrecked my? car;
    t boned; tboned; rear ended; rearended; rear end; shunt*; prang*;
    hit|struck|knocked|run|ran|mown by|over|down <my>? car|bus|van|lorry|truck|taxi|cyclist|cab|tram|by|bike;
    knocked|knock|thrown|came|come|fell|flew|flung|bucked|fall|chucked|coming|pitched|launched off .. bike|horse|
        pony|motorbike|scooter|moped|ladder|roof|scaffold*|balcony|wall|horseback|motorcycle|quad|trampoline|stage|
    truck|stepladder|bicycle|e|cliff|tree|swing|skateboard; over .. handlebars|bars;
    off .. ladder|roof|scaffold*|motorbike|horse|balcony;
    fell|fallen|fall|falling|tumbled|slipped|tumble|tripped|slid|knocked|pushed down .. stairs|steps|stairwell|
    escalator|staircase|flight; down .. stairs|steps on my|onto|and; dived|dove|diving|dive .. shallow|pool;
    shallow end|water; fell|fall|fallen|dropped .. metre|metres|ft|storey|stories|height|window|meters|storeys;
    fell|fall|fallen|dropped .. # feet|foot|m|ft|metres|floors;
    fell|fallen|fall from|out .. loft|attic|roof|ladder|tree|height|top|window|bunk;
    bike|car|cyclist vs|versus|v car|bike|van|lorry|truck|bus; pile up; multi car;
    rolled my|the|his|her car|van|quad; flipped my|the;
    landed|landing|land|fell|came|fallen|dropped|smashed|hit|hitting .. on|onto .. head|neck; tackled; tackle;
    scrum; rolled .. car|quad|van|jeep; rollover; whiplash; thrown|ejected from|out; crushed;
    fell out .. window|tree|loft; headfirst; fell through .. ceiling|roof|floor|loft; totalled .. car; air bag|bags;
    airbag|airbags; high speed; wiped out .. bike|motorbike|skiing|snowboard*|scooter|surf*; stage dive; hit .. car;
    hit .. head; something heavy fell on; fell on my head; motorway|highway|freeway crash|pileup|smash; collision;
    crash*;
    beam|shelf|box|tree|branch|pallet|server rack|cabinet fell|landed|came|toppled .. on .. me|my|head|neck|back;
    came off at; came off my; came off .. bike|motorbike|horse|moped; kicked by .. horse; trampled; steamrollered;
    punched; beaten up; assaulted; attacked|mugged and; mugged; hit by; car accident; car crash; in an accident;
    had an accident on my|the bike|motorbike|motorway;
    fell|fall|fallen|falling|came|slipped|slip|tumbled|thrown|knocked|flew|pitched|toppled|jumped|dropped|chucked|
        bucked off|from|out|down|through .. ladder|stepladder|ladders|roof|scaffold*|loft|attic|balcony|horse|pony|
        tree|cliff|stairs|steps|escalator|window|motorbike|motorcycle|moped|ceiling|lorry|truck|quad|trampoline|
        bunk|mezzanine|crane;
    tree|branch|beam|box|shelf|crate|slab|rock|monitor|tv|rack|bookcase|wardrobe|cabinet|pallet|weight|barbell fell|
        landed|came|dropped|toppled|hit|collapsed .. on|onto|me|my|down;
    hit|struck|knocked|run|clipped|mowed by .. auto|rickshaw|car|van|bus|lorry|truck|taxi|bike|motorbike|cyclist|
        ebike|scooter|tram|train|suv|driver;
    car|van|truck|bus|jeep|quad|buggy|golf_cart <be>? <be>? flipped|rolled|overturned|spun|aquaplaned|written;
    written off; wrote off .. car|bike|van|motorbike; head on collision|crash|smash|with;
    pinned|trapped|crushed .. between|under|against|by; paraglid*; parachut* .. hard|landing|bad;
    fell .. storeys|floors|metres|meters|feet|foot|ft; # feet|foot|ft|metres|meters|m fall|drop; fall from height;
    piled|ploughed|slammed|smashed|crashed|ran into .. me|us|back|tree|wall|lamppost|barrier; head first;
    came|come|coming|fell|thrown|knocked|chucked|fall|falling|flew|went|stacked|wiped off|out|over .. bike|escooter|
        ebike|scooter|skateboard|longboard|bmx|motorbike|horse|moped|segway|snowboard|skis|quad;
    over .. front of .. bike; over .. bike|bars|handlebars .. onto|on|head|landed; superman .. bike|bars|handlebars;
    helmet .. cracked|broken|split|smashed|two|broke|dented;
    hit|banged|bashed|smacked|cracked|whacked .. head .. diving|board|pool|bottom|rock|floor|ice|kerb|pavement|road|
    windscreen; bike|horse|over|ladder|landed|fell|flew onto .. head|neck|face; through .. windscreen|windshield;
    cyclist|runner|car|van hit|crashed|smashed|slammed|ran; hit by .. cyclist|car|bus;
    fell .. floors|storeys|metres|flights; fell down .. stairs|steps; down # stairs|steps;
    down .. fourteen|ten|twelve|five|six|all|whole|entire .. stairs|steps;
    hit|bumped|shunted|smashed|struck from behind|the_side;
    my|his|her head .. hit .. bottom|floor|ground|kerb|windscreen|dashboard|rock|wheel; hit .. head .. bottom;
    head hit the|a|bottom; fell|landed|dropped|crashed|came on|onto|down me|top|him|us;
    ceiling|roof|wall .. fell|collapsed; motorbike|bike|car|scooter|van|quad|moped slid|skidded|spun;
    slid|skidded|slipped|ran|skied|rode|cycled|smashed|crashed|drove .. into .. tree|wall|post|pole|car|lamppost|
        barrier|rock|bollard|door;
    jumped|fell|dropped|leapt|plunged .. # metres|meters|feet|foot|ft|m|floors|storeys;
    knocked|thrown|flung down|over|off .. by
    """)
FALL = says("""
    fell; fallen; slipped on|in|over|down|off|and|getting|at|while|yesterday|today|coming|going|$;
    slipped .. stairs|ice|shower|floor|bath; tripped; tumbled; a fall;
    bad|nasty|silly|little|minor|small|had fall|slip|tumble;
    landed .. on .. tailbone|bum|butt|arse|ass|backside|side|hip|bottom|back|coccyx|spine;
    landed hard|badly|awkwardly|heavily; went flying; stacked it; went over; missed a|the step;
    banged|bashed|whacked|hit|smacked|bumped my back|spine|tailbone|neck|head|coccyx; took a tumble|fall|spill;
    came down hard; knocked over; face planted; lost my footing; went arse over tit; falling on|onto; a slip;
    hard landing; fell|fall|slipped on .. ice|wet|stairs|floor; went down hard; tumble; took a knock;
    missed .. step|stair|kerb|rung; lost .. footing|balance; legs slid; slid .. down|off; came down .. on;
    landed on .. bum|back|tailbone|hip|side; fell twice; went down .. hard|like;
    chair .. collapsed|rolled|gave|slipped; sat .. missed .. chair; missed .. chair;
    fell off .. chair|sofa|bed|desk|kerb|bike|scooter|step|stool; banged .. head|back|tailbone|hip;
    hit .. head|back|tailbone|hip; sat down heavily|hard; faceplant*; fell backwards|forwards|once;
    fell down|backwards|forwards|over
    """)
POPPED = says("""
    made .. pop|crack|snap|crunch; popped out;
    heard|hear|felt|feel|with|there was|a <be>? <my>? <be>? loud|audible|big|sickening|horrible|massive|something|
        definite? pop|crack|snap|crunch|popped|cracked|snapped|clunk|give|gave|go;
    something <be>? gave|popped|snapped|cracked|go|give|went|tore|crunched|ping|pinged; went pop|crack|snap|ping
    """)
STRAIN = says("""
    cough; sneeze; lift*; bent|bending|bend down|over|to; picked|picking up; reached|reaching; stood up; twisted;
    turned over; rolled over; opening .. window|jar; carried|carrying|carry; shopping;
    minor|light|small|slight|tiny|gentle bump|knock|fall|strain|twist|trip|slip; sat down hard|heavily; hoover*;
    vacuum*; making the bed; opened .. window; stepped off .. kerb|curb; gardening; suitcase; sudden*; popped; gave;
    pushed|pulled; fell; missed a step; pothole; bump; hug; hugged; without|no injury; out of nowhere; laughing;
    making .. bed; bent; bend; bending; lifted; lifting; reaching; picked; pick; cough fit; hoovering; stumble;
    stumbled; jolt; pulled weeds; turned in bed; got out of bed|car|chair; missed .. step; sat down
    """)
BROKEN = says("""
    fractur*;
    broken .. back|neck|spine|vertebra*|hip|pelvis|bone|rib|ribs|leg|arm|wrist|ankle|foot|collarbone|tailbone|
        coccyx|toe|finger|elbow|bones;
    broke .. back|neck|spine|vertebra*|hip|pelvis|bone|rib|ribs|leg|arm|wrist|ankle|foot|collarbone|tailbone|coccyx|
    toe|finger|elbow; broken .. somewhere|something; cracked .. rib|ribs|vertebra*|bone; crush fracture;
    compression fracture
    """)
BROKEN_SPINE = says("""
    spin*|vertebra*|vertebral|compression|wedge|back|neck|crush|hip|pelvi* <be>? fractur*;
    fractur* .. spine|vertebra*|back|neck|hip|pelvis|sacrum|coccyx|disc;
    broken|broke|cracked|crushed|collapsed|break .. back|neck|spine|vertebra*|hip|pelvis; snapped .. spine|neck
    """)
BRUISED_SPINE = says("""
    bruis* .. spine|back|backbone|vertebra*; spine|back .. bruis*; swollen|step|dent|bump .. spine
    """)
THIN_BONES = says("""
    osteopor*; osteopen*; brittle|thin|thinning|weak|fragile|crumbly|soft|porous bones|bone|boned; t score; dexa;
    dxa; dexascan; low bone density|mass; bone density low|poor|scan; lost .. height; shrunk; shrinking; shorter;
    lost <my>? # inches|inch|cm; getting a hump; dowager*; stooped; hump; height loss; losing height;
    bones <be>? brittle|thin|like_chalk|crumbling|fragile; bone thinning; alendron*; bisphosphonate*;
    calcium tablets and; kyphosis; ostio*; osteo; bone density; tscore; bones .. weak|thin|brittle|fragile|crumble;
    thin|brittle|weak|fragile|soft bones;
    bones like|are .. crisps|chalk|glass|sponge|biscuits|honeycomb|paper|eggshell;
    bones .. crisps|chalk|glass|sponge|biscuits|honeycomb|swiss
    """)
STEROIDS = says("""
    steroids; prednisolone; prednisone; cortisone tablets; corticosteroid*; steroid tablets|treatment;
    on .. steroid; pred
    """)
OLDER = says("""
    #old years|yrs|yr|yo|year|y; im|aged|age|turned|shes|hes|is|at|am|a|nearly|almost|over|mum|dad #old;
    seventies|eighties|nineties|70_s|80_s|90_s; pensioner; elderly; gran; granny; grandma; nan; nana; grandad;
    grandpa; grandmother; grandfather; seventy|eighty|ninety; seventy; eighty; retired; #old $;
    #old f|m|female|male|now|woman|man|lady|ish; in .. seventies|eighties|nineties|70_s|80_s|90_s; #old yr|yrs|yo|y;
    ill be #old; pushing #old; late|mid|early seventies|eighties
    """)
OPERATION = says("""
    surgery; operation; an|my|the|his|her|since|after|spinal|back|neck|hip|knee|post op; postop; post op|operative;
    discectomy; laminectomy; fusion; fused; hip|knee|disc|shoulder replacement|replaced; keyhole; c section;
    csection; caesarean; cesarean; hysterectomy; arthroscopy; acl repair|reconstruction;
    had my? disc|hernia|appendix|gallbladder|hip|knee|shoulder|meniscus done|out|removed|replaced|repaired|fixed;
    laminotomy; decompression; foraminotomy; rods|screws|metalwork in|put; hernia repair; spinal injection;
    epidural; operated; appendectomy; bypass; went under .. knife; tonsils out; stitches; microdisc; micro disc;
    microdecompression; disc replacement; disc replaced; neck disc; surgical|operation wound|scar|site|incision;
    surgical
    """)
SPINE_PROCEDURE = says("""
    spinal|back|neck|spine|lumbar|disc|nerve surgery|operation|op|injection|injections|fusion|block|tap|puncture|
    procedure|decompression|stimulator; discectomy; laminectomy; epidural*;
    spine|back|disc .. operated|op|operation|surgery; surgery|operation|injection|op .. back|spine|disc|neck|lumbar;
    lumbar puncture; cortisone|steroid injection|shot|jab .. back|spine|neck; facet injection*; nerve block; fusion;
    injection into|in .. back|spine|neck; disc out|removed|op; decompression; laminotomy; kyphoplasty; microdisc;
    micro disc; microdecompression; disc replacement; disc replaced; foraminotomy
    """)
RECENT_WEEKS = says(
    """
    # days|weeks|day|week|wks|wk|months|month .. ago|post|after|since|out|on|back|postop|following;
    # wks|weeks|days|months post|out|after; last week|month|monday|tuesday|wednesday|thursday|friday|weekend;
    days|week|weeks|month|months|fortnight ago; this week|month|morning; yesterday;
    just|recently|newly|fresh|freshly .. had|out|from|after|back|home|done|discharged|operated; recovering|recovery;
    recent*; still .. stitches|staples|healing; first .. week|weeks|month; came out .. hospital|surgery;
    few|couple|two|three|four|five|six|eight|several of? days|weeks|months; since .. op|surgery|operation;
    after .. op|surgery|operation; following; post op|surgery|operative; postop; stitches;
    on monday|tuesday|wednesday|thursday|friday; had .. surgery|operation|discectomy|fusion|op last|two|three|#|six;
    surgeon said|told; until .. surgeon; my|the surgeon; just had
    """,
    aside=True,
)
THIN_BONES_MINE = says("""
    i have|ive|got|diagnosed|told|with|my got .. osteopor*|osteopen*; my t score; my bones; im osteopor*|osteopen*;
    brittle|thin bones; my dexa|bone density; ive osteopor*|osteopen*
    """)
HEIGHT_LOSS = says("""
    lost .. height; shrunk; shrinking; shorter; # inches|inch|cm shorter; lost <my>? # inches|inch|cm; hump;
    stooped; height loss; losing height; dowager*
    """)
