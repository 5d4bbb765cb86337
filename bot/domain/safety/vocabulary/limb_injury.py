"""A limb that may be broken or out of its joint."""

from bot.domain.safety.phrase import says

_LIMB = "wrist|ankle|foot|hand|finger|toe|knee|elbow|arm|shoulder|collarbone|thumb|leg|hip"
_SHAPE = "bent|crooked|deformed|wonky|misshapen|dislocated|black|sideways|mangled|fractured|broken"
LIMB_OUT = says(f"""
    {_LIMB} .. {_SHAPE}; {_LIMB} .. out of place|joint|its_socket; {_LIMB} .. wrong way|angle|direction;
    bone sticking|poking|coming out|through; {_LIMB} .. ballooned|melon|football|balloon; looks bent|crooked|deformed;
    swollen like a? melon|balloon|football; swollen and bent|crooked|black; popped out of; dislocat*
    """)
NO_WEIGHT = says("""
    cant .. put|bear|take .. weight; cant step|stand|walk on it|my_foot|that_foot|my_ankle; cant weight bear;
    cant .. walk on it; cant move it|my_wrist|my_fingers|my_elbow|the_arm; cant grip|hold|lift .. since i? fell
    """)
