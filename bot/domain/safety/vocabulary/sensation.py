"""What a change in feeling is called, when it matters, and when it only means a long meeting."""

from bot.domain.safety.phrase import says

FLARE = says("""
    sciatica; shooting pain*; nerve pain; electric pain*; burning pain*; pain .. down; shoots|shooting|shot down;
    shooting; pain <be>? down; zing*; zap*; burning; electric*; pins; lightning; fire down; jolt*; sharp pain; pain;
    stabbing; tingl*; twang*
    """)
NUMB = says("""
    dont|doesnt|didnt|havent|hasnt|cant .. have|got|get .. feeling|sensation; feel|feels|feeling|felt
    nothing|zero|sweet; feel <be>? nothing when|there|at; cant feel a thing; not .. feel .. touch; numb|numbs|
    numbish|numby|numbness; numb like; anaesthe*; anesthe*; novocaine; desensiti*; dulled; deadened; gone|went|goes|
    going|feels|feel|feeling|felt|all <be>? <be>? dead; gone|went|goes|going|fell|fallen|falls|falling|put|still|
    are|is <be>? to? sleep|asleep; pins .. needles; paraesthe*; paresthe*; tingl*; prickl*; dead to .. touch;
    cant|never <be>? feel|sense; cant feel; cant sense; barely|hardly|scarcely feel; hardly feel;
    dont|doesnt|didnt|wont feel my|his|her|anything|when|it|much|myself|the|him|whether|if; lost|losing|lose|loss|
    lack|lacking|reduced|less|little|decreased|diminished|altered|limited|partial|changed|weird|strange .. feeling|
    sensation|feelings|sensations|touch; no|zero|nil|without feeling|sensation|feelings|sensations .. in|down|
    around|at|from|there|below|whatsoever|between|when|on; no feeling|sensation|sensations|feelings;
    feeling|sensation|feelings .. gone|lost|missing|reduced|changed|disappeared|vanished|different|weird|dull|less;
    hardly|barely any feeling|sensation; stopped feeling; not feeling my|anything .. legs|toes|foot|fingers|feet;
    nerves dead; dead feeling; dead patch; cant tell .. touch*; frozen feeling; like .. novocaine; like .. dentist;
    like .. cotton wool; like .. anaesthetic; dont|doesnt|didnt sense; <be> asleep; asleep since;
    zero|nil|little|without feeling|sensation|sense|touch; no sense|touch; insensate; unfeeling; nothing there;
    lidocaine; novocain*; lignocaine; sense .. gone|lost; feeling|sensation <be>? nil|zero|poor|bad|less|low;
    feeling|sensation .. not there|come|coming|back; loss of feel|feelings; lost .. touch; stopped feeling|sensing;
    dont feel .. touch|skin|hot|cold|water|toilet|seat|wipe; dont feel my|the; not registering; numb; no|zero feel
    in|down|at|on; feelings|feeling .. went|died; couldve been someone|somebody else; deaden*; anaesthetis*;
    anesthetiz*; dormant; not|never|stopped|isnt|arent feeling|sensing anything|it|my|the|when|if|touch; blank to ..
    touch; not feel .. anything; hadnt|wasnt felt|feeling anything|it|a_thing; anaesthetised; feel nothing ..
    touch|when|if; blunted; feel nothing there|anymore|down|below; dont|doesnt|cant|not|never feel|sense them|
    anything|any|most|half|much; half .. feeling|sensation; felt nothing|less|zero; feeling|sensation ..
    half|quarter|percent; feeling|sensation|urge|signal never|doesnt|wont|isnt arrives|arrive|comes|come|there|
    reaches; like .. dentist .. in|down|between; like .. jab|injection|injected|needle .. there|dentist|in_it;
    gone|went like felt; asleep and wont; fallen|fell|gone asleep; hasnt|havent|not woken|woke up; like ..
    anaesthetist; lost its|all|the|most|my|their? feeling|sensation; wont|cant|doesnt|not wake up; as though ..
    dentist; freeze spray; numb out; no longer feel; hypoaesthesia; hypoesthesia; altered sensation; only feel half|
    part|some|one_side|one|pressure|bits; can only feel half|one|part|some; feel only half|part|one|pressure
    """)
