"""Pools of features to train on and streams to test on, made once and kept.

Features are held as float16 steps: two frames of the front end side by side, 80 values every
20 ms. A pool is a flat array [steps, 80] with the first step of every item."""

from dataclasses import dataclass

import numpy as np

from . import acoustics, alignment, frontend
from .corpus import FOLDS, RATE, Clips, fold_of, join, word_folds

STACK = 2
STEP = STACK * frontend.HOP
# A word's clip: this much is heard before it, for the energies' mean to settle, and this much
# becomes the item.
WARM = 1.6
ITEM = 2.4
# The frames of one more step would reach past the end.
ITEM_STEPS = int(ITEM * RATE / STEP) - 1
COPIES = 5
NAMES = ("alexa", "computer", "jarvis", "noctule")


def steps(energy_features):
    """Frames [n, 40] as steps [n / 2, 80]."""
    count = len(energy_features) // STACK
    return energy_features[:count * STACK].reshape(count, STACK * frontend.BANDS)


@dataclass
class Pool:
    """Items of steps, each with a fold (-1: trains every fold), a word (-1: none) and the steps
    at which the word starts and ends."""

    steps: np.ndarray
    first: np.ndarray
    count: np.ndarray
    fold: np.ndarray
    word: np.ndarray
    start: np.ndarray
    end: np.ndarray

    def save(self, path):
        np.save(path.with_suffix(".npy"), self.steps)
        np.savez(path, **{key: value for key, value in self.__dict__.items() if key != "steps"})

    @staticmethod
    def load(path):
        """The pool; its steps stay on disk, shared by all that read them."""
        return Pool(steps=np.load(path.with_suffix(".npy"), mmap_mode="r"), **dict(np.load(path)))


class Maker:
    """Collects items."""

    def __init__(self):
        self.parts, self.rows = [], []

    def add(self, samples, fold, word=-1, start=0, end=0, skip=0, fresh=False):
        """Features of the samples, less the first `skip` steps, which are not even heard if
        `fresh`: the front end then starts with the item."""
        if fresh:
            samples, skip = samples[skip * STEP:], 0
        self.add_frames(frontend.features(samples)[skip * STACK:], fold, word, start, end)

    def add_frames(self, frames, fold, word=-1, start=0, end=0):
        """Frames of the front end as an item."""
        found = steps(frames).astype(np.float16)
        self.parts.append(found)
        self.rows.append((len(found), fold, word, start, end))

    def pool(self):
        count, fold, word, start, end = np.array(self.rows).T
        first = np.concatenate([[0], np.cumsum(count)[:-1]])
        return Pool(np.concatenate(self.parts), first, count, fold, word, start, end)


def halves(clips, second):
    """The first or the second half of every noise."""
    found = []
    for index in range(len(clips)):
        samples = clips.clip(index)
        middle = len(samples) // 2
        found.append(samples[middle:] if second else samples[:middle])
    return found


def noises(store, random, babble=None):
    """Noises to train with; many voices are of `babble`, or synthetic."""
    return acoustics.Noises(halves(Clips.load(store / "noise.npz"), False),
                            Clips.load(store / "music-train.npz"),
                            Clips.load(store / "sounds-train.npz"),
                            babble or Clips.load(store / "synthetic-other.npz"), random)


