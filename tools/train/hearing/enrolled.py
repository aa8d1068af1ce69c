"""The figures of enrolled keywords, and the numbers that the program takes from them.

Words and negatives that the embedding did not hear. A keyword of three recordings of one speaker is
tried on that speaker's other recordings, one of twenty speakers on those of all others; clean, and
with the second halves of the noises. A threshold lets through so many events an hour of the
keyword's own scores over all negatives, events closer than 1 s counting once."""

from dataclasses import dataclass

import numpy as np

from . import acoustics, embedding, enrolment, frontend, trial
from .corpus import RATE, Clips
from .pools import STEP, halves

RATES = (0.1, 0.5, 1.0)
CONDITIONS = {"clean": None, "10 dB": 10, "5 dB": 5}
# Kinds of keyword: recordings, whether of one speaker, and how many keywords are tried.
KINDS = {"1 recording": (1, True, 12), "3 recordings": (3, True, 24),
         "8 speakers": (8, False, 3), "20 speakers": (20, False, 3)}
LEAST_TESTS = 2
# Scores below this are no events.
FLOOR = 1.0
# The threshold law is fitted from this rate an hour on; its sets are half A, the others half B.
TAIL_RATE = 2.0
HALF_A = ("commands", "asterisk.es", "asterisk.ru", "menardi.it", "fr-armelle", "klettres")
LOUDNESS = 0.3


@dataclass
class Negatives:
    """Vectors of everything that is no word, end to end, and whether a step is of half A."""

    vectors: np.ndarray
    in_a: np.ndarray

    def hours(self, a=None):
        steps = len(self.in_a) if a is None else np.sum(self.in_a == a)
        return steps * STEP / RATE / 3600


def negatives(layers, store):
    found, in_a = [], []
    for name, frames in trial.negatives(store):
        part = embedding.vectors(layers, frames.astype(np.float32))
        found.append(part)
        in_a.append(np.full(len(part), any(half in name for half in HALF_A)))
    return Negatives(np.concatenate(found), np.concatenate(in_a))


class Words:
    """The word recordings: samples, word and speaker of each, and their vectors when tested."""

    def __init__(self, layers, store, clips=None, seed=42):
        self.layers = layers
        clips = clips or Clips.load(store / "words.npz")
        self.names = clips.names
        self.samples = [clips.clip(index) for index in range(len(clips))]
        self.speaker = np.array([name.split("/")[0] for name in clips.names])
        self.word = np.array([name.split("/")[1] for name in clips.names])
        recorded = halves(Clips.load(store / "noise.npz"), True)
        self.tested = {}
        for condition, decibels in CONDITIONS.items():
            random = np.random.default_rng(seed)
            self.tested[condition] = [
                self.streamed(samples, recorded[index % len(recorded)], decibels, random)
                for index, samples in enumerate(self.samples)]
        self.kept = {}

    def streamed(self, samples, source, decibels, random):
        """Vectors of a second of noise (of hiss, if clean), the recording in it, and a tail."""
        lead, tail = RATE, int(enrolment.TAIL * RATE)
        noise = trial.looped(source, random.integers(len(source)), lead + len(samples) + tail)
        whole = np.pad(samples, (lead, tail))
        if decibels is None:
            whole = whole + random.standard_normal(len(whole)).astype(np.float32) * 3e-5
        else:
            whole = whole + noise * acoustics.noise_gain(samples, noise, decibels)
        return embedding.vectors(self.layers, frontend.features(whole.astype(np.float32)))

    def templates(self, recording, index, background):
        """The templates of a recording with their laws, and their scores over the background."""
        key = recording, index
        if key not in self.kept:
            found, _ = enrolment.templates(self.layers, self.samples[recording], index)
            laws = [enrolment.template(vectors, background) for vectors in found]
            self.kept[key] = laws, [law.scores(background) for law in laws]
        return self.kept[key]


