"""Passing water and stool, and losing control of either."""

from bot.domain.safety.phrase import says

URINE = says("""
    pee; peeing; peed; weed <self>; urinat*; urine; piss; pissing; bladder; waterworks; my flow; urinary; urethra;
    the urge; slash; water works; catheter*; my stream; leak <self>; go|going|went|get to? to? the? toilet;
    use|using the? toilet; sat|sit|sitting|stood|stand|standing .. toilet; on the toilet; need|needing the toilet;
    empty <self>; micturat*; jimmy riddle; empty my bladder; have|having|do|doing a? pee|wee|piss; urinal*;
    the bog|john|gents|ladies; <my>? flow keeps|keep|stops|cuts|is|has|wont|starts|stopped|just|suddenly;
    flow <be>? <be>? weak|slow|poor; stream <be> <be>? weak|slow|poor|feeble; piddl*; widdl*; bursting;
    relieve <self>; tinkl*; latrine; go number; the toilet situation; urination; wee; jacks; piddle*; the ladies;
    the|my stream; the|my flow just|keeps|stops|starts; the need to go; mid stream|flow|wee|pee; pass|passing
    water|urine
    """)
HARD_TO = says("""
    press|pressing|force|forcing|push|pushing|effort; let go; empties itself; no warning; own accord;
    mind of its own; cant; trouble; difficult*; struggl*; hard to|time; problem*; issue; issues;
    nothing comes|happens|came|come|comin|coming|happened|will; stop start; stop*|start* and start*|stop*;
    stopping starting; stops and starts; stop and start; stopped|stops .. starts;
    wont come|start|flow|go|empty|work;
    not|isnt|doesnt|wont|didnt|hasnt|havent|dont come|coming|start|starting|flowing|flow|emptying|empty|working|
    work; takes|taking|took|take .. ages|forever|minutes|long|while|eternity|hours|ever; for ages; strain*;
    have|having|has|got|need|needing|had|really|gotta to? push|force|squeeze|strain|concentrate; push* .. out;
    pushing; hesitan*; weak|slow|poor|broken|feeble stream|flow;
    no|lost|losing|loss|lose|without|lack|less .. urge|control|desire|need|sensation; stopped working; not working;
    gone wrong|funny|weird|odd|strange; not right; retention; retain*; to get .. going|started|start;
    only|just .. dribble|drops|drop|trickle; dribbl*; trickl*; drips; never feels? empty; full but|and|yet;
    still full; bursting but|and; out of control; playing up; dodgy; up the creek; all wrong; acting up; changed;
    change; changes; packed in|up; given up; shut down; gone numb; numb; numbness;
    havent|hasnt|not|didnt since|in|for|all|yet; isnt working; different; off; stuck; blocked; slow to; cant tell;
    dont know; no idea; weird; strange; odd; urgency; urgent; new; no power; no pressure; cant go; dysfunction;
    doesnt work; malfunction*; dribs; drabs; cut|cuts|cutting out|off; sputter*; spurts; on and off; half way;
    halfway; interrupted; before anything|it|something happens|comes|starts|came|happened; forever;
    press|pressing|pushing|push|lean|leaning .. belly|bladder; nowt;
    nothing|nothings|nowt|zilch happening|doing|come|comes|coming; feeble; poor; since last|this;
    starts .. stops|stop; stops .. start|starts; <be> stuck;
    wait|waiting|waited .. come|start|anything|ages|forever|minutes; x|nil|zero; help it; slower; weaker;
    incomplete; fully; all of it out; situation; drop by drop; refuses; strike; on strike; wouldnt start|come;
    no flow|stream; only|barely drops|dribble|trickle; painfully slow; battle; wouldnt|cant|wont start|come|begin;
    still loads|lots|plenty|more|some left|there; incompletely; hard to stop|start;
    no working|coming|right
    """)
