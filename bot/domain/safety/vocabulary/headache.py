"""Headaches, noises in the head, and what was done to a neck before them."""

from bot.domain.safety.phrase import says

HEADACHE_WORST = says("""
    worst .. headache|migraine|head; worst headache; headache .. worst|life; headache .. ever; thunderclap*;
    like .. hit|kicked|struck|smashed .. head|bat|hammer|brick|axe|shovel|sledgehammer;
    hit .. with|by .. bat|hammer|brick|sledgehammer; head .. exploded|explode|explosion|burst|split .. open;
    sudden* .. headache|head pain .. head;
    headache .. sudden*|instantly|out_of_nowhere|out_of_the_blue|from_nowhere|seconds|like_a_clap|exploded|bam;
    headache .. never .. had|like|felt; never .. headache .. like|bad; explosive headache; blinding headache;
    headache .. thunderclap; worst head; severe headache .. out|came; snap .. headache;
    head <be>? <be>? <be>? exploded; like .. head .. exploded;
    shot|whacked|bashed|smacked|thumped|clubbed .. head|skull .. nobody|nothing|out;
    headache .. zero .. hundred|sixty|100|ten|10; headache .. full|max|peak* .. seconds|instantly|minutes|once;
    10 10 headache; headache .. 10 10; worst pain .. head; mum of all;
    headache*|head .. one|a|split second|instant|moment; worst ever .. head; monster headache .. sudden*
    """)
HEADACHE = says("""
    headache*; head pain; migraine*;
    head <be>? <be>? pounding|splitting|killing|exploding|thumping|throbbing|banging|pain|hurts|agony;
    pain .. head|temple|behind .. eye|skull; base of .. skull; pain .. up .. head; behind .. eye; head .. hurts;
    ache .. head|skull;
    head <be>? <be>? <be>? exploding|explode|exploded|explodes|bursting|burst|split|splitting|popped|popping;
    skull .. splitting|exploding|cracking;
    ache|pain|stabbing|throbbing|hurts at|in|behind|on|over .. back of my|the? head|skull; stabbing .. head; head
    <be>? pounding|pounds|throbs|thumps; head and neck .. pain|hurts|agony|ache; skull hurts|ache|pain; temple <be>?
    throbb*|pound*|pain|hurts
    """)
HEADACHE_BAD = says(
    """
    severe|worst|awful|terrible|blinding|splitting|massive|horrendous|excruciating|new|unusual|brutal|strange|
        different|weird|bad|killer|crazy|sudden|unfamiliar|weirdest|pounding|intense|huge|insane|horrible ..
        headache*|head|migraine;
    headache* .. unlike|severe|worst|unbearable|excruciating|new|different|awful|brutal|unusual|never|behind;
    splitting head; blinding; like no other; never get headaches; never had .. like;
    head .. explod*|burst|bursting|splitting|split|popp*;
    like .. explosion|explode|exploded|firework|axe|gunshot|shot|cleaver|thunder|lightning;
    head <be>? exploded|exploding;
    brand new|unlike|stabbing|vicious|savage|hellish .. headache*|head|ache|migraine; head|headache .. brutal|
    vicious|savage|unreal|agony|horrific
    """,
    aside=True,
)
UNFAMILIAR = says(
    """
    never .. had|felt|known|experienced .. like|this; unlike .. any|anything; like no other; like never before;
    not like .. any|usual|normal; unfamiliar; different .. any|usual|from|to; like nothing; first time;
    nothing like; new kind|type|sort; strange pain;
    brand new; new kind|sort|type; never had .. before; not had .. before; never .. one like
    """,
    aside=True,
)
WHOOSH = says("""
    whoosh*; swoosh*; pulsat* .. ear|ears; pulsing .. ear|ears; heartbeat .. ear|ears; pulse .. ear|ears; thumping
    .. ear; hear .. heartbeat|pulse|blood; new|sudden|pulsatile|pulsing|pulsating|pounding|thumping tinnitus;
    tinnitus .. pulse|heartbeat|beat|beats|sudden*|started; roaring .. ear; rushing .. ear; hearing .. pulse;
    ringing; noise|sound|whistling|thudding|drumming|swish* .. ear|ears; swish*; pulse .. ear; heartbeat .. ear
    """)
MANIPULATED = says("""
    neck clicked|popped|cracked|crunched hard|loudly|and|badly|then; clicked|popped my neck; chiropract*;
    chiropractor; osteopath;
    cracked|crack|cracking|adjusted|manipulated|twisted|yanked|jerked|snapped|clicked|popped|wrenched|cranked my|
    the|his|her neck; neck <be>? cracked|adjusted|manipulated|adjustment|manipulation|yanked|wrenched|jerked;
    neck adjustment|manipulation; got my neck cracked; adjustment; manipulation; manipulated; massage .. neck;
    hairdresser*|salon .. basin|sink; strained .. neck; rollercoaster; roller coaster; whiplash; headbanging;
    painting .. ceiling; chiropractor .. neck;
    neck .. clicked|cracked|popped|crunched|cranked|adjusted|massaged|stretched|pulled;
    neck massage|crack|adjustment; barber .. neck; physio .. neck; cracked <my> neck; crack* .. neck; quick neck;
    self adjust*; yanked
    """)
