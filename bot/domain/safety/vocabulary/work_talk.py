"""Office talk and code that only sound like illness: their words count for nothing."""

from bot.domain.safety.phrase import says

WORK_TALK = says(
    """
    no|without|any|zero|nor loss|change|changes|problem|problems|trouble|issue|issues|difficulty|difficulties|lack
    of|in|with|to|urinating|peeing|going; numb to it|these|this|all|meetings|notifications|news|emails|slack|pings|
    alerts|noise|that; numb to the news|noise|pings|alerts|meetings|notifications; numb from <my>? meetings|
    spreadsheets|boredom|work|news; nearly|almost|gave|give|gives|giving|given|going|gonna|practically|basically|
    mini <i>|me|you|him|her|us|them|everyone|the|my|to|boss? <be>? <be>? heart attack|attacks|stroke|aneurysm|
    seizure|fit|coronary; different|broad|brush|pen|key|back|breast|butterfly strokes|stroke; keystroke*;
    fall|autumn leaves|colours|semester|release|season|conference|launch|quarter|term|collection|festival|vibes;
    fell off .. wagon|radar|list|calendar|map|face|priority|lorry; crash* on|at|in|during|the|when|after|every|
    again|with|loop .. load|startup|start|launch|save|login|boot|prod|production|safari|chrome|android|ios|deploy|
    app|server|import|export|open|submit|refresh|build; app|server|site|laptop|computer|browser|build|excel|chrome|
    zoom|system|database|api|service|script|page|pc|program|outlook|teams|slack|stock|market|pipeline|website|game|
    phone <be>? <be>? crash*; crash course|report|reports|log|logs|dump|test|handler|landing|diet|out|pad|loop|cart|
    bandicoot; crashed out|the party|on the|my sofa|a party|at my|prod|the server|the site|the app|the build; stock
    market crash; crash* .. party|sofa|couch|meeting; market crash; car crash of a|meeting|interview|demo|tv|
    project; hit by a bus|truck|train factor|scenario|problem|tomorrow; bus factor; hit by .. bus ..
    project|knowledge|who; cancer on|of|in|to the? codebase|code|company|team|project|society|culture|industry|
    organisation; cancerous codebase|code|culture; weak password*|at the knees|point; password* .. weak; weak|weaker
    argument|point|spot|link|signal|wifi|coffee|tea|excuse|case|references|joke|typing|passwords|encryption|demand|
    quarter|sauce|ref|pound; weak test*; weak sales; dead after|on|tired|line|lines|weight|pan|centre|center|end|
    code|link|links|battery|phone|lock|pixel|serious|easy|slow|boring|inside|wrong|chuffed|keen|good|nice;
    deadline*; battery <be>? dead; laptop <be>? dead; wifi <be>? dead; project <be>? dead; channel <be>? dead; dead
    after .. gym|leg|work|shift|workout|meeting; deadline* .. killing; kill the process|server|job|switch|time|task|
    session|app|tab|container|feature|branch|pod|thread; battery died; killer feature; laptop died; call it a day;
    end it .. meeting|call|early|there; whats the point of|in this|the|that|these|having|doing|a|all meeting*|
    ticket|report|slide|feature|process|standup|form|call|field|column|function|class|retro|email|jira|dashboard|
    stretching|stretches|timesheet*|review|test|tests; no point in? .. meeting|deploying|refactoring|testing|ticket|
    call|arguing|going to; cant go on holiday|leave|vacation|call|camera|the call|friday|monday|the
    trip|site|stage|mute|without coffee|lunch; cant go on like|living without .. coffee|wifi|ac; done with
    this|that|the|my sprint|ticket|task|report|project|job|meeting|laptop|client|code|feature|pr; tax burden; burden
    on .. team|server|system|ops|support; hot|cold|help|standing|front desk; hotdesk*; room|office|server|colour|
    water|sea|oven|outside|cpu|gpu|the room temperature|temperatures; temperature .. room|office|server|outside|
    oven|thermostat|aircon|here|cpu|rack|check of; office temperature; burning up .. money|cash|cpu|battery|gpu;
    temperature of .. room|office|team; kidney beans|bean|shaped|dish|pie|desk|donor|donation; pain .. neck of
    a|client|customer|project; pain to .. use|set|deploy|install|debug|maintain|work|merge; pain meeting|to watch|
    process|migration|merge|code|silence|review; headcount; head office|chef|teacher|coach; legal|logistical|
    scheduling|deployment|admin|planning|real headache*; headache .. merge|migration|planning|calendar|scheduling|
    timezone*|tax|invoice*|refactor*; pull .. leg; table|chair|desk|stool|bench leg|legs; arm|arms
    race|chair|rest|band; arm chip*|mac*|based|build|processor; back end|log|to|up|in|at|on|from|then|office|pack|
    door|fill|port|ground|space|slash|stage|track|burner|and forth|seat|drop|bone|lit|hand|stop|ache of
    a|benchers|yard|of house|of the|pocket|row when|home|soon|later|tomorrow|next|after .. work|you|meetings|
    earlier|it|school|holiday|office|desk|monday; backend; backlog; going|go|goes|went|come|comes|coming|came|get|
    gets|getting|got|call|be|ill|im|bring|welcome|step|write|roll|pay|push|look|looking|circle|play|feed|fall|
    switch|turn|sent|send|give|put|report|jump|ping back to|from|in|on|at|online|into|home|soon|later|after|before|
    tomorrow|monday|for|with|together|if|when|again|you; feedback; rollback; fallback; callback; mass mail*|effect|
    email|market|update; growth hacking|mindset|rate|target|team|market|plan|stage|area|chart; hole in .. wall|one|
    budget|code|plan|schedule|my sock|logic|donut; bleeding edge|obvious|heck|love|hell|budget|cash|money|users|
    customers|ink|colour|into; bleed* .. money|cash|users|customers|margin|edge|ink; blood <be>? orange|bank|drive|
    type|bath|donation|donor|moon|test|pressure; printer .. bleed*; bloody|blooming hell|meeting*|printer|server|
    brilliant|good|idiot|thing; spotting .. typo|typos|bug|bugs|error|errors|mistake|trends|pattern*; contraction*
    .. grammar|market|economic; market contraction; rollout .. waves; release .. waves; trip to|report|advisor|
    planning|wire|hazard; business|work|team|day|road trip; slip* .. mind|by|date|schedule|deadline|through|up ..
    deadline; slipped deadline*|schedule*|release|my mind|through|past|his mind|behind|a week|to; deadline ..
    slipped; release .. slipped; schedule slipped; collapsed|collapse|collapsing|collapses into|the .. bed|section|
    heap|menu|accordion|row|tab|sidebar|laughing|laughter|column|folder|panel|thread; deal|company|market|bank|roof|
    project|bridge|talks|table|tent|menu|nav|sidebar|building|chair|desk|shelf|souffle|accordion|economy|bubble|
    currency|team|defence|wave <be>? collapsed|collapse|collapses; pass* out .. handouts|cards|flyers|stickers|
    snacks|candy|menus|leaflets|agenda; faint* .. praise|smell|line|idea|signal|memory|trace|clue|whiff|grey|colour;
    wee bit|while|stretch|one|break|chat|problem|niggle|twinge|question|dram|man|lass|dog|walk|cuppa|moment|favour|
    reminder|message|update|issue|tight|sore|stiff|small|hours; shift my arse; ball*|balls .. court|rolling|in ..
    air|meeting|up; bottom line|up|page|left|right|row|drawer|navigation|nav|bar|shelf|sheet|table|funnel|screen|
    list; ring me|you|the|binder|light|road|doorbell|fence|pull; private channel|message|repo|key|branch|method|
    equity|room|school|link|function|cloud|call|dm|jet|view; memory leak*; leak* .. memory|connections|handles|roof|
    tap|pipe|ceiling|radiator|coffee machine|bottle|fridge|data|information|secrets|credentials|token|tokens|boat|
    documents|emails|kettle|water bottle; roof|tap|pipe|ceiling|radiator|fridge|dishwasher|kettle|boiler|bottle|pen|
    sink|washing machine|memory|data|news <be>? <be>? leak*; leaked .. document*|slides|roadmap|specs|emails|
    footage|salary; data|gas|news|password leak*; accident report form|waiting|prone|book|blackspot; op
    ed|s|code|amp|tion; ops team; operation* manager|team|room|research|costs|lead|department|meeting|s; operation
    yewtree|overlord|beautiful|bikini|cleanup|christmas; surgery on the? codebase|code|car|budget; not rocket|brain
    science|surgery; brain surgery; doctors|doctor|gps|vet|vets|local|dental surgery; surgery .. hours|reception|
    opening|appointment|phone; cosmetic surgery on; open heart surgery on; constituency surgery; clicked operation;
    file|math|maths|database|git|bitwise|async|atomic|rescue|undo|smooth|mint|covert|bulk|batch|read|write|save|
    delete|matrix|set|failed operation|operations; operation failed|succeeded|timed|aborted|completed|cancelled|not;
    shotgun surgery; broken build|link|links|test|tests|record|heart|pipeline|deploy|printer|chair|desk|promise*|
    code|english|branch|lift|elevator|keyboard|mouse|aircon|toilet|down .. by; broke the build|main|prod|bank|
    record|ice|news|pipeline|tests|silence|rules|site; break* the? build|bank|ice|news|rules|bread|change|down|even|
    up|room|fast|main; fracture* .. team|market|ui|codebase|relationship*|process|experience; fractured
    team|market|ecosystem|process; cracked screen|the case|code|it|open|on|the code|the problem|phone; crack* ..
    code|case|whip|joke*|egg|beer|under pressure|the bug; i|we|they|he|she|team|have|has gave up; blind date|test|
    review|tasting*|taste; our|company|team|shared|product vision; head .. spinning from .. numbers|meetings|
    options|jargon|acronyms|spreadsheets|news; electric car|scooter|bike|bill|kettle|desk; zap ..
    microwave|bug|zapier; zap* .. email*; bug zapper; pounds .. budget|sterling; # pounds .. budget|raised; size ..
    team|screen|file|font|bundle|batch; dropped .. size .. bundle|image|file; talking|speaking|talk gibberish ..
    client|vendor|sales; gibberish .. error|code|log|logs|output|text|characters; code <be>? gibberish; error <be>?
    gibberish; garbled .. audio|text|output|line|sound|call|mic; jumbled .. css|layout|slides|notes|files|cables;
    lost <my>? <my>? voice|keys|phone|connection|signal|count|track|interest|password|client|data|mind|patience|will
    to live .. meeting|this|spreadsheet|in; losing .. mind|patience|will .. meeting|spreadsheet|standup; burndown;
    crush* on|it|candy|the|goals|targets|our|my|this|demo|quarter|interview; crushing it|defeat|on|debt|workload|
    deadline*; pressure cooker|washer|is on|to|from|test .. team|us; peer|under|time|deadline|work|tyre|water|sales|
    high|social pressure; tight deadline*|schedule|budget|ship|feedback|timeline*|coupling|turnaround|trousers|knit;
    tight on time|budget; squeeze in|it|into|this|one|the|you|a|budget|another|some; squeez* .. meeting|call|
    calendar|agenda|budget|margin*|schedule|lunch; heavy load|lifting|traffic|workload|rain|duty|metal|week|lunch|
    day|meeting|handed|query|hitter|going; postgres elephant; bandwidth; vice president|versa|chair|captain|city;
    string theory|literal|quartet|concat*|format*; drag* on|out|my feet on|heels|race|queen|drop|into|onto|file|
    files|it|the slider|the box|the card; meeting .. drags|dragging|dragged; drop* by|box|me|the mic|the ball|
    shipping|database|table|call|calls; dropdown; call .. dropped|dropping|drops; wifi .. drop*; connection ..
    drop*; sales .. drop*; dropped calls; giv* up .. sugar|smoking|coffee|on .. code|regex; memory
    foam|lane|usage|stick|card; unstable build|connection|wifi|branch|api|release|network|test|tests|server; shaky
    connection|start|camera|ground|wifi|video|demo; wobbly desk|table|chair|wheel|start|jelly|wifi|tooth; desk|
    table|chair|stool|monitor|stand|shelf|ladder <be>? <be>? wobbl*|unstable|unsteady|shaky; balance .. work|life|
    account|budget|load|books; shock to the system; cold call*|brew|start|case|email|storage|snap|sweat just
    thinking|sweats just thinking|sweat thinking|shower; call in sick; back end developer|team|engineer; expecting
    .. delivery|package|email|call|reply|response|visitors|guests|parcel|results|a parcel|rain|heavy|delays|updates;
    bump up|into|version|the|this|ing|on the road|it; bump .. version|ticket|thread|priority|dependency|
    dependencies; due in # weeks report; due date|on|in .. ticket|report|invoice|assignment|friday|project|sprint|
    rent|task; project .. due; report .. due; labour party|costs|day|vote*|hours|law*|market; labor
    day|union|costs|market; acid test; burst .. bubble|pipe|cpu|tyre|traffic|mode; split screen|the bill|test|
    second|ends|pdf|ticket|decision|tickets|keyboard|pee|infinitive; splitting .. bill|ticket|hairs|story|tickets|
    monolith|file; torn page|paper|shirt|trousers|about|on; ripped .. plaster|trousers|apart .. review|feedback;
    feedback .. brutal; hard to .. read|debug|find|test|maintain|concentrate|focus|see .. screen|follow; issue
    tracker|number|template|queue|log; push .. code|main|commit|branch|prod|notification*|back|button|for|it|
    changes|the release|update|updates; push notification*; pull request*; push up*; pushing .. code|commit|
    deadline|buttons|limits; strain* .. relationship*|budget|resources|eyes; stop start traffic|meeting|day;
    workflow*; dataflow; empty inbox|desk|office|fridge|string|array|list|state|seat|chair|room; go
    live|ahead|programming; golang; toilet .. break|queue|out of order|humour|blocked|broken|cleaner; between
    meetings; cant go to the toilet because|between|until .. meeting*|call|calls|boss|desk|queue|kids|cat|dog|
    cleaner*; pipeline|cursor|mouse|server|team|company|project|build|deploy|app|page|process|queue|city|traffic|
    network|system|decision|country <be>? paralysed; hit|hitting|banging|bang my head against|on ..
    wall|desk|bug|code|client; paralysed .. pipeline|screen; build|server|pipeline|site|api|deploy|job|test|prod
    fell|falls|falling over; weak at .. maths|math|excel|spelling|sql|names|cooking|chess; not worth living without
    .. coffee|wifi|tea|chocolate|cheese|wine|internet|lol; cant go on with|without no|my|the?
    coffee|tea|wifi|lunch|snacks; need to pee but|and|so the|im|in|still meeting|call|standup|stuck; incontinent ..
    log|logs|server|code|process; blank screen; collapsed on|onto|into the|my|our sofa|bed|couch|chair|settee;
    oncology nurse|dataset|data|conference|startup|app|research|paper; demo|presentation|script|drone <be>? crashed;
    demo crash*; blacked out .. calendar|windows|dates|diary; prod|production|deploy|deployment|deploys|deployments|
    pipeline|cluster|node|backup|vm|kernel|driver|firmware|android|ios|tab|firefox|safari|edge|photoshop|figma|
    jira|sap|vpn <be>? <be>? crash*; crash* .. prod|production|deploy|backup|cluster|node|again page|failover; it
    crashes again|on|when; dropped .. index|table|database|connection|packets|ticket|frames; dead workers|letter|
    letters|code|end|on arrival|links|wood; connection|memory|thread pool|pressure|leak; weak
    references|link|joints; null pointer; legs of the|our network|trip|journey|race|tour|relay; spine switch|leaf|
    router|label|labels; both legs of; seizure of assets|goods|property|drugs; kidney bowl|bowls|tray; malware|
    virus|ransomware|laptop|computer|network|server|phone infection|infected; infected with .. jingle|song|tune|
    enthusiasm|laughter; infectious laugh*|enthusiasm|smile; overdose of|on notifications|coffee|meetings|emails|
    chocolate|sugar|cake|slack|caffeine|cheese|netflix|spreadsheets|information; clot of a; blood clot of;
    broke|breaks|broken .. footer|header|page|layout|build|foot of; cant talk|speak .. meeting|call|library|mute|
    muted|standup; meeting|call|library|muted|quiet|mute cant talk|speak; talk|speak later|tomorrow|soon; nothing
    comes out of the .. pipeline|printer|queue; pipeline|queue|build|printer .. constipated; constipated
    pipeline|queue|again; jobs stuck; end|ending|ended|ends it .. lease|contract|subscription|call|meeting|
    membership|there|project|sprint|session; lease; end it all .. cron|jobs|processes|sessions|tabs; cant go on like
    this .. sitting|meetings|desk|hours|chair; ground floor; in # weeks|wks|months; # weeks|wks|months
    to|until|before the|my|race|marathon|launch|release|holiday|half|go; bladder bag|scanner|pump|press; camelbak;
    hydration bladder; water bladder; football bladder; incontinent supplies|letters|products|market|vendor|pads
    brand; sweats|sweat|sweating only in|at|after|during|on; pregnancy|pregnant tracker|app|repo|test|tests|feature|
    page|leave|yoga class; neither .. skills|one; down the? leg doesnt; sweats only; pipeline <be> constipated;
    build|queue|printer|deploy constipated; clause # is; a cancer in|on|to|of the; cancer in the contract|code;
    gave|give|gives|giving|given .. heart attack|stroke|coronary|aneurysm; broke|break|breaking|broken my back
    carrying|doing|lifting_this|for|over|on|getting|trying; had a stroke last|again|on|when .. server|database|db|
    prod|build|system; database|server|db|prod|laptop|printer|network|router had|has|having a? stroke|seizure|
    heart_attack|meltdown|fit; need|want|have|going|dying|desperate|bursting to? for? a? wee|pee|piss
    but|and|so|because the|im|in|my|this|were meeting|call|boss|standup|demo|presentation|stuck|on|zoom|train|bus;
    meeting|call|standup|demo|zoom wont|doesnt|never end|stop|finish;
    hold|holding the line|fort|meeting|floor|phone|door|vote|pose|date|post
    """,
    aside=True,
)
