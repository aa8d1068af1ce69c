"""What all trainings share: steps, noises, and speech that holds no word."""

import numpy as np

from . import acoustics, frontend
from .corpus import RATE, Clips, fold_of

STACK = 2
STEP = STACK * frontend.HOP
NAMES = ("alexa", "computer", "jarvis", "noctule")


def steps(energy_features):
    """Frames [n, 40] as steps [n / 2, 80]."""
    count = len(energy_features) // STACK
    return energy_features[:count * STACK].reshape(count, STACK * frontend.BANDS)


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
