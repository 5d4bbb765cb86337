"""What a change in feeling is called, when it matters, and when it only means a long meeting."""

from bot.domain.safety.phrase import says

FLARE = says("""
    sciatica; shooting pain*; nerve pain; electric pain*; burning pain*; pain .. down; shoots|shooting|shot down;
    shooting; pain <be>? down; zing*; zap*; burning; electric*; pins; lightning; fire down; jolt*; sharp pain; pain;
    stabbing; tingl*; twang*
    """)
NUMB = says("""
    dont|doesnt|didnt|havent|hasnt|cant .. have|got|get .. feeling|sensation;
    feel|feels|feeling|felt nothing|zero|sweet; feel <be>? nothing when|there|at; cant feel a thing;
    not .. feel .. touch; numb|numbs|numbish|numby|numbness; numb like; anaesthe*; anesthe*; novocaine; desensiti*;
    dulled; deadened; gone|went|goes|going|feels|feel|feeling|felt|all <be>? <be>? dead;
    gone|went|goes|going|fell|fallen|falls|falling|put|still|are|is <be>? to? sleep|asleep; pins .. needles;
    paraesthe*; paresthe*; tingl*; prickl*; dead to .. touch; cant|never <be>? feel|sense; cant feel; cant sense;
    barely|hardly|scarcely feel; hardly feel;
    dont|doesnt|didnt|wont feel my|his|her|anything|when|it|much|myself|the|him|whether|if;
    lost|losing|lose|loss|lack|lacking|reduced|less|little|decreased|diminished|altered|limited|partial|changed|
        weird|strange .. feeling|sensation|feelings|sensations|touch;
    no|zero|nil|without feeling|sensation|feelings|sensations .. in|down|around|at|from|there|below|whatsoever|
    between|when|on; no feeling|sensation|sensations|feelings;
    feeling|sensation|feelings .. gone|lost|missing|reduced|changed|disappeared|vanished|different|weird|dull|less;
    hardly|barely any feeling|sensation; stopped feeling; not feeling my|anything .. legs|toes|foot|fingers|feet;
    nerves dead; dead feeling; dead patch; cant tell .. touch*; frozen feeling; like .. novocaine; like .. dentist;
    like .. cotton wool; like .. anaesthetic; dont|doesnt|didnt sense; <be> asleep; asleep since;
    zero|nil|little|without feeling|sensation|sense|touch; no sense|touch; insensate; unfeeling; nothing there;
    lidocaine; novocain*; lignocaine; sense .. gone|lost; feeling|sensation <be>? nil|zero|poor|bad|less|low;
    feeling|sensation .. not there|come|coming|back; loss of feel|feelings; lost .. touch; stopped feeling|sensing;
    dont feel .. touch|skin|hot|cold|water|toilet|seat|wipe; dont feel my|the; not registering; numb;
    no|zero feel in|down|at|on; feelings|feeling .. went|died; couldve been someone|somebody else; deaden*;
    anaesthetis*; anesthetiz*; dormant;
    not|never|stopped|isnt|arent feeling|sensing anything|it|my|the|when|if|touch; blank to .. touch;
    not feel .. anything; hadnt|wasnt felt|feeling anything|it|a_thing; anaesthetised;
    feel nothing .. touch|when|if; blunted; feel nothing there|anymore|down|below;
    dont|doesnt|cant|not|never feel|sense them|anything|any|most|half|much; half .. feeling|sensation;
    felt nothing|less|zero; feeling|sensation .. half|quarter|percent;
    feeling|sensation|urge|signal never|doesnt|wont|isnt arrives|arrive|comes|come|there|reaches;
    like .. dentist .. in|down|between
    """)
