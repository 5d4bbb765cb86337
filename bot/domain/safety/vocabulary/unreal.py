"""Words that tell what is only imagined, told or laughed about from what is happening."""

from bot.domain.safety.phrase import says

IMAGINED = says(
    """
    what if; if i get|have|experience chest|numb|pain|a|any|symptoms|tingling|neurological|dizzy;
    if i had|lose|lost|ever|were|was|started|suddenly|develop*|notice|should;
    if someone|somebody|anyone|anybody|you|one|people|we|employees|colleagues|users|staff|customers|a_user|
    a_colleague; what should|do|can|would i|we|you do|say if;
    the|main|common|early|typical|classic|what|which|learn|list|about|are|know symptoms|symptom|signs of;
    what .. symptoms|signs|causes; symptoms of; warning signs; red flags; in case of|i|someone|anyone;
    hypothetical*;
    how would|do|can|does i|you|one|people|we know|tell|recognise|recognize|spot|detect|prevent|avoid;
    can|could|does|do|would|will <my>? sitting|stretching|desk|slouching|posture|stress|yoga|exercise|exercises|
        stretches|typing|running|coffee|caffeine|screens|hunching cause|lead|trigger|make|give|result|help;
    can you get; whats the difference;
    what is|are a|an|the|saddle|spinal|foot|myelopathy|meant|considered|sciatica|cauda|cancer|dvt|meningitis|
    osteoporosis|stroke; what happens|exactly if|when|is|during; what does .. mean|feel|look|do;
    what causes|cause|does; define; meaning of; wikipedia; does anyone know what;
    whats|is|any|explain difference between a|the|sciatica|normal; how common|likely|dangerous|serious is|are;
    is it true; should i call .. if; when should you|one|someone|people|somebody; at what point; risk of|factors;
    chances of; to prevent|avoid|reduce; prevent|prevents|preventing|avoid|avoiding; worst case; imagine; suppose;
    supposing; would .. if; stretches? for people|someone|those with|who; people who|with; patients with;
    anyone with; employees with; do you support|cover|handle|detect|respond; how does .. bot; can the bot;
    what would you say|do; what do you say|do if|when; test|testing|example|sample message*|input;
    i read|heard that; apparently; they say; is it possible|normal to|for people; so that i dont; so i dont;
    before i get|end|have; afraid|scared|worried|paranoid of|about getting|having|ending|developing;
    worried|scared i|ill might|will|get get|have|develop|end|one; are|is .. bad|dangerous|harmful for;
    does .. cause|causes|lead|make|mean|help|give; do|does|can|could .. cause|lead|trigger;
    what counts|qualifies as; what are the chances|signs|symptoms|causes;
    what .. you say|do|answer|reply|respond to|about|if|when; test|testing|example $
    """,
    aside=True,
)
REALLY_ME = says(
    """
    i have|feel|keep|got|cant|woke|noticed|lost|wet|had; ive;
    my .. is|are|has|feels|went|gone|hurts|wont|keeps|numb|weak;
    im .. numb|bleeding|leaking|having|losing|pregnant|weeks|on; i cant; hes; shes; right now; since; this morning;
    today; last night; yesterday; just; tonight; normal that my|i; have|got this; i dont feel; i keep; happening;
    my .. for; started
    """,
    aside=True,
)
HAPPENED = says(
    """
    just happened; happened to me; it happened; happening to me|now; has happened; happened again|today|yesterday;
    asking because i|im|its|my|mine; not hypothetical; for real
    """,
    aside=True,
)
STORY = says(
    """
    write up on|about; writeup; newsletter; writing about|a|an|on; fundrais*; charity; charities;
    raising|raise money|funds|awareness; awareness; donat*; sponsor*; marathon for; in aid of; bake sale; macmillan;
    movember; in|on|from the news|headlines|paper; headline; article about|on|in;
    an|this|that|the|interesting|great|good article; blog post; podcast; documentary;
    film|movie|episode|book|novel|show|series|scene|drama about|where|with|on|in which|when|called;
    watching|watched|reading|read a|an|the|that|this|greys|er .. about|where|on|documentary|thriller; character;
    first aid course|training|quiz|certificate|refresher|day|poster; poster;
    webinar|lunch and learn|talk|workshop|lecture|training|slides|slide|course|presentation|quiz on|about|module;
    research|researching|study|studies|paper on|about|into;
    project|thesis|dissertation|ticket|feature on|about|for|called|named; health and safety; dungeons; halloween;
    costume; fancy dress; video game; in the game; my character; song; lyric*; lyrics; album; band called;
    celebrity; footballer; actor; president; wikipedia; quiz; trivia; essay; novel; netflix; sitcom; soap; plot;
    plotline; obituary; remembrance; chatbot training; training data; test data; test case|message; placeholder;
    lorem; crossword; wordle; the song; hospital drama; horror; greys anatomy; ae on;
    reading|read|watching|watched|listening about|on|to; leaflet*; brochure*; 404; sign off;
    wrong chat|window|channel|group|person; webpage|webpages; web page|pages; landing page; page is|was|are;
    copy for|about; great|good|brilliant|last|next|tonights episode|show|series; episode;
    just curious|asking|wondering; curious about|if|whether|what|how; in general; generally speaking; the vet|vets;
    to vet; dogs|cats leg|legs|back|bladder|kidney; hamster*; this|your|the bot ask|asks|asked|asking|keeps;
    why do|does|did you|it|bot|this ask|asking;
    my|our|his|her|kids|the hamster|rabbit|guinea_pig|puppy|kitten|parrot|budgie; my|our|the dogs|cats;
    dog|cat <be>? limping|leg|hurts|sick; ae|holby|er last night;
    fella|bloke|guy|woman|man|someone|character .. episode|show|film|scene; hamster;
    kids|sons|daughters hamster|rabbit|dog|cat|fish|guinea; pet; vet at; in my novel
    """,
    aside=True,
)
LAUGHS = says(
    """
    lol; joking; just kidding; only joking
    """,
    aside=True,
)
