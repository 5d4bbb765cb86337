"""Words that tell what is only imagined, told or laughed about from what is happening."""

from bot.domain.safety.phrase import says

IMAGINED = says(
    """
    what if; if i get|have|experience chest|numb|pain|a|any|symptoms|tingling|neurological|dizzy; if i had|lose|
    lost|ever|were|was|started|suddenly|develop*|notice|should; if someone|somebody|anyone|anybody|you|one|people|
    we|employees|colleagues|users|staff|customers|a_user|a_colleague; what should|do|can|would i|we|you do|say if;
    the|main|common|early|typical|classic|what|which|learn|list|about|are|know symptoms|symptom|signs of; what ..
    symptoms|signs|causes; symptoms of; warning signs; red flags; in case of|i|someone|anyone; hypothetical*; how
    would|do|can|does i|you|one|people|we know|tell|recognise|recognize|spot|detect|prevent|avoid;
    can|could|does|do|would|will <my>? sitting|stretching|desk|slouching|posture|stress|yoga|exercise|exercises|
    stretches|typing|running|coffee|caffeine|screens|hunching cause|lead|trigger|make|give|result|help; can you get;
    whats the difference; what is|are a|an|the|saddle|spinal|foot|myelopathy|meant|considered|sciatica|cauda|cancer|
    dvt|meningitis|osteoporosis|stroke; what happens|exactly if|when|is|during; what does .. mean|feel|look|do; what
    causes|cause|does; define; meaning of; wikipedia; does anyone know what; whats|is|any|explain difference between
    a|the|sciatica|normal; how common|likely|dangerous|serious is|are; is it true; should i call .. if; when should
    you|one|someone|people|somebody; at what point; risk of|factors; chances of; to prevent|avoid|reduce; prevent|
    prevents|preventing|avoid|avoiding; worst case; imagine; suppose; supposing; would .. if; stretches? for
    people|someone|those with|who; people who|with; patients with; anyone with; employees with; do you support|
    cover|handle|detect|respond; how does .. bot; can the bot; what would you say|do; what do you say|do if|when;
    test|testing|example|sample message*|input; i read|heard that; apparently; they say; is it possible|normal
    to|for people; so that i dont; so i dont; before i get|end|have; afraid|scared|worried|paranoid of|about
    getting|having|ending|developing; worried|scared i|ill might|will|get get|have|develop|end|one; are|is ..
    bad|dangerous|harmful for; does .. cause|causes|lead|make|mean|help|give; do|does|can|could ..
    cause|lead|trigger; what counts|qualifies as; what are the chances|signs|symptoms|causes; what .. you
    say|do|answer|reply|respond to|about|if|when; test|testing|example $; why do|does|would|might|did|should|is
    people|women|men|someone|somebody|they|doctors|anyone|you|the; why .. ask about; if i told you; if i told you
    i|ive had|have|got|cant|felt; if i got; if i had got; one day $; if <my> wife|partner|girlfriend|husband|mum|
    dad|friend|colleague were|was|had|got|became; should i become; if i became|become; when im|i_am #old; when im
    old|older|retired; would|does|do|could|might a|an|having|being .. mean|matter|count|change; assume|suppose|say|
    pretend|imagine a|an|the|some user|person|employee|colleague|someone|somebody|customer|patient; teach me
    what|about|the; tell me what|about .. is|are|means; explain what|how|why; list the|of features|signs|symptoms|
    causes; how does .. differ; how do|does .. differ; how do doctors|physios|people|they|you; how does|do ..
    hurts|work; how soon|long|often|much|many|quickly .. do|does|should|can|would people|someone|somebody|patients|
    you|they|one|runners; how soon after .. people; does|do .. hurts|ache by|on|all|always|normally|usually|at;
    do|does women|men|people|kids|runners; is a|an .. plus|with|and .. flag|emergency|serious|something; what|which
    .. counts as; what would your reply; your reply be
    """,
    aside=True,
)
REALLY_ME = says(
    """
    i have|feel|keep|got|cant|woke|noticed|lost|wet|had; ive; my .. is|are|has|feels|went|gone|hurts|wont|keeps|
    numb|weak; im .. numb|bleeding|leaking|having|losing|pregnant|weeks|on; i cant; hes; shes; right now; since;
    this morning; today; last night; yesterday; just; tonight; normal that my|i; i dont feel; i keep; happening; my
    .. for; started;
    mine; i think i|ive|im|my; im|i_am worried; of my; happened|happening to me; my own; me $
    """,
    aside=True,
)
HAPPENED = says(
    """
    just happened; happened to me; it happened; happening to me|now; has happened; happened again|today|yesterday;
    asking because i|im|its|my|mine; not hypothetical; for real; mine is|does|has|did; mines; ok its me; its me $;
    thats me; that is me; asking for real; i have it|this|that now
    """,
    aside=True,
)
STORY = says(
    """
    write up on|about; writeup; newsletter; writing about|a|an|on; fundrais*; charity; charities; raising|raise
    money|funds|awareness; awareness day|week|month|campaign|session|training|poster; raise|raising awareness;
    donat*; sponsor*; marathon for; in aid of; bake sale; macmillan; movember; in|on|from the news|headlines|paper;
    headline; article about|on|in; an|this|that|the|interesting|great|good article; blog post; podcast; documentary;
    film|movie|episode|book|novel|show|series|scene|drama about|where|with|on|in which|when|called;
    watching|watched|reading|read a|an|the|that|this|greys|er .. about|where|on|documentary|thriller; character;
    first aid course|training|quiz|certificate|refresher|day|poster; poster; webinar|lunch and learn|talk|workshop|
    lecture|training|slides|slide|course|presentation|quiz on|about|module; research|researching|study|studies|paper
    on|about|into; project|thesis|dissertation|ticket|feature on|about|for|called|named; health and safety;
    dungeons; halloween; costume; fancy dress; video game; in the game; my character; song; lyric*; lyrics; album;
    band called; celebrity; footballer; actor; president; wikipedia; quiz; trivia; essay; novel; netflix; sitcom;
    soap; plot; plotline; obituary; remembrance; chatbot training; training data; test data; test case|message;
    placeholder; lorem; crossword; wordle; the song; hospital drama; horror; greys anatomy; ae on; reading|read|
    watching|watched|listening about|on|to; leaflet*; brochure*; 404; sign off; wrong chat|window|channel|group|
    person; webpage|webpages; web page|pages; landing page; page is|was|are; copy for|about; great|good|brilliant|
    last|next|tonights episode|show|series; episode; just curious|asking|wondering; curious
    about|if|whether|what|how; in general; generally speaking; the vet|vets; to vet; dogs|cats
    leg|legs|back|bladder|kidney; hamster*; this|your|the bot ask|asks|asked|asking|keeps; why do|does|did
    you|it|bot|this ask|asking; my|our|his|her|kids|the hamster|rabbit|guinea_pig|puppy|kitten|parrot|budgie;
    my|our|the dogs|cats; dog|cat <be>? limping|leg|hurts|sick; ae|holby|er last night; fella|bloke|guy|woman|man|
    someone|character .. episode|show|film|scene; hamster; kids|sons|daughters hamster|rabbit|dog|cat|fish|guinea;
    pet; vet at; in my novel; series|season finale; bingeing; binge watch*; boxset; box set; band is|was|called; gig
    was; album is; labrador; spaniel; terrier; greyhound; retriever; our|my|the dog|cat|horse|pony|rabbit had|has|
    is|was|needs|hurts|got|keeps|ate|cant|doesnt|wont|isnt|limps|limping|collapsed|went|hasnt; dog with; cat with;
    vet; vets; tour de france; grand prix; forza; gran turismo; mario kart; playstation; xbox; gta; fifa; on the
    telly|tv|box; highlights of; star sign; horoscope; zodiac; starsign; astrology; born in|on .. january|february|
    march|april|may|june|july|august|cancer; cancer season|moon|rising|sun; in memory of; we lost to; lost
    him|her|them to; great|good|brilliant|terrible film; that|the scene where|in|with; fantasy football|league|team;
    team names; pub quiz; test fixture|fixtures|data|suite|cases|script|plan; fixtures for; triage
    form|software|app|bot|calls; unit test|tests|testing; qa sheet|team|script; paste|pasted|pasting; charting;
    transcrib*; moderate|moderating|moderator content|posts|comments; i moderate; claims handler|adjuster|team;
    insurance claims|reports|handler; accident report|reports; case notes|studies; physio|medical|nursing|med|
    medicine student; physio|anatomy|medical|nursing|first_aid exam|exams|course|module|textbook; simulator;
    firmware; urology|cardiology|oncology|neurology|stroke|cardiac|cancer|maternity|trauma team|clinic|ward|wards|
    engineers|department|unit|grant|registry|rehab|software|devices|simulator|charity|conference|center|centre;
    urology|oncology|cardiology device|devices; icd; to which icd; coding for; wellness|wellbeing page|post|channel|
    quiz|newsletter|week|month; health month|week|awareness; health month; writing the|a|an|our|some|up; writing
    about; i write|edit|translate|proofread; proofreading; translating; copyediting; anatomy podcast; our|the
    poster; there was a poster; the list says; your form|list|page|leaflet|poster asks|says|lists|mentions; as
    per|on the form; family history; drama club|group|society; i play a|the paramedic|doctor|patient|nurse|
    character; am dram; panto; rehearsal|rehearsals; improv; audition; school play; role play; roleplay; escape
    room; murder mystery
    """,
    aside=True,
)
LAUGHS = says(
    """
    lol; joking; just kidding; only joking;
    figuratively|metaphorically|hypothetically; not literally; only kidding; im joking|kidding; dont worry about me;
    so dont worry; as a joke;
    joking i; sat on them; woke up straight
    """,
    aside=True,
)
# Somebody tries the bot out: "I can't feel my legs" is then not about this very body either.
PRETENDED = says(
    """
    assume|suppose|imagine|pretend|say|if a|an|the|some user|employee|customer|patient|member;
    user|users|customer|patient types|writes|says|sends|messages|tells|typed|wrote|said;
    test|testing the|this|your|our bot|reply|replies|flow|wording|rollout|answers|escalation; test message|data|case;
    testing before|you|it|whether; evaluating you|this|the; its|all|only|just test data; paste some; qa the|this|for;
    just|only testing;
    had to yell|shout|act|pretend|fake; drama club|group; role play; escape room; murder mystery; panto; in
    character
    """,
    aside=True,
)
