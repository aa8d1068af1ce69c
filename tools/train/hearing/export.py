"""Model files as JSON, and the golden vectors that hold the toolkit's inference to numpy's."""

import base64
import hashlib
import json
from pathlib import Path

import numpy as np

from . import frontend, networks
from .pools import STACK, STEP

VERSION = 1
SHIPPED = Path(__file__).resolve().parents[3] / "Sources" / "SpeechModels" / "Texts"


def voice(layers, lookahead, provenance):
    """The document of a network that tells speech."""
    return {
        "format": "noctule-voice",
        "version": VERSION,
        "name": "voice",
        "frontEnd": frontend.PARAMETERS,
        "stack": STACK,
        "stepSeconds": STEP / frontend.RATE,
        "lookahead": lookahead,
        "provenance": provenance,
        "layers": networks.encoded(layers),
    }


def keyword(name, layers, stands_on, smoothing, refractory, duration, thresholds, provenance):
    """The document of a word's network, which `stands_on` the layers of an embedding; times in
    seconds but `smoothing`, which is in steps."""
    return {
        "format": "noctule-keyword",
        "version": VERSION,
        "name": name,
        "frontEnd": frontend.PARAMETERS,
        "embedding": identifier(stands_on),
        "smoothing": smoothing,
        "refractorySeconds": refractory,
        "durationSeconds": duration,
        "thresholds": thresholds,
        "provenance": provenance,
        "layers": networks.encoded(layers),
    }


def carried(name):
    """The document of a model that the sources carry, as `tools/train/embed` wrote it."""
    text = (SHIPPED / f"{name[0].upper()}{name[1:]}Text.swift").read_text()
    lines = text.split('#"""\n')[1].split('\n        """#')[0].splitlines()
    return json.loads("\n".join(line[8:] for line in lines).replace("\\#\n", ""))


def made(output, name):
    """The document of a model in `output`, or of the one that ships where none was made."""
    path = output / f"{name}.json"
    return json.loads(path.read_text()) if path.exists() else carried(name)


def identifier(layers):
    """What tells one set of weights from another: the start of their SHA-256."""
    digest = hashlib.sha256()
    for entry in layers:
        digest.update(entry["weights"].tobytes())
        digest.update(entry["bias"].tobytes())
    return digest.hexdigest()[:16]


def embedding(layers, provenance):
    """The document of the embedding."""
    return {
        "format": "noctule-embedding",
        "version": VERSION,
        "name": "embedding",
        "identifier": identifier(layers),
        "frontEnd": frontend.PARAMETERS,
        "stack": STACK,
        "stepSeconds": STEP / frontend.RATE,
        "provenance": provenance,
        "layers": networks.encoded(layers),
    }


def background(layers, vectors, provenance):
    """The document of the background, int8 [steps, dimension]."""
    return {
        "format": "noctule-background",
        "version": VERSION,
        "name": "background",
        "embedding": identifier(layers),
        "frontEnd": frontend.PARAMETERS,
        "dimension": vectors.shape[1],
        "steps": vectors.shape[0],
        "provenance": provenance,
        "vectors": base64.b64encode(np.ascontiguousarray(vectors, np.int8).tobytes()).decode(),
    }


def write(path, document):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document, indent=1) + "\n")
    print(f"{path}: {path.stat().st_size} bytes", flush=True)


def noise(count, seed=1):
    """Noise within ±0.25 from a 32-bit linear congruential generator (Numerical Recipes' a, c):
    x ← 1664525 x + 1013904223 mod 2³², sample = (x / 2³² − 0.5) / 2."""
    found, state = np.empty(count), seed
    for index in range(count):
        state = (1664525 * state + 1013904223) % (1 << 32)
        found[index] = (state / (1 << 32) - 0.5) / 2
    return found


def scores(layers):
    """What a network of one output makes of the energies, for `golden`."""
    def results(features):
        steps = features[:len(features) // STACK * STACK].reshape(-1, STACK * frontend.BANDS)
        return {"scores": [float(f"{x:.9g}") for x in networks.run(layers, steps)[:, 0]]}
    return results


def golden(results, seconds=1.0):
    """Noise that swells and stops, through front end and `results`, in double precision."""
    count = int(seconds * frontend.RATE)
    time = np.arange(count) / frontend.RATE
    samples = noise(count) * np.where(time < 0.7, np.sin(2 * np.pi * 3 * time) ** 2, 0.001)
    samples = samples.astype(np.float32)
    energies = frontend.energies(samples, precise=True)
    features = frontend.normalised(energies)
    return {
        "input": "sample n = float32(lcg(n) · (t < 0.7 ? sin²(2π·3·t) : 0.001)), t = n / 16000, "
                 "lcg: x ← 1664525 x + 1013904223 mod 2³² from x = 1, (x / 2³² − 0.5) / 2",
        "samples": count,
        "firstSamples": [float(x) for x in samples[100:108]],
        "energies": {str(frame): [float(f"{x:.9g}") for x in energies[frame]]
                     for frame in (0, 1, 40, 97)},
        "features": {str(frame): [float(f"{x:.9g}") for x in features[frame]]
                     for frame in (0, 1, 40, 97)},
        **results(features),
    }
