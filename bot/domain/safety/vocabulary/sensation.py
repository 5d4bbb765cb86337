"""What a change in feeling is called, when it matters, and when it only means a long meeting."""

from bot.domain.safety.phrase import says

FLARE = says("""
    sciatica; shooting pain*; nerve pain; electric pain*; burning pain*; pain|pains .. down;
    shoots|shooting|shot down; shooting; pain <be>? down; zing*; zap*; burning; electric*; pins; lightning;
    fire down; sciatic; jolt*; sharp pains; pains; stabbing; tingl*; twang*
    """)
NUMB = says("""
    dont|doesnt|didnt|havent|hasnt|cant .. have|got|get .. feeling|sensation;
    feel|feels|feeling|felt nothing|zero|sweet; feel <be>? nothing when|there|at; cant feel a thing;
    not .. feel .. touch; numb|numbs|numbish|numby|numbness; numb like; anaesthe*; anesthe*; novocaine; desensiti*;
    dulled; deadened; gone|went|goes|going|feels|feel|feeling|felt|all <be>? <be>? dead;
    gone|went|goes|going|fell|fallen|falls|falling|put|still|are|is <be>? to? sleep|asleep; pins .. needles;
    paraesthe*; paresthe*; tingl*; prickl*; wooden; dead to .. touch; cant|never <be>? feel|sense ..; cant feel;
    cant sense; cant really feel; barely|hardly|scarcely feel; hardly feel;
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
    dont feel .. touch|skin|hot|cold|water|toilet|seat|wipe; dont feel my|the; not registering; numbed;
    no|zero feel in|down|at|on; feelings|feeling .. went|died; couldve been someone|somebody else; deaden*;
    anaesthetis*; anesthetiz*; dormant
    """)
ODD = says("""
    disconnected; detached; not connected; someone_elses; belong .. someone|somebody;
    feels|feel|feeling|felt|gone|went|goes|is|are|sensation|all|bit|turned|going <be>? <be>? weird|odd|strange|
        funny|different|cold|off|wrong|fuzzy|muffled|peculiar|dull|distant|foreign|dead|dulled|rubbery|padded|
        swollen|funny|icy|freezing|alien|thick|spongy;
    weird|odd|strange|funny|peculiar|dull|dead|different feeling|sensation|sensations|patch; tingl*; fuzzy; muffled;
    woolly; fizzy; fizzing; buzzing; cotton wool; cotton; novocaine; not mine; isnt mine; dentist; not there;
    isnt there; belongs to; someone elses; somebody elses; like .. plastic|rubber|cardboard|wood|wool|jelly|leather;
    pins; needles; not .. part of me; doesnt .. belong; asleep; dead; numb ish; ants; crawling; like .. not mine;
    like .. isnt mine; like .. not there; not quite right; sensation;
    someone|somebody|another|anybody else|person|persons|elses; not my own; doesnt .. mine; dont .. mine;
    wrapped in; cling film; clingfilm;
    like .. cling|clingfilm|foam|sponge|putty|clay|felt|sandpaper|fur|carpet|balloon|marshmallow|cushion|padding|
    bubble; heaviness; cottony; like .. nothing there; not .. registering; buzzy; bubble wrap; wrong when; missing;
    vanished; as if .. not|isnt there|mine; dead meat; unreal; like .. skin
    """)
WIPING = says("""
    sitting|sit|sat on cotton|cotton_wool|a_cushion|nothing|air|a_pillow; cant tell .. sitting|sat;
    dont feel .. chair|seat; cant|couldnt tell .. finished|done|still going|gone;
    tell whether|if .. finished|wiped|done ..; not know .. finished .. pee|wee|toilet;
    cant tell .. wiped|wiping|clean|wipe; dont know .. wiped; cant feel .. wipe|wiping|wiped|paper;
    cant feel .. toilet|loo paper|roll;
    toilet|loo paper|roll feels|feel|felt .. weird|odd|strange|different|funny|nothing|like; cant feel .. wipe*;
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
    cant|dont|not|didnt feel .. water|shower|bath|hot .. bum|backside|privates|bits|down|between|behind
    """)
