"""Items that the words' network is trained on: vectors of the embedding, made once and kept.

Words and other speech are heard in ever new rooms, noises and company. All of it is done to the
energies of the bands, for those of sounds that have nothing to do with each other add up; so an item
costs no transform. Nothing of that is done to what tests the network: there the samples are mixed."""

from dataclasses import dataclass

import numpy as np
from scipy.signal import lfilter
from scipy.ndimage import uniform_filter1d

from . import alignment, embedding, export, frontend, synthesis, views, warping
from .corpus import RATE, Clips, word_folds
from .pools import NAMES, STACK, STEP, noises, speech_sets, streams

# Frames before an item, for the energies' mean to settle, and of the item.
WARM = 160
FRAMES = 238
ITEM_STEPS = FRAMES // STACK
# How often a recorded, a synthetic and a synthetic word without recordings is heard, and other speech.
COPIES, MADE_COPIES, ONLY_MADE_COPIES, OTHER_COPIES = 16, 2, 12, 2
# Frames of everything else that are changed as one; stretches of noise alone, and made-up noises.
STRETCH = 1200
NOISES = 200
MADE_NOISES = 120
# Frames about which a level is taken, as long as the mixing's own (acoustics.LEVEL_FRAME).
LEVEL_FRAMES = 13


@dataclass
class Pool:
    """Items one after another: vectors [steps, embedding.SIZE] in half precision, and of each item
    the first step and how many, the fold (-1: trains every network), the word (-1: none), the steps
    at which the word starts and ends, and whether a machine speaks."""

    vectors: np.ndarray
    first: np.ndarray
    count: np.ndarray
    fold: np.ndarray
    word: np.ndarray
    start: np.ndarray
    end: np.ndarray
    made: np.ndarray

    def save(self, path):
        np.savez(path, **self.__dict__)

    @staticmethod
    def load(path):
        return Pool(**dict(np.load(path)))

    @property
    def hours(self):
        return len(self.vectors) * STEP / RATE / 3600

    def duration(self, word):
        """The median length of a word in seconds."""
        length = np.median((self.end - self.start)[self.word == word])
        return round(float(length) * STEP / RATE, 2)


class Maker:
    """Collects items."""

    def __init__(self, layers):
        self.layers, self.parts, self.rows = layers, [], []

    def add(self, energies, fold=-1, word=-1, start=0, end=0, made=False):
        """The vectors of energies, less the WARM frames that only the front end hears."""
        frames = frontend.normalised(energies.astype(np.float32))[WARM:]
        found = embedding.vectors(self.layers, frames).astype(np.float16)
        self.parts.append(found)
        self.rows.append((len(found), fold, word, start, end, made))

    def pool(self):
        count, fold, word, start, end, made = np.array(self.rows).T
        first = np.concatenate([[0], np.cumsum(count)[:-1]])
        return Pool(np.concatenate(self.parts), first, count, fold, word, start, end,
                    made.astype(bool))


def level(energies):
    """The greatest energy of about a tenth of a second."""
    return float(uniform_filter1d(energies.sum(axis=1), LEVEL_FRAMES, mode="constant").max()) + 1e-12


