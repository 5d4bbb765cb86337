"""Accidents, falls, bones and operations."""

from bot.domain.safety.phrase import says

CRASH = says("""
    crashed|wrecked|totalled|rolled|flipped|dropped my|the|his|her|our|a motorbike|bike|car|van|scooter|moped|quad|
    motorcycle|truck|jeep; horse threw|kicked|bucked|trampled me|him|her; threw me off; skiing|snowboarding|
    climbing|rugby .. landed|crunch|crack|snap|head|neck; driver|car|van|lorry|truck|taxi|bus|suv|cab ..
    hit|clipped|smashed|struck me|us|him|her|my; hit us|me from behind; car|van|truck|quad|jeep|lorry|bus|coach|taxi
    .. rolled|flipped|overturned|skidded|spun; ran|drove|crashed|smashed|slammed|went|ploughed|backed|reversed into
    .. my|our|his|her car|van|bike|back; ran|drove|crashed|smashed|slammed into .. back of; into the back of
    my|our|me|us; crashed|smashed|slammed into me|us; drove into .. wall|tree|post|car|ditch; bike|car|motorbike
    <be>? crashed|flipped; came off at speed; car|traffic|road|motorbike|motorcycle|bike|bicycle|cycling|cycle|
    moped|scooter|vehicle|auto|rta|rtc|ski|skiing|quad|van|truck|lorry|bus|train|motor|serious|bad|major|nasty|big|
    riding|climbing|horse accident|crash|collision|wreck|smash|pileup|prang|shunt; crashed my|the|his|her|our|into
    car|bike|motorbike|van|scooter|moped|motorcycle|tree|wall|quad; wrecked my? car; t boned; tboned; rear ended;
    rearended; rear end; shunt*; prang*; hit|struck|knocked|run|ran|mown by|over|down <my>? car|bus|van|lorry|truck|
    taxi|cyclist|cab|tram|by|bike; knocked|knock|thrown|came|come|fell|flew|flung|bucked|fall|chucked|coming|
    pitched|launched off .. bike|horse|pony|motorbike|scooter|moped|ladder|roof|scaffold*|balcony|wall|horseback|
    motorcycle|quad|trampoline|stage|truck|stepladder|bicycle|e|cliff|tree|swing|skateboard; over ..
    handlebars|bars; off .. ladder|roof|scaffold*|motorbike|horse|balcony; fell|fallen|fall|falling|tumbled|slipped|
    tumble|tripped|slid|knocked|pushed down .. stairs|steps|stairwell|escalator|staircase|flight; down ..
    stairs|steps on my|onto|and; dived|dove|diving|dive .. shallow|pool; shallow end|water; fell|fall|fallen|dropped
    .. metre|metres|ft|storey|stories|height|window|meters|storeys; fell|fall|fallen|dropped .. #
    feet|foot|m|ft|metres|floors; fell|fallen|fall from|out .. loft|attic|roof|ladder|tree|height|top|window|bunk;
    bike|car|cyclist vs|versus|v car|bike|van|lorry|truck|bus; pile up; multi car; rolled my|the|his|her
    car|van|quad; flipped my|the; landed|landing|land|fell|came|fallen|dropped|smashed|hit|hitting .. on|onto ..
    head|neck; tackled; tackle; scrum; rolled .. car|quad|van|jeep; rollover; whiplash; thrown|ejected from|out;
    crushed; fell out .. window|tree|loft; headfirst; fell through .. ceiling|roof|floor|loft; totalled .. car; air
    bag|bags; airbag|airbags; high speed; wiped out .. bike|motorbike|skiing|snowboard*|scooter|surf*; stage dive;
    hit .. car; hit .. head; something heavy fell on; fell on my head; motorway|highway|freeway crash|pileup|smash;
    collision; crash $; crashes $; crashed $; a|the|my|our|his|her|that|this|big|bad|awful|nasty|terrible crash; i|
    we|he|she|they|ive|mum|dad|wife|husband|partner|just|got crashed; in|had|since|after|from|of|survived crash;
    crashed on|off|into|and|yesterday|today|last|at|hard|badly|while|during|his|her|this|when|from|through|out_of|
    going|coming|riding|skiing|sledging|mountain|with; beam|shelf|box|tree|branch|pallet|server rack|cabinet
    fell|landed|came|toppled .. on .. me|my|head|neck|back; came off at; came off my; came off ..
    bike|motorbike|horse|moped; kicked by .. horse; trampled; steamrollered; punched; beaten up; assaulted;
    attacked|mugged and; mugged; hit by; car accident; car crash; in an accident; had an accident on my|the
    bike|motorbike|motorway; fell|fall|fallen|falling|came|slipped|slip|tumbled|thrown|knocked|flew|pitched|toppled|
    jumped|dropped|chucked|bucked off|from|out|down|through .. ladder|stepladder|ladders|roof|scaffold*|loft|attic|
    balcony|horse|pony|tree|cliff|stairs|steps|escalator|window|motorbike|motorcycle|moped|ceiling|lorry|truck|
    quad|trampoline|bunk|mezzanine|crane; tree|branch|beam|box|shelf|crate|slab|rock|monitor|tv|rack|bookcase|
    wardrobe|cabinet|pallet|weight|barbell fell|landed|came|dropped|toppled|hit|collapsed .. on|onto|me|my|down;
    hit|struck|knocked|run|clipped|mowed by .. auto|rickshaw|car|van|bus|lorry|truck|taxi|bike|motorbike|cyclist|
    ebike|scooter|tram|train|suv|driver; car|van|truck|bus|jeep|quad|buggy|golf_cart <be>? <be>? flipped|rolled|
    overturned|spun|aquaplaned|written; written off; wrote off .. car|bike|van|motorbike; head on
    collision|crash|smash|with; pinned|trapped|crushed .. between|under|against|by; paraglid*; parachut* ..
    hard|landing|bad; fell .. storeys|floors|metres|meters|feet|foot|ft; # feet|foot|ft|metres|meters|m fall|drop;
    fall from height; piled|ploughed|slammed|smashed|crashed|ran into .. me|us|back|tree|wall|lamppost|barrier; head
    first; i|ive|and|just|he|she|they|got|was|been|mum|dad|husband|wife|partner? came|come|coming|fell|thrown|
    knocked|chucked|fall|falling|flew|went|stacked|wiped off|out|over .. bike|escooter|ebike|scooter|skateboard|
    longboard|bmx|motorbike|horse|moped|segway|snowboard|skis|quad; over .. front of .. bike; over ..
    bike|bars|handlebars .. onto|on|head|landed; superman .. bike|bars|handlebars; helmet .. cracked|broken|split|
    smashed|two|broke|dented; hit|banged|bashed|smacked|cracked|whacked .. head .. diving|board|pool|bottom|rock|
    floor|ice|kerb|pavement|road|windscreen; bike|horse|over|ladder|landed|fell|flew onto .. head|neck|face; through
    .. windscreen|windshield; cyclist|runner|car|van hit|crashed|smashed|slammed|ran; hit by .. cyclist|car|bus;
    fell .. floors|storeys|metres|flights; fell down .. stairs|steps; down # stairs|steps; down .. fourteen|ten|
    twelve|five|six|all|whole|entire .. stairs|steps; hit|bumped|shunted|smashed|struck from behind|the_side;
    my|his|her head .. hit .. bottom|floor|ground|kerb|windscreen|dashboard|rock|wheel; hit .. head .. bottom; head
    hit the|a|bottom; fell|landed|dropped|crashed|came on|onto|down me|top|him|us; ceiling|roof|wall ..
    fell|collapsed; motorbike|bike|car|scooter|van|quad|moped slid|skidded|spun; slid|skidded|slipped|ran|skied|
    rode|cycled|smashed|crashed|drove .. into .. tree|wall|post|pole|car|lamppost|barrier|rock|bollard|door; jumped|
    fell|dropped|leapt|plunged .. # metres|meters|feet|foot|ft|m|floors|storeys; knocked|thrown|flung down|over|off
    .. by; # foot|ft|feet|metre|metres|m|storey ladder|drop|fall|wall|height|tumble|platform; came|come|fell|fallen|
    slipped|dropped|jumped|knocked off|from the top; top of .. ladder|steps|scaffold*|stairs;
    tipped|toppled|slid|collapsed on|onto|over .. me|him|her|us|shoulders|back|neck|head|legs; fell|landed|dropped|
    rolled|crashed on|onto|over me|him|her|us|shoulders|my_shoulders|my_head; tipped|toppled|rolled|fell|landed|came
    on top of; ran|run|rolled|drove|driven|reversed|backed|went over me|him|her|us; run over by; runover; kicked|
    butted|gored|charged|knocked|trampled|crushed|flattened|rammed .. cow|bull|horse|ram|pony|cattle|sheep; cow|
    bull|horse|pony|cattle|stallion|mare kicked|butted|charged|trampled|crushed|gored|chucked|threw|bucked|tossed|
    flung|dumped|squashed; braked|stopped so? hard|suddenly|sharply .. flew|thrown|flung|shot; flew|flung|thrown|
    pitched|hurled|catapulted down|across|forward|forwards|into|out|through|over|backwards|off; flew ..
    aisle|bonnet|windscreen; hit .. pole|wall|tree|dashboard|windscreen|steering head|face|neck first?; head first
    into|down|onto|over; parachut*; skydiv*; hard landing; quad .. tipped|rolled|flipped|on_top; tractor|forklift|
    digger|quad|trailer|mower|lorry .. over|on|into|onto|hit|crushed|tipped; car|bike|van|road|traffic accident; car
    .. rolled|somersaulted|flipped; rolled twice|three|several; hit|hits a|the tree|wall|deer|lamppost|ditch|barrier
    at|doing|driving; came off .. at #; came off .. motorbike|bike|horse|scooter|skateboard|escooter|quad|moped|
    jetski; loading dock; dropped .. height; fell backwards off; fell|dropped|came|slid off|from|through|into ..
    dock|truck|lorry|platform|stage|wall|scaffold*|mezzanine|roof|hatch|hole|manhole|trapdoor; thrown
    out|clear|around; electrocut*; explosion; blown off; crushed|pinned|squashed by|under|between|against; freight|
    pallet|crate|beam|rack|shelving|masonry|bricks|load .. tipped|fell|landed|onto|on; wheelie; crashed my; wiped
    out|off .. bike|board|motorbike|scooter|skis|jet_ski; kicked|butted|gored|trampled|stamped in|on|at
    my|the|his|her back|spine|neck|head|ribs|chest|hip; kicked|hit|rammed|trampled|struck|knocked|thrown by
    a|the|our|my? horse|cow|bull|car|van|lorry|bus|truck|forklift|tram
    """)
