"""What a language has to have words for, so that the shared rules can read it; an idea without words is never found."""

from dataclasses import dataclass

from bot.domain.safety.phrase import Concept

NOTHING = Concept()


@dataclass(frozen=True, kw_only=True, eq=False)
class Signs:
    """Parts of the body, changes in them, and signs that need no part. "Alone": one hit is a sign by itself."""

    # Parts of the body.
    saddle: Concept = NOTHING  # genitals, anus, inner thighs, "where I sit", "down below"
    seat: Concept = NOTHING  # buttocks
    back: Concept = NOTHING  # any part of the spine, discs, sciatica
    neck: Concept = NOTHING
    head: Concept = NOTHING
    chest: Concept = NOTHING
    jaw: Concept = NOTHING
    left_arm: Concept = NOTHING  # and "into the arm"
    arm: Concept = NOTHING  # either arm, shoulder
    blades: Concept = NOTHING  # between the shoulder blades, upper back
    belly: Concept = NOTHING
    flank: Concept = NOTHING  # side, loin, under the ribs, kidney as a place
    leg: Concept = NOTHING  # one leg, thigh, knee, ankle, foot, toes
    legs: Concept = NOTHING  # the plural: legs, feet
    both_legs: Concept = NOTHING  # both of them, waist down, the other one as well
    other_leg_too: Concept = NOTHING  # alone: it has moved to the other leg as well
    hands: Concept = NOTHING  # hands, fingers
    both_hands: Concept = NOTHING
    calf: Concept = NOTHING  # and lower leg, back of the knee, leg
    face: Concept = NOTHING  # and mouth, corner of the mouth, eyelid, smile
    one_side: Concept = NOTHING  # alone: half of the body gone
    wound: Concept = NOTHING  # scar, stitches
    bones: Concept = NOTHING
    # How it feels.
    pain: Concept = NOTHING
    numb: Concept = NOTHING  # "no feeling" and "gone to sleep" too
    odd: Concept = NOTHING  # strange, like cotton wool, tingling
    flare: Concept = NOTHING  # shoots, pulls, burns down
    weak: Concept = NOTHING  # weak, no strength, jelly, won't carry, won't move
    leg_fails: Concept = NOTHING  # alone: a leg that gives way, buckles, won't hold
    paralysed: Concept = NOTHING  # alone
    foot_drop: Concept = NOTHING  # alone
    gait: Concept = NOTHING  # walks like a drunk, sways, holds on to walls
    sudden: Concept = NOTHING
    faster: Concept = NOTHING  # getting worse by the hour or day
    worst: Concept = NOTHING  # unbearable, terrible, worst of my life
    never_before: Concept = NOTHING  # a pain unlike any before
    # Bladder, bowel, sex.
    cannot_pee: Concept = NOTHING  # alone
    leaks: Concept = NOTHING  # alone: wets, loses urine
    stool_loss: Concept = NOTHING  # alone: soils
    unaware: Concept = NOTHING  # alone: no urge, does not know when the bladder is full
    urine: Concept = NOTHING  # words for passing water
    stool: Concept = NOTHING  # words for stool, being soiled or wet
    unfelt: Concept = NOTHING  # without feeling, without noticing
    cannot: Concept = NOTHING  # can't, can no longer, hardly, must push
    organ: Concept = NOTHING  # bladder, bowel, sphincter, toilet
    trouble: Concept = NOTHING  # trouble with, no control of, does what it wants
    wiping: Concept = NOTHING  # alone: can't feel the paper, the seat
    sex: Concept = NOTHING
    sex_lost: Concept = NOTHING  # alone: no erection, no orgasm since
    cauda_name: Concept = NOTHING  # alone
    # Heart and vessels.
    heart_alone: Concept = NOTHING  # alone: a whole sentence that says heart ("elephant on my chest")
    pressure: Concept = NOTHING  # presses, tight, squeezes, heavy, burns, stabs
    cant_breathe: Concept = NOTHING  # alone
    breathless: Concept = NOTHING
    sweats: Concept = NOTHING  # cold sweat, clammy
    queasy: Concept = NOTHING
    faint: Concept = NOTHING  # faint, black before the eyes, passed out
    collapsed: Concept = NOTHING  # alone: fell unconscious, does not react
    grey: Concept = NOTHING  # pale, grey
    palpitations: Concept = NOTHING
    heart_attack: Concept = NOTHING  # alone
    on_effort: Concept = NOTHING  # on stairs, when I carry
    at_rest: Concept = NOTHING  # goes when I stop
    indigestion: Concept = NOTHING
    radiates: Concept = NOTHING
    tearing: Concept = NOTHING  # tearing, ripped, knife through
    pulsing_belly: Concept = NOTHING  # alone
    aneurysm: Concept = NOTHING  # alone
    # Brain.
    headache: Concept = NOTHING
    headache_worst: Concept = NOTHING  # alone: thunderclap
    droops: Concept = NOTHING
    face_droop: Concept = NOTHING  # alone
    speech: Concept = NOTHING  # alone: slurs, can't find words
    vision: Concept = NOTHING  # alone: double, lost
    dizzy: Concept = NOTHING
    fit: Concept = NOTHING  # alone: seizure
    confused: Concept = NOTHING
    manipulated: Concept = NOTHING  # neck cracked by a chiropractor
    arm_gone: Concept = NOTHING  # alone: an arm, a hand that no longer obeys
    stroke_name: Concept = NOTHING  # alone
    # Illness.
    fever: Concept = NOTHING
    chills: Concept = NOTHING  # rigors
    stiff_neck: Concept = NOTHING  # chin to chest too
    light_hurts: Concept = NOTHING
    rash: Concept = NOTHING
    rash_stays: Concept = NOTHING
    drowsy: Concept = NOTHING
    vomit: Concept = NOTHING
    infected: Concept = NOTHING  # pus, abscess, sepsis, a recent infection
    immune: Concept = NOTHING  # diabetes, biologics, dialysis, injects drugs
    unwell: Concept = NOTHING
    cancer: Concept = NOTHING
    cancer_far: Concept = NOTHING  # excuses: long cured
    weight_loss: Concept = NOTHING
    not_trying: Concept = NOTHING  # without a reason
    dieting: Concept = NOTHING  # excuses
    night_pain: Concept = NOTHING  # also lying, never stops
    lump: Concept = NOTHING
    swollen: Concept = NOTHING  # swollen, thicker, red, hot, taut
    calf_pain: Concept = NOTHING  # cramp, pain
    wont_go: Concept = NOTHING  # does not go away, for days
    clot_risk: Concept = NOTHING  # flight, plaster, operation, pill
    clot_name: Concept = NOTHING
    blood_spit: Concept = NOTHING  # alone
    burns_peeing: Concept = NOTHING
    blood_urine: Concept = NOTHING  # alone
    colic: Concept = NOTHING
    kidney: Concept = NOTHING
    kidney_benign: Concept = NOTHING  # excuses
    # Pregnancy.
    pregnant: Concept = NOTHING
    bleeding: Concept = NOTHING
    waters: Concept = NOTHING  # alone: waters broke
    waves: Concept = NOTHING  # every few minutes, belly goes hard
    swelling: Concept = NOTHING  # hands, face
    flicker: Concept = NOTHING  # sees stars, lights
    # Accidents, bones, operations.
    crash: Concept = NOTHING  # dangerous ways: traffic, heights, horse, diving
    fall: Concept = NOTHING
    old: Concept = NOTHING
    strain: Concept = NOTHING  # lifted, coughed
    cracked: Concept = NOTHING  # heard or felt a crack
    bruised: Concept = NOTHING
    thin_bones: Concept = NOTHING
    steroids: Concept = NOTHING
    height_loss: Concept = NOTHING
    operated: Concept = NOTHING
    spine_operated: Concept = NOTHING  # and injections into the spine
    weeps: Concept = NOTHING
    recent: Concept = NOTHING  # days or weeks ago, since
    # Hands and cord.
    clumsy: Concept = NOTHING  # alone: buttons, handwriting, drops things
    zap: Concept = NOTHING  # an electric shock
    bends: Concept = NOTHING  # when I bend the head
    # Crisis.
    intent: Concept = NOTHING
    means: Concept = NOTHING  # nobody adds these to a joke
    plan: Concept = NOTHING  # "tonight it is over": means something only beside the means
    passive: Concept = NOTHING
    hyperbole: Concept = NOTHING  # excuses
    # What excuses.
    clears: Concept = NOTHING  # goes away on moving
    posture: Concept = NOTHING  # sat on it, slept on it
    exerted: Concept = NOTHING  # after squats, leg day
    persistent: Concept = NOTHING  # for weeks
    longstanding: Concept = NOTHING  # since childbirth, unchanged, under care
    muscle: Concept = NOTHING  # bench press, sore muscles
    effort: Concept = NOTHING  # out of breath after running
    laughs: Concept = NOTHING
    # Joints.
    morning_stiff: Concept = NOTHING
    moving_helps: Concept = NOTHING
    months: Concept = NOTHING
    arthritis: Concept = NOTHING
    wants_to_move: Concept = NOTHING  # asks for an exercise
