"""The figures of the keywords: miss rates at false accepts per hour, pooled over folds.

Recordings of fold k, and the negative sets of fold k, are scored by the network that was trained
without them; one threshold a word serves all folds. A word counts as found if its score passes
the threshold between its start and 0.6 s after its end; false accepts closer than 1 s count once.
"""

from dataclasses import dataclass

import numpy as np

from . import acoustics, alignment, frontend, networks
from .corpus import FOLDS, RATE, WORDS, Clips, word_folds
from .pools import NAMES, STEP, halves, held, speech_sets, steps, streams

# Steps of the trailing mean over the probability.
SMOOTHING = 3
REFRACTORY = 50
LATE = 30
RATES = (0.1, 0.5, 1.0)
CONDITIONS = {"clean": None, "20 dB": 20, "10 dB": 10, "5 dB": 5, "music 10 dB": 10}


@dataclass
class Stream:
    """Steps of one stretch of sound, its fold and kind, and (word, start, end, index) of its
    words in steps."""

    steps: np.ndarray
    fold: int
    kind: str
    words: list


def looped(source, start, length):
    turns = -(-(start % len(source) + length) // len(source))
    return np.tile(source, turns)[start % len(source):start % len(source) + length]


def positives(store, condition, seed=5):
    """One stream a fold: its recordings end to end, each mixed with its own stretch of noise."""
    random = np.random.default_rng(seed)
    clips, spans = Clips.load(store / "words.npz"), np.load(store / "words-spans.npy")
    folds = word_folds(clips)
    recorded = halves(Clips.load(store / "noise.npz"), True)
    music = Clips.load(store / "music-test.npz") if condition.startswith("music") else None
    for fold in range(FOLDS):
        parts, marks, at = [], [], 0
        for index in random.permutation(np.flatnonzero(folds == fold)):
            samples = clips.clip(index)
            if CONDITIONS[condition] is not None:
                source = (recorded[index % len(recorded)] if music is None
                          else music.clip(index % len(music)))
                noise = looped(source, random.integers(len(source)), len(samples))
                samples = samples + noise * acoustics.noise_gain(samples, noise,
                                                                 CONDITIONS[condition])
            start, end = ((at + frame * frontend.HOP) // STEP for frame in spans[index])
            marks.append((NAMES.index(clips.names[index].split("/")[1]), start, end, index))
            parts.append(samples)
            at += len(samples)
        yield Stream(steps(frontend.features(np.concatenate(parts))).astype(np.float16), fold,
                     "words", marks)


def negatives(store, decibels, seed=6):
    """Streams of about 60 s: all negative speech, test music and the noises' second halves; with
    noise at `decibels` under the speech where given."""
    random = np.random.default_rng(seed)
    recorded = halves(Clips.load(store / "noise.npz"), True)

    def stream(samples, fold, kind):
        return Stream(steps(frontend.features(samples)).astype(np.float16), fold, kind, [])

    for name, fold, clips in speech_sets(store):
        kind = "commands" if name.startswith("commands") else "languages"
        for number, samples in enumerate(streams(clips, 60, random)):
            if decibels is not None:
                source = recorded[number % len(recorded)]
                noise = looped(source, random.integers(len(source)), len(samples))
                samples = samples + noise * acoustics.noise_gain(samples, noise, decibels)
            yield stream(samples, fold, kind)
    if decibels is None:
        music = Clips.load(store / "music-test.npz")
        for index in range(len(music)):
            yield stream(music.clip(index), index % FOLDS, "music")
        for fold in range(FOLDS):
            for samples in recorded:
                yield stream(samples, fold, "noise")
            sounds = Clips.load(store / "sounds-test.npz")
            for samples in streams(sounds.subset(range(fold, len(sounds), FOLDS)), 60, random):
                yield stream(samples, fold, "noise")


def synthetic(store, seed=7):
    """One stream of the synthetic noctules that were kept from training, faint noise between."""
    random = np.random.default_rng(seed)
    clips = Clips.load(store / "synthetic-words.npz")
    parts, marks, at = [], [], 0
    for index in held(clips):
        samples = clips.clip(index)
        start, end = ((at + RATE // 2 + frame * frontend.HOP) // STEP
                      for frame in alignment.by_energy(samples))
        marks.append((NAMES.index("noctule"), start, end, index))
        samples = np.pad(samples, (RATE // 2, RATE // 2))
        parts.append(samples + random.standard_normal(len(samples)).astype(np.float32) * 1e-4)
        at += len(samples)
    yield Stream(steps(frontend.features(np.concatenate(parts))).astype(np.float16), -1,
                 "words", marks)


def smoothed(logits, length):
    """The trailing mean of `length` probabilities, back as logits; steps before the first are 0."""
    if length == 1:
        return logits
    probabilities = 1 / (1 + np.exp(-logits.astype(float)))
    total = np.cumsum(np.concatenate([np.zeros((length, logits.shape[1])), probabilities]), axis=0)
    mean = np.clip((total[length:] - total[:-length]) / length, 1e-12, 1 - 1e-9)
    return np.log(mean / (1 - mean))


def peaks(scores, floor=-6.0):
    """The scores of events: highest first, none within a refractory time of another."""
    candidates = np.flatnonzero(scores > floor)
    found, taken = [], np.zeros(len(scores) + REFRACTORY, bool)
    for step in candidates[np.argsort(-scores[candidates])]:
        if not taken[step]:
            found.append(scores[step])
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


class Tally:
    """Scores of words and of false events, gathered over folds."""

    def __init__(self, smoothing=1):
        self.smoothing = smoothing
        self.found = {}
        self.false = {}
        self.hours = {}

    def words(self, network, streams, condition):
        for item in streams:
            scores = smoothed(networks.scores(network, item.steps), self.smoothing)
            for word, start, end, index in item.words:
                best = scores[start:end + LATE, word]
                self.found.setdefault((condition, word), []).append(
                    (index, best.max(), (int(np.argmax(best)) + start - end) * STEP / RATE))
            # Recordings of other words are negatives too.
            for word in range(scores.shape[1]):
                rest = scores[:, word].copy()
                for other, start, end, _ in item.words:
                    if other == word:
                        rest[max(0, start - 10):end + 2 * LATE] = -20
                if condition == "clean":
                    self.false.setdefault((word, "other words"), []).extend(peaks(rest))
            if condition == "clean":
                self.hours["other words"] = (self.hours.get("other words", 0)
                                             + len(scores) * STEP / RATE / 3600)

    def others(self, network, streams, suffix=""):
        for item in streams:
            scores = smoothed(networks.scores(network, item.steps), self.smoothing)
            for word in range(scores.shape[1]):
                self.false.setdefault((word, item.kind + suffix), []).extend(
                    peaks(scores[:, word]))
            self.hours[item.kind + suffix] = (self.hours.get(item.kind + suffix, 0)
                                              + len(scores) * STEP / RATE / 3600)

    def synthetic(self, folds, stream):
        """Synthetic words, each by one network in turn: none was trained on them."""
        for number, network in enumerate(folds):
            scores = smoothed(networks.scores(network, stream.steps), self.smoothing)
            for word, start, end, index in stream.words[number::len(folds)]:
                best = scores[start:end + LATE, word]
                self.found.setdefault(("synthetic", word), []).append(
                    (index, best.max(), (int(np.argmax(best)) + start - end) * STEP / RATE))

    def conditions(self, word):
        return [condition for condition, other in self.found if other == word]

    def threshold(self, word, rate, kinds):
        """The least score that at most `rate` false events an hour reach, over `kinds`."""
        hours = sum(self.hours[kind] for kind in kinds)
        scores = np.sort(np.concatenate([self.false.get((word, kind), []) for kind in kinds]))[::-1]
        allowed = int(np.floor(rate * hours + 1e-9))
        return float(scores[allowed]) + 1e-3 if allowed < len(scores) else -6.0

    def misses(self, condition, word, threshold):
        scores = np.array([score for _, score, _ in self.found[(condition, word)]])
        return int(np.sum(scores < threshold)), len(scores)

    def accepts(self, word, kind, threshold):
        return int(np.sum(np.array(self.false.get((word, kind), [])) >= threshold))