FALL = says("""
    fell $; fell on|over|off|down|in|into|out|from|at|while|when|and|yesterday|today|last|this|again|through|
    getting|coming|backwards|backward|hard|badly|flat|twice|carrying|running|playing|#|two|three|like|head|my|to|
    against|onto|during|with|right|awkwardly|heavily|sideways|forward|forwards|outside|inside|near|by|just|the|a|
    about|between|doing|walking|going|skating|skiing|before|after|as|because|but; had fallen|fell;
    i|he|she|mum|dad|gran|ive|just fell; fallen over|off|down|on|from|out|again|twice|$|and|in|at|onto|through|into|
    yesterday|today|this|while|backwards|a; slipped on|in|over|down|off|and|getting|at|while|yesterday|today|coming|
    going|$; slipped .. stairs|ice|shower|floor|bath; tripped; tumbled; a fall; bad|nasty|silly|little|minor|small|
    had fall|slip|tumble; landed .. on .. tailbone|bum|butt|arse|ass|backside|side|hip|bottom|back|coccyx|spine;
    landed hard|badly|awkwardly|heavily; went flying; stacked it; went over; missed a|the step; banged|bashed|
    whacked|hit|smacked|bumped my back|spine|tailbone|neck|head|coccyx; took a tumble|fall|spill; came down hard;
    knocked over; face planted; lost my footing; went arse over tit; falling on|onto; a slip; hard landing;
    fell|fall|slipped on .. ice|wet|stairs|floor; went down hard; tumble; took a knock; missed ..
    step|stair|kerb|rung; lost .. footing|balance; legs slid; slid .. down|off; came down .. on; landed on ..
    bum|back|tailbone|hip|side; fell twice; went down .. hard|like; chair .. collapsed|rolled|gave|slipped; sat ..
    missed .. chair; missed .. chair; fell off .. chair|sofa|bed|desk|kerb|bike|scooter|step|stool; banged ..
    head|back|tailbone|hip; hit .. head|back|tailbone|hip; sat down heavily|hard; faceplant*; fell
    backwards|forwards|once; fell down|backwards|forwards|over; went down on .. knees|bum|back|tailbone|floor|tiles|
    ice|side|hip; went down .. toilet|kitchen|shower|ice|tiles|kerb; went over on|in|backwards|at; went flying;
    tumble from|off|down; a tumble; took a fall; legs went .. from under; went arse; came a cropper; came down on;
    landed on .. tailbone|coccyx|bum|bone|hip|side|back; landed flat; slipped .. kitchen|toilet|shower|bath|kerb|
    step|tiles|path|leaves; knocked|bumped|banged|whacked|bashed|caught|hit my back|spine|hip|tailbone|ribs
    on|off|against|into; fell in|on .. kitchen|toilet|shower|bath|tiles|ice|street;
    fell on my? outstretched; outstretched hand; went over on .. ankle; rolled|twisted|turned my|the ankle; dropped
    a|an|the .. on .. foot|toe|hand; slammed|trapped|shut|crushed .. finger|hand|thumb|fingers .. in
    """)
