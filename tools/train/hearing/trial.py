"""What the figures of keywords have in common: the negatives, events and intervals.

False accepts closer than 1 s count once."""

import numpy as np

from . import frontend, views
from .corpus import RATE, Clips
from .pools import halves, speech_sets, streams

REFRACTORY = 50


def looped(source, start, length):
    turns = -(-(start % len(source) + length) // len(source))
    return np.tile(source, turns)[start % len(source):start % len(source) + length]


def negatives(store, seed=41):
    """(name, frames) of all speech that tests, of test music and sounds and of the noises' second
    halves; kept."""
    path = store / "negatives.npz"
    if not path.exists():
        found = list(sounding(store, np.random.default_rng(seed)))
        parts = [frontend.features(samples).astype(np.float16) for _, samples in found]
        np.savez(path, frames=np.concatenate(parts), counts=[len(part) for part in parts],
                 names=[name for name, _ in found])
    stored = np.load(path)
    ends = np.cumsum(stored["counts"])
    for name, frames in zip(stored["names"], np.split(stored["frames"], ends[:-1])):
        yield str(name), frames


def sounding(store, random):
    """(name, samples) of the negatives."""
    for name, _, clips in speech_sets(store):
        if not views.tested(name):
            continue
        for samples in streams(clips, 120, random):
            yield name, samples
    for name in ("music-test", "sounds-test"):
        for samples in streams(Clips.load(store / f"{name}.npz"), 300, random):
            yield name, samples
    for samples in halves(Clips.load(store / "noise.npz"), True):
        yield "noise", samples


def peaks(scores, floor=-6.0):
    """(score, step) of events: highest first, none within a refractory time of another."""
    candidates = np.flatnonzero(scores > floor)
    found, taken = [], np.zeros(len(scores) + REFRACTORY, bool)
    for step in candidates[np.argsort(-scores[candidates])]:
        if not taken[step]:
            found.append((float(scores[step]), int(step)))
            taken[max(0, step - REFRACTORY):step + REFRACTORY] = True
    return found


def wilson(misses, count):
    """The 95 % interval of a proportion (Wilson, 1927), in per cent."""
    if count == 0:
        return 0.0, 100.0
    z, p = 1.96, misses / count
    centre = (p + z * z / (2 * count)) / (1 + z * z / count)
    half = z * np.sqrt(p * (1 - p) / count + z * z / (4 * count**2)) / (1 + z * z / count)
    return 100 * (centre - half), 100 * (centre + half)
