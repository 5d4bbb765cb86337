"""Suicide and self-harm, said openly or in passing."""

from bot.domain.safety.phrase import says

INTENT = says("""
    im|feel|feeling|felt|is|am|he|she|been|getting|very|really|so|actively|hes|shes suicidal; suicidal thoughts|
    ideation|feelings|tonight|today|again|and|at|for|right|now; miss .. when i .. jump|die|go; plan .. end|die|kill;
    end things tonight|soon|forever|for_good; decided to die; took|taken|swallowed .. all|whole|bottle|packet|
    overdose|load|handful|loads|lots|too .. paracetamol|pills|tablets|meds|them|of; took|taken|swallowed <my>
    pills|tablets; took|taken an overdose; bought a rope|noose|gun; put an end to it; not going to be
    here|around|alive; decided to die|end|go; kill|killing|hang|hanging|shoot|shooting|drown|drowning|gas|gassing|
    poison|poisoning|stab|stabbing|starve|overdose|overdosing|off|offing|harm <self>; kill <self>; top|topping|
    unalive|unaliving|off|offing <self>; end|ending|ended|take|taking|finish <be>? <my>? own? life; end|ending it
    all|tonight|today|now|tomorrow|soon|for good; end|ending it; suicide; im|feel|feeling|felt|is|am|he|she|been|
    getting|very|really|so|actively|hes|shes|been_feeling im|feel|feeling|felt|is|am|he|she|been|getting|very|
    really|so|actively|hes|shes suicidal; suicidal thoughts|ideation|feelings|tonight|today|again|and|at|for|right|
    now|$; ways|way|how to die|kill; drive|driving .. into|off .. tree|wall|bridge|cliff|lorry|traffic; commit*
    suicide; kms; ctb; unalive; jump|jumping|throw|throwing|step|walk|walking|drive|driving <self>?
    off|in|into|under|from|out .. bridge|roof|train|trains|building|traffic|balcony|window|cliff|tube|tree|truck|
    lorry|wall; take|taking|swallow|swallowing all|whole|bottle|packet|loads|lots|handful|every .. pills|tablets|
    meds|paracetamol|medication|painkillers; take|taking an overdose; saved|saving|stockpil*|counted|counting|
    hoarding|collected|stash*|enough|bought|lined .. pills|tablets|meds|paracetamol|medication|sleeping|overdose|
    painkillers|poison; overdose*; od tonight|on; slit|slitting|cut|cutting|slash .. wrists|wrist|throat; blow ..
    brains out; put a bullet; bullet .. head; gun .. mouth|head; rope .. ready|bought|noose|neck|tied; noose;
    written|wrote|writing|write|left|typed .. note|notes|letters .. goodbye|suicide|family|kids; suicide note;
    goodbye letter|letters|note; going|gonna|plan|planning|want|ready|about|intend to? end|die tonight|it|today;
    want to die tonight|today|now; plan to die; planning .. death; picked|chosen|set a? date|day .. die|end|do; how
    many .. pills|tablets|paracetamol; lethal dose; hurts|harm|harming|cut|cutting|burn|burning <self>; self harm*;
    selfharm*; kys; end things .. tonight|now|all|permanently|for good; won be here tomorrow; wont be
    here|around|alive tomorrow|monday|much|next|anymore|soon|by|for; do it tonight; killed <self>; attempted ..
    life|suicide; tried to end|die|kill; take my own; die tonight; slit my; put an end to .. life|all|myself|me;
    ending my life; end my existence; do myself in; doing myself in; final goodbye|goodbyes; saying|said my
    goodbyes; drive off; hanged|hung <self>; want to be dead; pills|tablets|meds|paracetamol|rope|noose|gun|razor|
    blade|knife|overdose .. counted|lined|laid|ready|saved|stashed|front|hand|counting|out; on|at|climbed|over ..
    bridge|ledge|railing|railings|roof|rooftop|parapet|tracks|platform|balcony|cliff .. goodbye|jump|bye|end|sorry|
    die|edge|farewell; standing|sat|sitting|stood|stand on|at|by .. bridge|ledge|railing|roof|edge|tracks|parapet|
    cliff; goodbye|bye|farewell|love|sorry .. bridge|ledge|railing|roof|forever|everyone|kids; wont .. be ..
    here|alive|around tomorrow|morning|monday|weekend|anymore|christmas; not .. wake .. tomorrow; my last day|night
    on|alive|here; finish it tonight|today|now; <be> doing it tonight; hang|hanging|drown|drowning <self>; bleed
    out; way out .. tablets|pills; not going to make it .. night|through; do it tonight|now; wont|not|isnt|arent
    be|being|going_to_be? around|here|alive after|past|beyond; step|stepping|jump|jumping|walk|throw|leap in front;
    cutting again|my|myself|deep; cut|cutting|burnt|burning|slashed|scratched my|his|her arm|arms|wrist|wrists|leg|
    legs|thigh|thighs .. again|calm*|deep|on_purpose|feel|release|stop|help|only; going|heading|off|walking|driving
    to the bridge|tracks|cliff|cliffs|rails|railway|viaduct|multi_storey; bought|got|have .. poison|noose|rope|gun|
    pesticide .. drawer|ready|bag|hidden|inside|tonight|it; bought .. poison|pesticide|rope|gun|sniper; ending
    things|it tonight|today|now|soon; enough tablets|pills|meds|insulin; say|said|saying goodbye .. everyone|kids|
    you_all|forever|world; tonight .. after .. bridge|tracks|pills; my final|last day|night|message ..
    alive|ever|sorry|bye; hes|shes|im|i|is <be>? on the bridge|ledge|tracks|cliff|parapet|railing; written|wrote ..
    the|my|goodbye|farewell|suicide letters|note|notes; got|have|bought a|the|my rope|noose|gun; rope|noose|gun ..
    where|tree|garage|attic|beam|shed; i know how .. do|end|die; about to jump|do it|hang|overdose|kill|shoot|end;
    he|she|friend|they|im|i|brother|sister|colleague|mate <be>? about to jump; jump <be>? off|from .. bridge|
    building|roof|cliff|balcony|window; took|taken|swallowed|had|popped #many pills|tablets|paracetamol|ibuprofen|
    codeine|painkillers|aspirin|valium|zopiclone|meds; standing|sat|sitting|stood on .. roof|ledge|bridge|edge|
    railing|tracks; plan is|involves|to .. pills|rope|tablets|bridge|train|gun|overdose; edge of .. platform|roof|
    bridge|cliff|balcony|building; dead by|before tomorrow|tonight|friday|monday|morning|weekend|then|christmas|the;
    when im|i_am going to die; decided .. going to die|when_i|how_i_die|to_end; plan|date|method for|to|of
    dying|death|die; know|worked_out|figured_out|decided exactly? how .. doing|do|die|end; intention|intending of|to
    end|ending|die|kill; to not wake up .. take|pills|tablets; take .. to not wake; how many .. to not|never wake;
    pills|tablets|meds|morphine|insulin|paracetamol .. counted|take_them|drawer|saved|all_of_them; saved|saving up
    .. morphine|oramorph|pills|tablets|insulin|codeine|sleeping; taking|take|swallow it
    all|them_all|the_lot|the_whole tonight|now|today|after|later; taken|took|swallowed the|a whole|entire
    packet|bottle|box|lot|strip; taken all_of_them; going_to|gonna finish it; finish|finishing it all; bought
    what|everything i need; bought .. stuff|things .. kill|end; kill myself|himself|herself; going to kill;
    roof|bridge|ledge|tracks .. goodbye; goodbye .. roof|bridge|ledge|tracks; texted|rang|called|messaged|phoned|
    said .. goodbye .. roof|bridge|note|pills; on the roof .. wont come|goodbye|jump|come_down; ill|i_will jump $;
    end|ending it .. birthday|tonight|kids|asleep; decided|want|going|plan to end it on|this|after|when|tonight|
    today|soon; engine on|running .. door|garage|hose; garage|hose .. engine|exhaust; how|way im
    going|checking|clocking out; going out today|tonight .. garage|way; wont be alive|breathe|here_anymore|
    around_anymore; i wont be alive; no longer be here|alive; my funeral .. planned|paid|sorted; be|am|im|is dead by
    tomorrow|tonight|friday|monday|morning|the_weekend|then|christmas|sunday|lunch; decided .. end it; to end it on;
    texted|messaged|rang|called me goodbye; said goodbye .. roof|bridge|ledge;
    im|i_am|hes|shes|be jumping tonight|today|now|from|off; jumping off .. bridge|roof|building|cliff;
    use|using it on|against myself; knife|blade|gun|razor|shotgun .. myself|wrists|throat|head; cut my
    throat|wrists; made arrangements .. gone|here|die; decided how|when|where .. die|end|do
    """)