POPPED = says("""
    made .. pop|crack|snap|crunch; popped out; heard|hear|felt|feel|with|there was|a <be>? <my>? <be>? loud|audible|
    big|sickening|horrible|massive|something|definite? pop|crack|snap|crunch|popped|cracked|snapped|clunk|give|gave|
    go; something <be>? gave|popped|snapped|cracked|go|give|went|tore|crunched|ping|pinged; went
    pop|crack|snap|ping; heard|felt .. crunch*|snap*; felt .. crack; crunch; something gave|crunched; felt .. crack;
    sharp crack
    """)
STRAIN = says("""
    cough; sneeze; lift*; bent|bending|bend down|over|to; picked|picking up; reached|reaching; stood up; twisted;
    turned over; rolled over; opening .. window|jar; carried|carrying|carry; shopping;
    minor|light|small|slight|tiny|gentle bump|knock|fall|strain|twist|trip|slip; sat down hard|heavily; hoover*;
    vacuum*; making the bed; opened .. window; stepped off .. kerb|curb; gardening; suitcase; sudden*; popped; gave;
    pushed|pulled; fell; missed a step; pothole; bump; hug; hugged; without|no injury; out of nowhere; laughing;
    making .. bed; bent; bend; bending; lifted; lifting; reaching; picked; pick; cough fit; hoovering; stumble;
    stumbled; jolt; pulled weeds; turned in bed; got out of bed|car|chair; missed .. step; sat down;
    opened|opening|open .. window|jar|door|drawer|lid|gate; shifting; shifted; knocked; liftd; digging; tying ..
    laces; stepped; jarred; bumped; shook .. rug|duvet; leaned; leant; dropped into
    """)