CANNOT_GO = says("""
    cant pee|peeing|wee|piss|urinate|empty; cant .. pee|wee|urinate|piss; cant go .. toilet|pee;
    havent|hasnt|not|didnt peed|pee|weed|urinated|pissed|wee|passed|pass|urinate; bladder .. wont; wont pee; cant
    start .. pee|wee|peeing|flow|stream; need|want|try|trying|desperate|urge|sit|stand|stood|sat to? ..
    go|there|pee|wee|toilet|piss .. nothing|cant; nothing comes|came|happens|coming|come .. out|pee|wee|toilet|push;
    pee|wee|urine|piss wont come|start; pee .. stopped; stopped peeing; cant do .. pee|wee; urinary retention; cant
    get .. pee|wee|urine|piss out|going|started|start; bladder .. full .. cant|nothing|wont; full bladder .. cant;
    nothing .. when i pee|wee|urinate; stand|stood|standing|sit|sat|sitting there .. ages|minutes|forever|nothing|
    waiting; stand|stood .. toilet .. ages|minutes|forever; urine|pee|wee .. wont come; havent had .. pee|wee; not
    .. peed|weed|urinated since|all|for|in; havent been .. toilet|pee .. since|all|in|for; cant .. go to the toilet;
    cant .. go for a pee|wee|piss; stood|stand|standing|stuck|been|sat|sitting|sit at|over|on|by|there ..
    urinal|toilet|pan|bowl .. ages|before|nothing|forever|minutes|dribble|come|start; stood|stand|standing|stuck|
    been at|over|by|there .. urinal|toilet|pan|bowl .. # minutes; # minutes .. urinal|before .. flow|wee|pee|it
    starts; havent|hasnt|not|didnt|dont|never need|needed|wanted|felt|had .. pee|wee|toilet|piss|urinate
    since|all|for|in|today; havent|hasnt|not been .. wee|pee|piss|slash|urinate since|all|in|for|today; last peed|
    weed|pee|wee|urinated|went .. yesterday|hours|morning|night|ago; # hours .. without .. pee|wee|toilet|going|
    urinating; no pee|wee|urine|piss|flow since|for|all|today|in|out|coming|comes|yet; pee|wee|urine|piss|water
    <be>? <be>? isnt|not|wont|doesnt|refuses|stopped coming|come|flow|flowing|out|appear; bursting .. cant|nothing|
    wont|nothings|not; cant .. get .. stream|flow .. going|started; bladder isnt|not|doesnt|dont|never|wont
    empty|emptying|drain*; bladder .. cant|not|doesnt|isnt empty|emptying; bladder .. full ..
    nothing|cant|wont|drops; need .. pee|wee|go .. nothing|wont|cant; trouble|difficulty|problem|problems|
    struggling|struggle .. pass urine|water; wee|pee|urine .. wont; pee|wee|urine x|nil; cant .. void; cant .. piss;
    dry .. not peed; nothing .. comes|came out .. pee|wee|toilet; not a drop|dribble|trickle|drip; cant peeing;
    on|at .. toilet # minutes .. drop|nothing|dribble; # minutes .. not|nothing a|but? drop|dribble|drip|trickle|
    happens; cant .. do number; havent|hasnt|not|dont|no|never .. feeling|urge|need|needing|sense|sensation ..
    pee|toilet|go|peeing|wee; bladder .. like .. drum|football|melon|balloon; belly .. like .. drum|football|melon
    .. pee|wee|toilet|go; peeing|pee .. not|isnt|stopped coming|happening|possible; sat|sit|sitting on .. toilet
    ages|forever|dribble|only|nothing|before|minutes .. dribble|drops|nothing|drop; on .. toilet .. only ..
    dribble|drops|trickle; bladder|waterworks <be>? <be>? on strike|packed|shut|dead|broken|stuck|blocked;
    bladder|waterworks stopped|quit|refuses|refused;
    push|pushing|strain|straining|squeeze|squeezing|force|forcing|press|pressing .. dribble|trickle|drop|drops|drip|
    anything .. out; get|getting .. dribble|trickle|drops|drop out; only|just|barely a? dribble|trickle|drip
    arrives|comes|came|appears; hasnt|havent|not|cant|didnt|hadnt manage|managed .. pee|wee|urinate|toilet; stand|
    standing|stood|sit|sat|sitting .. toilet|urinal forever; forever before .. starts|comes|flows; # minutes to
    empty|finish|start .. pee|bladder; stream .. stops and starts; wee|pee|urine .. ten|five|# minutes .. start;
    bladder .. wont .. let|go|release; cant .. get|make .. pee|wee .. start|come|flow; nothing .. only a trickle;
    keep having to push; stream|flow .. down to a? trickle|dribble;
    strain|straining|push|pushing .. drops|drop|dribble|trickle; few|three|two|# drops ..
    toilet|pee|wee|comes|come|out; maybe # drops;
    sat|sit|sitting|stood|stand|standing on|at|over|in the? toilet|urinal|bowl for .. nothing|drop|drops|dribble|
    trickle; toilet for half|an|# .. nothing; on .. toilet and nothing; trying .. pee|wee|go .. nothing
    """)