class Scenes:
    """Energies of speech as they would be elsewhere."""

    def __init__(self, store, random):
        self.random, self.matrices = random, warping.tracts()
        drawn = noises(store, random)
        made = [drawn.made(10 * RATE) for _ in range(MADE_NOISES)]
        babble = [drawn.many_voices(10 * RATE) for _ in range(MADE_NOISES // 4)]
        # Kinds of noise, each as likely as the next: recordings, music, sounds, voices, made up.
        self.noises = [np.concatenate([frontend.energies(part) for part in parts]) for parts in (
            drawn.recorded, [drawn.music.samples[:600 * RATE] / np.float32(32768)],
            [drawn.sounds.samples[:600 * RATE] / np.float32(32768)], babble, made)]
        self.company = frontend.energies(drawn.babble.samples[:900 * RATE] / np.float32(32768))

    def spoken(self, energies, pace):
        """The energies at a pace, as from another vocal tract."""
        random = self.random
        place = np.arange(int(len(energies) / pace)) * pace
        place = np.minimum(place, len(energies) - 1.001)
        low = place.astype(int)
        part = (place - low)[:, None]
        found = energies[low] * (1 - part) + energies[low + 1] * part
        if random.random() < 0.75:
            found = found @ self.matrices[random.integers(len(self.matrices))]
        return found

    def stretch(self, source, count):
        """`count` frames from anywhere in a source, which is longer or repeated."""
        start = self.random.integers(len(source))
        return source[np.arange(start, start + count) % len(source)]

    def place(self, energies, loudness):
        """The energies in a room, through a channel, under noise and hiss, at a level; `loudness`
        is the greatest energy of what must stay to be heard."""
        random, bands = self.random, np.arange(frontend.BANDS) / frontend.BANDS
        if random.random() < 0.5:
            kept = 10 ** (-0.06 / random.uniform(0.12, 0.75))
            late = lfilter([0, (1 - kept) * 10 ** random.uniform(-1.5, 0.4)], [1, -kept], energies,
                           axis=0)
            energies = energies + late
        if random.random() < 0.4:
            channel = 10 ** (random.uniform(-1.2, 1.2) * (bands - 0.5))
            low, high = random.uniform(-0.3, 0.12), random.uniform(0.6, 1.6)
            energies = energies * channel * np.where((bands < low) | (bands > high), 1e-3, 1)
        if random.random() < 0.75:
            noise = self.stretch(self.noises[random.integers(len(self.noises))], len(energies))
            if random.random() < 0.3:
                noise = noise * 10 ** (random.uniform(-1, 1) * (bands - 0.5))
            below = 10 ** (random.uniform(0, 25) / 10)
            energies = energies + noise * (loudness / level(noise) / below)
        hiss = random.gamma(4, 0.25, energies.shape)
        energies = energies + hiss * loudness * 10 ** random.uniform(-7, -3)
        return energies * 10 ** random.uniform(-3, 0.3)

    def word(self, energies, span, before=None):
        """(energies of WARM + FRAMES, first and last step after WARM) of a word. `before`, energies of
        another recording, may come just before; so may speech, and more of it after."""
        random = self.random
        pace = random.uniform(0.8, 1.25) if random.random() < 0.8 else 1.0
        word = self.spoken(energies, pace)
        start, end = (int(frame / pace) for frame in span)
        loudness, count = level(word[start:end + 1]), WARM + FRAMES
        last = WARM + int(random.uniform(min(FRAMES - 50, end - start + 10), FRAMES - 25))
        at = last - end
        scene = np.zeros((count, frontend.BANDS))
        low, high = max(0, -at), min(len(word), count - at)
        scene[at + low:at + high] = word[low:high]
        if before is not None and at > 0 and random.random() < 0.3:
            part = self.spoken(before, 1.0)[-at:]
            gain = loudness / level(part) * 10 ** random.uniform(-0.8, 0.8)
            scene[at - len(part):at] += gain * part
        gap = at + start - int(random.uniform(8, 70))
        if gap > 0 and random.random() < 0.3:
            self.accompany(scene[:gap], loudness)
        gap = last + int(random.uniform(10, 50))
        if gap < count and random.random() < 0.3:
            self.accompany(scene[gap:], loudness)
        scene = self.place(scene, loudness)
        return scene, (at + start - WARM) // STACK, (last - WARM) // STACK

    def accompany(self, scene, loudness):
        """Puts other speech in place of most of what is there."""
        scene *= 0.01
        other = self.stretch(self.company, len(scene))
        scene += other * (loudness / level(other) * 10 ** self.random.uniform(-1.6, 0.2))

    def other(self, energies):
        """Energies of anything, elsewhere."""
        found = self.spoken(energies, self.random.uniform(*views.PACE))
        return self.place(found, level(found))


def kept(path, kind, make):
    """The pool of `path`, made if it is not there yet."""
    if not path.exists():
        pool = make()
        pool.save(path)
        print(f"{kind}: {len(pool.first)} items, {pool.hours:.1f} h", flush=True)
    return Pool.load(path)


def energies_of(clips):
    """Energies of each recording, with silence behind it."""
    return [frontend.energies(np.pad(clips.clip(index), (0, 2 * frontend.FRAME)))
            for index in range(len(clips))]


def positives(layers, store, seed=1):
    """The pool of words."""
    def make():
        random = np.random.default_rng(seed)
        scenes, maker = Scenes(store, random), Maker(layers)
        words, made = Clips.load(store / "words.npz"), Clips.load(store / "synthetic-words.npz")
        folds, where, heard = word_folds(words), alignment.kept(store, words), energies_of(words)
        for index, name in enumerate(words.names):
            same = np.flatnonzero(folds == folds[index])
            for _ in range(COPIES):
                scene, start, end = scenes.word(
                    heard[index], where[index], heard[random.choice(same)])
                maker.add(scene, folds[index], word_of(name), start, end)
        recorded = {word_of(name) for name in words.names}
        for index, energies in enumerate(energies_of(made)):
            word = word_of(made.names[index])
            span = alignment.by_energy(made.clip(index))
            for _ in range(MADE_COPIES if word in recorded else ONLY_MADE_COPIES):
                scene, start, end = scenes.word(energies, span)
                maker.add(scene, synthesis.fold(made.names[index]), word, start, end, True)
        return maker.pool()

    return kept(store / f"pool-words-{export.identifier(layers)}.npz", "words", make)


def word_of(name):
    """The number of the word that a recording's name tells, behind its speaker."""
    return NAMES.index(name.split("/")[1])


def negatives(layers, store, seed=2):
    """The pool of everything that is no word: the speech that tests nothing, synthetic sentences
    and near words, music and sounds, as heard elsewhere; noise alone."""
    def make():
        random = np.random.default_rng(seed)
        scenes, maker = Scenes(store, random), Maker(layers)
        sets = [clips for name, _, clips in speech_sets(store) if not views.tested(name)]
        sets += [Clips.load(store / f"{name}.npz")
                 for name in ("synthetic-other", "music-train", "sounds-train")]
        for clips in sets:
            for samples in streams(clips, STRETCH * frontend.HOP / RATE, random):
                energies = frontend.energies(samples)
                for _ in range(OTHER_COPIES if len(energies) > WARM else 0):
                    maker.add(scenes.other(energies))
        for _ in range(NOISES):
            noise = scenes.stretch(scenes.noises[random.integers(len(scenes.noises))], STRETCH)
            maker.add(noise * 10 ** random.uniform(-3, 0.3))
        return maker.pool()

    return kept(store / f"pool-other-{export.identifier(layers)}.npz", "other", make)
