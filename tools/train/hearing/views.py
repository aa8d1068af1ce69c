"""Speech as it would be heard elsewhere: other rooms, noises, channels, levels and paces."""

from dataclasses import dataclass

import numpy as np

from . import acoustics, frontend, voice
from .corpus import RATE, Clips
from .pools import STACK, noises, speech_sets, streams

COPIES = 4
# Seconds of speech that are changed as one.
STRETCH = 12
PACE = (0.8, 1.25)
# The sets that test the embedding and the words' network, and no training of them hears.
TESTS = ("commands", "klettres", "asterisk.es", "asterisk.ru", "menardi.it", "fr-armelle",
         "asterisk.en", "es-co", "fillets.cs")


@dataclass
class Views:
    """Stretches of speech, each heard COPIES times.

    `frames` [copies of all stretches end to end, 40] in half precision; `first`, `count` and `pace`
    per [stretch, copy]: frame k of a copy is frame k · pace of the stretch. `speech`: whether a
    frame of the stretch is speech; `origin` its first frame there. `name`: of its set. The count is
    even, so that `frames` are whole steps."""

    frames: np.ndarray
    first: np.ndarray
    count: np.ndarray
    pace: np.ndarray
    speech: np.ndarray
    origin: np.ndarray
    name: np.ndarray

    def save(self, path):
        np.save(path.with_suffix(".npy"), self.frames)
        np.savez(path, **{key: value for key, value in self.__dict__.items() if key != "frames"})

    @staticmethod
    def load(path):
        return Views(frames=np.load(path.with_suffix(".npy"), mmap_mode="r"), **dict(np.load(path)))


def tested(name):
    """Whether a set of speech tests the embedding."""
    return any(part in name for part in TESTS)


def made(store, testing, seed=31):
    """The views of the sets that test or of all others."""
    path = store / f"views-{'test' if testing else 'train'}.npz"
    if path.exists():
        return Views.load(path)
    random = np.random.default_rng(seed)
    sets = [(name, clips) for name, _, clips in speech_sets(store) if tested(name) == testing]
    drawn = noises(store, random, max((clips for _, clips in sets), key=len))
    rooms = [acoustics.room(random) for _ in range(150)]
    frames, rows, speech, origin, names, at, flags = [], [], [], [], [], 0, 0
    for name, clips in sets:
        for stretch in streams(clips, STRETCH, random, gap=0.1):
            if len(stretch) < 1.5 * RATE:
                continue
            stretch = stretch * (0.3 / (np.abs(stretch).max() + 1e-4))
            marks = voice.by_level(stretch)
            row = []
            for copy in range(COPIES):
                samples, pace = view(stretch, copy, drawn, rooms, random)
                found = frontend.features(samples).astype(np.float16)
                found = found[:len(found) // STACK * STACK]
                frames.append(found)
                row.append((at, len(found), pace))
                at += len(found)
            rows.append(row)
            speech.append(marks)
            origin.append(flags)
            flags += len(marks)
            names.append(name)
    first, count, pace = np.array(rows).transpose(2, 0, 1)
    found = Views(np.concatenate(frames), first.astype(int), count.astype(int), pace,
                 np.concatenate(speech), np.array(origin), np.array(names))
    found.save(path)
    print(f"views: {len(names)} stretches of {len(sets)} sets, "
          f"{at * frontend.HOP / RATE / 3600:.1f} h in {COPIES} views", flush=True)
    return found


def view(stretch, copy, drawn, rooms, random):
    """The stretch as heard elsewhere, and its pace; copy 0 is hardly changed."""
    samples, pace = stretch, 1.0
    if copy > 0:
        pace = round(100 * random.uniform(*PACE)) / 100
        samples = acoustics.faster(samples, pace)
        if random.random() < 0.45:
            samples = acoustics.convolved(samples, rooms[random.integers(len(rooms))])
        if random.random() < 0.5:
            samples = acoustics.coloured(samples, random)
        if random.random() < 0.85:
            noise = drawn.draw(len(samples))
            samples = samples + noise * acoustics.noise_gain(samples, noise,
                                                             random.uniform(0, 25))
    samples = samples * 10 ** (random.uniform(-30, 3) / 20)
    hiss = random.standard_normal(len(samples)).astype(np.float32)
    return np.clip(samples + hiss * 10 ** random.uniform(-5.5, -3.7), -1, 1), pace