BLADDER_OR_BOWEL = says("bladder; bowel; bowels; sphincter; waterworks; incontinent; urinary; faec*; fecal")
NO_BLADDER_TROUBLE = says("""
    bladder|bowels|bowel|waterworks .. fine|ok|okay|normal|good|great|working|usual|well;
    small|tiny|weak|full|bursting|gallbladder bladder; bladder <be>? full|bursting $; ibs; irritable bowel;
    bowel prep|screening|cancer|movement; bladder infection|infections|cancer|control exercises; infection;
    football; meeting*; wrack; crohns; coffee; uti; tested; scan; stone;
    waterworks|bladder|bowel|bowels|toilet <be>? <be>? grand|sound|ok|okay|normal|good|fine|perfect|unchanged;
    bladder|bowel|bowels|toilet questions|question|exercises; antibiotic* .. bladder; for .. bladder .. antibiotic*;
    drank; litres|pints|cups|bottles of; full because|from|after; all working; too much tea|coffee|water; tea;
    babel; bag; urology|urologist; small bladder
    """)
UNAWARE = says("""
    dont|didnt|doesnt|cant|never|no|not|wont know|tell|notice|noticed|realise|realize|realised|realized|sense|feel|
        idea .. bladder|full|going|gone|need|peeing|peed|pee|wee|poo|pooed|leaking|leaked|soiled|urinating|toilet|
    wet; no urge|warning .. pee|wee|toilet|urinate|go|anymore|any; no|lost|losing the? urge; lost .. urge; no urge;
    cant .. need .. toilet|pee|wee|go; dont get .. urge; dont feel .. pee|wee|bladder|full; bladder .. no sensation;
    know when .. full; cant feel .. pee|wee|urine|bladder|flow|peeing|go|coming;
    dont feel .. pee|wee|bladder|coming|flow|peeing|go;
    didnt know id|i|ive|hed|shed had? gone|been|pooed|peed|wet|done; feel <be>? nothing .. pee|wee;
    never know .. gone|wet|need; without knowing|realising|realizing|noticing|feeling|warning;
    cant tell .. gone|full|finished|started|peeing|going; only know|realise .. wet; dont realise .. wet;
    numb .. pee|wee|peeing|urinate; pee .. numb; forget .. bladder; bladder .. numb;
    dont|doesnt|didnt|not|never|stopped get|getting|have .. signal|urge|message|warning .. go|pee|wee|toilet|
    anymore|it; no|lost|zero|without signal|urge|need|desire .. go|pee|wee|toilet|urinate;
    not|dont|isnt|wasnt|never aware .. bladder|full|pee|wee|need|going|toilet|when|that;
    cant|dont|never|not tell|know|feel|sense|notice when|if|whether .. need|must|have|got|bladder|full|go|pee|wee|
    toilet|peeing; only know|realise|realize|notice|find .. wet|finished|gone|full|peed|weed|peeing|done;
    without my|his|her|their knowledge; know|known .. peeing|gone .. hear|see|wet; dont know .. peeing|leaking;
    bladder .. dont|cant|not feel|sense; dont .. feel .. need .. go; no .. urge;
    urge .. gone|missing|disappeared|vanished|stopped|never_comes; no need to pee|wee .. hours|since|all_day;
    dunno if|when|whether .. need|toilet|full|pee|go; dont know if|when|whether .. need|toilet|full|pee|going;
    havent|hasnt|hadnt|no|lost .. feeling|urge|sensation|signal|sense .. needing|need|pee|toilet|go|bladder|full;
    there no|just no? signal|urge; no signal|urge $; it|bladder|pee just comes|coming|came out|down;
    doesnt|dont feel when|the .. pee|toilet|peeing|go|urge; drips .. dont know when;
    dont feel .. pee|peeing|passing|stool|motion; pee|peeing|wee without feeling|knowing;
    cant|dont|not tell|know|say|work|figure out? if|whether|when ive|i|id|im|he|she|hes|shes .. been|gone|peed|done|
    going|wet|pooed|leaking; check .. wet|peed|leaked <self>;
    only notice|know|realise when .. wet|socks|see|smell|hear|trousers; cant feel .. need .. pee|poo|toilet|go;
    cant feel when i need; checking if|whether .. wet|peed|leaked;
    bladder|bowel|bowels doesnt|dont|stopped|never|isnt|wont|no_longer tell|telling|tells|signal|signalling|warn|
    warning|ask|asking|speak|talk;
    zero|no|little|lost awareness|idea|warning|sense .. pee|peeing|wee|poo|going|gone|full|bladder; no longer
    notice|feel|know|sense .. bladder|pee|wee|full; surprised .. wet|bladder|pee
    """)
