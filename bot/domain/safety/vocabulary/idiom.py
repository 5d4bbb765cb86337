"""Sayings, work talk, code and sport that only sound like illness: their words count for nothing."""

from bot.domain.safety.phrase import says

IDIOMS = says(
    """
    the chest in|by|under the hallway|corner|kitchen|garage|attic|loft; giving me chest pains|palpitations lol;
    ring finger|fingers; ring road|light|binder;
    no|without|any|zero|nor loss|change|changes|problem|problems|trouble|issue|issues|difficulty|difficulties|lack
        of|in|with|to|urinating|peeing|weeing|going;
    no loss|lack|change|changes|problems|problem|issues|trouble;
    numb to it|these|this|all|meetings|notifications|news|emails|slack|pings|alerts|noise|that;
    numb to the news|noise|pings|alerts|meetings|notifications; comfortably numb;
    numb from <my>? meetings|spreadsheets|boredom|work|news; mind numbing; mind numbingly; mindnumbing; numb skull;
    numbskull; brain <be>? numb|dead|fried; mind numb; emotionally numb; brain dead; numb with boredom;
    chest press|presses|pressing; chest day; chest freezer|of drawers|tattoo|hair|infection;
    treasure|hope|medicine|ice|toy|war|community chest; off my chest; off .. chest; close to .. chest;
    heart sank|skipped|melts|melted|goes|broke|throb|set|burn|warming|rate|to heart|of|strings; by heart; at heart;
    learn .. heart; break* .. heart; heart breaking; heart emoji; heartbroken; cold feet; get .. off my chest;
    chest opener|openers|stretch*|muscles|muscle|exercise|exercises;
    nearly|almost|gave|give|gives|giving|given|going|gonna|practically|basically|mini <i>|me|you|him|her|us|them|
        everyone|the|my|to|boss? <be>? <be>? heart attack|attacks|stroke|aneurysm|seizure|fit|coronary;
    having kittens; heart attack when i saw; heart attack looking|seeing|reading; heart attack on a plate|bun;
    heart attack waiting; have .. heart attack when|if|over; have a heart|fit|cow; stroke of;
    different|broad|brush|pen|key|back|breast|butterfly strokes|stroke|strokes; keystroke*; breaststroke;
    backstroke; stroke .. ego|cat|dog|midnight|beard|genius|luck; brushstroke*; swimming strokes; stroke engine;
    stroke play|order|width|rate|technique;
    fell|fall|falling|fallen|falls behind|through|short|apart|foul|victim|for|flat; fell in love|with; fell on deaf;
    fell into place|bed; fell on .. sword; i|he|she|they|we|just|nearly|almost|and fell|fall|falling asleep;
    fell asleep on|at|in|during|watching|early|while; fell behind; fall behind; fell through; fell ill; fell short;
    fell apart; fall apart;
    fall|autumn leaves|colours|semester|release|season|conference|launch|quarter|term|collection|festival|vibes;
    in the fall; this fall; last fall; next fall; falls short|under|on a; fell in love;
    fell off .. wagon|radar|list|calendar|map|face|priority|lorry; free fall; fall guy; pitfall; fallen behind;
    fell for;
    crash* on|at|in|during|the|when|after|every|again|every|with|loop .. load|startup|start|launch|save|login|login|
        boot|prod|production|safari|chrome|android|ios|deploy|app|server|import|export|open|submit|refresh|build;
    app|server|site|laptop|computer|browser|build|excel|chrome|zoom|system|database|api|service|script|page|pc|
        program|outlook|teams|slack|stock|market|pipeline|website|game|phone <be>? <be>? crash*;
    crash course|report|reports|log|logs|dump|test|handler|landing|diet|out|pad|loop|cart|bandicoot;
    crashed out|the party|on the|my sofa|a party|at my|prod|the server|the site|the app|the build; sugar crash;
    stock market crash; crash* .. party|sofa|couch|meeting; market crash; the crash is;
    car crash of a|meeting|interview|demo|tv|project; train wreck|crash of; trainwreck;
    hit by a bus|truck|train factor|scenario|problem|tomorrow; bus factor; hit by .. bus .. project|knowledge|who;
    feel|feels|felt|feeling|look|looks like .. hit|run .. bus|truck|train|lorry;
    cancer on|of|in|to the? codebase|code|company|team|project|society|culture|industry|organisation;
    cancer research|charity|charities|awareness|fundraiser|fund|walk|run|season|ward|centre|center|policy;
    cancer star|sign|moon|rising|horoscope|season; im a? cancer sun|born|and|by; star sign; zodiac;
    cancerous codebase|code|culture; toxic and cancerous; cure for cancer; race for life; horoscope*;
    tropic of cancer; weak password*|at the knees|point; password* .. weak;
    weak|weaker argument|point|spot|link|argument|signal|wifi|coffee|tea|excuse|case|references|joke|typing|
        passwords|encryption|demand|quarter|sauce|ref|pound;
    so weak .. laugh*; im weak lol; weakness for|in the|of the|in our|is chocolate|is cake;
    strengths and weaknesses; weaknesses; my weakness is|are; weak at; weak test*; weak sales; long week;
    dead by|after|on|tired|line|lines|weight|pan|centre|center|end|code|link|links|battery|phone|lock|pixel|serious|
        easy|slow|boring|inside|wrong|chuffed|keen|good|nice;
    deadline*; deadlift*; deadlock*; dead by; phone .. dead; battery <be>? dead; brain .. dead; laptop <be>? dead;
    im dead lol; drop dead gorgeous; over my dead body; dead leg prank; wifi <be>? dead; project <be>? dead;
    channel <be>? dead; dead after .. gym|leg|work|shift|workout|meeting; killing me lol|softly;
    deadline* .. killing; shoot me now; kill me now; kill me; killed it; killing it;
    kill the process|server|job|switch|time|task|session|app|tab|container|feature|branch|pod|thread;
    kill two birds; dying to|of|for|laughing; dying laugh*; to die for; die laughing;
    dying of|from boredom|laughter|embarrassment|heat|cold|hunger|cringe; bored to death;
    scared|worked|talked|sick|tickled|starving|freezing to death; die .. boredom|embarrassment|laughing; die hard;
    die on this hill; hill .. die on; never say die; diehard; my phone died; battery died; could murder;
    id kill for; would kill for; kill for; killer feature; laptop died; joke .. killed; end it there|early;
    lets end it; end it all with a semicolon; call it a day; end of life|support|day; eol;
    end it .. meeting|call|early|there;
    whats the point of|in this|the|that|these|having|doing|a|all meeting*|ticket|report|ticket|slide|feature|
        process|standup|form|call|field|column|function|class|retro|email|jira|dashboard|stretching|stretches|
        timesheet*|review|test|tests;
    whats the point of|in $; whats the point of|in stand;
    whats the point of|in stretching|standing|sitting|moving|having|doing|another|going|coming|a|an|my|your|daily|
        exercising|exercise|reminders;
    point of|in stretching|exercise|exercising|reminders|doing;
    no point in? .. meeting|deploying|refactoring|testing|ticket|call|arguing|going to; the point is;
    cant go on holiday|leave|vacation|call|camera|the call|friday|monday|the trip|site|stage|mute|without coffee|
        lunch;
    cant go on the; cant go on like|living without .. coffee|wifi|ac;
    done with this|that|the|my sprint|ticket|task|report|project|job|meeting|laptop|client|code|feature|pr;
    burden of proof; tax burden; admin|paperwork|financial|maintenance|cognitive burden;
    burden on .. team|server|system|ops|support; id rather die than; rather die than; want to die on;
    social suicide; career suicide; political suicide;
    suicide squad|prevention|burn|linux|awareness|hotline|bunnies|runs|drills|sprints|wings|helpline|watch;
    kamikaze; hot|cold|help|standing|front desk; hotdesk*; cabin fever; fever dream|pitch|tree; spring fever;
    football|gold|saturday|world|election|black|yellow|scarlet|lottery|dance|hay|jungle|wedding|festival fever;
    fever pitch; saturday night fever; bieber fever; hay fever;
    room|office|server|colour|water|sea|oven|outside|cpu|gpu|the room temperature|temperatures;
    temperature .. room|office|server|outside|oven|thermostat|aircon|here|cpu|rack|check of; temperature check;
    air temperature; set .. temperature; office temperature; burning up .. money|cash|cpu|battery|gpu; fevered;
    temperature in; temperature sensor*; take the temperature of; temperature of .. room|office|team;
    kidney|kidney beans|bean|shaped|dish|pie|desk|donor|donation|beans; steak and kidney; sell .. kidney;
    cost .. kidney; kidney bean*; kidney shaped; kidney pie; a kidney for; bladder wrack|of; paid .. kidney;
    football bladder; pain in .. arse|ass|neck|butt|bum|backside; pain .. neck of a|client|customer|project;
    pain point|points|au; pain <be>? chocolat; no pain no gain; growing pains; painstaking; pain threshold;
    pain free; a real|total|huge|major|massive pain to; such a pain;
    pain to .. use|set|deploy|install|debug|maintain|work|merge;
    painful meeting|to watch|process|migration|merge|code|silence|review; breakneck; bottleneck*; neck of the woods;
    neck and neck; up to my neck; stick .. neck out; neck deep; breathing down .. neck; risk .. neck; turtleneck;
    v neck; necklace; by a neck; millstone .. neck; save .. neck; crew neck; neck deep in; shoulder the;
    shoulder .. blame|burden|responsibility; cold shoulder; shoulder to;
    head of|start|count|hunter|ing|phones|line|set|less|first|room; headcount; heads up; overhead; head around;
    heads down; keep .. head; in my head; head in the; head over heels; per head; bobblehead;
    head office|chef|teacher|coach; bring to a head;
    hit the nail|ground|gym|road|deck|target|jackpot|books .. head?; scratch* .. head;
    legal|logistical|scheduling|deployment|admin|planning|real headache*; biggest headache;
    headache .. merge|migration|planning|calendar|scheduling|timezone*|tax|invoice*|refactor*;
    leg up|room|work|ends; legwork; last legs; break a leg; arm and a leg; pulling .. leg; pull .. leg;
    legs to stand on; leg of .. trip|journey|lamb|relay|race; table|chair|desk|stool|bench leg|legs;
    first|second|last|next leg of; foot the bill; foot in .. door|mouth; on the wrong|back|right|other foot;
    set foot; shoot* .. foot; foot traffic|print|note|age|er|ball; bare foot shoes; foot rest|stool|pedal;
    put .. foot down|in; toe the line; toe to toe; dip* .. toe; arm|arms race|chair|rest|band; armrest; up in arms;
    firearm*; strong arm; twist .. arm; chance .. arm; arm64; arm chip*|mac*|based|build|processor;
    hand|hands off|book|shake|some|made|held|y|written|free|picked|sanitiser|full|up; by hand; handover;
    on the other hand; first hand; second hand; all hands; hands down; clock hands; hand of; give .. hand;
    lend .. hand; left hand side; right hand side; rule of thumb; thumbs up|down; green thumb;
    finger|fingers crossed|food|point|print|prints|on .. pulse; cross* .. fingers; butterfingers emoji;
    point* .. finger*; knee jerk|deep; weak .. knees; knee high; the bees knees; nose to tail;
    back end|log|to|up|in|at|on|from|then|office|pack|door|fill|port|ground|space|slash|stage|track|burner|and
        forth|seat|drop|bone|lit|hand|stop|ache of a|benchers|yard|of house|of the|pocket|row when|when|home|soon|
        later|tomorrow|next|after .. work|you|meetings|earlier|it|school|holiday|office|desk|monday;
    backend; backlog; backup*;
    going|go|goes|went|come|comes|coming|came|get|gets|getting|got|call|be|ill|im|bring|welcome|step|write|roll|pay|
        push|look|looking|circle|play|feed|fall|switch|turn|sent|send|give|put|report|jump|ping back to|from|in|on|
        at|online|into|home|soon|later|after|before|tomorrow|monday|for|with|together|if|when|again|you;
    feedback; rollback; comeback; payback; fallback; callback; throwback; have your back; back me up;
    behind my|his|her|their back; back of my mind|hand; scratch .. back; bare back; back order; pat on .. back;
    on the back of; watch .. back; stabbed me in the back; backstab*; a stab ..; take a stab; stab at; back up my;
    back burner; lump sum; lump* .. throat; lump it; lumpy ..; lumped; lump of ..; bumps? in the road;
    mass mail*|effect|email|market|update; critical mass; land mass;
    growth hacking|mindset|rate|target|team|market|plan|stage|area|chart; growth; bulk;
    hole in .. wall|one|budget|code|plan|schedule|my sock|sock|logic|donut;
    bleeding edge|obvious|heck|love|hell|budget|cash|money|users|customers|ink|colour|into; nose bleed seats;
    bleed* .. money|cash|users|customers|margin|edge|ink;
    blood <be>? orange|bank|drive|type|bath|donation|donor|moon|test|pressure; give|giving|gave|donat* blood;
    blood sweat and tears; bad blood; blood .. boil*; in cold blood; printer .. bleed*;
    bloody|blooming hell|meeting*|printer|server|brilliant|good|idiot|thing;
    spotting .. typo|typos|bug|bugs|error|errors|mistake|trends|pattern*; spotted; good spot;
    contraction* .. grammar|market|economic; market contraction; wave hello; waves hello|of ..; heatwave;
    wave|waves .. emoji|layoffs; rollout .. waves; release .. waves; trip to|report|advisor|planning|wire|hazard;
    tripped the|breaker; tripping balls; business|work|team|day|road trip; trip .. breaker|wire|alarm|fuse|up;
    ego trip; slip* .. mind|by|date|schedule|deadline|through|up .. deadline;
    slipped deadline*|schedule*|release|my mind|through|past|his mind|behind|a week|to; slip of the; pay slip*;
    freudian slip; slipped on .. timeline; deadline .. slipped; release .. slipped; schedule slipped; tumble dryer;
    tumbleweed;
    collapsed|collapse|collapsing|collapses into|the .. bed|section|heap|menu|accordion|row|tab|sidebar|laughing|
        laughter|column|folder|panel|thread;
    deal|company|market|bank|roof|project|bridge|talks|table|tent|menu|nav|sidebar|building|chair|desk|shelf|
        soufflé|accordion|economy|bubble|currency|team|defence|wave <be>? collapsed|collapse|collapses;
    burnout; passed out on the sofa|couch; passed out by|early; passed out drunk;
    pass* out .. handouts|cards|flyers|stickers|snacks|candy|menus|leaflets|agenda; black out dates|blinds;
    power blackout; blackout blind*|poetry|period;
    faint* .. praise|smell|line|idea|signal|memory|trace|clue|whiff|grey|color|colour; faintest;
    faint praise|hope|hearted; damn .. faint; feint; breathe new life|easy|a sigh|again; room to breathe;
    take|took|taking a? breather; deep breathe exercise*; breathing space|exercise*|room|techniques|down;
    breathe work|room|space; breath of fresh; take .. breath away; hold* .. breathe; bated breathe; save .. breathe;
    under .. breathe; waste .. breathe; breathtaking; breathe .. fresh; space to breathe; no time to breathe;
    time to breathe; pissed off; pisses|piss|pissing me|off|poor|up|take|about|easy|artist|down;
    take|takes|taking|took the piss; piss easy|poor|up|take|off; pissing it? down;
    pissed at|with|that|about|last|by; piss off; piss up;
    wee bit|while|stretch|one|break|chat|problem|niggle|twinge|question|dram|man|lass|dog|walk|cuppa|moment|favour|
        reminder|message|update|issue|tight|sore|stiff|small|hours;
    a wee sore|stiff|tight; shit show|storm|post|load|happens|ton;
    shit|shat|shitting|crap|crapped|crapping|pee|peed|wet|wetting|pissed|pissing|peeing <self>|my|his|her trousers?
        laugh*;
    nearly|almost|practically <i>? <be>? shit|shat|shitting|crapped|peed|wet|pissed|pee|wetting|peeing|pissing
        <self>|my trousers;
    laugh* .. peed|wet|pee|pissed|cried|wee|weed; peed .. laugh*; pissed .. laugh*; wet .. laugh*;
    wet weather|lunch|paint|floor|hair|shoes|socks|blanket|wipes|wipe; cant be arsed; half arsed; shift my arse;
    smart arse; kick* .. arse|ass|butt|backside|bum; pain in my arse|ass|butt; work .. arse|ass|butt off; bad ass;
    badass; kick ass; butt of .. joke*; cover .. ass; dumb ass; laugh* .. ass|arse|head off; sitting on my arse all;
    shake .. booty; freezing my <my>? arse|ass|balls|bits|tits off; bust* .. ass|balls|butt;
    ball*|balls .. court|rolling|in .. air|meeting|up; juggling .. balls; drop* .. ball;
    bottom line|up|of .. page|left|right|row|drawer|navigation|nav|bar|shelf|sheet|table|funnel|screen|list;
    the bottom <be>; at the bottom; from the bottom; bottom|bottoms corner|half of the; scroll .. bottom;
    rock bottom; ring me|you|the|binder|light|road|doorbell|fence|pull; boxing ring; wedding ring;
    dick move|head|ish; moby dick; bits and|of|per|and bobs; 32|64|8|16 bits|bit; foo bar; foobar; foo fighters;
    knob on|of butter; volume knob; cock up;
    private channel|message|repo|key|branch|method|equity|room|school|link|function|cloud|call|dm|jet|view;
    saddle up|bag|bags|stitch; back in the saddle; in the saddle of|again; crotch rocket; groin vault; memory leak*;
    leak* .. memory|connections|handles|roof|tap|pipe|ceiling|radiator|coffee machine|bottle|fridge|data|
        information|secrets|credentials|token|tokens|boat|documents|emails|kettle|water bottle;
    roof|tap|pipe|ceiling|radiator|fridge|dishwasher|kettle|boiler|bottle|pen|sink|washing machine|memory|data|news
        <be>? <be>? leak*;
    leaked .. document*|slides|roadmap|specs|emails|footage|salary; leaky abstraction*|tap|bucket|roof|gut|faucet;
    data|gas|news|password leak*;
    accident* deleted|sent|merged|pushed|replied|muted|dropped|closed|committed|liked|booked|clicked|shared|
        overwrote|ended|called;
    accidentally; by accident; happy accident; accident report form|waiting|prone|book|blackspot;
    traffic jam .. accident; accident on .. motorway|m25|m6|m1|highway|road|line|a40|a1|freeway; stuck .. accident;
    traffic .. accident; accident .. traffic|tailback*|delay*|late|delayed|road closed; paralysed by|with;
    paraly* of choice|analysis|decision*|fear|indecision|imposter; analysis|decision|choice paralysis;
    paralysis by analysis; paralysed with fear|indecision; op ed|s|code|amp|tion; ops team; big op;
    operation* manager|team|room|research|costs|lead|department|meeting|s;
    operation yewtree|overlord|beautiful|bikini|cleanup|christmas; surgery on the? codebase|code|car|budget;
    not rocket|brain science|surgery; brain surgery; doctors|gp|gps|dr|vet|vets|local|dental|doctor surgery;
    surgery .. hours|reception|opening|appointment|phone; cosmetic surgery on; open heart surgery on ..;
    constituency surgery; clicked operation;
    file|math|maths|database|git|bitwise|async|atomic|rescue|undo|smooth|mint|covert|bulk|batch|read|write|save|
        delete|matrix|set|failed operation|operations;
    operation failed|succeeded|timed|aborted|completed|cancelled|not; shotgun surgery;
    broken build|link|links|test|tests|record|heart|pipeline|deploy|printer|chair|desk|promise*|code|english|branch|
        lift|elevator|keyboard|mouse|aircon|toilet|down .. by;
    broke the build|main|prod|bank|record|ice|news|pipeline|tests|silence|rules|site;
    break* the? build|bank|ice|news|rules|bread|change|down|even|up|room|fast|main;
    fracture* .. team|market|ui|codebase|relationship*|process|experience; fractured team|market|ecosystem|process;
    cracked screen|the case|code|it|open|on|the code|the problem|phone;
    crack* .. code|case|whip|joke*|egg|beer|under pressure|the bug; crack on; pop up|ups|corn|quiz|music|song;
    snapchat; snap decision*|up; oh snap; gave up|it|me a|him|her|us; blind spot for|in ..; colour blind;
    blind date|test|review|tasting*|taste; double blind; venetian blind*; window blind*; blindside*; go in blind;
    flying blind; turn* .. blind eye; blind leading; love is blind; vision board|statement|document|pro|mission;
    there and back; to and back; back and forth; back and front end; product vision; double vision song|by;
    our|company|the|team|shared vision; computer vision; tunnel vision on ..; night vision;
    double check|down|click|booked|booking|shot|espresso|standards|digit*; dizzying ..; dizzying; dizzy heights;
    spinning up|class|plates|wheel|wheels|instructor|bike|beach|disk|disks|out|off;
    head .. spinning from .. numbers|meetings|options|jargon|acronyms|spreadsheets|news; spinning from ..;
    spin class|bike|doctor|up|off|cycle; spinner; electric|electrical shock collar|warning|training|absorber;
    electric car|scooter|bike|bill|kettle|desk; shock wave|horror|absorber|value|news|result|exit; sticker shock;
    culture shock; in shock; shocked; static shock|shocks; static .. shock|zap; zapier; zap .. microwave|bug|zapier;
    zap* .. email*; bug zapper; lightning talk*|deal*|cable|fast|round; power bolt;
    power .. nap|point|automate|bi|user|cut|through|outage|supply|up|down|bank|strip|hour;
    weight lifting|loss challenge|loss competition|watchers|off my shoulders|of .. world; weights room|at the gym;
    pull* .. weight; worth .. weight; carry* .. weight; font weight; lost weight on purpose; lose .. weight;
    weight loss programme|program|club|group|journey|goal|drug*|challenge|jab*; pounds .. budget|sterling;
    # pounds .. budget|raised; size .. team|screen|file|font|bundle|batch; dropped .. size .. bundle|image|file;
    confused by|about|with; confusing; confusion about|over|around; confused deputy;
    talking|speaking|talk gibberish .. client|vendor|sales; gibberish .. error|code|log|logs|output|text|characters;
    code <be>? gibberish; error <be>? gibberish; garbled .. audio|text|output|line|sound|call|mic;
    audio <be>? garbled; jumbled .. css|layout|slides|notes|files|cables; seizing .. opportunity|day|moment;
    good|cultural|culture|better|right|perfect|great|keep|keeping|get|getting|stay|staying|feel|super|so|very|slim|
        tight|loose fit;
    hissy fit; fits in|into|the|on|well|my|me|perfectly; throw .. fit; outfit; fits the; back pain of;
    open wound of; old wounds; rub* salt ..; salt .. wound*; licking .. wound*; wound up; wounded pride;
    scar tissue joke;
    lost <my>? <my>? voice|keys|phone|connection|signal|count|track|interest|password|client|data|mind|patience|will
        to live .. meeting|this|spreadsheet|in;
    losing .. mind|patience|will .. meeting|spreadsheet|standup; lost .. will to live ..; losing my voice;
    lost my sense of humour; burning .. question|bridge*|platform|candle|man|cash|money|ears|midnight|calories|fat;
    burn rate|out|chart; burndown; slow burn; heartburn .. curry|pizza|chilli|spicy|dinner|lunch;
    crush* on|it|candy|the|goals|targets|our|my|this|demo|quarter|interview;
    crushing it|defeat|on|debt|workload|deadline*; candy crush;
    pressure cooker|washer|is on|to|from|test|on .. team|us;
    peer|under|time|deadline|work|tyre|water|sales|high|social pressure; blood pressure;
    tight deadline*|schedule|budget|ship|feedback|timeline*|coupling|turnaround|jeans|knit; tight on time|budget;
    squeeze in|it|into|this|one|the|you|a|budget|another|some;
    squeez* .. meeting|call|calendar|agenda|budget|margin*|schedule|lunch; short squeeze;
    heavy load|lifting|traffic|workload|rain|duty|metal|week|lunch|day|meeting|handed|query|hitter|going;
    elephant in the room; postgres elephant;
    band|bands playing|rehearsal|practice|width|camp|member*|resistance|of|gig|tshirt; bandwidth; resistance band*;
    rubber band*; rubber duck*|stamp*; vice president|versa|chair|captain|city; vice president;
    lead time|gen|generation|developer|engineer|role|the|dev|up|in|to|on; leading ..;
    string theory|literal|quartet|concat*|format*; jelly beans|babies|bean|baby; jealous; stuck in traffic;
    paralympic*; lazy load*|sunday|eval*|day|weekend|loading; drag and drop;
    drag* on|out|my feet on|heels|race|queen|drop|into|onto|file|files|it|the slider|the box|the card;
    dragging .. feet on|over; meeting .. drags|dragging|dragged;
    drop* by|box|me|the mic|the ball|shipping|database|table|call|calls; dropdown; call .. dropped|dropping|drops;
    wifi .. drop*; connection .. drop*; sales .. drop*; prices .. drop*; dropped calls; catch up;
    lift off|music|is|isnt|shaft|doors|to|engineer|club; the lift <be>;
    lift .. broken|not working|stuck|out of order; giv* up .. sugar|smoking|coffee|on .. code|regex; give* it;
    way out of; give way sign; no brainer; brain storm|fog after lunch|wave|drain|child|trust|power|food;
    brainstorm*; brain .. mush|fried|melting|jelly|fog; memory foam|lane|usage|stick|card;
    unstable build|connection|wifi|branch|api|release|network|test|tests|server;
    shaky connection|start|camera|ground|wifi|video|demo; wobbly desk|table|chair|wheel|start|jelly|wifi|tooth;
    unsteady start; desk|table|chair|stool|monitor|stand|shelf|ladder <be>? <be>? wobbl*|unstable|unsteady|shaky;
    balance sheet|bike|board|transfer|due; work life balance; life balance; account balance;
    balance .. work|life|account|budget|load|books; load balanc*; drunk on|last|at|history|text;
    drunk .. party|friday|night; hunch that|on|about; have a hunch; shock to the system;
    rash decision*|of|move|comment; headless; light weight|house|theme|mode|years|bulb|switch|touch|lunch;
    light|lights switch|bulb; bright idea; dark mode|side|web|matter|roast|horse;
    cold call*|brew|start|case|email|storage|snap|sweat just thinking|sweats just thinking|sweat thinking|shower;
    no sweat; dont sweat; sweat it; sweat the small stuff; sweatshirt; sweat shop; sweatpants; equity sweat;
    grey area|scale|hair|day|wall|theme|box|text|out|skies; gray area|scale|matter; greyed out;
    pale ale|blue|green|pink; went white label; sick day|leave|note|pay|of|burn|beat*|and tired|trick|as in;
    off sick; called in sick; call in sick; sick bay; homesick; morning sickness; that|thats|so sick;
    sea|travel|motion|car sick|sickness; feel sick thinking; sick to death; pregnant pause;
    pregnant with ideas|possibilities|meaning|potential; back end developer|team|engineer; maternity cover|leave;
    expecting .. delivery|package|email|call|reply|response|visitors|guests|parcel|results|a parcel|rain|heavy|
        delays|updates;
    baby steps|shower|sitter|face|photos|blue; bump up|into|version|the|this|ing|on the road|it;
    bump .. version|ticket|thread|priority|dependency|dependencies; due in # weeks report;
    due date|on|in .. ticket|report|invoice|assignment|friday|project|sprint|rent|task; the due date;
    project .. due; report .. due; in labour party; labour party|costs|day|vote*|hours|law*|market;
    labor day|union|costs|market; hard labour; waters down;
    water cooler|bottle|break|break|pipe|proof|melon|fall|meter|tight; water main* .. broke|burst; still waters;
    gush* about|over; baby .. sleeping|crying|kept; migraine inducing; gives me .. headache .. just|reading|looking;
    acid test; sharp suit|edge|edges|tongue|knife|pencil|object|c|corner*; c sharp; stabbing .. dark|at;
    like a knife through butter; knife edge; burst .. bubble|pipe|cpu|tyre|traffic|mode; my rate;
    split screen|the bill|test|second|ends|pdf|ticket|decision|tickets|keyboard|pea|infinitive;
    splitting .. bill|ticket|hairs|story|tickets|monolith|file; tear down|jerker|sheet|in my eye|off|away|out;
    tear* .. hair out; torn between; ripped off|jeans|abs|out|the; rip off|the band|it;
    torn page|paper|shirt|jeans|about|on; ripped .. plaster|jeans|apart .. review|feedback;
    tore .. paper|shirt|strip|into ..; feedback .. brutal; heart felt; hat trick;
    hard coded|copy|drive|disk|to say|to tell|to believe|stop|core|working|wired;
    hard to .. read|debug|find|test|maintain|concentrate|focus|see .. screen|follow;
    problem child|solving|statement|space|set; no problem; issue tracker|number|template|queue|log;
    push .. code|main|commit|branch|prod|notification*|back|button|for|it|changes|the release|update|updates;
    push notification*; pull request*; push up*; pushup*; pushing .. code|commit|deadline|buttons|limits;
    strain* .. relationship*|budget|resources|eyes;
    stream* .. netflix|music|data|video|event*|live|service*|tv|game*; live stream*; data stream*; work stream*;
    stop start traffic|meeting|day; flow* state|chart|diagram; workflow*; cash flow*; in the flow; go with the flow;
    dataflow; empty inbox|desk|office|fridge|string|array|list|state|seat|chair|room; go live|ahead|programming;
    golang; legs day; leg day; shell shock|script; toilet .. break|queue|out of order|humour|blocked|broken|cleaner;
    no toilet paper|roll; toilet paper out|gone|run|ran|finished; bathroom|toilet|pee|wee|wc break|breaks|pass;
    no|had|have|got time to pee|wee; no time for; chance to .. pee|wee|toilet; cant find the toilet;
    toilet .. cant find; cant even pee in peace; no time .. pee|wee|toilet; pee in peace; cant pee in peace;
    long enough to pee; between meetings; free to pee; cant leave .. pee|wee|toilet;
    cant go to the toilet because|between|until|till .. meeting*|call|calls|boss|desk|queue|kids|cat|dog|cleaner*;
    too busy to|for ..; pea soup|protein|green; peas
    """,
    aside=True,
)