def sets(words, kind, seed=43):
    """(recordings to enrol, recordings to test) of a kind of keyword."""
    count, single, draws = KINDS[kind]
    random = np.random.default_rng(seed)
    if single:
        speakers, recordings = np.unique(words.speaker, return_counts=True)
        for speaker in random.permutation(speakers[recordings >= count + LEAST_TESTS])[:draws]:
            mixed = random.permutation(np.flatnonzero(words.speaker == speaker))
            yield mixed[:count], mixed[count:]
        return
    names = np.unique(words.word)
    for number in range(draws):
        own = np.flatnonzero(words.word == names[number % len(names)])
        speakers = random.permutation(np.unique(words.speaker[own]))[:count]
        chosen = [random.choice(own[words.speaker[own] == speaker]) for speaker in speakers]
        yield np.array(chosen), own[~np.isin(words.speaker[own], speakers)]


def made(words, recordings, background):
    """The keyword that enrolling these recordings gives."""
    found, scores = [], []
    for index, recording in enumerate(recordings):
        laws, over = words.templates(recording, index, background)
        found += laws
        scores += over
    return enrolment.keyword(found, np.stack(scores))


def threshold(events, rate, hours):
    """The least score that at most `rate` of the events an hour reach."""
    ranked = np.sort(events)[::-1]
    allowed = int(np.floor(rate * hours + 1e-9))
    return ranked[allowed] + 1e-4 if allowed < len(ranked) else FLOOR


@dataclass
class Trial:
    """One keyword: its false events in each half, greatest first, and the best score of every
    recording that is tested, by condition."""

    events: dict
    best: dict

    def threshold(self, rate, hours):
        return threshold(np.concatenate([self.events[True], self.events[False]]), rate, hours)


def best_scores(keyword, streams):
    """The best score of each of the streams, which are scored as one; each has a lead of noise."""
    starts = np.concatenate([[0], np.cumsum([len(stream) for stream in streams])[:-1]])
    return np.maximum.reduceat(keyword.scores(np.concatenate(streams)), starts)


def tried(words, others, background, kind, log):
    found = []
    for enrolled, tested in sets(words, kind):
        keyword = made(words, enrolled, background)
        scores = keyword.scores(others.vectors)
        events = {half: np.array([score for score, _ in trial.peaks(
            np.where(others.in_a == half, scores, 0), FLOOR)]) for half in (True, False)}
        best = {condition: best_scores(keyword, [streams[index] for index in tested])
                for condition, streams in words.tested.items()}
        found.append(Trial(events, best))
    log(f"{kind}: {len(found)} keywords")
    return found


def report(trials, hours, log):
    """Prints misses at false accepts per hour; returns per cent by condition and rate."""
    kept = {}
    for kind, found in trials.items():
        for condition in CONDITIONS:
            cells = []
            for rate in RATES:
                missed = np.concatenate([one.best[condition] < one.threshold(rate, hours)
                                         for one in found])
                low, high = trial.wilson(int(missed.sum()), len(missed))
                cells.append(f"{100 * missed.mean():.1f} [{low:.1f}, {high:.1f}]")
                kept.setdefault(f"{kind}, {condition}", {})[str(rate)] = round(
                    100 * float(missed.mean()), 2)
            log(f"{kind:13s} {condition:6s} {len(missed):5d} tests, miss % at "
                f"{' / '.join(map(str, RATES))} per hour: {' / '.join(cells)}")
    return kept