LEAKING = says("""
    i leak when i stand; leak|leaking .. now; im|i_am|keep|kept|started|shes|hes leaking $;
    leak .. stand|walk|sit|lie; no ability .. hold|control|stop; accident on .. toilet; had .. accident .. toilet;
    wet|wetting|wets <self>; wet|wetting|soaked|soaking|wets <my> bed|trousers|mattress|sheets|chair|seat|pyjamas;
    peed|pissed|weed|pee|peeing|pissing|piss|wee|pees|wetting in? <self>;
    peed|pissed|weed|peeing|pee|wee|pissing <my>? <my>? trousers|bed|sheets|seat|chair;
    leak* .. urine|pee|wee|bladder|trousers; pee|urine|wee|bladder|piss <be>? <be>? leak*;
    urine|pee|wee .. leak*|dribbl*|trickl*|escap*; dribbl* .. pee|urine|wee|trousers; incontinen*;
    wet patch|patches|trousers|spot|crotch|seat; damp|soggy trousers;
    need|needing|wearing|wear|using|through|bought .. pads|pad|nappy|nappies|diaper|diapers|tena;
    didnt|dont|cant|wont|not|never|nearly make|making|get|reach|made .. toilet .. time; didnt make it to;
    didnt make it .. toilet; accident .. toilet|trousers|bladder|bed|pad|pee|wee|bowel|poo|wet;
    toilet|bladder|bowel|pee|wee|wetting accident;
    cant|not|no|lost|losing|lose|loss|without hold|holding|control|controlling .. pee|wee|bladder|urine|piss|it_in|
    water|waterworks; cant hold it;
    lost|losing|loss|lose|no|poor .. control .. bladder|bladders|waterworks|pee|wee|urine|urination|functions|down;
    bladder .. control .. gone|lost; no bladder|bowel control; loss|lost .. bladder|bowel;
    bladder|waterworks <be>? <be>? <be>? gone|failing|failed|leaky|leaking;
    pee|urine|wee .. just? comes|runs|coming|came|run|pours|falls .. out|down|myself; soaked <be>? <self>;
    bladder .. letting go|let go; bladder .. out of control; no control .. wee|pee|bladder|toilet|bowels|poo|down;
    leak <self>; leaking when; leaking <be>? wee|pee|urine; leak|leaks|leaked without; overflow* .. bladder|urine;
    started leaking; damp .. trousers; keep|keeps|kept leaking; leaking .. trousers; bladder .. let .. down;
    incontinent; wet|soaked|soggy bed|sheets|mattress|pyjamas;
    wee|pee|urine|piss .. runs|running|trickl*|pours|dribbles|drips .. leg|legs|down;
    had .. little accident .. since; having|keep|keeps .. little|small|wee|toilet? accident;
    pee|wee|urine|piss|bladder just|keeps|is|was|literally? came|comes|escap*|goes|empties .. out|itself|own|
    happens|anywhere; comes out .. by itself|on_its_own; dribbling .. all day|wee|pee; dripping .. pee|wee|urine;
    cant|not stop .. peeing|leaking|pee|wee|urine; accident in <my> trousers|chair|bed|seat|pyjamas; peed|weed <my>;
    wetting|wet the bed; cant keep .. pee|wee|urine in; peeing without;
    bladder just|suddenly? emptied|empties|goes|went|released|releases; <be> leaking .. when|since|all;
    lost it .. before .. toilet; i|hes|shes|ive wet|peed <self>; have|has|had|ive|hes|shes peed|pissed and;
    pee|wee|urine .. in <my> trousers;
    pee|wee|urine|piss|water goes|comes|runs|passes|going|coming without|by|alone|automatic*|on_its|itself;
    automatic* .. pee|urine|stool|toilet; pee|urine|stool|toilet .. automatic*;
    involuntar* .. pee|urine|urination|toilet; through pads|trousers because|as;
    leak .. dont|never|not realise|feel|know|notice; toilet .. dont|didnt|not|cant make it;
    dont|didnt|not|barely|nearly|cant make it .. toilet|time|there; no control .. urine|stool|toilet;
    bladder|urine|pee|wee control <be>? <be>? gone|lost|going|poor|bad;
    soaked <self>|trousers|seat|chair|bed|mattress|sheets;
    control of my? bowl|bowls; rush|rushing|dash|dashing|run .. toilet .. not|dont|never making|make|made; not
    making it .. toilet; toilet .. not making it; pouring out .. pee|wee|urine|without|no; pee|wee|toilet|bladder
    accident; two|three|few|several pee|wee|bladder|toilet accident; keep finding .. wet; found .. wet|soaked
    trousers|seat|bed; dripping|dribbling .. without|trousers|all|since|between;
    dribbled|trickled|leaked|dripped|weed|peed down my|his|her leg|legs|thigh|thighs; damp|wet|soggy .. all
    day|morning; trousers damp|wet|soggy
    """)
