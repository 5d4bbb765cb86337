"""Legs that fail, hands that fumble, a walk that is no longer one's own."""

from bot.domain.safety.phrase import says

WEAK = says("""
    weak; weaker; weakness; weakening; give|gives|gave|giving|given <my>? way|out|up|under; buckl*; wont|cant|
    doesnt|dont|isnt|not|didnt|stopped hold|holding|lift|lifting|move|moving|raise|work|working|respond|responding|
    listen|support|carry|bear|obey; wont do what; floppy; flop*; flail*; droop*; drops; dropped; dropping|drop;
    drag*; fold*; going|goes|went|go from under; jelly; rubber; rubbery; string; noodle*; spaghetti; flopp*; slap*;
    like lead; lead weight|weights; losing|lost|loss|no|less|little .. power|strength|control|use|movement; no
    power|strength; powerless; paralys*; collaps*; wobbl*; unsteady; unstable; crumpl*; lazy; slapping; limp;
    useless; not .. strong; cant .. weight; cant stand on|up; cant walk; cant get up; stopped working; packed up;
    cant push; cant go on tiptoe|tiptoes|toes; quit working; cant trust; gone to jelly; failing; refuses; not mine;
    dead weight; heel walk; cant control; shaky; trembl*; wont hold me; isnt strong; tripping; trips; catches;
    catching; scuff*; heavy; stumbl*; firing; not|arent|isnt supporting|carrying|there|responding|cooperating; all
    over the place|shop; slower; sluggish; like .. not there; crawl*; cant press|push .. clutch|pedal|brake;
    no|zero|little power|strength|push; sat|sits|sit down .. suddenly; giving up; gave|give|given up; give out;
    wooden; like planks; stopped answering; unresponsive; disobey*; like .. wood|planks|tree trunks|sandbags|
    concrete|cement; dont|doesnt|wont|not .. do as|what .. told|want; barely|hardly walk|stand; oomph; gammy;
    feeble; jello; woolly; treacle; sandbag; like .. sandbags|treacle|custard; no strength; losing .. strength; wont
    push; strength .. gone|going; hasnt .. strength; haul; buckles; folds; wasting
    """)