class Positives:
    """One word recording in ever new rooms, noises and company."""

    def __init__(self, store, random):
        self.random = random
        self.noises = noises(store, random)
        self.rooms = [acoustics.room(random) for _ in range(160)]
        self.company = Clips.load(store / "synthetic-other.npz")

    def other(self, length):
        """Speech of others that ends (or, turned round by the caller, starts) at an edge."""
        total = np.zeros(length, np.float32)
        at = 0
        while at < length:
            clip = self.company.clip(self.random.integers(len(self.company)))
            gap = int(self.random.uniform(0.05, 0.6) * RATE)
            total[at:at + len(clip)] += clip[:length - at]
            at += len(clip) + gap
        return total

    def copy(self, samples, span, before=None):
        """(audio of WARM + ITEM seconds, start, end): the ends as steps after WARM. `before`, a
        recording of the same fold, may come just before, or the recording's own silence."""
        random = self.random
        factor = random.uniform(0.85, 1.18) if random.random() < 0.7 else 1.0
        factor = round(factor * 100) / 100
        word = acoustics.faster(samples, factor)
        start, end = (int((frame * frontend.HOP + frontend.FRAME / 2) / factor) for frame in span)
        word = word * (0.3 / (np.abs(word[start:end]).max() + 1e-4))
        length = int((WARM + ITEM) * RATE)
        audio = np.zeros(length + RATE, np.float32)
        shortest = min(ITEM - 0.5, (end - start) / RATE + 0.1)
        at = int((WARM + random.uniform(shortest, ITEM - 0.25)) * RATE) - end
        low, high = max(0, -at), min(len(word), length - at)
        audio[at + low:at + high] += word[low:high]
        if before is not None and at > 0 and random.random() < 0.35:
            level = 0.3 / (np.abs(before).max() + 1e-4) * 10 ** (random.uniform(-8, 8) / 20)
            part = before[-at:]
            audio[at - len(part):at] += part * level
        elif at > 0 and random.random() < 0.3:
            quiet = word[:max(1600, start - 800)]
            audio[:at] = np.resize(quiet, at)
        if random.random() < 0.3:
            gap = at + start - int(random.uniform(0.08, 0.7) * RATE)
            if gap > 0:
                audio[:gap] *= 0.1
                audio[:gap] += self.other(gap) * random.uniform(0.15, 0.9)
        if random.random() < 0.3:
            gap = at + end + int(random.uniform(0.1, 0.5) * RATE)
            audio[gap:] *= 0.1
            audio[gap:] += self.other(len(audio) - gap) * random.uniform(0.15, 0.9)
        audio = audio[:length]
        if random.random() < 0.4:
            audio = acoustics.convolved(audio, self.rooms[random.integers(len(self.rooms))])
        if random.random() < 0.4:
            audio = acoustics.coloured(audio, random)
        if random.random() < 0.6:
            noise = self.noises.draw(length)
            spoken = audio[max(0, at + start):at + end]
            decibels = random.uniform(2, 22)
            audio = audio + noise * acoustics.noise_gain(spoken, noise, decibels)
        audio = audio * 10 ** (random.uniform(-30, 3) / 20)
        if random.random() < 0.7:
            audio += random.standard_normal(length).astype(np.float32) * 10 ** random.uniform(
                -5.5, -3.7)
        audio = np.clip(audio, -1, 1)
        warm = WARM * RATE
        return audio, int((at + start - warm) // STEP), int((at + end - warm) // STEP)


def positives(store, seed=1):
    """The pool of word items."""
    path = store / "pool-words.npz"
    if path.exists():
        return Pool.load(path)
    random = np.random.default_rng(seed)
    source, maker = Positives(store, random), Maker()
    words = Clips.load(store / "words.npz")
    folds = word_folds(words)
    spans_path = store / "words-spans.npy"
    if not spans_path.exists():
        spans, counts = alignment.spans(words, lambda name: name.split("/")[1])
        print(f"alignment: {counts}", flush=True)
        np.save(spans_path, spans)
    spans = np.load(spans_path)
    skip = int(WARM * RATE) // STEP
    for index, name in enumerate(words.names):
        word = NAMES.index(name.split("/")[1])
        samples = words.clip(index)
        for _ in range(COPIES if name.split("/")[1] != "computer" else COPIES * 3 // 4):
            same = np.flatnonzero(folds == folds[index])
            before = words.clip(same[random.integers(len(same))])
            audio, start, end = source.copy(samples, spans[index], before)
            maker.add(audio, folds[index], word, start, end, skip, random.random() < 0.2)
    made = Clips.load(store / "synthetic-words.npz")
    kept = held(made)
    for index, name in enumerate(made.names):
        word = NAMES.index(name.split("/")[1])
        samples = made.clip(index)
        span = alignment.by_energy(samples)
        for _ in range(0 if index in kept else 5 if word == 3 else 1):
            audio, start, end = source.copy(samples, span)
            maker.add(audio, -1, word, start, end, skip)
    pool = maker.pool()
    pool.save(path)
    print(f"words: {len(pool.first)} items, {len(pool.steps) * STEP / RATE / 3600:.1f} h",
          flush=True)
    return pool


def held(clips):
    """The synthetic clips that only test: every tenth noctule; the other words have real ones."""
    return [index for index, name in enumerate(clips.names)
            if name.endswith("/noctule") and index % 10 == 0]


def speech_sets(store):
    """(name, fold, Clips) of all negative speech; commands are one file a fold."""
    for path in sorted(store.glob("speech-*.npz")):
        yield path.stem, fold_of(path.stem), Clips.load(path)
    commands = Clips.load(store / "commands.npz")
    for index in range(len(commands)):
        yield f"commands.{index}", fold_of(f"commands.{index}"), commands.subset([index])


def streams(clips, seconds, random, gap=0.3):
    """Files end to end with short pauses of faint noise, in stretches of about `seconds`."""
    held, length = [], 0
    for index in range(len(clips)):
        samples = clips.clip(index)
        pause = random.standard_normal(int(gap * RATE)).astype(np.float32) * 1e-4
        for start in range(0, len(samples), int(seconds * RATE)):
            part = samples[start:start + int(seconds * RATE)]
            held += [part, pause]
            length += len(part) + len(pause)
            if length > seconds * RATE:
                yield np.concatenate(held)
                held, length = [], 0
    if held:
        yield np.concatenate(held)


def durations(pool):
    """The median length of each word of a pool in seconds."""
    steps_of = [np.median((pool.end - pool.start)[pool.word == word]) for word in range(len(NAMES))]
    return [round(float(count) * STEP / RATE, 2) for count in steps_of]