BROKEN = says("""
    fractur*; broken|broke|break|breaking my|his|her|their|the|a|two|some|three|left|right|up?
    left|right|little|big|bloody? back|neck|spine|vertebra*|hip|pelvis|bone|rib|ribs|leg|arm|wrist|ankle|foot|
    collarbone|tailbone|coccyx|toe|finger|elbow|bones; broken .. somewhere|something; cracked ..
    rib|ribs|vertebra*|bone; crush fracture; compression fracture
    """)
BROKEN_SPINE = says("""
    spin*|vertebra*|vertebral|compression|wedge|back|neck|crush|hip|pelvi* <be>? fractur*; fractur* .. spine|
    vertebra*|back|neck|hip|pelvis|sacrum|coccyx|disc; broken|broke|cracked|crushed|collapsed|break|fractured my|
    his|her|their|the|a|two|some|three|left|right? left|right? back|neck|spine|vertebra*|hip|pelvis; broken|cracked|
    crushed|collapsed|broke .. vertebra*; snapped .. spine|neck
    """)
BRUISED_SPINE = says("""
    bruis* .. spine|backbone|vertebra*; bruis* .. my|the|his|her|lower|upper|mid|middle back; bruis* .. back $;
    spine|back .. bruis*; swollen|step|dent|bump .. spine;
    bruis* over|on|across .. backbone|spine|back_bone; bruis* .. back bone; swelling|lump over|on .. backbone|spine
    """)