PASSIVE = says("""
    wish i were|was|could_be dead|gone|never_born; wish i was|were .. dead|gone; enough of|with life|living|
    being_alive|existing; had enough of .. life; end things $; done|finished|through with life|living|it_all;
    done|finished with everything $; tired|sick|exhausted of|with life|living|existing|being_alive|being_here|
    breathe; fed up of|with life|living|existing|being_alive|being_here; better off dead|without_me|if_i|if_im;
    better|happier|easier .. without me; better .. if i .. gone|dead|here|around; rather|hope|wish|hoping|hopefully|
    want .. not|never|dont|didnt .. wake|waking|woke|woken up; dont|not|never want|wanna|have .. wake up; wouldnt
    wake up; never wake|waking|woke up|again; sleep .. never|not|dont .. wake; sleep forever; fall asleep forever;
    wish|wished i|id <be>? <be>? dead|gone|never_born|not_here; wish|wished i wasnt|werent|could_disappear|
    didnt_exist|wasnt_alive|didnt_wake; wish|wished i wasnt|werent .. here|alive|around|born; wish i had ..
    died|never; wish i could .. disappear|die|sleep; wish it was|were|would|all|could over|end|stop|all_over|
    all_end; wish .. it .. all over; no|any|what|whats|is|see|the the? point .. living|life|anymore|existing|alive|
    me|go_on|going_on|carrying_on|any_more|of_it_all|in_it_all|of_anything; whats the point $; what is the point $;
    no point anymore|any_more|in_me|in_living|of_living|in_going|in_carrying|to_life|being_here|in_anything;
    dont|cant see .. point; no point in .. life|living|anything|trying|going on; cant go on; cant|dont .. go|carry
    on; cant carry on; cant keep going; cant take .. anymore|life|living; cant do this .. life|living; cant do
    this|it|life|any_of_it .. anymore; cant do anymore; dont|doesnt|not|didnt|never .. want|wanna to? <be>? live|
    exist|alive|be_alive|be_here|go_on|carry_on; dont|doesnt want|wanna to? be .. here|alive|around .. anymore|any;
    dont want to be here; dont want to live|exist|be_alive; no|any|see .. reason .. live|living|go|going|stay|wake|
    carry|here|continue|keep; nothing .. live for; nothing left .. live|for_me|me; burden .. everyone|everybody|
    family|kids|people|them|all|wife|husband|others; im .. burden; just a burden; like|feel|feeling a burden; being
    .. burden; such a burden; only a burden; nobody|noone|no_one .. miss|notice|care .. me|gone|left|died|
    disappeared|if_i; everyone|everybody|world|they|theyd|people|family|kids|team .. better|happier|easier ..
    me|gone|without; want|wanna|wants|wanting|wanted|ready|rather|feel_like|thinking_of|thinking_about|about to?
    die|dying|be_dead; want to disappear; want .. disappear; disappear forever|for_good|completely; just disappear;
    not exist anymore|any_more; not be here anymore|tomorrow; give|giving|given|gave up on life|living|everything;
    life .. worth living|pointless|meaningless; life <be>? <be>? pointless|meaningless|over; isnt|not|hardly worth
    living; hate being alive; dont deserve to live; cant live like this; cant live anymore; no way out; make it all
    stop; want it .. all? to? .. stop|end|over; want everything to stop|end; cant see a future; no future; dont see
    a future|way_forward|way_out; dark|suicidal thoughts; thoughts of death|dying|ending; thinking .. dying|death;
    ready to go|die|be_done; lost the will; no will to; cant see .. way out; no hope left; given up on; id rather
    not|never be here|alive|around|born|exist; wish i wasnt here; hope|hoping|hopes .. not|dont|wont|never ..
    get|wake|open .. up|eyes|morning|anymore; no|any|see_no|lost purpose|reason|meaning|will .. going|living|live|
    life|go|on|carry|continue|anymore; no purpose in; half? hoping|hope|wish|wishing|want .. bus|lorry|truck|car|
    train|crash|cancer|something|plane .. gets|hits|hit|get|takes|take|kill|kills|run|ran me|over; everyone|
    everybody|family|kids|wife|husband|they|team|world|people .. better|grand|happier|fine|easier|well .. without
    me|off|if_i; dont|not|doesnt|wont want this|my|the life anymore|again|any; dont want this life; not worth
    living|carrying_on|going_on|the_fight|it_anymore; hope i|it|he never|dont .. wake|up; nothing to live for; dont
    care if i live|die|wake; wouldnt mind .. dying|dead|not_waking; dont see .. reason|point|purpose .. live|living|
    life|going|anymore; want .. it|everything|this|all .. over|end|stop forever|for_good; rather be dead; rather not
    wake; tired of everything|fighting|trying|life $; tired of it all; let me die; <be> tired of everything;
    dont|never|not want|wanna <i> wake up; hope|wish i dont|never|didnt wake|woke up; life .. isnt|not worth;
    isnt|not worth it anymore; thoughts of hurts|harming; nothing .. worth .. living|it; cant .. see any point;
    point in carrying; dont want .. be around; no reason to be here; thinking .. better off .. dead; ending
    things|it_all|everything; feel like ending|dying|giving_up; end things; easier|better|happier|kinder .. if i ..
    exist|gone|dead|here|born|alive; i .. didnt exist; wouldnt|wouldn_t|dont|not|didnt mind|care .. if .. wake|woke|
    died|die|dead|bus|car|hit_me|killed|over; mind if i .. didnt|dont|never wake|woke; pray|praying|prayed|begging
    to die|not|never|for_death|god; pray .. die|wake|death; notice|care|miss if i|me .. wasnt|disappeared|died|gone|
    werent|vanished|dead|left; care|fussed|bothered if|whether .. live|die|dying|alive; fussed about .. tomorrow;
    care if i live; live or die; sooner|rather not be alive|here|around|awake; not be alive; not fussed|bothered ..
    tomorrow; hope|hoping|hoped|wish .. illness|cancer|something|bus|heart|car|lorry|plane .. finish|finishes|takes|
    kills|solves|ends|sorts me|it|off?; be|feel|feeling|felt|id_be a? relief|relieved .. dead|die|died|wake|over|
    dying|gone; went|go to sleep .. didnt|never|not|dont wake; relieved if|imagining|thinking ..
    dead|die|died|dying; nice|easier|lovely|peaceful|better|good to|if .. be dead|just_be_dead|not_exist|never_wake;
    wish|wished|wishing|wishes i|he|she hadnt|had_not|hadn_t|never woken|woke|been|survived; wishing i was|were
    dead|gone|not; hates|hate|hating|tired_of|sick_of|done_with being alive; burn|burning|cut|cutting|scratch|
    scratching|hit|hitting <self> .. cope|lighter|blade|razor|calm|feel|release; better off without
    her|him|me|them|us; be better off|happier without me; be better off|happier if .. dead|gone;
    everyone|they|kids|family .. cope|manage|fine|okay .. if|without .. dead|gone|me; if i was|were dead;
    dont|doesnt|not feel like living|being_alive|existing|going_on; dying seems|sounds|looks|feels .. only|restful|
    better|good|easier|option|relief; death seems|sounds|feels|would .. restful|relief|easier|better|peaceful|nice;
    feel|feeling|so|utterly hopeless|worthless; hopeless .. dying|die|dead|living|life; want to stop
    existing|living|being; stop existing; dont|not|never want .. be alive; any|a reason to
    stay|live|be_here|go_on|wake; no reason to stay|live; dont want to be alive; die in my sleep; just|never|simply
    not wake up; dont want .. live .. anymore; dead inside .. want; cant see .. future; i wish .. wasnt here|alive;
    nothing matters anymore|any; dont want this anymore; ready for it to be over; want my life to be over; make it
    stop .. forever|please;
    nice .. be dead; burn <self>; lighter .. cope|myself; burn|burning|cut|cutting|hurts <self> with|to;
    wish id|i|i_had never been? born|existed; never been born; wish .. never .. born
    """)