FOOT_DROP = says("""
    foot drop; drop|dropped foot; footdrop;
    foot <be>? <be>? <be>? floppy|dropping|dragging|drags|slapping|slaps|lazy|limp|useless|flopping|flops|catching|
    catches|drops; dragging|drag|drags <my> <my>? foot|toe|toes|leg|feet; toe|toes .. catch*|drag*|scuff*;
    cant|wont|dont|doesnt lift|raise|pull|bring|point|move|wiggle|flex|bend|pick .. foot|toes|toe|feet up|anymore|
    off|properly|at|any|today|since; cant lift .. front .. foot;
    cant lift|raise|move|bend|wiggle <my>? big? foot|toes|toe;
    cant stand|walk|go|get|rise|raise .. heel|heels|tiptoe|tiptoes|toes; cant push off; cant wiggle .. toes|toe;
    scuff* .. shoe|shoes|toe|foot|floor; scuffing;
    trip|tripping|tripped|trips|stumble|stumbling over nothing|thin|air|my_own|own|my_foot|my_toes|toes|my_feet|
    flat; heavy foot; lazy foot; foot slap; cant feel .. pedals; tripping over .. foot|toes|feet|flat;
    keep|kept|keeps tripping|stumbling; keep|kept|keeps catching .. foot|toe|toes; foot .. drops;
    ankle <be>? floppy|limp|weak; cant move .. ankle|foot|toes|toe; foot <be>? <be>? weak; toes <be>? weak;
    ankle|heel|forefoot|foot|toes doesnt|wont|cant|not|isnt|dont|never lift|raise|rise|come_up|go_up|lifting|
    coming_up; heel stays|stay|stuck|wont .. floor|ground|down|lift|rise;
    stumbl*|tripp*|trip .. flat|nothing|own|ground|level|carpet|rug;
    cant lift|raise|pull .. ankle|forefoot|heel|toes|foot;
    foot|toe|toes|shoe keeps|keep|kept|is|just? catching|catch|catches|scrap*|slap*|drag*|flap*|drop*;
    cant .. tiptoe|tiptoes; cant .. stand|walk|go on .. heel|heels|toes|tiptoe|tiptoes; slapping .. floor|ground;
    foot slaps|slap; flap* .. foot; foot .. flap*; ankle .. no strength|power; foot .. no strength|power|push;
    foot .. dead weight; cant .. push off; calf raise|raises .. left|right|one|cant|wont .. floor|lift|up;
    cant .. do .. calf|heel raise|raises .. left|right|one; drives .. foot .. pedal; foot slips off .. pedal;
    flip flop|flops|slipper|slippers .. falls|fall|fell|falling|comes|flies|keeps .. off; shoe .. worn .. toe;
    big toe wont|cant|doesnt|not; lift .. foot .. high; toes .. lift|up .. cant|wont;
    toes|toe|foot|ankle wont|cant|dont|doesnt|isnt|not|stopped come|coming|lift|lifting|move|moving|work|do|respond|
        listen|pull|wiggle|point|working|responding|cooperate;
    slipper|slippers|flip|flop|flops|shoe|sandal|clog .. coming|comes|falls|falling|slips|slipping|came|losing|
    flies|drops off; losing .. flip|flop|flops|slipper|shoe; foot|ankle|toe just? hangs|hanging|dangles|dangling;
    cant press|push|work|feel .. clutch|pedal|pedals|accelerator|brake;
    toe|foot|ankle i|he|she|it cant|wont|doesnt .. pull|lift|raise|move; cant lift .. front part|bit|half;
    front .. foot .. wont|cant|doesnt lift|raise|come; right|left .. not go up; toes|heel|foot not go|lift|come up;
    go up on .. toes .. right|left|one .. not|cant|wont|no;
    ankle|foot|toes|toe <be>? flops|flop|flopping|slaps|slap|slapping|snagging|hooking|scraping;
    toes|toe|foot|shoe|shoes keeps|keep|kept|is|are|just|always? snag*|hook*|scrap*|catch*|hit|hits|hitting|clip*|
    stub* .. carpet|rug|kerb|curb|step|stair|pavement|floor|edge|edges|every|ground|threshold; toes|toe|foot|shoe ..
    scrape|scrapes|scraping|scuffs|drags|dragging .. floor|pavement|ground|carpet; catch|catches|catching|catchin ..
    kerb|curb|carpet|step|edge|edges .. toe|toes|foot|shoe?; cant lift|raise the front; cant lift .. either foot;
    heel raise|raises .. gone|wont|cant|impossible|nil; no|zero|lost push off; push off .. gone|weak|nil; no|zero
    spring in; foot .. like .. flipper|flippers|paddle|fish; like flippers; lift .. knee .. high|higher ..
    toes|foot|clear|catch; high stepping; steppage; foot|ankle drop; leg|foot keeps catching|catchin|hooking|
    snagging; shin muscle|muscles .. strike|dead|gone|wont|weak; foot|ankle gone floppy|limp; foot doesnt|wont|isnt
    clear|clearing; ankle <be>? <be>? dead|floppy|flops; cant get up on .. toes|tiptoe; pick .. foot .. up ..
    trip|catch; toes wont|cant|dont clear; lift my foot .. high;
    cant lift either|both; cant .. lift .. toes; cant|wont raise|lift .. either of|foot; feet|foot just? drop|drops|
    dropping|flop|hang|hangs|dangle
    """)
