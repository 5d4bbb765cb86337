"""Words that decide whether a sign counts: denied, over, or checked."""

from bot.domain.safety.phrase import says

DENIES = says(
    """
    no; not; never; without; denies; denied; denying; neither; nor; dont; doesnt; didnt; isnt; arent; wasnt; havent;
    hasnt; hadnt; wouldnt; rule out; ruled out; negative for; free of; nothing like; none of; instead of; wont; zero
    """,
    aside=True,
)
# These look like a denial and are none.
NO_DENIAL = says(
    """
    not only|just|sure|certain|normal|right|great|good|well|better|improving|helping|getting|kidding|joking|lying|
    because|from|like|much|long|very|usual|coping|happy|sleeping|so|yet; not to mention; not my usual;
    not really sure; not even; not until; not anymore; not going|gone away|down; not used to; not .. anymore;
    not enough;
    isnt just|only|normal|right|helping|getting|better|improving|great|good|usual|like|going|stopping|easing|
    shifting|my_usual; dont know|understand|care|remember|recall|see|mind|worry|panic|laugh|judge; dont get why|it;
    dont think i can; dont feel well|good|right; dont usually|normally; dont want .. fuss|worry|alarm|bother|panic;
    no idea|doubt|reason|joke|lie|matter|relief|clue|warning|position|longer|wonder|sleep|rest|thanks|worries|fun|
    way|point|better|let|one; no good; for no; zero idea|clue;
    never had|felt|known|experienced|noticed .. like|before|until|bad|so; never been this|so|like;
    never ending|ends|stops|lets|goes;
    doesnt stop|help|go|ease|improve|get|look|matter|make|let|fade|come|clear|shift; doesnt feel|seem right;
    didnt help|sleep|think|want|realise|realize; didnt have|feel .. before;
    wont stop|go|ease|shift|clear|come|let|fade|leave|budge;
    hasnt gone|stopped|improved|eased|cleared|shifted|helped|got|come;
    havent slept|told|seen|gone|called|stopped|been_able; wouldnt stop|go|let; not .. before; never .. before;
    without warning|reason|trying|moving|doing|fail|stopping|thinking|any_reason; didnt use to; never used to;
    isnt it; didnt i; dont you; wasnt it; havent i; not .. slept; arent getting|helping; why not; or not; if not;
    nothing like this; cant; dont think $; never had|felt|known|experienced $; not only
    """,
    aside=True,
)
# A denial that stands after what it denies.
DENIED_AFTER = says(
    """
    no; none; nil; nope; negative; absent; not present; ruled out; was|has|been|were excluded; is|are|all|both|feels
    <be>? normal|intact|unaffected; normal|intact; not an issue|problem; isnt an issue|a problem;
    hes|shes|theyre|all|both fine|ok|okay|grand|unhurt; no harm done; no injuries; unharmed; nobody hurts;
    is|are|all fine; fine
    """,
    aside=True,
)
CONTRAST = says(
    """
    but; however; though; although; except; yet; still; just; only; because; since; so; then; when; while; until;
    unless; now; apart; tho; even; whereas; today; if; plus; where; after
    """,
    aside=True,
)
TURNS = says(
    """
    but; however; though; although; except; yet; still; now; whereas; today; tho; apart from
    """,
    aside=True,
)
STARTS_CLAUSE = says(
    """
    i; im; ive; id; my; his; her; he; she; it; its; there; they; the; their; this; that; cant; also; both; have;
    has; had; got; getting; feel; feels; can; is; are; am; keep; keeps; lost; just; now; some; a; an; was;
    pain in my; suddenly; did; do; does; what; which; woke; went; started; one; dont; didnt; doesnt; wet; left;
    right; theres; thats; weve; were; every; wont; theyre; whole
    """,
    aside=True,
)
DESCRIBES = says(
    """
    numb; tingly; weak; dead; leaking; swollen; dizzy; bleeding; shivering; clammy; breathless; sweating; slurring;
    feverish; sick; floppy; incontinent; heavy; pregnant
    """,
    aside=True,
)
LISTS = says(
    """
    or; nor; and; any; of
    """,
    aside=True,
)
NOW = says(
    """
    and .. is|are|feels|hurts|wont|cant|keeps|am|im; and ive; now; today; tonight;
    this morning|afternoon|evening|week|weekend; since; still; again; just; currently; right now; at the moment;
    started; yesterday; last night; new; newly; suddenly; sudden; worse; worsening; tomorrow; ongoing; anymore;
    lately; recently; these days; woke; i have|feel; ago this; keeps; hours ago; minutes ago; an hour ago; days ago;
    for # days|hours|weeks; for two|three|four|a few days|hours|weeks; returned; back again;
    came|come|coming|comes back
    """,
    aside=True,
)
LONG_AGO = says(
    """
    last year|summer|winter|spring|autumn|month|decade|christmas|january|february|march|april|may|june|july|august|
    september|october|november|december; years|yrs|decades ago|back; year ago; year or so|two ago; long time ago;
    ages ago; in #year; back in #year|the_day|high|school|college|uni|my_twenties|january|february|march|april|may|
    june|july|august; as a kid|child|teenager|student|teen|baby; when i was|were; when he|she|they was|were; used
    to; in my|his|her twenties|thirties|teens|youth|20_s|30_s|40_s|childhood|forties|past; once had; in the past;
    previously; had .. once; a while back; in high school; in school|college|uni|university; during
    covid|lockdown|my first pregnancy|my last pregnancy; my first|last pregnancy; historical; history of; the other
    year; couple|few of? years; before my surgery|op; years before; before the surgery|op|operation; when
    i|we|he|she|they lived|worked|studied|played|moved; died|passed of|from|away; back then; as kids; growing up;
    two|three|four|five|six|ten summers|winters|years ago|back; in 2010_s|nineties|eighties|noughties;
    passed|died|went|had .. heart attack|stroke|cancer .. in #; attack|stroke in #; at uni|school|college|university
    """,
    aside=True,
)
ALREADY_SINCE = says(
    """
    since; for|from|over the; ever since; for the; over the;
    for; over; past; nearly; about
    """,
    aside=True,
)
CLEARED = says(
    """
    all clear; given the all clear;
    been|got|had|getting it? <be>? checked|looked|seen|scanned|cleared|examined|assessed|treated|sorted|fixed;
    checked <be>? out;
    doctor|hospital|ae|surgeon|physio|nurse|they|paramedics|scan|mri|xray|ecg|tests|neurologist|cardiologist ..
        cleared|fine|happy|nothing serious|all clear|ok|okay|normal|reassured|reassuring|harmless|checked|ruled|
        nothing to worry|signed|sorted;
    turned out to be? <be>? fine|nothing|ok|okay|a|an|benign|harmless|muscular|anxiety|wind;
    turned out <be>? fine|nothing; was|were <be>? nothing serious|fine|ok|okay|nothing|harmless|benign|sorted;
    sorted now|out|last|in|it|already; its|it|all|been|now|was|that got|is <be>? sorted; fully? recovered;
    recovered fully|completely|well;
    scan|scans|mri|tests|xray|bloods|results|ecg <be>? <be>? <be>? clear|normal|fine|negative|good; it was fine;
    doctor .. checked; seen .. doctor|hospital .. fine|clear|ok|happy; nothing serious; false alarm; got the ok;
    given the ok; cleared by|me|to|for; ruled out; signed off; fixed it|that|him|her|by; was treated; treated it;
    antibiotics .. fixed|cleared|sorted|gone; all no|negative|clear|normal|nope|fine;
    asked .. all|everything .. normal|fine|no|ok|clear; everything <be>? normal|fine|ok|okay|clear;
    no to all|everything|them; answered no; discharged; signed off by; fully recovered|healed|resolved|better;
    recovered fully; full recovery; made a full recovery; surgery|op|treatment fixed|sorted|cured; cured;
    have|got|had none of|$; none of them|these|those|that|which; dont have any of; none apply|applies; not any of;
    turned out to be reflux|heartburn|indigestion|wind|gas|anxiety|muscular|nothing|stress|shingles|viral|cramp
    """,
    aside=True,
)
PASSED = says(
    """
    went away; gone now|away; all gone; thats gone; fine now; ok now; okay now; cleared up; resolved;
    long gone; disappeared; back to normal; got better; feel|feeling|im|much|completely|totally|lot|now|hes|shes
    fine|better|recovered|great|good|well|ok|okay <be>? now; better now; passed $; wore off; stopped now; healed;
    recovered; settled; much better; fine since; fully better; over it; ok again; fine again; in the end; good as
    new; its|is|now|been all fine|good; all fine|good now|again|since; all better|healed|good_now; <be>? totally|
    completely|fully|long|all gone; gone # days|weeks; gone by|within the|next|morning; cleared up|off; all
    better|well|good since|now|again; all well; never again|looked_back; stopped after; shakes|shook|shake out in;
    fine in a minutes|few|couple|sec|moment; until i was|turned; finished .. all better;
    gone completely $; completely gone $
    """,
    aside=True,
)
NOT_OVER = says(
    """
    not; isnt; hasnt; havent; never; didnt; wasnt; wont; until; if; when; once; doesnt; supposed; want; has|need|
    needs|have|supposed|going|want|hope|hoping|waiting|got|ought to be; need; needs; should; get it; trying; before;
    waiting; shouldnt; please; not been; yet; can i; must; arent; should i; without; how; hope
    """,
    aside=True,
)
WORSE_AGAIN = says(
    """
    worse; again; but now; still; returned; came|come|coming|is|its|its_come back; spread*; since then;
    not convinced; different; yet; however; spreading; and now; but; returning; keeps; although; though;
    unfortunately
    """,
    aside=True,
)
# A new thing begins here: what was over stays over, and this counts.
TURNS_AGAIN = says(
    """
    now; today; tonight; new; this morning; started; then; just; since; returned; back; except; apart from;
    other than; aside from; besides
    """,
    aside=True,
)
NEVER = says("never; not; hasnt; havent; nothing; no; wasnt; without; didnt; isnt; dont", aside=True)
IN_A_MONTH = says(
    """
    in january|february|march|april|may|june|july|august|september|october|november|december|spring|autumn|summer|
    winter; last week
    """,
    aside=True,
)
# It is an old companion ...
CHRONIC = says(
    """
    for|about|nearly|over|almost|past|going_on a? decade|decades|years|ages; decade; decades; # years|yrs;
    few|couple|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|many|several|
    dozen years|yrs; since i was; as a child|kid|baby|teenager; since childhood|birth|school|my_teens|polio;
    all my life; whole life; lifelong; long time|term|standing; longtime; longstanding; in|since #year; always
    """,
    aside=True,
)
# ... and has not changed.
STEADY = says(
    """
    nothing <be>? <be>? changed|new|different; no change|changes|different|worse; hasnt|havent|not|never changed;
    hasnt|havent|not gotten|got|getting|become worse; unchanged; stable; as always|ever|usual; same as ever|always|
    its|it|before|usual|last; the same as ever|always|its; always has|have|had|did|does been; always has|have;
    same|similar .. every .. year|summer|winter|autumn|spring; signed it off; permanent; clinic|neurologist|neuro|
    team|doctor|audiology .. happy|knows|know|checks|aware|reviewed|checked|follows
    """,
    aside=True,
)
# Named after an illness, and none.
THINGS = says(
    """
    file|files|report|reports|claim|claims|case|cases|letter|letters|chart|charts|form|forms|label|labels; leaflet*;
    poster*; paperwork; supplies; supplier*; vendor*; scanner*; firmware; software; simulator*; tracker*; app; apps;
    repo; registry; database*; dataset*; data; dashboard*; device*; bag|bags|bowl|bowls|dish|tray|brand|aisle;
    ward|wards|center|centre|unit|units; charity; fundraiser; awareness; research; study|studies|trial|trials;
    conference; webinar; training; module|modules; course; exam|exams; quiz; admissions|admission; triage calls|call;
    calls|tickets|ticket|feature|page|branch|endpoint|script|plugin|widget|enum|class|field|column|table;
    story|scene|episode|video|article|podcast|documentary|storyline; friendly; insurance; statistics; stats; market;
    product|products|codes|code; nurse|nurses|charities|campaign|benefit|gala|foundation; content;
    java|js|py|ts|tsx|css|csv|json|sql|html|md|txt|pdf
    """,
    aside=True,
)