ODD = says("""
    disconnected; detached; not connected; someone_elses; belong .. someone|somebody;
    feels|feel|feeling|felt|gone|went|goes|is|are|sensation|all|bit|turned|going <be>? <be>? weird|odd|strange|
        funny|different|cold|off|wrong|fuzzy|muffled|peculiar|dull|distant|foreign|dead|dulled|rubbery|padded|
        swollen|icy|freezing|alien|thick|spongy;
    weird|odd|strange|funny|peculiar|dull|dead|different feeling|sensation|sensations|patch; tingl*; fuzzy; muffled;
    woolly; fizzy; fizzing; buzzing; cotton wool; cotton; novocaine; not mine; isnt mine; dentist; not there;
    isnt there; belongs to; someone elses; somebody elses; like .. plastic|rubber|cardboard|wood|wool|jelly|leather;
    pins; needles; not .. part of me; doesnt .. belong; asleep; dead; ants; crawling; like .. not mine;
    like .. isnt mine; like .. not there; not quite right; sensation;
    someone|somebody|another|anybody else|person|persons|elses; not my own; doesnt .. mine; dont .. mine;
    wrapped in; cling film; clingfilm;
    like .. cling|clingfilm|foam|sponge|putty|clay|felt|sandpaper|fur|carpet|balloon|marshmallow|cushion|padding|
    bubble; heaviness; cottony; like .. nothing there; not .. registering; buzzy; bubble wrap; wrong when; missing;
    vanished; like .. not|isnt there|mine; dead meat; unreal; like .. skin; absent; not connected|attached;
    arent connected|attached|there|mine; isnt connected|attached; disembodied; doesnt exist; dont exist; floating;
    plasticky; lifeless; unplugged; melted; switched off; no reaction;
    like .. mannequin|dummy|doll|corpse|log|plank|someone|statue|stranger|robot;
    like .. washing|touching|wiping .. someone|somebody|else|nothing|mannequin|dummy; frozen; numb;
    like .. dough|meat|sausage|stuffed|bandaged|bruise; far away; distant; remote; faraway; deadish; like .. ice;
    dont|doesnt|not|wont|stopped respond|react|register|answer|responding|reacting; rubbery; like .. touching it;
    wasnt|isnt touching
    """)
WIPING = says("""
    sitting|sit|sat on cotton|cotton_wool|a_cushion|nothing|air|a_pillow; cant tell .. sitting|sat;
    dont feel .. chair|seat; cant tell .. finished|done|still going|gone; tell whether|if .. finished|wiped|done;
    not know .. finished .. pee|wee|toilet; cant tell .. wiped|wiping|clean|wipe; dont know .. wiped;
    cant feel .. wipe|wiping|wiped|paper; cant feel .. toilet paper|roll;
    toilet paper|roll feels|feel|felt .. weird|odd|strange|different|funny|nothing|like; cant feel .. wipe*;
    cant feel .. water .. shower|bath; cant feel .. seat|saddle|chair under|beneath|anymore|when|i;
    cant feel the seat|toilet|saddle; cant feel .. toilet seat; cant feel .. sit|sitting;
    cant feel anything .. wipe; cant feel myself wipe|wiping|pee|poo|go|sitting; feel nothing .. wipe|wiping;
    dont feel .. wipe|wiping; barely|hardly feel .. wipe|wiping|paper|seat;
    wiping feels|felt <be>? weird|odd|strange|funny|different|numb; wipe .. cant|dont feel;
    wiping .. cant|dont feel; wipe .. nothing; paper feels|felt; wipe .. barely|hardly feel;
    didnt feel .. wiping|wiped|paper; sit|sat|sitting .. not|never|wouldnt|dont|cant notice|feel|know;
    tampon|cup|pad|condom|suppository|thermometer .. cant|didnt|dont|not|never feel|felt;
    cant|didnt|dont|not feel .. tampon|cup|suppository|bidet|wipes;
    dont feel it when|as i|he|she .. wipe|wiping|wiped|pee|poo; dont feel .. water .. backside|bum|between|bits;
    feel .. cushion|pillow|pad|towel|foam .. under; on .. cushion|pillow when|that isnt|nothing;
    seat|chair|toilet .. feels .. not|isnt there|under;
    burn*|scald* .. bum|backside|bottom .. cant|didnt|never feel;
    wiping|wiped|wipe .. cant|dont|didnt|not|wouldnt tell|know|feel|notice; wipe .. someone|somebody else;
    bidet|hot_water|water .. backside|bum|privates .. cant|dont|not|didnt feel;
    cant|dont|not|didnt feel .. water|shower|bath|hot .. bum|backside|privates|bits|down|between|behind;
    like .. cushion|pillow|towel|pad|wad|sponge|balloon|folded|lump under|beneath;
    like .. on .. cushion|pillow|towel|sponge|pad|balloon;
    cushion|pillow|towel|pad|wad .. under .. not|isnt|no|none;
    not|cant|didnt|dont|never to? feel .. tampon|cup|wipe|wiping|paper; tampon .. not|cant|dont|didnt feel*;
    dry|drying|dried|washing|wash|wiping <self> .. cant|dont|no|nothing|lost|numb|not;
    lost|no|cant|dont|without|not .. sensation|feeling|feel .. when|as|while i|he|she .. dry|wash|wipe|clean|use;
    lost|no|cant|dont|not .. sensation|feeling|feel .. drying|washing|wiping|cleaning|toilet;
    paper .. cant|dont|not|didnt|nothing feel; numb .. wipe|wiping|dry <self>; cant clench $;
    cant clench anymore|at|properly;
    hole|bumhole|anus|sphincter .. listening|respond|closing|close|grip|squeeze|obey;
    sit|sat|sitting .. pin|tack|needle|nail|lego|knife|coals .. not|dont|never|wouldnt|cant;
    cant|dont|not|barely|hardly feel .. chair|seat|stool|sofa|toilet|saddle; cant feel wiping|wipe;
    sit .. dont|cant feel; cant|dont|not feel .. toilet seat; tissue|paper feels|felt
    """)