LEG_FAILS = says("""
    thigh|foot|hip|quad <be>? <be>? <be>? weak|weaker|floppy|useless; leg|legs|knee|knees <be>? go|goes|went|going
    $; leg|foot|knee wont|cant|doesnt .. push|hold|work|move|lift|bend|respond|support; leg|knee|knees|thigh|hip|
    ankle|legs keeps|keep|just|suddenly|has|have|is|are|kept|almost|nearly|also|now|both|sometimes|literally? <be>?
    gave|give|gives|giving|given <my>? way|out|up|under; leg|knee|ankle|legs <be>? <be>? <be>? buckl*|folds|folding|
    folded|weak|weaker|jelly|collapsing|collapses|collapsed|floppy|failing|paralysed|useless|rubber|crumples|
    unstable|wobbly|heavier; leg|knee|legs goes|went|going|go from? out? from? under .. me; leg|legs wont|cant|
    doesnt|isnt|dont|not|arent|didnt hold|work|working|support|carry|move|lift|take|listen|obey|respond|bear|do;
    weak|weaker|wobbly|floppy|useless|lazy|unsteady|heavy|dodgy left|right|leg|legs <one>? leg|legs|knee;
    weakness|weak .. leg|legs|foot|thigh|knee|ankle|feet; lost|losing|loss|no|less|little .. strength|power|use|
    control|movement .. leg|legs|foot|feet|thigh|limb|limbs|ankle|knee; cant lift|move|raise|straighten|control|use|
    feel .. leg|legs|knee|thigh; cant .. climb|manage|get_up|go_up .. stair|stairs|step|steps|kerb|curb; cant put ..
    weight on; leg|legs <be>? <be>? like lead|jelly|rubber|string|noodles|spaghetti|concrete; neither leg|foot
    will|works|holds; neither of my legs; walking funny|weird|weirdly|odd|oddly|like .. drunk|duck; leg .. dragging;
    drag* .. leg; leg .. losing; leg .. no strength|power; strength .. leg .. gone|going|lost; leg|knee
    almost|nearly gave; quad|quads .. weak|wasted|shrunk; leg .. thinner; leg|knee .. gave|gives|giving .. way|out;
    power .. leg .. gone|going; cant stand on one leg; leg .. drag*; leg stopped working; cant stand on .. leg|foot;
    knee .. gave; leg|legs|foot|feet|knee|knees|thighs .. not|isnt|arent|wont|dont|doesnt|stopped do|doing|obeying|
    listening|following; leg|legs|foot|feet .. what .. told|tell|want|ask; neither leg|foot will|works|work|hold|
    holds|moves|move|listens|lifts|lift|can|obeys|responds|wants|want|would|wouldnt|could; neither leg|foot is
    doing|working|lifting|moving|holding|listening; leg|legs|knee|knees <be>? <be>? gone|goes|go|went .. from
    under|beneath; from under|beneath me|him|her; leg|legs|knee|knees both|just|keep|suddenly|each? both|just? fold|
    folds|folded|buckle|buckles|collapse|give|gave|crumple|cave|caved; no|zero|little|lost|less power|strength in
    <my> leg|legs|thigh|knee|foot|feet; leg|thigh|knee|foot|quad|calf|ankle|legs has|have|had|got|with|hasnt|havent?
    no|zero|little|lost|less|any power|strength|control|push; quad|thigh|calf wont|doesnt|not|isnt|stopped fire|
    firing|engage|engaging|contract|respond|switch; legs|leg|knees .. spaghetti|noodles|jelly|rubber|lead|concrete|
    wood|string|cotton|water|putty; legs|leg <be>? <be>? refuse|refuses|refused|refusing|stopped; cant .. stand|walk
    .. without .. support|help|holding|hold|walls|falling; cant .. get|stand up off|from|out .. legs; had to crawl;
    crawling to; legs|leg wont <be>? take|hold|carry|support|bear|do; cant .. put|take|bear .. weight ..
    leg|legs|foot; leg|legs <be>? <be>? failing|fails|failed|faltering|unreliable; legs have|has gone; legs gone;
    leg|legs .. gave|giving|give|gives .. way|out; leg .. paralysed|wasted|withering; strength .. gone .. leg|legs;
    quad|thigh muscle? .. wasting|smaller|shrunk; cant feel|move .. legs; legs wont; crumple* .. leg|legs; leg|legs
    .. disobey*; leg|knee .. letting .. down; legs not working; legs|leg .. own mind|accord; cant .. hold .. weight;
    cant lift|raise .. off .. bed|floor .. leg; drag* myself .. stairs; lost .. legs $; leg|legs|foot|knee|thighs
    <be>? <be>? slow|sluggish|thinner|wasting|shrinking|heavier; legs|leg|thighs|knees just|both|suddenly?
    gave|give|given up; legs|leg .. not|arent|isnt supporting|there|responding|cooperating|firing;
    thighs|quads|quad|thigh .. not|arent|isnt|wont|stopped fire|firing|working; sits|sat|sit down on the floor; legs
    .. all over; legs .. went|gone|not there; hang|hanging|pull|pulling on .. banister|rail|railing|handrail; cant
    lift .. into .. car|bed|bath; cant lift it into|onto|up .. car|bed|step; legs|leg .. dont|wont|not .. do ..
    told; leg .. thinner|weaker .. week|day; leg|legs doesnt|hasnt|havent|dont have|got ..
    strength|power|force|control; leg|legs <be>? <be>? <be>? switched_off|disconnected|unplugged|lifeless|
    asleep_on_me; legs|leg .. stopped; had to be carried; leg|legs .. arent|isnt|not connected|attached|mine|there;
    leg|legs|knees wont|dont|cant; both|my|his|her|the|left|right leg|foot doesnt; legs|leg|knees .. werent|wasnt
    there|working|responding|holding; legs|leg|knees <be>? <be>? <be>? crumpl*|fold*|collaps*|giv*|buckl*|fail*|
    sag*; pull|haul|drag|heave <self> .. upstairs|up|stairs; legs .. wont|cant push|lift|climb; legs|leg|feet|knees
    not|isnt|arent|wont|stopped|wouldnt moving|lifting|holding|answering|going|obeying|move|lift|hold; lift|lifting|
    haul|hauling|pull|pulling .. leg|foot|legs .. hands|arms; lift|haul|pull it .. with .. hands|arms; lift|lifting|
    lifted|haul|hauling|heave|heaving|pull|pulling|drag .. leg|thigh|foot|knee .. hands|hand|trousers|arms;
    haul|lift|drag it .. up|into|onto .. trousers|hands|hand|leg|kerb|kerbs|curb|curbs; leg|thigh|knee|foot <be>?
    <be>? no|zero|little|lost|without oomph|welly|power|strength|push|drive; leg has|have|got no oomph|welly; no
    oomph|welly|power|strength .. leg|thigh|foot; leg|thigh|knee|foot hasnt|havent|has_not|doesnt_have the|any?
    strength|power|oomph; leg|peg|knee .. folding|folded|folds|buckling|buckles|buckle|buckled under|on|going; knee
    .. buckles|buckling|buckled|folding; leg|peg <be>? <be>? gammy|rubbish|useless|knackered|shot|gubbed|banjaxed;
    wont|doesnt|cant|not push me up; swing|swinging .. leg|it out|round; leg .. heavy as; leg|legs <be>? <be>? like
    sandbag|sandbags|treacle|jello|custard|mush; legs|leg|knees <be>? <be>? jello|custard|treacle; wading through
    treacle|mud|water|glue; cant do|manage .. stairs|steps with|on|leading .. leg; stairs|step|steps|kerb|kerbs|
    curb|bus .. leg|thigh .. strength|weak|wont|cant|push; leg|quad|thigh .. thinner|skinnier|wasted|soft|smaller;
    legs stopped|quit; gone from .. leg|legs; weakness .. spread|spreading|moved|climbing; either|both leg|legs ..
    wont|cant|dont hold|move|work|stand|push; wont hold me; leg cant|wont .. hold|bear|take; quad <be>? <be>?
    weak|switched_off|dead|asleep;
    lift|lifting|lifted|haul|hauling|heave|heaving own|my? own? leg|thigh|foot into|onto|up|over|in
    """)
