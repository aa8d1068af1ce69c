"""Enrolled keywords in numpy: the reference of the toolkit's own.

A recording becomes two templates, as it is and under pink noise; a keyword's score is how well its
templates fit the stretch of the stream that ends now, counted in what a background of synthetic
speech does. Steps are of 20 ms."""

from dataclasses import dataclass

import numpy as np

from . import embedding, frontend
from .corpus import RATE

# Seconds of silence behind a recording, so that the last word's steps exist.
TAIL = 0.3
# Steps by which a vector is later than what it tells.
LAG = 3
# Trimming: frames of 10 ms and dB.
LEVEL_FRAMES = 5
DEPTH = 30.0
BINS = 64
GAP = 25
GROWTH = 20
ABOVE_FLOOR = 6.0
FLOOR_AWAY = (15, 60)
FLOOR_FRAMES = 5
PADDING = 4
# The noisy copy: its level below the recording's loudest frame, and its lead in seconds.
NOISE_DECIBELS = 10.0
LEAD = 1.0
# The share of the background that lies above a score of 1: one in so many steps.
BEST = 200
MOST_RECORDINGS = 20
UNREACHABLE = 1e9


def otsu(values):
    """The threshold between two classes of values (Otsu, 1979): the upper edge of a bin."""
    low, high = values.min(), values.max()
    if high <= low:
        return low
    width = (high - low) / BINS
    counts = np.bincount(np.minimum(((values - low) / width).astype(int), BINS - 1),
                         minlength=BINS).astype(float)
    centres = low + (np.arange(BINS) + 0.5) * width
    below, total = np.cumsum(counts), counts.sum()
    sums = np.cumsum(counts * centres)
    above = total - below
    with np.errstate(divide="ignore", invalid="ignore"):
        between = below * above * (sums / below - (sums[-1] - sums) / above) ** 2
    between[(below == 0) | (above == 0)] = -1
    return low + (int(np.argmax(between)) + 1) * width


def word(energies):
    """(first, past the last) frame of the loudest stretch of sound, padding included."""
    raw = 10 * np.log10(energies.sum(axis=1) + 1e-9)
    half = LEVEL_FRAMES // 2
    level = np.convolve(np.pad(raw, half, "edge"), np.ones(LEVEL_FRAMES) / LEVEL_FRAMES, "valid")
    count = len(level)
    top = np.sort(level)[int(0.98 * (count - 1))]
    v = np.maximum(level, top - DEPTH)
    loud = np.flatnonzero(v > otsu(v))
    if len(loud) == 0:
        return 0, count
    breaks = np.flatnonzero(np.diff(loud) > GAP + 1)
    starts = loud[np.concatenate([[0], breaks + 1])]
    ends = loud[np.concatenate([breaks, [len(loud) - 1]])] + 1
    sums = np.concatenate([[0], np.cumsum(energies.sum(axis=1, dtype=np.float64))])
    best = int(np.argmax(sums[ends] - sums[starts]))
    a, b = int(starts[best]), int(ends[best])
    near, far = FLOOR_AWAY

    def floor(outside, lowest):
        return np.median(outside) if len(outside) >= FLOOR_FRAMES else lowest

    before = floor(v[max(0, a - far):max(0, a - near)], v[:a].min() if a > 0 else v[0])
    after = floor(v[b + near:b + far], v[b:].min() if b < count else v[min(b, count - 1)])
    first, past = a, b
    while first > 0 and a - first < GROWTH and v[first - 1] > before + ABOVE_FLOOR:
        first -= 1
    while past < count and past - b < GROWTH and v[past] > after + ABOVE_FLOOR:
        past += 1
    return max(0, first - PADDING), min(count, past + PADDING)