SEX = says("""
    during|in|having|when we had|while having|when we have sex; during|have|having intercourse; sex; erection*;
    hard on; hardon; get|getting|stay|got|staying hard; get it up; cant come|cum|climax|orgasm|finish|ejaculate;
    orgasm*; climax*; ejaculat*; aroused; arousal; erectile; masturbat*; went soft; go soft; gone soft;
    in bed with my; morning wood; sexual function|feeling|sensation; libido; intimate; cum; make|making|made love;
    lovemaking; penetration; sleep together; in the bedroom; bedroom department; fingering; vibrator; orgasms;
    foreplay; when we <be> together; <be> intimate;
    with|me|and my|the? husband|wife|boyfriend|girlfriend|partner|fella|missus .. feel|felt|feeling; love making;
    when husband|wife|partner|he|she touches; shag*; wank*
    """)
SEX_TROUBLE = says("""
    sex <be>? <be>? like|feels nothing|numb; sex feels like nothing; feel nothing .. sex;
    cant feel .. sex|come|orgasm|climax|intercourse; no feeling|sensation .. sex|erection|orgasm|intercourse;
    sex .. cant feel|numb|nothing|no_feeling|different|no_sensation; numb .. sex; nothing .. during sex;
    no|lost|cant|havent|hasnt|losing|not|never|stopped get|getting|got|had|have|keep|any? .. erection|erections|
    hard|climax|orgasm|ejaculate|hard_on|it_up; lost my erection|erections|orgasm; no erection*; no morning wood;
    cant come|cum|climax|orgasm|ejaculate; went|gone|goes soft; erectile dysfunction;
    erection*|orgasm* .. gone|stopped|lost|weak|problems; loss of .. sexual;
    sexual function|feeling|sensation .. gone|lost|changed|less; cant get it up; cant get hard; erectile .. since;
    cant feel .. during|when .. sex; orgasm* .. numb|weird|different; cant feel anything during; sexual dysfunction;
    trouble|problem|problems|difficulty .. erection|erections|erect|ejaculating|orgasm;
    orgasm*|climax*|erection|erections <be>? <be>? stopped|disappeared|vanished|numb|gone|lost|weak|flat|absent;
    erection|erections .. wont|not|never|dont come|happen|work; cant .. during|in|when .. make love|sex|bed .. feel;
    cant feel .. make|making|made love; cant feel .. penetration|inside me; zero|no sensation .. orgasm|climax|sex;
    things|nothing|stuff|equipment|plumbing dont|doesnt|isnt|not|arent|wont|stopped work|working .. downstairs|down|
    there|below; impotent; impotence; soft since; cant .. stay|get|keep .. hard|erection|up; numb .. orgasm|climax;
    feel|feeling|felt nothing|less there|down|below .. together|husband|wife|partner|intimate;
    husband|wife|partner .. feel|felt nothing|less; cant|not|never get|stay|be|been|got erect;
    nothing happens .. bed; cant perform .. since; sexual* dead|numb; nothing .. works .. bed|down;
    no|lost|without|zero morning glory|wood|erections|erection|orgasms; nothing .. stirring|stirs .. down|there;
    cant maintain .. erection|it; erections .. not|isnt|arent .. working|happening;
    thing|equipment doesnt|wont|dont|not|isnt get|getting|work|working|respond|go;
    doesnt|wont|not get|getting|go|stay hard; not hard|erect anymore
    """)