HAND_CLUMSY = says("""
    clumsy; clumsier; clumsiness; butterfingers; all thumbs; fumbl*;
    drop|drops|dropping|dropped .. things|everything|stuff;
    dropping .. cups|cup|mugs|mug|phone|keys|pens|plates|objects|pen|glass|glasses|cutlery|fork|coffee|items;
    keep|kept|keeps dropping;
    cant .. button|buttons|laces|lace|bra|necklace|zip|zips|zipper|coins|jewellery|earrings|shirt|keys|clasp|
        shoelaces|jar|cutlery|key|pen|needle;
    struggl*|trouble|difficult*|problem*|hard|awkward|clumsy|fiddl* .. button|buttons|laces|bra|necklace|zip|coins|
        keys|earrings|clasp|shoelaces|pen|shirt;
    buttons .. hard|difficult|impossible|nightmare|trouble|battle|struggle|ages|cant;
    handwriting .. gone|worse|bad|awful|terrible|scrawl|pot|changed|messy|illegible|wobbly|deteriorat*;
    typing .. gone|pot|worse|slow|mistakes|rubbish|falling;
    cant type|write|grip|hold properly|anymore|any|my|like|a|the|things|pen|pens;
    writing .. gone|worse|spider|wobbly;
    hands|fingers|hand <be>? wont|dont|not|doesnt|cant|arent do|work|working|listen|cooperate|obey|grip|close|
    respond|open; hands|fingers|grip <be>? <be>? <be>? weak|weaker|clumsy|useless|dead|slow|going|gone|losing;
    lost|losing|loss|no|weak|weaker .. grip|dexterity|strength in .. hands|hand|fingers|arm|arms; weak grip|hands;
    glove|gloves; like .. gloves; fine motor; cant do .. buttons|bra|laces|necklace|zip;
    fingers .. do .. told|want|tell; cant pick up|things; cant text; loss of dexterity;
    cant .. button|do .. shirt|blouse|cuffs;
    cant .. fasten|unfasten|thread|tie|do_up|zip|unzip|sign|hold .. pen|name|laces|shirt|bra|necklace|fork|knife|
        chopsticks|coin;
    handwriting|signature <be>? <be>? <be>? .. scribble|scrawl|unreadable|childish|changed|shaky|doctors|spider|
    kids|five; fingers|hands|hand .. slow|thick|stupid|sausages|clumsy|disobey|wrong keys|mittens|gloves; mittens;
    sausage fingers; fingers like sausages; cant .. use .. chopsticks|scissors|phone|key|keys|cutlery;
    typos .. everywhere|fingers|hands; fingers .. miss|missing .. keys|key; hit|hitting .. wrong keys;
    grip <be>? <be>? <be>? gone|going|weak|weaker|failing|fails|lost|poor;
    drop|drops|dropping|dropped .. mug|cup|phone|plates|glass|keys|pen|stuff|things;
    things .. fall|slip|falling|slipping .. hands|fingers|grip|hand; cant .. grip|open .. jar|jars|lid|door|bottle;
    need .. both hands .. cup|mug; fumbling; spill|spilling|spilt|spills .. tea|coffee|drink|drinks|water|cup|soup;
    hands|fingers <be>? <be>? fat|sausages|stupid|mittens|clumsy|wooden;
    handwriting|writing|signature .. like .. toddler|kid|child|kids|doctor|doctors|spider|drunk; fiddly;
    small things .. impossible|hard;
    thread|threading .. needle .. wont|cant|impossible|forgot*|struggle*; wont|cant thread; fingers|hands|fingertips
    .. forgot|forgotten|forget .. how; forgot|forgotten how .. fingers|hands; buttons|zips|zip|zippers|coins|
    chopsticks|laces|keys|needle|cutlery|bra|earrings|cardigan|flies|fly|clasps .. beyond me|him|her; beyond me ..
    buttons|zips|laces|coins; cant .. manage|do|hold|work .. cardigan|flies|fly|zips|zip|zippers|coins|chopsticks|
    earrings|small|cutlery|pint|needle|needles|buttons|laces; hands|fingers <be>? <be>? gloved|mitts|mittens|paws|
    bananas|sausage; oven mitts|gloves .. hands|fingers|both|all|day|wearing; wearing .. mitts|mittens|gloves;
    boxing gloves; dropping|droppin|drops|dropped .. cups|chips|fork|forks|plates|bowl|bowls|knife|spoon|books|bag;
    dont trust|cant_trust .. fingers|hands|grip; fingers|hands|mitts <be>? <be>? useless|hopeless|rubbish|
    unreliable; hit|hitting .. two|# keys; chopsticks .. cant|difficult|impossible; laces take|took .. ages|forever;
    handwriting|typing|signature|writing .. dogs|forged|gone|unrecognisable|illegible; fingers just? dont|wont|cant
    obey|behave; hands fumble|fumbling; both hands cant|wont; knit|knitting|sew|sewing .. cant|forgot*|stopped|
    dropped|stitches; cant do .. up buttons
    """)