THIN_BONES = says("""
    osteopor*; osteopen*; brittle|thin|thinning|weak|fragile|crumbly|soft|porous bones|bone|boned; t score; dexa;
    dxa; dexascan; low bone density|mass; bone density low|poor|scan; lost .. height; shrunk; shrinking; shorter;
    lost <my>? # inches|inch|cm; getting a hump; dowager*; stooped; hump; height loss; losing height;
    bones <be>? brittle|thin|like_chalk|crumbling|fragile; bone thinning; alendron*; bisphosphonate*;
    calcium tablets and; kyphosis; ostio*; osteo; bone density; tscore; bones .. weak|thin|brittle|fragile|crumble;
    thin|brittle|weak|fragile|soft bones;
    bones like|are .. crisps|chalk|glass|sponge|biscuits|honeycomb|paper|eggshell;
    bones .. crisps|chalk|glass|sponge|biscuits|honeycomb|swiss;
    bone|bones density|scan .. low|poor|thin|bad; density scan; osteoperosis; osteoperos*; bones like|are crackers|
    crisps|chalk|glass|twigs|biscuits|eggshells; my bones|skeleton .. thin|brittle|weak|fragile|crumbly|crackers|
    glass; yearly|annual infusion|zoledronate; zoledron*; denosumab; prolia; risedron*; fosamax
    """)
STEROIDS = says("""
    steroids; prednisolone; prednisone; cortisone tablets; corticosteroid*; steroid tablets|treatment;
    on .. steroid; pred;
    cortisone tablets|pills; steroid tablets|pills|tabs|inhaler|treatment|course; on .. steroids|prednisolone|
    prednisone|pred|cortisone|dexamethasone|dexa; dexamethasone; hydrocortisone; budesonide; methylpred*
    """)
OLDER = says("""
    #old years|yrs|yr|yo|year|y; im|aged|age|turned|shes|hes|is|at|am|a|nearly|almost|over|mum|dad #old;
    seventies|eighties|nineties|70_s|80_s|90_s; pensioner; elderly; gran; granny; grandma; nan; nana; grandad;
    grandpa; grandmother; grandfather; seventy|eighty|ninety; seventy; eighty; retired; #old $;
    #old f|m|female|male|now|woman|man|lady|ish; in .. seventies|eighties|nineties|70_s|80_s|90_s; #old yr|yrs|yo|y;
    ill be #old; pushing #old; late|mid|early seventies|eighties;
    eighty one|two|three|four|five|six|seven|eight|nine; seventy one|two|three|four|five|six|seven|eight|nine; in
    my|his|her|their late|early|mid? seventies|eighties|nineties|70_s|80_s; im|aged|hes|shes eighty|seventy|ninety;
    mum|dad|gran|nan|father|grandad .. #old; #old year; oap; octogenarian; grandparent
    """)
