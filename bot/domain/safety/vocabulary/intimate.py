"""What is felt, or no longer felt, in wiping, washing, sitting and making love."""

from bot.domain.safety.phrase import says

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
    sit .. dont|cant feel; cant|dont|not feel .. toilet seat; tissue|paper feels|felt;
    cant feel it|them|anything|nothing|much? under|beneath|underneath me|him|her; doesnt|dont|didnt
    know|notice|register|realise theres|there|its|im .. chair|seat|toilet|saddle|sitting|sat; cant feel it when i
    wipe; cant|dont|not feel .. bike? seat|saddle|cushion|bench;
    chair|seat|stool isnt|not|wasnt there; no|zero|lost sensation|feeling .. under|beneath|underneath me|him|her;
    didnt|dont|cant|never react|feel|notice|respond .. touched|touches|touching .. there|down|bits; when ..
    touched|touches me there|down nothing;
    toilet paper|roll .. someone|somebody|another else|elses|person; paper .. touching|wiping ..
    someone|nothing|else;
    sitting|sit|sat on bubble_wrap|sponge|foam|jelly|a_balloon|marshmallow|wool|dough|gel|a_sponge|a_towel|felt|
    padding|somebody|someone|another|a_rock|a_stone;
    feel|felt|feels .. everywhere|all_over except|but|apart .. between|bum|down|groin|privates; everywhere
    except|but|apart_from .. bum|between|privates|groin|crotch|saddle
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
    doesnt|wont|not get|getting|go|stay hard; not hard|erect anymore;
    climaxing|climax|orgasm|orgasms|coming|erection|erections <be>? <be>? impossible|hopeless|difficult|gone|
    vanished|history|dead; not .. hard|erect|aroused since; cant feel .. partner|husband|wife|boyfriend .. inside;
    feel nothing .. when .. touch*; nothing down there .. sex|bed|arous*
    """)