BOTH_HANDS = says("""
    both|two my? my? hands|arms; hands .. numb|tingl*|numbness; both .. hands|arms;
    numb|tingling|tingly|numbness .. hands|fingers; fingers .. numb|tingl* .. both;
    hands <be>? <be>? numb|tingly|tingling|gloved|woolly; fingers .. both sides; fingers on both
    """)
ZAP = says("""
    electric* .. shock|shocks|shoot*|jolt*|bolt|current|zap|buzz|down|spine|back|arms|legs; zap|zaps|zapping|zapped;
    jolt|jolts|shock|shocks|lightning|bolt|current|buzz .. down|through|spine|back|arms|legs; lhermitte*;
    electric shock*; current .. neck|down|legs|arms|spine; electricity; electric;
    shock|shocks .. neck|arms|legs|spine|fingers|toes;
    tingle|buzz|fizz|prickle|lightning .. down .. spine|back|legs|arms;
    shock|shocks|zap|zaps|jolt|jolts|current|bolt all|down|into|to|through|along .. feet|foot|arms|arm|legs|leg|
    spine|back|toes|fingers|hands; sends .. shock|shocks|zap|jolt|tingle*|electric*; like .. touched ..
    fence|socket|wire; cattle prod; electric fence; taser; tasered
    """)
