"""The background that enrolled keywords are measured against: five minutes of synthetic speech.

Half flite's voices, half espeak-ng's accents, languages and variants; sentences of the fortune
files, which hold no wake word. No recording of anybody goes into it."""

import base64

import numpy as np

from . import embedding, frontend, synthesis
from .corpus import RATE, Clips, join

STEPS = 15_000
SEED = 51
LANGUAGES = ("en-us en-gb en-gb-scotland en-gb-x-rp en-029 en-gb-x-gbclan de fr-fr es it nl sv pl "
             "pt-br da hi cs ru fi hu tr el ro hr sk bg uk ca lt lv id sw").split()
PAUSE = 0.1


def speech(packages, store, seed=SEED):
    """The sentences as Clips, somewhat longer together than the background; kept."""
    path = store / "background.npz"
    if path.exists():
        return Clips.load(path)
    voices = synthesis.Voices(seed)
    random, made, length = voices.random, [], 0
    for number, text in enumerate(synthesis.sentences(packages / "fortunes", 400, random)):
        if length > (STEPS + 500) * 2 * frontend.HOP:
            break
        if number % 2:
            voice, samples = voices.say(text, "flite")
        else:
            voice, samples = voices.say(text, "espeak", LANGUAGES)
        made.append((f"{voice}/sentence", samples))
        length += len(samples) + int(PAUSE * RATE)
    join(made).save(path)
    return Clips.load(path)


def decoded(document):
    """The vectors of a background's file, [STEPS, SIZE] of float32."""
    kept = np.frombuffer(base64.b64decode(document["vectors"]), np.int8)
    return kept.reshape(-1, document["dimension"]).astype(np.float32) / 127


def vectors(layers, packages, store):
    """The background as it is kept: [STEPS, SIZE] of int8, 127 being 1."""
    clips = speech(packages, store)
    random = np.random.default_rng(SEED + 1)
    parts = []
    for index in range(len(clips)):
        hiss = random.standard_normal(int(PAUSE * RATE)).astype(np.float32) * 1e-4
        parts += [clips.clip(index), hiss]
    found = embedding.vectors(layers, frontend.features(np.concatenate(parts)))[:STEPS]
    if len(found) < STEPS:
        raise ValueError(f"the background has {len(found)} steps, not {STEPS}")
    return np.round(127 * found).astype(np.int8)