FASTER = says(
    """
    rapidly|quickly|fast|suddenly <be>? worse|weaker|weak|bad|heavier;
    worse|weaker .. hour|minutes|fast|quickly|rapidly; by the hour|minutes; every hour; rapidly; hour by hour;
    in .. hours; overnight; within hours; getting worse fast; spreading up|fast|quickly; creeping up; moving up;
    at|since|this breakfast|lunch|morning|noon|lunchtime .. now; over .. # hours; over .. last|past .. hours|hour;
    # hours; each hour; from .. bit .. to; by the minutes|hour|day; every hour|minutes|few_minutes; progress*;
    harder .. every|by|each hour|minutes; yesterday .. now|today .. cant; was .. now cant; within .. hours|day;
    gone from .. to; whole leg|legs|arm; then the other|whole; worse|weaker .. day|daily|morning; day by day;
    yesterday .. could; could .. yesterday; each day; worse|weaker every day
    """,
    aside=True,
)
SUDDEN = says(
    """
    just dropped|went; for a minutes|moment; few|five|ten|couple minutes; out of nowhere; out of the blue;
    from nowhere; out the blue; sudden*; out of nowhere|the blue; all of a sudden; all at once; instant*;
    in an instant; abrupt*; came on fast|quick|quickly|like|in; bam; woke up with|and; just now; minutes ago;
    an hour ago; within seconds|minutes; this morning; today; just started; like that; started .. ago; tonight;
    hit me; right now; started after|when|since|this|yesterday; last night; yesterday;
    this week|weekend|afternoon|evening; new; newly; five minutes; since breakfast|lunch;
    for .. # minutes|seconds|hour; in one|a second|moment|instant|flash; came in .. second|seconds; one second;
    a flash; few minutes|seconds; like a switch|shot|bolt; from one .. to; for .. minutes|hour|seconds
    """,
    aside=True,
)
PERSISTENT = says(
    """
    for|about|over|past|last|after .. days|weeks|months|week|month|fortnight|ages|while|years;
    # days|weeks|months|week|month; constant*; all the time; all day; permanent*;
    wont|doesnt|not|hasnt|never|isnt go|gone|going|goes|shift|clear|come|easing|ease|coming|fade|fading|cleared|
    wear|stop|stopped; still; persist*;
    since .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|weekend|yesterday|january|february|
        march|april|may|june|july|august|september|october|november|december|then|summer|easter|christmas;
    every day; always; continu*; non stop; nonstop; few|couple|several|two|three|four|five|six days|weeks|months|of;
    24; round the clock; most of the time; hasnt come back; more often; days now; weeks now; every morning;
    permanently; lately;
    since .. jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|xmas|ages|easter|spring|autumn|winter;
    # wks|wk|mths|mo|months; been # weeks|wks|days|months; for .. wks; maybe # weeks|six|five|four;
    ive become|got|gotten; become so|very; looks|look different; getting clumsier
    """,
    aside=True,
)
CLEARS = says(
    """
    clears|cleared|clearing|wears|wore|worn|goes|went|passes|passed|fades|faded|eases|eased|disappears|disappeared|
        resolves|subsides|better|fine|ok|okay|comes|came|settles|settled|all|returns|vanishes .. off|away|back|up|
        when|once|after|as|if|on|within .. stand|stood|standing|walk|walking|walked|move|moved|moving|shift|shifted|
        up|stretch|stretched|stretching|minutes|seconds|moment|position|get|got|few|couple|sec|bit|shake;
    clears|wears|goes|fades|went|wore|cleared|going|fading off|away|up|quickly|fast|by itself;
    stand|stands|stood|standing|walk|walked|walking|moving|move|shift|shifting|get|got|shake|wiggle up|it? .. fine|
        gone|ok|okay|clears|goes|better|back|away|eases|normal|disappears|helps|sorted|passes;
    fine|ok|okay|better|normal|gone .. once|when|after|as soon; back to normal; sorts? itself out;
    comes|came|come back .. stand|stood|minutes|move|walk|up|get; comes right back;
    until i stand|move|walk|get|stood|moved; gone within; for a|few|couple minutes|seconds|secs of?;
    standing up now; shaking it out; walking it off; walked it off
    """,
    aside=True,
)
POSTURE = says(
    """
    climbing; bouldering; swimming; tennis; gardening;
    sitting|sat|sit|sits .. long|too|all|hours|day|cross|crossed|legged|on|meeting|meetings|bench|chair|chairs|desk|
    floor|still|stool|stools|toilet|through|same|hour|this|that|pew|bleachers|seat; cross|crossed my? legs;
    cross legged; meeting|meetings; standup; bench; benches; chair; chairs; bike ride; ride; cycling; cycle; cycled;
    bike; biking; peloton; spin; spinning; flight; plane; drive; driving; car; train; bus; coach; stool|stools;
    on the floor; bleachers; hours; church; lecture; conference; webinar; townhall; offsite; all hands; cinema;
    theatre; film; movie; gaming; commute; slept on; lying on; lay on; leaning on; toilet .. long|phone|scrolling;
    on my phone; squat*; kneel*; leg day; workout; gym; run|running; marathon; hike; hiking; deadlift*;
    laptop on my; scrolling; standing desk; stand up; leaning; workshop; seats; seat; economy; saddle after;
    pilates; yoga; sprint planning; retro; zoom; zooms; teams call; call; calls; exam; tyre; concert; stadium;
    match; demo; meditat*; lotus; prayer; praying; temple; mosque; floor; seiza; standing up; time to stand;
    from sitting; flights
    """,
    aside=True,
)
STUBBORN = says(
    """
    still;
    hasnt|havent|not|wont|doesnt|isnt|never|didnt|dont|yet|wasnt <be>? come|coming|gone|going|go|goes|clear|cleared|
        shift|shifted|wear|wearing|worn|wore|fade|faded|returned|recover|recovered|ease|eased|improving|improved|
    better|back|away|returning; hours later|after;
    since this|last|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunch|breakfast|waking|woke|
    i|the; all day; all morning; all night; days; for .. hours|days|weeks; for .. days; constant*; permanent*;
    not .. posture|position|sitting;
    even when|after|though .. stand|stood|standing|walk|walking|moving|moved|get|lie|up; no matter; woke; wake;
    persist*; # days|weeks|hours; and .. leg|legs|pee|wee|bladder; new; whether .. sit|stand; this morning;
    overnight; and .. back
    """,
    aside=True,
)
EXERTED = says(
    """
    leg day; legs day; squat*; lunge*; gym; workout; spin class; peloton; wall sit*; marathon; half marathon; hike;
    hiking; 5_k; 10_k; 80_k; after .. run|running|ride|cycling|class|session|football|game|match|hike|workout;
    deadlift*; burpees; hiit; bootcamp; boot camp; doms; training; trainer; crossfit; yoga; pilates; plank*;
    step ups; raises; physio exercises; a run; ran yesterday|today; long run; standing all day; all day standing;
    on .. feet all day; great run; the run; race; parkrun; swim; climbing; jog; skiing; stairmaster; circuits; spin;
    tennis; squash; netball; after .. # k|km|mile|miles
    """,
    aside=True,
)
NOT_MINE = says("""
    someone|somebody|another|anybody else|person|elses; not my own; not|isnt|arent mine; dont|doesnt .. mine;
    like .. mannequin|dummy|doll|corpse|robot|statue; belong* .. someone|somebody; not .. part of me|my_body;
    not connected|attached; disconnected; detached
    """)