NECK_BENDS = says("""
    neck; chin; look|looking|looked down|up; bend|bending|tuck|drop|nod|tip|tilt|lower|flex .. neck|head|chin;
    head forward|down; spine; down my back;
    tuck|tucking .. chin; look|looking at .. lap|floor|ceiling|feet|shoes|phone; chin tuck|tucks; flex; bow my head
    """)
GAIT = says("""
    unsteady; wobbl*; unbalanc*; off balance; balance .. off|gone|bad|terrible|shot|awful|worse|weird|rubbish; no|
    lost|losing|loss|poor|bad|lose .. balance; walk|walks|walking|walked <be>? <be>? like .. drunk|boat|sailor|
    penguin|robot|zombie|crab|moon|old; walking funny|weird|weirdly|odd|oddly|into|sideways|strange; stagger*;
    stumbl*; veer*; legs dont|wont|arent|stopped|not listen|obey|work|working|cooperate; stiff|heavy|clumsy .. legs;
    legs .. stiff|heavy|clumsy|shaky|tight|wooden; shuffling; lurch*; swaying; cant walk .. straight|line|properly;
    like .. on a boat|ship; holding .. walls|furniture|wall; keep falling|stumbling|tripping; gait; cant keep my
    balance; tripping; bumping into; drunk; feel|feels|feeling|like|as_if .. drunk .. walk|walking; drunk when|while
    .. walk|walking; veering|drifting|leaning|pulled|pulling|listing|falling to|towards .. left|right|one|side; cant
    walk .. straight|line; legs .. drunk; balance <be>? <be>? <be>? gone|off|rubbish|bad|shot|terrible|poor; like ..
    walking on .. cotton|sponge|marshmallow|foam|ship|moss|cushions; bump*|bumping|knock*|bash* into .. door|doors|
    walls|wall|frames|things|furniture; holding on to; wide gait; walk* .. robot|penguin|toddler|zombie|drunk|
    sailor; unsteady on; all over the place|shop; walking into doorframes|doorframe|doors|walls|things|furniture;
    nearly|almost fell|fallen|falling twice|over|again|because; hold .. walls; zigzag*; walk|walking|walks <be>?
    wide|stiff|stiffly|wobbly|weird|funny|badly|robot*|like|john_wayne; walking wide; shuffle|shuffles|shuffling;
    sway|sways|swaying when|if .. eyes|stand|standing|walk|shower; staggers; balance has|is|been|gone|went <be>?
    off|bad|rubbish|poor|dodgy; wide based; cant .. walk .. heel to toe; legs|leg <be>? <be>? stiff|heavy|jerky|
    robotic|woolly|concrete|treacle; wading through; holding .. banister|rail|walls|wall|bannister; furniture
    walking; tottering; legs dont do what; hang|hanging on to .. walls|furniture|cubicles|rail
    """)
PARALYSED = says("""
    cant move|feel .. legs|leg|arms|toes|feet|body|anything below|from; cant move <my> legs|leg|feet|arms|arm;
    paralysed; paralysis; nothing below .. waist; no feeling .. waist|below; legs .. stopped working; legs have
    gone; cant feel .. legs; lost .. use|feeling .. legs; from .. waist down; cant stand up at all; legs ..
    paralysed; legs wont move|work; cant move <my> left|right leg|arm|hand|foot|side; left|right arm|hand|leg wont
    move; legs .. unplugged|disconnected; cant hardly stand; hardly|barely stand .. legs
    """)
BOTH = says("""
    both; the pair of them; neither will|works|holds|moves|one|can; neither of them; both of em|them; each leg|foot;
    two legs; either foot|leg; both feet|legs|ankles; either of them;
    either of; each of
    """)
NO_POWER = says("""
    no|zero|little|lost|losing|less|hardly_any power|strength|push; too weak; weaker; weakness;
    not|doesnt|wont|cant go up; not .. strong; powerless; losing strength;
    doesnt|hasnt|not|havent have|got .. strength|power|force
    """)
NEW_KEYS = says(
    """
    new|tiny|phone|laptop|ergonomic|split|bluetooth|small|old|borrowed|foreign|german|french keyboard|keys|phone|
    layout|mouse; dvorak; colemak; keyboard layout; autocorrect; fat fingers; typos; qwertz; azerty; hours sleep; no
    sleep; hangover; hungover
    """,
    aside=True,
)