SEX = says("""
    during|in|having|when we had|while having|when we have sex; during|have|having intercourse; sex; erection*;
    hard on; hardon; get|getting|stay|got|staying hard; get it up; cant come|cum|climax|orgasm|finish|ejaculate;
    orgasm*; climax*; ejaculat*; aroused; arousal; erectile; masturbat*; went soft; go soft; gone soft;
    in bed with my; morning wood; sexual function|feeling|sensation; libido; intimate; cum; make|making|made love;
    lovemaking; penetration; sleep together; in the bedroom; bedroom department; fingering; vibrator; orgasms;
    foreplay
    """)
SEX_TROUBLE = says("""
    sex <be>? <be>? like|feels nothing|numb; sex feels like nothing; feel nothing .. sex;
    cant feel .. sex|come|orgasm|climax|intercourse; no feeling|sensation .. sex|erection|orgasm|intercourse;
    sex .. cant feel|numb|nothing|no_feeling|different|no_sensation; numb .. sex; nothing .. during sex;
    no|lost|cant|havent|hasnt|losing|not|never|stopped get|getting|got|had|have|keep|any? .. erection|erections|
    hard|climax|orgasm|ejaculate|hard_on|it_up; lost my erection|erections|orgasm; no erection*; no morning wood;
    cant come|cum|climax|orgasm|ejaculate; went|gone|goes soft; erectile dysfunction;
    erection*|orgasm* .. gone|stopped|lost|weak|problems; loss of .. sexual ..;
    sexual function|feeling|sensation .. gone|lost|changed|less; cant get it up; cant get hard; erectile .. since;
    cant feel .. during|when .. sex; orgasm* .. numb|weird|different; cant feel anything during; sexual dysfunction;
    trouble|problem|problems|difficulty .. erection|erections|erect|ejaculating|orgasm;
    orgasm*|climax*|erection|erections <be>? <be>? stopped|disappeared|vanished|numb|gone|lost|weak|flat|absent;
    erection|erections .. wont|not|never|dont come|happen|work; cant .. during|in|when .. make love|sex|bed .. feel;
    cant feel .. make|making|made love; cant feel .. penetration|inside me; zero|no sensation .. orgasm|climax|sex;
    things|nothing|stuff|equipment|plumbing dont|doesnt|isnt|not|arent|wont|stopped work|working .. downstairs|down|
    there|below; impotent; impotence; soft since; cant .. stay|get|keep .. hard|erection|up; numb .. orgasm|climax
    """)
