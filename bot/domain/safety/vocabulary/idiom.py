"""Sayings, sport and everyday talk that only sound like illness: their words count for nothing."""

from bot.domain.safety.phrase import says

SAYINGS = says(
    """
    the chest in|by|under the hallway|corner|kitchen|garage|attic|loft; giving me chest pain|palpitations lol; ring
    finger|fingers; ring road|light|binder; no loss|lack|change|changes|problems|problem|issues|trouble; comfortably
    numb; mind numb; mind numbingly; mindnumbing; numb skull; numbskull; brain <be>? numb|dead|fried; emotionally
    numb; brain dead; numb with boredom; chest press|presses|pressing; chest day; chest freezer|of
    drawers|tattoo|hair|infection; treasure|hope|medicine|ice|toy|war|community chest; off my chest; off .. chest;
    close to .. chest; heart sank|skipped|melts|melted|goes|broke|throb|set|burn|warming|rate|to heart|of|strings;
    by heart; at heart; learn .. heart; break* .. heart; heart breaking; heart emoji; heartbroken; cold feet; get ..
    off my chest; chest opener|openers|stretch*|muscles|muscle|exercise|exercises; having kittens; heart attack when
    i saw; heart attack looking|seeing|reading; heart attack on a plate|bun; heart attack waiting; have .. heart
    attack when|if|over; have a heart|fit|cow; stroke of; breaststroke; backstroke; stroke .. ego|cat|dog|midnight|
    beard|genius|luck; brushstroke*; swimming strokes; stroke engine; stroke play|order|width|rate|technique;
    fell|fall|falling|fallen|falls behind|through|short|apart|foul|victim|for|flat; fell in love|with; fell on deaf;
    fell into place|bed; fell on .. sword; i|he|she|they|we|just|nearly|almost|and fell|fall|falling asleep; fell
    asleep on|at|in|during|watching|early|while; fell behind; fall behind; fell through; fell ill; fell short; fell
    apart; fall apart; in the fall; this fall; last fall; next fall; falls short|under|on a; fell in love; free
    fall; fall guy; pitfall; fallen behind; fell for; sugar crash; the crash is; train wreck|crash of; trainwreck;
    feel|feels|felt|feeling|look|looks like .. hit|run .. bus|truck|train|lorry; cancer research|charity|charities|
    awareness|fundraiser|fund|walk|run|season|ward|centre|center|policy; cancer star|sign|moon|rising|horoscope|
    season; im a? cancer sun|born|and|by; star sign; zodiac; toxic and cancerous; cure for cancer; race for life;
    horoscope*; tropic of cancer; so weak .. laugh*; im weak lol; weakness for|in the|of the|in our|is chocolate|is
    cake; strengths and weaknesses; weaknesses; my weakness is|are; long week; deadlift*; deadlock*; dead by lunch|
    noon|lunchtime|five|5|3|4|3_pm|the_end; phone .. dead; brain .. dead; im dead lol; drop dead gorgeous; over my
    dead body; dead leg prank; killing me lol|softly; shoot me now; kill me now; kill me; killed it; killing it;
    kill two birds; dying to|of|for|laughing; dying laugh*; to die for; die laughing; dying of|from boredom|
    laughter|embarrassment|heat|cold|hunger|cringe; bored to death; scared|worked|talked|sick|tickled|starving|
    freezing to death; die .. boredom|embarrassment|laughing; die hard; die on this hill; hill .. die on; never say
    die; diehard; my phone died; could murder; id kill for; would kill for; kill for; joke .. killed; end it
    there|early; lets end it; end it all with a semicolon; end of life|support|day; eol; whats the point of|in $;
    whats the point of|in stand; whats the point of|in stretching|standing|sitting|moving|having|doing|another|
    coming|a|an|your|daily|exercising|exercise|reminders; whats the point of|in going to|there|in|outside|home;
    point of|in stretching|exercise|exercising|reminders|doing; the point is; cant go on the; burden of proof;
    admin|paperwork|financial|maintenance|cognitive burden; id rather die than; rather die than; want to die on;
    social suicide; career suicide; political suicide; suicide squad|prevention|burn|linux|awareness|hotline|
    bunnies|runs|drills|sprints|wings|helpline|watch; kamikaze; cabin fever; fever dream|pitch|tree; spring fever;
    football|gold|saturday|world|election|black|yellow|scarlet|lottery|dance|hay|jungle|wedding|festival fever;
    fever pitch; saturday night fever; bieber fever; hay fever; temperature check; air temperature; set ..
    temperature; fevered; temperature in; temperature sensor*; take the temperature of; steak and kidney; sell ..
    kidney; cost .. kidney; kidney bean*; kidney shaped; kidney pie; a kidney for; bladder wrack|of; paid .. kidney;
    football bladder; pain in the arse|ass|butt|bum|backside; such|real|total|right|huge|is|was a|the|such? a? pain
    in the neck; pain point|points|au; pain <be>? chocolat; no pain no gain; growing pain; painstaking; pain
    threshold; pain free; a real|total|huge|major|massive pain to; such a pain; breakneck; bottleneck*; neck of the
    woods; neck and neck; up to my neck; stick .. neck out; neck deep; breathe down .. neck; risk .. neck;
    turtleneck; v neck; necklace; by a neck; millstone .. neck; save .. neck; crew neck; neck deep in; shoulder the;
    shoulder .. blame|burden|responsibility; cold shoulder; shoulder to; head of|start|count|hunter|ing|phones|line|
    set|less|first|room; heads up; overhead; head around; heads down; keep .. head; in my head; head in the; head
    over heels; per head; bobblehead; bring to a head; hit the nail|ground|gym|road|deck|target|jackpot|books ..
    head?; scratch* .. head; biggest headache; leg up|room|work|ends; legwork; last legs; break a leg; arm and a
    leg; pulling .. leg; legs to stand on; leg of .. trip|journey|lamb|relay|race; first|second|last|next leg of;
    foot the bill; foot in .. door|mouth; on the wrong|back|right|other foot; set foot; shoot* .. foot; foot
    traffic|print|note|age|er|ball; bare foot shoes; foot rest|stool|pedal; put .. foot down|in; toe the line; toe
    to toe; dip* .. toe; armrest; up in arms; firearm*; strong arm; twist .. arm; chance .. arm; arm_64; hand|hands
    off|book|shake|some|made|held|y|written|free|picked|sanitiser|full|up; by hand; handover; on the other hand;
    first hand; second hand; all hands; hands down; clock hands; hand of; give .. hand; lend .. hand; left hand
    side; right hand side; rule of thumb; thumbs up|down; green thumb; finger|fingers crossed|food|point|print|
    prints|on .. pulse; cross* .. fingers; butterfingers emoji; point* .. finger*; knee jerk|deep; weak .. knees;
    knee high; the bees knees; nose to tail; backup*; comeback; payback; throwback; have your back; back me up;
    behind my|his|her|their back; back of my mind|hand; scratch .. back; bare back; back order; pat on .. back; on
    the back of; watch .. back; backstab*; a stab; take a stab; stab at; back up my; back burner; lump sum; lump* ..
    throat; lump it; lumpy; lumped; lump of; bumps? in the road; critical mass; land mass; growth; bulk; nose bleed
    seats; give|giving|gave|donat* blood; blood sweat and tears; bad blood; blood .. boil*; in cold blood; spotted;
    good spot; wave hello; waves hello|of; heatwave; wave|waves .. emoji|layoffs; tripped the|breaker; tripping
    balls; trip .. breaker|wire|alarm|fuse|up; ego trip; slip of the; pay slip*; freudian slip; slipped on ..
    timeline; tumble dryer; tumbleweed; burnout; passed out on the sofa|couch; passed out by|early; passed out
    drunk; black out dates|blinds; power blackout; blackout blind*|poetry|period; faintest; faint
    praise|hope|hearted; damn .. faint; feint; breathe new life|easy|a sigh|again; room to breathe; take|took|taking
    a? breather; deep breathe exercise*; breathe space|exercise*|room|techniques|down; breathe work|room|space;
    breathe of fresh; take .. breathe away; hold* .. breathe; bated breathe; save .. breathe; under .. breathe;
    waste .. breathe; breathtaking; breathe .. fresh; space to breathe; no time to breathe; time to breathe; pissed
    off; pisses|piss|pissing me|off|poor|up|take|about|easy|artist|down; take|takes|taking|took the piss; piss
    easy|poor|up|take|off; pissing it? down; pissed at|with|that|about|last|by; piss off; piss up; a wee
    sore|stiff|tight; shit show|storm|post|load|happens|ton; shit|shat|shitting|crap|crapped|crapping|pee|peed|wet|
    wetting|pissed|pissing|peeing <self>|my|his|her trousers? laugh*; nearly|almost|practically <i>? <be>? shit|
    shat|shitting|crapped|peed|wet|pissed|pee|wetting|peeing|pissing <self>|my trousers; laugh* .. peed|wet|pee|
    pissed|cried|wee|weed; peed .. laugh*; pissed .. laugh*; wet .. laugh*; wet weather|lunch|paint|floor|hair|
    shoes|socks|blanket|wipes|wipe; cant be arsed; half arsed; smart arse; kick* .. arse|ass|butt|backside|bum; pain
    in my arse|ass|butt; work .. arse|ass|butt off; bad ass; badass; kick ass; butt of .. joke*; cover .. ass; dumb
    ass; laugh* .. ass|arse|head off; sitting on my arse all; shake .. booty; freezing my <my>?
    arse|ass|balls|bits|tits off; bust* .. ass|balls|butt; juggling .. balls; drop* .. ball; the bottom <be>; at the
    bottom; from the bottom; bottom|bottoms corner|half of the; scroll .. bottom; rock bottom; boxing ring; wedding
    ring; dick move|head|ish; moby dick; bits and|of|per bobs; 32|64|8|16 bits|bit; foo bar; foobar; foo fighters;
    knob on|of butter; volume knob; cock up; saddle up|bag|bags|stitch; back in the saddle; in the saddle of|again;
    crotch rocket; groin vault; leaky abstraction*|tap|bucket|roof|belly|faucet; accident* deleted|sent|merged|
    pushed|replied|muted|dropped|closed|committed|liked|booked|clicked|shared|overwrote|ended|called; accidentally;
    by accident; happy accident; traffic jam .. accident; accident on .. motorway|m_25|m_6|m_1|highway|road|line|
    a_40|a_1|freeway; stuck .. accident; traffic .. accident; accident .. traffic|tailback*|delay*|late|delayed|road
    closed; paralysed by|with; paraly* of choice|analysis|decision*|fear|indecision|imposter;
    analysis|decision|choice paralysis; paralysis by analysis; paralysed with fear|indecision; big op; crack on; pop
    up|ups|corn|quiz|music|song; snapchat; snap decision*|up; oh snap; gave it|me a|him|her|us; blind spot for|in;
    colour blind; double blind; venetian blind*; window blind*; blindside*; go in blind; flying blind; turn* ..
    blind eye; blind leading; love is blind; vision board|statement|document|pro|mission; there and back; to and
    back; back and forth; back and front end; product vision; double vision song|by; computer vision; tunnel vision
    on; night vision; double check|down|click|booked|booking|shot|espresso|standards|digit*; dizzying; dizzy
    heights; spinning up|class|plates|wheel|wheels|instructor|bike|beach|disc|out|off; spinning from; spin class|
    bike|doctor|up|off|cycle; spinner; electric|electrical shock collar|warning|training|absorber; shock wave|
    horror|absorber|value|news|result|exit; sticker shock; culture shock; in shock; shocked; static shock|shocks;
    static .. shock|zap; zapier; lightning talk*|deal*|cable|fast|round; power bolt; power .. nap|point|automate|bi|
    user|cut|through|outage|supply|up|down|bank|strip|hour; weight lifting|loss challenge|loss
    competition|watchers|off my shoulders|of .. world; weights room|at the gym; pull* .. weight; worth .. weight;
    carry* .. weight; font weight; lost weight on purpose; lose .. weight; weight loss programme|program|club|group|
    journey|goal|drug*|challenge|jab*; confused by|about|with; confusing; confusion about|over|around; confused
    deputy; audio <be>? garbled; seizing .. opportunity|day|moment; good|cultural|culture|better|right|perfect|
    great|keep|keeping|get|getting|stay|staying|feel|super|so|very|slim|tight|loose fit; hissy fit; fits in|into|
    the|on|well|my|me|perfectly; throw .. fit; outfit; fits the; back pain of; open wound of; old wounds; rub* salt;
    salt .. wound*; licking .. wound*; wound up; wounded pride; scar tissue joke; lost .. will to live; losing my
    voice; lost my sense of humour; burning .. question|bridge*|platform|candle|man|cash|money|ears|midnight|
    calories|fat; burn rate|out|chart; slow burn; heartburn .. curry|pizza|chilli|spicy|dinner|lunch; candy crush;
    blood pressure; short squeeze; elephant in the room; band|bands playing|rehearsal|practice|width|camp|member*|
    resistance|of|gig|tshirt; resistance band*; rubber band*; rubber duck*|stamp*; vice president; lead time|gen|
    generation|developer|engineer|role|the|dev|up|in|to|on; leading; jelly beans|babies|bean|baby; jealous; stuck in
    traffic; paralympic*; lazy load*|sunday|eval*|day|weekend|loading; drag and drop; dragging .. feet on|over;
    prices .. drop*; catch up; lift off|music|is|isnt|shaft|doors|to|engineer|club; the lift <be>; lift ..
    broken|not working|stuck|out of order; give* it; way out of; give way sign; no brainer; brain storm|fog after
    lunch|wave|drain|child|trust|power|food; brainstorm*; brain .. mush|fried|melting|jelly|fog; unsteady start;
    balance sheet|bike|board|transfer|due; work life balance; life balance; account balance; load balanc*; drunk
    on|last|at|history|text; drunk .. party|friday|night; hunch that|on|about; have a hunch; rash
    decision*|of|move|comment; headless; light weight|house|theme|mode|years|bulb|switch|touch|lunch; light|lights
    switch|bulb; bright idea; dark mode|side|web|matter|roast|horse; no sweat; dont sweat; sweat it; sweat the small
    stuff; sweatshirt; sweat shop; sweatpants; equity sweat; grey area|scale|hair|day|wall|theme|box|text|out|skies;
    gray area|scale|matter; greyed out; pale ale|blue|green|pink; went white label; sick day|leave|note|pay|of|burn|
    beat*|and tired|trick|as in; off sick; called in sick; sick bay; homesick; morning sickness; that|thats|so sick;
    sea|travel|motion|car sick|sickness; feel sick thinking; sick to death; pregnant pause; pregnant with ideas|
    possibilities|meaning|potential; maternity cover|leave; baby steps|shower|sitter|face|photos|blue; the due date;
    in labour party; hard labour; waters down; water cooler|bottle|break|pipe|proof|melon|fall|meter|tight; water
    main* .. broke|burst; still waters; gush* about|over; baby .. sleeping|crying|kept; migraine inducing; gives me
    .. headache .. just|reading|looking; sharp suit|edge|edges|tongue|knife|pencil|object|c|corner*; c sharp;
    stabbing .. dark|at; like a knife through butter; knife edge; my rate; tear down|jerker|sheet|in my
    eye|off|away|out; tear* .. hair out; torn between; ripped off|trousers|abs|out|the; rip off|the band|it; tore ..
    paper|shirt|strip|into; heart felt; hat trick; hard coded|copy|drive|disc|to say|to tell|to believe|stop|core|
    working|wired; problem child|solving|statement|space|set; no problem; pushup*; stream* .. netflix|music|data|
    video|event*|live|service*|tv|game*; live stream*; data stream*; work stream*; flow* state|chart|diagram; cash
    flow*; in the flow; go with the flow; legs day; leg day; shell shock|script; no toilet paper|roll; toilet paper
    out|gone|run|ran|finished; toilet|pee|wee break|breaks|pass; no|had|have|got time to pee|wee; no time for;
    chance to .. pee|wee|toilet; cant find the toilet; toilet .. cant find; cant pee in peace; no time ..
    pee|wee|toilet; pee in peace; long enough to pee; free to pee; cant leave .. pee|wee|toilet; too busy to|for;
    pee soup|protein|green; peas; broke|breaking|break my back|neck|ass|arse getting|trying|to|on|over|for|with|
    this|that; end it at|by|in|on; bumped my head; belly wrenching|feeling|instinct|reaction; torn apart last|by;
    dont|cant|not|didnt|never feel|feeling it|this|that|anything|much|the_stretch in|on <my> glutes|hamstrings|
    hamstring|hips|abs|core|quads|lats; feeling the stretch|burn; leg .. that|very|so|as|too high; couch to 5_k;
    dead <be>? from .. gym|workout; half dead; dead on my feet; cant feel .. face .. tired*|tiredness|sleep|lol|
    cold; burst .. laugh*; roll over in .. grave; back up|ups; on the back foot; have .. back $; back in the day;
    watch my back; got your back; falling over again; fell over again|on|under; keeps falling over;
    cross|uncross|crossing my? legs; stroke in the pool; head in hands; leg|legs|knees|foot dont|doesnt|wont|cant
    hurts|ache|pain|fit|reach|like|love|bother|matter|mind|get|feel|need|want|touch|look|stretch|bend|straighten|
    cross|grow|have; double vision from|staring; stabbed me in the back $; stabbed me in the back
    by|on|over|again|with; skipping rope; rope|ropes course; legs dont|doesnt lie|quit; seizure of
    laughter|giggles|lol; suicide squeeze; tongue tied; words fail; face for radio; eye opener|opening|rolling|roll;
    face palm|time|value|to_face|mask|book; save face; poker face; straight face; face the music; two faced; lip
    service|sync; mouth watering; limp lettuce; my face when; face when; jaw drop*; face dropped|fell when|at;
    dropped .. mic; cant go on mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|tuesday|wednesday|
    thursday|saturday|sunday; disappear into; disappear for .. lunch|holiday|week|bit|minutes; tiny|small bladder;
    bladder <be>? tiny|small; back .. in # minutes|hours; back in #; eyelid twitch*; eye twitch*; soaked my
    feet|beans|oats; pregnant people|women|employees|members; brave face; dog|cat peed; end it with|when|if|at; top
    itself; is|are|be|being|keep|stay fit; private range|address|ip|network|member; hand on heart; hand on my heart;
    cross my heart; all thumbs with|on; pissing|pissed|peeing|wetting|pee|wee <self> at|over|watching|reading;
    fallen arch*; fallen .. angel|soldier|empire|favour|apart; blind spot comfortably|in|mirror|check|when|
    reversing|driving|properly; check|see|checking|mirror .. blind spot; check|checking .. blind spot ..
    car|driving|stiff; leg|legs .. shorter|longer than; leg <be>? shorter|longer; half an? inch shorter|longer; inch
    shorter|longer; legs|knees turn*|went|go to jelly .. announced|said|saw|heard|told|called|proposed|smiled|
    promotion; turned to jelly when|after|at; leaves|left|leave me|us|you paralysed|speechless|breathless|numb|cold;
    paralysed .. options|choice|choices|menu|list|decide|pick|choose|chose|manager; paralysed from the neck up;
    options|choice|choices|menu|list .. paralysed; grey and clammy .. weather|morning|city|london|manchester|
    outside; rolled|crashed|flipped|wrecked my|the|a car|bike|van .. game|forza|controller|times_in|mario|gta;
    spread .. paint|jam|butter|gossip|rumour; tripped over .. ego|words|tongue; brain|head|ear infected; seizure of;
    flames; yellow fever .. heart attack; fever .. team|dance; bruise|bruised .. ego|pride|toes|thigh; weak
    tea|coffee|excuse|joke|points; neither|either here; cant feel my soul|heart|pulse_of; heart attack .. card|bill|
    price|scare|jump_scare; breathless presentation|coverage|pace|hype|headline*|excitement|prose|copy|tweet*;
    tearing through|up|into|along; shredded|shredding documents|paper|it;
    sat on my chest|lap|desk .. cat|dog|kid|toddler|baby; cat|dog|kid|toddler|baby|kitten|puppy sat|sits|sitting|
    slept|lying|lay on .. chest|back|lap|neck|shoulders; glutes working|firing|engaging|activating; cant|dont feel
    my? glutes|abs|core|lats|hamstrings|quads; prenatal yoga|class|teacher; massage gun
    """,
    aside=True,
)