def uniform(count, seed):
    """Numbers within [-1, 1) of SplitMix64 (Steele, Lea and Flood, 2014)."""
    steps = np.arange(1, count + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    z = steps + np.uint64(seed)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    z ^= z >> np.uint64(31)
    return (z >> np.uint64(11)).astype(np.float64) * 2.0**-52 - 1


def pink(count, seed):
    """Noise of -3 dB an octave: Kellet's three one-poles over white noise."""
    from scipy.signal import lfilter
    white = uniform(count, seed)
    return (lfilter([0.0990460], [1, -0.99765], white) + lfilter([0.2965164], [1, -0.96300], white)
            + lfilter([1.0526913], [1, -0.57000], white) + 0.1848 * white)


def loudest(samples):
    """The largest energy of a frame of the front end, unwindowed."""
    if len(samples) < frontend.FRAME:
        return float(np.sum(samples.astype(np.float64)**2))
    sums = np.concatenate([[0], np.cumsum(samples.astype(np.float64)**2)])
    starts = np.arange(0, len(samples) - frontend.FRAME + 1, frontend.HOP)
    return float(np.max(sums[starts + frontend.FRAME] - sums[starts]))


def noisy(samples, index):
    """The lead of noise and the recording under noise, `index` being its number."""
    noise = pink(int(LEAD * RATE) + len(samples), index)
    gain = np.sqrt(loudest(samples) / loudest(noise) / 10 ** (NOISE_DECIBELS / 10))
    padded = np.concatenate([np.zeros(int(LEAD * RATE)), samples])
    return (padded + gain * noise).astype(np.float32)


def templates(layers, samples, index):
    """The two templates of a recording and its word in frames."""
    padded = np.concatenate([samples, np.zeros(int(TAIL * RATE), np.float32)])
    energies = frontend.energies(padded)
    bare = max(1, (len(samples) - frontend.FRAME) // frontend.HOP + 1)
    a, b = word(energies[:bare])
    steps = slice(a // 2 + LAG, (b + 1) // 2 + LAG)
    plain = embedding.vectors(layers, frontend.normalised(energies))[steps]
    other = embedding.vectors(layers, frontend.features(noisy(padded, index)))
    return [plain, other[int(LEAD * RATE) // (2 * frontend.HOP):][steps]], (a, b)


def costs(template, vectors, chunk=8192):
    """The cost of a template at every step of a stream, exact over chunks.

    Column j of the alignment needs columns j - 1 and j - 2 at earlier steps only, so that all steps
    of a chunk are computed at once."""
    count = len(template)
    out = np.empty(len(vectors), np.float32)
    room = chunk + 2 * count
    distances = np.empty((count, room), np.float32)
    columns, scratch = np.empty((3, room), np.float32), np.empty(room, np.float32)
    for start in range(0, len(vectors), chunk):
        first = max(0, start - 2 * count)
        part = vectors[first:start + chunk]
        d = distances[:, :len(part)]
        np.matmul(-template, part.T, out=d)
        d += 1
        before, last, now = columns[:, :len(part)]
        last[:] = d[0]
        for j in range(1, count):
            now[:2] = UNREACHABLE
            np.add(last[:-1], d[j, 1:], out=now[1:])
            slow = np.add(d[j, :-1][1:], d[j, 2:], out=scratch[:max(0, len(part) - 2)])
            slow *= 0.5
            slow += last[:-2]
            np.minimum(now[2:], slow, out=now[2:])
            if j >= 2:
                fast = np.add(d[j - 1, 1:], d[j, 1:], out=scratch[:len(part) - 1])
                fast += before[:-1]
                np.minimum(now[1:], fast, out=now[1:])
            before, last, now = last, now, before
        np.divide(last[start - first:], count, out=out[start:start + chunk])
    return out


def consulted(count):
    """How many of `count` templates, those that fit best, are averaged."""
    return int(np.sqrt(count) + 0.5)


@dataclass
class Template:
    """Unit vectors, and what their costs over the background are: the median, and from there down
    to the best two-hundredth."""

    vectors: np.ndarray
    ordinary: float
    spread: float

    def scores(self, stream):
        return (self.ordinary - costs(self.vectors, stream)) / self.spread


def template(vectors, background):
    """A template with its law over the background; vectors as the model file keeps them."""
    kept = np.round(127 * vectors).astype(np.int8).astype(np.float32) / 127
    ranked = np.sort(costs(kept, background))
    count = len(ranked)
    ordinary = float(ranked[count // 2])
    return Template(kept, ordinary, ordinary - float(ranked[count // BEST]))


def combined(scores):
    """The mean of the greatest scores [templates, steps]."""
    k = consulted(len(scores))
    return np.partition(scores, len(scores) - k, axis=0)[-k:].mean(axis=0)


@dataclass
class Keyword:
    """Templates and the law of their combined score over the background."""

    templates: list
    ordinary: float
    spread: float

    def scores(self, stream):
        found = combined(np.stack([t.scores(stream) for t in self.templates]))
        return (found - self.ordinary) / self.spread


def keyword(found, background_scores):
    """A keyword of templates and their scores [templates, steps] over the background."""
    ranked = np.sort(combined(background_scores))
    count = len(ranked)
    ordinary = float(ranked[count // 2])
    return Keyword(found, ordinary, float(ranked[count - 1 - count // BEST]) - ordinary)