LONGSTANDING_LEAK = says(
    """
    since .. kids|baby|babies|birth|childbirth|children|twins|son|daughter|born|menopause;
    after .. kids|baby|babies|childbirth|children|birth|twins|son|daughter|birthing; ever since .. kids;
    post baby|partum|natal; had kids|children|babies; two|three|four kids;
    pelvic floor physio|exercises|clinic|class;
    when|if|whenever i? cough|sneeze|laugh|jump|run|trampoline|running|jumping|laughing; trampolin*; jumping jacks;
    star jumps; skipping; burpees; stress incontinent|leakage; for years; years of; always had|been|have;
    same as always|ever|usual; unchanged; no change; overactive bladder; small bladder; prostate; laugh*; laughed;
    laughing; lifelong; as usual; prolapse clinic; urogynae*; new puppy; puppy; dog; cat; toddler; toilet training;
    the kids|baby; coffee; coffees; bottles; litres of water; too much water|tea|coffee; for ages now same;
    my toddler|puppy
    """,
    aside=True,
)
CAUDA_EQUINA_NAME = says("cauda equina; caudaequina; saddle anesthesia|anaesthesia|numbness")
ACCIDENTS = says("having|keep|keeps|kept|had|have|few|couple|more .. accident; little accident")
WENT = says("""
    stools; poo; peed; pee; peeing; weed; wee; pooed; pooped; urine; leaked; leaking; leak; soiled; urinat*;
    messed <self>; wet <self>; stool; trousers <be>? <be>? wet|damp|soaked|soiled; bed <be>? <be>? wet|damp|soaked;
    latrine; motion; motions; im wet; fart; farted; puddle; dirty trousers; stain; messed;
    wet|damp|soaked|soggy trousers|bed|sheets|patch|seat|chair|crotch; accident in|on|at; had an accident;
    peed|wet|soiled; minutes .. wet; trousers|bed|chair|seat .. wet|damp|soaked; toilet paper; dirty paper|trousers;
    paper .. dirty|brown;
    pissed; pissing; shat; crapped; my wee|pee; had a wee|pee|poo
    """)
