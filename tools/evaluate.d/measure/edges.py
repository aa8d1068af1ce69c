"""Where a word begins and ends in a recording of it, by two ways that must agree.

Pocketsphinx aligns the word's phones; the level of the sound, seen from both sides of that place,
tells the edges to 5 ms. Where the two differ by more than phones are aligned to, nothing is known.
Neither knows anything of the toolkit's own detector.
"""

import numpy as np
from scipy.signal import butter, sosfiltfilt

RATE = 16_000
HOP = 80
FRAME = 160
# The level is that of speech where it is so many dB over the side's floor and not so many below the
# word's peak.
OVER_FLOOR = 8.0
BELOW_PEAK = 38.0
# A word that stands no higher over its floor has edges that cannot be seen.
LEAST_CONTRAST = 20.0
# Sounds on hops of 5 ms: shorter gaps are none; a longer sound belongs to the word over a stop's
# closure, a shorter one, a click, only as the burst of a stop just before it.
GAP, CLOSURE, SOUND_BEFORE, SOUND_BEHIND, BURST, RELEASE = 4, 24, 8, 10, 2, 10
# How much earlier and later than its alignment an onset may be seen, and an end either way: seconds.
ONSET = (-0.07, 0.11)
END = 0.12
BAND = butter(4, [120, 7500], "band", fs=RATE, output="sos")


def level(samples):
    """dB every 5 ms, over 10 ms and smoothed over three."""
    filtered = sosfiltfilt(BAND, samples)
    frames = np.lib.stride_tricks.sliding_window_view(filtered, FRAME)[::HOP]
    decibels = 10 * np.log10(np.mean(frames**2, axis=1) + 1e-11)
    smooth = np.convolve(decibels, np.ones(3) / 3, "same")
    smooth[[0, -1]] = decibels[[0, -1]]
    return smooth


def islands(flags):
    """[first, end) of the runs that are true, gaps under `GAP` closed."""
    bounds = np.flatnonzero(np.diff(np.concatenate([[0], flags.astype(int), [0]]))).reshape(-1, 2)
    joined = []
    for first, end in bounds:
        if joined and first - joined[-1][1] < GAP:
            joined[-1][1] = end
        else:
            joined.append([first, end])
    return joined


def floor(decibels, first, end):
    """The median level from 0.1 to 0.6 s outside the word; nil where too little is there."""
    part = decibels[max(0, first):max(0, end)]
    return np.median(part) if len(part) >= 10 else None


def by_level(samples, aligned):
    """(start, end) in seconds of the sound that the aligned word is in; nil where none can be
    seen."""
    decibels = level(samples)
    first, last = (int(200 * second) for second in aligned)
    peak = np.percentile(decibels[first:last + 1], 95)
    before = floor(decibels, first - 120, first - 20)
    behind = floor(decibels, last + 20, last + 120)
    if before is None and behind is None:
        return None
    before, behind = (behind if before is None else before), (before if behind is None else behind)
    if peak - max(before, behind) < LEAST_CONTRAST:
        return None
    found = []
    for side, forward in ((before, False), (behind, True)):
        sounds = islands(decibels > max(side + OVER_FLOOR, peak - BELOW_PEAK))
        shared = [min(end, last) - max(start, first) for start, end in sounds]
        if not sounds or max(shared) <= 0:
            return None
        core = int(np.argmax(shared))
        found.append(end_behind(sounds, core) if forward else start_before(sounds, core))
    return (found[0] * HOP + HOP / 2) / RATE, (found[1] * HOP + 1.5 * HOP) / RATE


def start_before(sounds, core):
    start = sounds[core][0]
    for first, end in reversed(sounds[:core]):
        count, gap = end - first, start - end
        if not (count >= SOUND_BEFORE and gap <= CLOSURE or count >= BURST and gap <= RELEASE):
            break
        start = first
    return start


def end_behind(sounds, core):
    end = sounds[core][1]
    for first, last in sounds[core + 1:]:
        if last - first < SOUND_BEHIND or first - end > CLOSURE:
            break
        end = last
    return end


def word(samples, aligned):
    """(start, end) in seconds where both ways agree; nil where they do not.

    - aligned: the same by the aligner, or nil."""
    if aligned is None:
        return None
    seen = by_level(samples, aligned)
    if seen is None:
        return None
    onset, end = seen[0] - aligned[0], seen[1] - aligned[1]
    return seen if ONSET[0] <= onset <= ONSET[1] and abs(end) <= END else None