PLANNED = says("""
    tonight; pills; tablets; plan; planned; note; goodbye; bridge; rope; gun; seriously; mean it; not joking;
    not a joke; im serious; paracetamol; razor; knife; noose; roof; for real; no one|nobody would; alone; cant cope;
    depress*; really; life; please help; for weeks|months; every day; thinking about; not kidding
    """)
HYPERBOLE = says("""
    lol; meeting*; monday*; spreadsheet*; standup; standups; build; builds; deploy*; ci; jira; ticket*; backlog;
    deadline*; merge; conflict; conflicts; regex; css; excel; powerpoint; slides; printer; email*; inbox; slack;
    teams; zoom; calendar*; sprint; sprints; retro; code; codebase; server; boss; client; clients; invoice*;
    commute; traffic; parking; coffee; embarrass*; cringe; mortified; bored*; boring; boredom; hangover; hungover;
    leg day; squats; burpees; workout; gym; spin; presentation; demo; typo; reply all; compliance training;
    training module; quarterly; budget; audit; timesheet*; expenses; office; aircon; chilli; curry; cake; chocolate;
    cute; karaoke; pun; puns; legacy; npm; git; yaml; kubernetes; test|tests; bug|bugs; pr; review; reviews;
    password; wifi; queue; heatwave; documentation; doctor; process; app; linter; conference call; call; webinar;
    onboarding; offsite; small talk; report; reports; feature; projector; game; football; arsenal; season; episode;
    holiday; hunger; starving; weather; food; laundry; microwave; fish; project; work thing; agenda; workshop; task;
    tasks; phone; website; keyboard; mouse; laptop; battery; charger; job lot; discount;
    sync; syncs; circle back; figuratively; metaphorically; ground floor; cron; jobs; processes; lease; the lift;
    escalator; jingle; song; invoice; zoom call; team building; icebreaker; icebreakers; powerpoints; okrs; kpi;
    kpis; roadmap; stakeholder; stakeholders; dongle; login; mfa; captcha; update; updates; pings; notification;
    notifications; autocorrect; spreadsheet; font; comic sans; thesis; homework; assignment; exam; exams; essay;
    burpee; plank; planks; squat
    """)
# Means, a date, a farewell: nobody adds these to a joke.
PLANNED_BY = says("""
    pills; tablets; goodbye*; my plan; have|got|made a plan; note|letter .. kids|family|mum|wife|husband|parents;
    rope; noose; gun; razor; paracetamol; overdose; seriously; not joking|kidding|a joke; im serious; mean it; a
    plan; pesticide; poison; tablets ready; on the bridge; the bridge tonight; goodbye; tonight .. kids|wife|asleep|
    doing|do_it|last; doing it tonight; bought what|everything|stuff|things; picked .. date|day|place|spot; made up
    my mind; mind is made up; its all arranged; all arranged; kids|wife|husband|family .. asleep; on my birthday;
    made sure; exactly how; nobody will find|stop; wont be alive; on the roof; ninth|tenth|top|eighth|fifth|sixth|
    twelfth floor; window is open; engine on|running; morphine; insulin; whole packet|bottle|box; a date; intention;
    the drawer
    """)
