"""The words that people use for a part of the body and for why it is stiff."""

from collections.abc import Mapping
from types import MappingProxyType

from bot.domain.vocabulary import Area, Target

# A plain "back" is the lower back: of upper, middle and lower it is by far the one that people mean.
AREAS: Mapping[Area, str] = MappingProxyType(
    {
        Area.NECK: "neck, nape, cervical, cervical spine, c spine, head, tech neck, text neck, nerd neck",
        Area.SHOULDERS: "shoulder, shoulder blade, scapula, scapular, shoulder girdle, rounded shoulder",
        Area.UPPER_BACK: (
            "upper back, thoracic, thoracic spine, t spine, shoulder blade, scapula, scapular, between the shoulder "
            "blades, between the scapulae, hunchback, bra line"
        ),
        Area.MID_BACK: "mid back, middle back, middle of my back, middle of the back, flank, ribcage, rib cage",
        Area.LOWER_BACK: (
            "lower back, low back, lumbar, lumbar spine, back, spine, spinal, small of my back, lumbago, bottom of my "
            "back, base of my spine, weak back"
        ),
        Area.HIPS: "hip, leg, thigh, tight hip, stiff hip, weak hip, pelvis, lower body, lower limb",
        Area.WRISTS: "wrist, hand, carpal, carpal tunnel, rsi, repetitive strain, repetitive strain injury",
        Area.EYES: "eye, eyelid, eyeball, sight, eyesight, vision, eye strain, tired eye, dry eye, sore eye",
        Area.WHOLE_BODY: "whole body, full body, entire body, total body, body, all over, everywhere, head to toe",
    }
)
# What lies within an area: of its exercises, those that speak of this part come first.
PARTS: Mapping[Area, str] = MappingProxyType(
    {
        Area.NECK: (
            "trapezius, trap, upper trap, levator, levator scapulae, scalene, scm, sternocleidomastoid, suboccipital, "
            "chin, jaw"
        ),
        Area.SHOULDERS: (
            "trapezius, trap, upper trap, rotator cuff, chest, pec, pectoral, breastbone, arm, upper arm, bicep, "
            "biceps, tricep, triceps, deltoid, delt, armpit, collarbone"
        ),
        Area.UPPER_BACK: "rhomboid",
        Area.MID_BACK: "lat, latissimus, latissimus dorsi, rib, oblique, side stretch",
        Area.LOWER_BACK: (
            "core, ab, abdominal, belly, tummy, stomach muscle, midriff, waist, tailbone, coccyx, sacrum, sacroiliac, "
            "si joint, quadratus lumborum, ql, erector, multifidus, lower spine"
        ),
        Area.HIPS: (
            "glute, gluteal, gluteus, bum, butt, buttock, bottom, backside, piriformis, hamstring, hammy, ham string, "
            "hip flexor, psoas, iliopsoas, groin, adductor, quad, quadricep, quadriceps, knee, kneecap, calf, calve, "
            "shin, ankle, foot, feet, toe, heel, achilles, it band, itb, iliotibial"
        ),
        Area.WRISTS: (
            "finger, thumb, knuckle, palm, forearm, fore arm, elbow, tennis elbow, golfers elbow, grip, prayer"
        ),
        Area.EYES: "blink, blinking",
    }
)
CAUSES: Mapping[Target, str] = MappingProxyType(
    {
        Target.SITTING: (
            "sitting, sat, sit, sat down, sitting down, seated, sedentary, desk job, desk work, long meeting, back to "
            "back, back to back meeting, long call, driving, long drive, car, commute, commuting, flight, long "
            "flight, plane"
        ),
        Target.FWD_HEAD: (
            "head forward, forward head, poking chin, tech neck, text neck, nerd neck, looking down, phone"
        ),
        Target.DESK_HUNCH: (
            "hunched, hunching, hunch, hunched over, hunchback, slouched, slouching, slouch, slumped, slumping, "
            "slump, stooped, stooping, bent over, leaning over, leaned over, crouched over, rounded shoulder, round "
            "shoulder, rounded back, posture, bad posture, laptop"
        ),
        Target.RSI: (
            "rsi, repetitive strain, repetitive strain injury, repetitive, typing, typed, mouse, mousing, mouse arm, "
            "mouse hand, trackpad, keyboard, key board, keyboarding, clicking, scrolling, texting, coding, "
            "programming, gaming, writing"
        ),
        Target.SPASM: (
            "spasm, spasming, cramp, cramped, cramping, crampy, seized, seized up, seizing up, locked, locked up, "
            "guarding, knot, knotted, crick, muscle spasm"
        ),
        Target.SUDDEN: (
            "awkward, awkwardly, awkward twist, awkward move, sudden, suddenly, sudden move, jerk, jerked, twisted, "
            "wrenched, tweaked, pulled muscle, pulled a muscle, pulled something, strained, slept funny, slept wrong, "
            "slept badly, slept awkwardly, wrong way"
        ),
        Target.SCIATICA: "sciatica, sciatic, sciatic nerve, down the leg, down my leg",
        Target.CARRY: (
            "lifted, lifting, carry, carried, carrying, heavy bag, heavy, backpack, rucksack, "
            "shopping bag, grocery, groceries, suitcase, luggage, moving house"
        ),
        Target.WEAK_CORE: "weak core, weak back, weak middle, weak belly, weak ab, core strength, core stability",
        Target.HIP_TIGHT: "tight hip, stiff hip, tight hip flexor, stiff hip flexor",
        Target.HIP_WEAK: "weak hip, weak glute, weak bum, glute strength, hip strength",
        Target.STANDING: "standing, stood, standing desk, sit stand desk, on my feet, on our feet, on feet",
        Target.STIFFNESS: (
            "stiff, stiffness, stiffened, tight, tightness, tightened, rigid, rusty, creaky, seized up, tite"
        ),
        Target.STRESS_TENSION: (
            "tense, tension, tensed, stress, stressed, stressed out, stressful, anxious, anxiety, nervous, wound up, "
            "calm, calm down, calming, relax, relaxing, relaxation, unwind, wind down, breathe, overwhelmed, frazzled"
        ),
        Target.EYE_STRAIN: (
            "eye strain, tired eye, dry eye, sore eye, strained eye, eye fatigue, screen fatigue, screen, monitor, "
            "glare, squint, squinting, staring, blurry"
        ),
    }
)
# Before something that is not wanted.
REFUSALS = "not, except, except for, without, avoid, anything but, everything but"
# Sayings in which no part of the body is meant, or nothing that a movement is for.
SAYINGS = (
    "wrist watch, locked out, back up, back end, front end, come back, call back, going back, look back, went back, "
    "back soon, heads up, head office, head start, head count, hands off, all hands, hand over, second hand, first "
    "hand, other hand, hip hop, chest of drawers, eye contact, eye to eye, knee jerk, rule of thumb, thumbs up, "
    "finger food, shoulder season, shoulder surfing, body text, request body, response body, stiff drink, neck and "
    "neck, bottle neck, arms race, leg up, box office, cold shoulder, core value, core team, core business, core "
    "dump, core hour, mouse mat, tight deadline, tight schedule, tight budget, stiff competition, heavy traffic, "
    "heavy metal, google drive, hard drive, test drive, phone call, phone number, text box, dialog box, "
    "stomach ache, stomach pain, stomach cramp, tummy ache, belly ache, period cramp, sore throat"
)
# Too short to guess at, and typed so all the same; and two words for one thing.
SAME: Mapping[str, str] = MappingProxyType(
    {
        "nek": "neck",
        "nec": "neck",
        "nck": "neck",
        "bak": "back",
        "bck": "back",
        "bac": "back",
        "hpi": "hip",
        "hps": "hip",
        "eys": "eye",
        "eyez": "eye",
        "sholda": "shoulder",
        "rist": "wrist",
        "carple": "carpal",
        "tummie": "tummy",
        "siatica": "sciatica",
        "cyatica": "sciatica",
        "streched": "stretch",
        "doorway": "door",
        "doorframe": "door frame",
        "pectoral": "pec",
        "crossover": "cross body",
        "flossing": "glide",
        "floss": "glide",
        "angle": "angel",
        "pushup": "push up",
        "pressup": "press up",
        "4": "four",
        "20": "twenty",
        "90": "ninety",
        "childrens": "childs",
        "mackenzie": "mckenzie",
        "eyestrain": "eye strain",
        "midback": "mid back",
        "cobra": "press up",
        "squat": "sit stand",
        "spinal": "spine",
        "trapezius": "trap",
        "rotate": "rotation",
        "rotating": "rotation",
        "turn": "rotation",
        "turning": "rotation",
        "calve": "calf",
        "calves": "calf",
        "feet": "foot",
        "kness": "knee",
    }
)
# Places that are named by the way: where anything else is named too, they say nothing.
PLACES = "chair desk table office seat floor work"
# Words in which a slip is forgiven: plain ones for the body, and causes that look like no other word.
FORGIVEN = (
    "neck, shoulder, shoulder blade, blade, cervical, thoracic, upper back, upper, back, mid back, middle, lower "
    "back, low back, lower, lumbar, spine, thigh, pelvis, wrist, hand, carpal, carpal tunnel, tunnel, rsi, eyesight, "
    "vision, eye strain, whole body, full body, trapezius, levator, scapulae, scapula, sternocleidomastoid, rotator "
    "cuff, rotator, chest, pectoral, deltoid, bicep, tricep, triceps, rhomboid, latissimus, abdominal, belly, tummy, "
    "stomach, waist, tailbone, coccyx, sacrum, sacroiliac, glute, gluteal, buttock, piriformis, hamstring, hip "
    "flexor, flexor, psoas, groin, adductor, quadriceps, knee, calf, calves, ankle, foot, heel, achilles, finger, "
    "thumb, knuckle, forearm, elbow, sciatica, sciatic, repetitive, keyboard, typing, stiff, stiffness, tight, "
    "tightness, tension, stress, stressed, anxious, anxiety, spasm, cramp, hunched, hunching, slouched, slouching, "
    "posture, sitting, sedentary, standing, relaxation"
)
# Ordinary words one slip away from those above.
ORDINARY = (
    "anklet bake balk bally bank bark bask beck bell bella belt billy black blame bleed boat book boost booth buck "
    "bully call calm cast chain channel chased chaste cheat chess china claf clam clamp collars crap crest crimp deck "
    "distress division dress fiddle fight finder finer fingered fission flavor flavour flexible flower food ginger "
    "glade glue grain green grin groan grown hadn handing handy hard hatched haunted heard hound hunted join keen "
    "kneel knew landing layer light linen linger loser lover lunched lunching mention middleman middleware mission "
    "muddle munching night outstanding pack pasture peck pension player postgres press provision punched quest rest "
    "riddle right sanding setting sheet should sine singer siting slower smoulder sniff spam sperm spice spies spin "
    "spitting spline splitting stable staff stamps stand stranding strass stresses string stuff stuffed super supper "
    "taping tarp thank thing threat thrust tiring title tower trump trust twist tying unstressed upped valley version "
    "wait waste welly whist wrest wriest wring"
)
# Words that ask, and say nothing of what for.
ASKING = (
    "a about ache aches aching achy after afternoon again against all always am an and any anything are area at awful "
    "bad badly been being best bit both but by can cant could day days deep deeply do does doing done during exercise "
    "exercises feel feeling feels felt few find first for from gave get gets getting give go good got had has have "
    "having help helps her his hour hours how hurt hurting hurts i id if im in into is issue issues it its ive just "
    "keep keeps kept killing kind left let like little ll long lot lots m made make makes making me minute minutes "
    "more morning move movement movements moves moving much muscle muscles my need needs new nice nothing now of on "
    "one or our out pain painful painfully pains please pls problem problems properly quick quickly really recommend "
    "right routine s session should show so some something sore soreness stretch stretches stretching suggest "
    "suggestion swollen t tell than thanks that thats the their them then there these they thing things think this "
    "those throbbing time to today too tried trouble troubles try trying two uncomfortable us use ve very want wants "
    "was way we week weeks were what when where which while who why will with without work working works would yes "
    "yesterday you your"
)