OPERATION = says("""
    surgery; operation; an|my|the|his|her|since|after|spinal|back|neck|hip|knee|post op; postop; post op|operative;
    discectomy; laminectomy; fusion; fused; hip|knee|disc|shoulder replacement|replaced; keyhole; c section;
    csection; caesarean; cesarean; hysterectomy; arthroscopy; acl repair|reconstruction;
    had my? disc|hernia|appendix|gallbladder|hip|knee|shoulder|meniscus done|out|removed|replaced|repaired|fixed;
    laminotomy; decompression; foraminotomy; rods|screws|metalwork in|put; hernia repair; spinal injection;
    epidural; operated; appendectomy; bypass; went under .. knife; tonsils out; stitches; microdisc; micro disc;
    microdecompression; disc replacement; disc replaced; neck disc; surgical|operation wound|scar|site|incision;
    surgical;
    back|neck|hip|knee|shoulder|disc|spine|foot|hand|wrist|hernia|heart|ankle op; new hip|knee|shoulder|disc;
    hip|knee|shoulder|disc|ankle replaced|replacement; rotator cuff repair|repaired|surgery|op; cuff repair; cuff
    repaired; mesh; hernia mesh|repair|op|surgery; acdf; plif; tlif; alif; rods|screws|cage .. back|spine|neck|in;
    drilled .. spine|back|neck; had .. spine|back|neck|disc|hip|knee|shoulder|hernia .. done|fixed|fused|operated|
    repaired; lumbar|spinal|cervical fusion; spine|back|lumbar|neck fused; carpal tunnel release; bunion
    surgery|op|removed; meniscus|cruciate|acl|labrum|tendon repair|repaired|surgery|op; appendix|gallbladder|
    tonsils|womb|ovary out|removed|whipped; gallbladder surgery; operated on; stent put; pinned and plated; plates
    and screws; op note; op notes;
    op on|last|yesterday; had an? op; knee|hip|shoulder|foot|hand|wrist|elbow arthroscopy|scope|washout
    """)
SPINE_PROCEDURE = says("""
    spinal|back|neck|spine|lumbar|disc|nerve surgery|operation|op|injection|injections|fusion|block|tap|puncture|
    procedure|decompression|stimulator; discectomy; laminectomy; epidural*;
    spine|back|disc .. operated|op|operation|surgery; surgery|operation|injection|op .. back|spine|disc|neck|lumbar;
    lumbar puncture; cortisone|steroid injection|shot|jab .. back|spine|neck; facet injection*; nerve block; fusion;
    injection into|in .. back|spine|neck; disc out|removed|op; decompression; laminotomy; kyphoplasty; microdisc;
    micro disc; microdecompression; disc replacement; disc replaced; foraminotomy;
    lumbar|spinal|cervical|neck|back fusion|fused|op|operation|injection|discectomy|laminectomy; acdf; drilled ..
    spine|back; fusion incision|wound|scar; spine|back|neck op; epidural injection|jab|steroid
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
    surgeon said|told; until .. surgeon; my|the surgeon; just had;
    on|since the # st|nd|rd|th; on the 3_rd|1_st|2_nd|4_th|5_th|6_th|7_th|8_th|9_th|10_th|11_th|12_th|13_th|14_th|
    15_th|16_th|17_th|18_th|19_th|20_th|21_st|22_nd|23_rd|24_th|25_th|26_th|27_th|28_th|29_th|30_th;
    in|since|this|end_of|start_of january|february|march|april|may|june|july|august|september|october|november|
    december; week #|one|two|three|four|five|six; day #; # weeks|days|months .. old|in|along|out; # fridays|mondays|
    tuesdays|wednesdays|thursdays|sundays|saturdays ago; since friday|monday|tuesday|wednesday|thursday|saturday|
    sunday|weekend; sling comes|off|on; in a sling; wound <be>? dry|clean|healed|healing; healing|recovering
    nicely|well|fine; home from .. hospital|surgery|fusion|op; scar dry|healing|clean; a month ago; surgeon pleased|
    happy|sees|hasnt|said|says; since .. drilled|operated; new hip|knee|shoulder; last october|september|november|
    december|january|spring|summer;
    been # days|weeks; # days|weeks in
    """,
    aside=True,
)
THIN_BONES_MINE = says("""
    i have|ive|got|diagnosed|told|with|my got .. osteopor*|osteopen*; my t score; my bones; im osteopor*|osteopen*;
    brittle|thin bones; my dexa|bone density; ive osteopor*|osteopen*; has|known|diagnosed|confirmed|mild|severe|
    borderline|with .. osteopor*; have|got|got_told osteopor*; t score; bones like|are .. crackers|crisps|chalk|
    glass|biscuits; osteopor* since|for|diagnosed; density scan
    """)
HEIGHT_LOSS = says("""
    lost .. height; shrunk; shrinking; shorter; # inches|inch|cm shorter; lost <my>? # inches|inch|cm; hump;
    stooped; height loss; losing height; dowager*
    """)
