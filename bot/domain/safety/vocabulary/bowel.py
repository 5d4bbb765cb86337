"""Stool that comes unasked or unfelt, or that does not come."""

from bot.domain.safety.phrase import says

STOOL_LOSS = says("""
    soil|soils|soiling <my> trousers|bed|sheets; sphincter;
    soiled|soiling|messed|messing|pooed|pooped|poo|poopin|shat|shit|shitting|crapped <self>; soiled;
    pooed|shat|crapped|messed|shit|poo|soiled <my>? trousers|bed|sheets; skid marks; skidmarks; faec*; fecal;
    feces incontinen*;
    cant|not|dont|no|never hold|control|holding|keep|tell|feel .. wind|fart|farts|poo|stool|bowels|bowel|gas|stools|
    shit|turd|backside|bum; cant tell .. gas|wind|fart|farts;
    lost|losing|loss|lose|no .. control .. bowel|bowels|poo|back|arse|bum|sphincter|stool|stools|both|myself|toilet|
        everything;
    bowel|bowels .. control|leak*|accident|gone|lost|numb|incontinen*|dont|failed|failing|stopped|not_working|wont;
    bowel|bowels trouble|problems|issues|problem|issue|weird|odd|strange|funny|changed|change|dysfunction;
    leak* .. poo|stool|bowel|shit; poo|stool .. leak*|came|comes|escap*|slip* .. out; didnt know .. pooed|poo|gone;
    accident .. poo|bowel|stool|back; poo .. without; double incontinen*; no .. control .. number;
    wind .. cant control; cant feel .. poo|stool; dont feel .. poo|stool; didnt feel .. poo; bowels and bladder;
    bladder and bowel|bowels trouble|problems|issues|changes|changed|weird|gone; poo in my trousers; pooed without;
    trouble|problem|problems|issues|change|changes .. bowel|bowels; loss of .. bowel;
    cant tell .. need|going .. poo; toilet functions; sharted;
    latrine|motion|motions|poo|stool|stools|shit .. in <my>? trousers|bed|itself;
    no|lost|lose|losing|cant .. control .. motion|motions|passage|behind|rear|going|toilet;
    cant|not tell|know .. fart|gas|wind|poo .. fart|gas|wind|poo;
    difference .. fart|gas|wind .. poo|stool|solid|shit;
    cant clench|squeeze|tighten|close .. bum|anus|cheeks|sphincter|floor|passage|butt|arse;
    anus|sphincter|passage|bumhole|butthole .. loose|open|slack|close|floppy;
    poo|stool|shit .. came|comes|coming|falls|fell|drops|slipped|leaks|leaking .. out; poo .. came|comes|leave|left;
    cant .. hold .. back passage; back passage .. control|hold|leak*;
    fart|farts|wind|gas .. just? comes|escapes|out .. control|itself|own;
    bowels just|suddenly? opened|emptied|went|go|let; bowel|bowels .. not_working|stopped|own|itself;
    cant control when i|he|she go|goes; cant|not control .. going|go|goes .. toilet;
    toilet|bowel control <be>? <be>? gone|lost|going|poor|bad; lost|losing|no|lose toilet|bowel control;
    control of .. bowl; accident .. back passage; no awareness .. poo; poo|motion|stool|stools
    is|are|was|just|keeps? coming .. without|itself|alone; back door .. control|leak*|open; skid|skids marks|mark;
    marks in .. trousers
    """)
CONSTIPATED = says("""
    constipat*; cant poo; havent pooed|pooped|poo; bowels wont|not|stopped; no poo; cant open my bowels;
    havent opened my bowels; havent been .. poo; bunged up
    """)