ODD = says("""
    disconnected; detached; not connected; someone_elses; belong .. someone|somebody; feels|feel|feeling|felt|gone|
    went|goes|is|are|sensation|all|bit|turned|going <be>? <be>? weird|odd|strange|funny|different|cold|off|wrong|
    fuzzy|muffled|peculiar|dull|distant|foreign|dead|dulled|rubbery|padded|swollen|icy|freezing|alien|thick|spongy;
    weird|odd|strange|funny|peculiar|dull|dead|different feeling|sensation|sensations|patch; tingl*; fuzzy; muffled;
    woolly; fizzy; fizzing; buzzing; cotton wool; cotton; novocaine; not mine; isnt mine; dentist; not there; isnt
    there; belongs to; someone elses; somebody elses; like .. plastic|rubber|cardboard|wood|wool|jelly|leather;
    pins; needles; not .. part of me; doesnt .. belong; asleep; dead; ants; crawling; like .. not mine; like .. isnt
    mine; like .. not there; not quite right; sensation; someone|somebody|another|anybody else|person|persons|elses;
    not my own; doesnt .. mine; dont .. mine; wrapped in; cling film; clingfilm; like .. cling|clingfilm|foam|
    sponge|putty|clay|felt|sandpaper|fur|carpet|balloon|marshmallow|cushion|padding|bubble; heaviness; cottony; like
    .. nothing there; not .. registering; buzzy; bubble wrap; wrong when; missing; vanished; like .. not|isnt
    there|mine; dead meat; unreal; like .. skin; absent; not connected|attached; arent
    connected|attached|there|mine; isnt connected|attached; disembodied; doesnt exist; dont exist; floating;
    plasticky; lifeless; unplugged; melted; switched off; no reaction; like .. mannequin|dummy|doll|corpse|log|
    plank|someone|statue|stranger|robot; like .. washing|touching|wiping .. someone|somebody|else|nothing|mannequin|
    dummy; frozen; numb; like .. dough|meat|sausage|stuffed|bandaged|bruise; far away; distant; remote; faraway;
    deadish; like .. ice; dont|doesnt|not|wont|stopped respond|react|register|answer|responding|reacting; rubbery;
    like .. touching it; wasnt|isnt touching; like .. plaster|novocaine|felt|flannel|cardboard|tape|nylon|jelly;
    buzzes; fizz; like .. sock|socks|glove|gloves|stocking on; sock on;
    sponge; sponges; like sponges|bricks|balloons|blocks|pillows|cushions
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
    yesterday .. could; could .. yesterday; each day; worse|weaker every day;
    worse each|every day|hour|morning; worse by .. day|hour|week; at breakfast .. by lunch|now; by lunch|lunchtime|
    noon|teatime|midday|evening; first|only .. toe|foot .. now|then .. leg; spread from|to|up .. leg;
    spreads|spreading|spread from .. to
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
    ive become|got|gotten; become so|very; looks|look different; getting clumsier;
    week|month #; # weeks|months|wks and|now|running; havent|hasnt gone away|left|woken; every single|day|morning;
    since the|we|i .. start|moved|changed|began|weekend|spring|summer|autumn|winter; since
    labor|labour|new|bank|boxing day|year; in|for|past|last .. month|months|weeks|week|fortnight; month and a half;
    doesnt come and go; stayed; not going; not .. better|worse|improving; not worse not; month on; month now; a
    month;
    anymore; these days
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
    standing up now; shaking it out; walking it off; walked it off;
    shakes|shook|shake out|off|it in|after|within; shakes|shook out; for half|under|about a? minutes; slept on it;
    gone by the; fine by; by the evening|next
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
    from sitting; flights;
    massage gun; massage|massager; foam roll*; feels nice; vibrat*
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
    tennis; squash; netball; after .. # k|km|mile|miles;
    mile #; bonked; medal; taper; zumba; ran for the bus|train|tram; walking holiday|tour; dance class|fitness; too
    many|much stairs; carried .. all day; obstacle course; paddleboard*; trampolin*
    """,
    aside=True,
)
NOT_MINE = says("""
    someone|somebody|another|anybody else|person|elses; not my own; not|isnt|arent mine; dont|doesnt .. mine;
    like .. mannequin|dummy|doll|corpse|robot|statue; belong* .. someone|somebody; not .. part of me|my_body;
    not connected|attached; disconnected; detached
    """)
DULLED = says(
    "fuzzy; buzzy; buzzing; tingly; tingling; a bit dead|numb|dull; dead along|on|at; sock|stocking on; woken up"
)
