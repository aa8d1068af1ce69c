"""The figures of the keywords: miss rates at false accepts per hour.

Recordings of a fold are scored by the network that was trained without its speakers; the negatives,
which no network hears in training, by every network, and each has thresholds of its own. A word
counts as found if its score passes the threshold between its start and 0.6 s after its end; false
accepts closer than 1 s count once."""

from dataclasses import dataclass

import numpy as np

from . import acoustics, alignment, frontend, networks, views
from .corpus import RATE, Clips, word_folds
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


def positives(store, condition, tested, seed=5):
    """A stream for each of the folds `tested`: its recordings end to end, each mixed with its own
    stretch of noise."""
    clips, spans = Clips.load(store / "words.npz"), np.load(store / "words-spans.npy")
    folds = word_folds(clips)
    recorded = halves(Clips.load(store / "noise.npz"), True)
    music = Clips.load(store / "music-test.npz") if condition.startswith("music") else None
    for fold in tested:
        random = np.random.default_rng((seed, fold))
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


def negatives(store, decibels=None, seed=41):
    """Streams of all speech that tests, of test music and sounds and of the noises' second halves;
    where `decibels` are given of speech alone, with noise so far below it. Their features are
    kept."""
    path = store / f"negatives-{'clean' if decibels is None else decibels}.npz"
    if not path.exists():
        found = list(sounding(store, decibels, np.random.default_rng(seed)))
        parts = [frontend.features(samples).astype(np.float16) for _, samples in found]
        np.savez(path, frames=np.concatenate(parts), counts=[len(part) for part in parts],
                 names=[name for name, _ in found])
    stored = np.load(path)
    ends = np.cumsum(stored["counts"])
    for name, frames in zip(stored["names"], np.split(stored["frames"], ends[:-1])):
        yield Stream(steps(frames), -1, str(name), [])


def sounding(store, decibels, random):
    """(name, samples) of the negatives."""
    recorded = halves(Clips.load(store / "noise.npz"), True)
    for name, _, clips in speech_sets(store):
        if not views.tested(name):
            continue
        for number, samples in enumerate(streams(clips, 120, random)):
            if decibels is not None:
                source = recorded[number % len(recorded)]
                noise = looped(source, random.integers(len(source)), len(samples))
                samples = samples + noise * acoustics.noise_gain(samples, noise, decibels)
            yield name, samples
    if decibels is None:
        for name in ("music-test", "sounds-test"):
            for samples in streams(Clips.load(store / f"{name}.npz"), 300, random):
                yield name, samples
        for samples in recorded:
            yield "noise", samples


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


class Tally:
    """Scores of words and of false events of one network."""

    def __init__(self, network, smoothing=SMOOTHING):
        self.network, self.smoothing = network, smoothing
        self.found = {}
        self.false = {}
        self.hours = 0.0

    def scores(self, item):
        return smoothed(networks.scores(self.network, item.steps), self.smoothing)

    def words(self, item, condition):
        """A stream of words. Those of others are negatives, too, where it is clean."""
        scores = self.scores(item)
        for word, start, end, index in item.words:
            best = scores[start:end + LATE, word]
            self.found.setdefault((condition, word), []).append((index, best.max()))
        if condition != "clean":
            return
        for word in range(scores.shape[1]):
            rest = scores[:, word].copy()
            for other, start, end, _ in item.words:
                if other == word:
                    rest[max(0, start - 10):end + 2 * LATE] = -20
            self.events(word, rest, "other words")
        self.hours += len(scores) * STEP / RATE / 3600

    def others(self, item):
        """A stream without words."""
        scores = self.scores(item)
        for word in range(scores.shape[1]):
            self.events(word, scores[:, word], item.kind)
        self.hours += len(scores) * STEP / RATE / 3600

    def events(self, word, scores, kind):
        self.false.setdefault(word, []).extend(
            (score, kind, step * STEP / RATE) for score, step in peaks(scores))

    def threshold(self, word, rate):
        """The least score that at most `rate` false events an hour reach."""
        scores = sorted((score for score, _, _ in self.false[word]), reverse=True)
        allowed = int(np.floor(rate * self.hours + 1e-9))
        return float(scores[allowed]) + 1e-3 if allowed < len(scores) else -6.0

    def missed(self, condition, word, rate):
        """(recording, whether it is missed) of the words of a condition."""
        threshold = self.threshold(word, rate)
        return [(index, score < threshold) for index, score in self.found.get((condition, word), [])]