UNFELT = says("""
    didnt|dont|never|not|cant .. feel|notice|know|realise|realize|felt|noticed it|that|anything|a_thing|myself|$;
    without meaning|knowing|noticing|realising|realizing|feeling|wanting|warning|control|trying; not on purpose; by
    itself; involuntar*; by accident; no warning; just comes|came out; cant stop it; no idea it|i; unaware;
    no|any|zero|not_a idea|clue|memory|recollection; never felt|noticed|knew|know; didnt|dont|not|never feel|felt|
    notice|noticed|know|realise|realize until|at_all|leave|leaving|come|coming|happen|happening|go|going|one_bit|
    and|the; until i|he|she|someone|my <be>? saw|looked|noticed|smelt|smelled|stood|found|checked|told|got; without
    my|his|her knowledge; wasnt|not aware; on its own; own accord; found .. after; dont know how|when|it; surprised;
    only noticed|realised|found|knew; without feeling; never felt a thing; hadnt felt|noticed|realised|known;
    hadnt|didnt|dont|havent feel|felt|noticed|notice anything|a_thing|it|any; not felt; dont know when|how|why;
    without .. aware*|sensing; realised .. wet|damp|soaked; had not|never .. felt|noticed; didnt even
    know|notice|feel|realise; cant|dont|not|didnt|never feel any|anything|of|it|a_thing|going|passes|nothing; no
    feeling|sensation when|as .. passes|comes|goes|go; no sensation at all; automatic*; without i|me ..
    decide|deciding|trying; nothing felt; didnt know .. until; cant|dont|not|didnt|never feel or|and; cant feel ..
    passing|coming|come|going|leaving; didnt notice|feel; hadnt felt|noticed; swear i hadnt|didnt; realised
    afterwards|later|too_late; without my|me|his|her|him|their|any? knowing|noticing|feeling|realising|awareness|
    say|permission; find out by|when|from|after; zero|no awareness; without .. ever? having felt|noticed; only
    know|knew|find|found .. smell|wet|check|checking|looked|see; had|have no|zero idea|clue|warning; without ..
    urge; didnt .. even notice|feel|realise|know; not even notice|feel|realise
    """)
HOLD = says("hold; holding; control; controlling; ability; empty; emptying; feel .. come|coming")
SINCE_BACK = says(
    """
    since <my>? <my>? back|disc|sciatica|spine|fall|accident|injury|crash|lumbar|tailbone|coccyx|l; since i lifted|fell;
    since .. back|disc|sciatica|spine|injury went|pain|injury|popped|slipped|flared|started|prolapse|operation|op
    """,
    aside=True,
)