FASTER = says(
    """
    rapidly|quickly|fast|suddenly <be>? worse|weaker|weak|bad|heavier;
    worse|weaker .. hour|minute|fast|quickly|rapidly; by the hour|minute; every hour; rapidly; hour by hour;
    in .. hours; overnight; within hours; getting worse fast; spreading up|fast|quickly; creeping up; moving up
    """,
    aside=True,
)
SUDDEN = says(
    """
    just dropped|went; for a minute|moment; few|five|ten|couple minutes; out of nowhere; out of the blue;
    from nowhere; out the blue; sudden*; out of nowhere|the blue; all of a sudden; all at once; instant*;
    in an instant; abrupt*; came on fast|quick|quickly|like|in; bam; woke up with|and; just now; minutes ago;
    an hour ago; within seconds|minutes; this morning; today; just started; like that; started .. ago; tonight;
    hit me; right now; started after|when|since|this|yesterday; last night; yesterday;
    this week|weekend|afternoon|evening; new; newly; five minutes; since breakfast|lunch
    """,
    aside=True,
)
PERSISTENT = says(
    """
    for|about|over|past|last|after .. days|weeks|months|week|month|fortnight|ages|while|years;
    # days|weeks|months|week|month; constant*; all the time; all day; permanent*;
    wont|doesnt|not|hasnt|never|isnt go|gone|going|goes|shift|clear|come|easing|ease|coming|fade|fading|cleared|
        wear|stop|stopped ..;
    still; persist*;
    since .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|weekend|yesterday|january|february|
        march|april|may|june|july|august|september|october|november|december|then|summer|easter|christmas;
    every day; always; continu*; non stop; nonstop; few|couple|several|two|three|four|five|six days|weeks|months|of;
    24; round the clock; most of the time; hasnt come back; more often; days now; weeks now; every morning;
    permanently; lately
    """,
    aside=True,
)
CLEARS = says(
    """
    clears|cleared|clearing|wears|wore|worn|goes|went|passes|passed|fades|faded|eases|eased|disappears|disappeared|
        resolves|subsides|better|fine|ok|okay|comes|came|settles|settled|all|returns|vanishes .. off|away|back|up|
        when|once|after|as|if|on|within .. stand|stood|standing|walk|walking|walked|move|moved|moving|shift|shifted|
        up|stretch|stretched|stretching|minute|minutes|seconds|moment|position|get|got|few|couple|sec|mins|bit|
        shake;
    clears|wears|goes|fades|went|wore|cleared|going|fading off|away|up|quickly|fast|by itself;
    stand|stands|stood|standing|walk|walked|walking|moving|move|shift|shifting|get|got|shake|wiggle up?|it? .. fine|
        gone|ok|okay|clears|goes|better|back|away|eases|normal|disappears|helps|sorted|passes;
    fine|ok|okay|better|normal|gone .. once|when|after|as soon; back to normal; sorts? itself out;
    comes? back .. stand|stood|minute|move|walk|up|get|minutes; comes right back;
    until i stand|move|walk|get|stood|moved; gone within; for a|few|couple minute|minutes|seconds|mins|secs of?
    """,
    aside=True,
)
POSTURE = says(
    """
    climbing; bouldering; swimming; tennis; gardening;
    sitting|sat|sit|sits .. long|too|all|hours|day|cross|crossed|legged|on|meeting|meetings|bench|chair|chairs|desk|
        floor|still|stool|stools|toilet|through|same|hour|this|that|pew|bleachers|seat;
    cross|crossed my? legs; cross legged; meeting|meetings; standup; bench; benches; chair; chairs; bike ride; ride;
    cycling; cycle; cycled; bike; biking; peloton; spin; spinning; flight; plane; drive; driving; car; train; bus;
    coach; stool|stools; on the floor; bleachers; hours; church; lecture; conference; webinar; townhall; offsite;
    all hands; cinema; theatre; film; movie; gaming; commute; slept on; lying on; lay on; leaning on;
    toilet .. long|phone|scrolling; on my phone; squat*; kneel*; leg day; workout; gym; run|running; marathon; hike;
    hiking; deadlift*; laptop on my; scrolling; standing desk; stand up; leaning; workshop; seats; seat; economy;
    saddle after; pilates; yoga; sprint planning; retro; zoom; zooms; teams call; call; calls; exam; tyre; concert;
    stadium; match; demo
    """,
    aside=True,
)
STUBBORN = says(
    """
    still;
    hasnt|havent|not|wont|doesnt|isnt|never|didnt|dont|yet|wasnt|hasnt <be>? come|coming|gone|going|go|goes|clear|
        cleared|shift|shifted|wear|wearing|worn|wore|fade|faded|returned|recover|recovered|ease|eased|improving|
        improved|better|back|away|returning;
    hours later|after;
    since this|last|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunch|breakfast|waking|woke|
        i|the;
    all day; all morning; all night; days; for .. hours|days|weeks; for .. days; constant*; permanent*;
    not .. posture|position|sitting;
    even when|after|though .. stand|stood|standing|walk|walking|moving|moved|get|lie|up; no matter; woke; wake;
    persist*; # days|weeks|hours; and .. leg|legs|pee|wee|bladder; new; whether .. sit|stand; this morning;
    overnight; and .. back
    """,
    aside=True,
)