def law(trials, others, log):
    """θ(r) = a + b ln(2 / r): an exponential tail of the events of half A from two an hour on, the
    mean over the kinds; and what it lets through in each half."""
    laws = []
    for kind, found in trials.items():
        count = int(TAIL_RATE * others.hours(True) * len(found))
        ranked = np.sort(np.concatenate([one.events[True] for one in found]))[::-1]
        if count >= len(ranked):
            raise ValueError(f"{kind}: fewer than {TAIL_RATE} events an hour; lower FLOOR")
        laws.append((ranked[count], np.mean(ranked[:count] - ranked[count])))
        log(f"law of {kind}: {laws[-1][0]:.3f} + {laws[-1][1]:.3f} ln(2 / r)")
    a, b = np.mean(laws, axis=0)
    log(f"threshold law: {a:.3f} + {b:.3f} ln(2 / r)")
    for kind, found in trials.items():
        for half in (True, False):
            cells = []
            for rate in RATES:
                threshold = a + b * np.log(TAIL_RATE / rate)
                counts = [np.sum(one.events[half] >= threshold) for one in found]
                cells.append(f"{np.mean(counts) / others.hours(half):.2f} (90 % of the keywords "
                             f"{np.quantile(counts, 0.9) / others.hours(half):.2f})")
            log(f"  {kind} on half {'A' if half else 'B'}, asked "
                f"{' / '.join(map(str, RATES))}: {' / '.join(cells)}")
        for condition in CONDITIONS:
            cells = []
            for rate in RATES:
                threshold = a + b * np.log(TAIL_RATE / rate)
                best = np.concatenate([one.best[condition] for one in found])
                cells.append(f"{100 * np.mean(best < threshold):.1f}")
            log(f"  {kind} {condition}: missed at the law's thresholds {' / '.join(cells)} %")
    return float(a), float(b)


def likeness(words, recordings, background):
    """How well each recording fits the templates of the others."""
    found = []
    for place, recording in enumerate(recordings):
        padded = np.pad(words.samples[recording], (0, int(enrolment.TAIL * RATE)))
        stream = embedding.vectors(words.layers, frontend.features(padded))
        maxima = []
        for index, other in enumerate(recordings):
            if index != place:
                laws, _ = words.templates(other, index, background)
                maxima += [law.scores(stream).max() for law in laws]
        k = enrolment.consulted(len(maxima))
        found.append(float(np.sort(maxima)[-k:].mean()))
    return found


def alike(words, background, log, seed=44):
    """The bound below which a recording is not alike the others: what one in a hundred good
    recordings of many speakers stays under, rounded down to a tenth."""
    random = np.random.default_rng(seed)
    good = {kind: np.array([value for chosen, _ in sets(words, kind)
                            for value in likeness(words, chosen, background)])
            for kind in ("3 recordings", "20 speakers")}
    wrong, beside = [], []
    for chosen, _ in list(sets(words, "3 recordings"))[::2]:
        other = random.choice(np.flatnonzero(words.word != words.word[chosen[0]]))
        values = likeness(words, [chosen[0], chosen[1], other], background)
        wrong.append(values[2])
        beside += values[:2]
    strange = []
    for word in np.unique(words.word):
        for _ in range(12):
            speakers = random.permutation(np.unique(words.speaker[words.word == word]))[:3]
            strange += likeness(words, [random.choice(np.flatnonzero(words.speaker == speaker))
                                        for speaker in speakers], background)
    bound = np.floor(10 * np.quantile(good["20 speakers"], 0.01)) / 10
    log(f"not alike below {bound:.1f}")
    for name, values in (*good.items(), ("another word beside two", wrong),
                         ("the two beside another word", beside),
                         ("three speakers", strange)):
        values = np.array(values)
        log(f"  {name}: {len(values)} recordings, least {values.min():.2f}, 1 / 50 / 99 % "
            f"{np.round(np.quantile(values, [0.01, 0.5, 0.99]), 2)}, refused "
            f"{100 * np.mean(values < bound):.1f} %")
    return float(bound)


def figures(layers, store, background, kinds=tuple(KINDS), log=print):
    """Prints everything; returns the misses, the law (a, b) and the bound of likeness."""
    words, others = Words(layers, store), negatives(layers, store)
    log(f"{others.hours():.2f} h of negatives, {others.hours(True):.2f} of them half A")
    trials = {kind: tried(words, others, background, kind, log) for kind in kinds}
    return (report(trials, others.hours(), log), law(trials, others, log),
            alike(words, background, log))
