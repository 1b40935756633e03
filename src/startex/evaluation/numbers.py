"""Constants of evaluation."""

#: A page and a half: above that an observation is a report [nllp-observation-rules].
LONGEST_OBSERVATION = 6_000
