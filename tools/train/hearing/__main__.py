"""`python -m hearing TASK --data DIR`: see README.md."""

import argparse
from pathlib import Path

import numpy as np
import torch

from . import (background, corpus, embedding, enrolled, export, items, keyword, networks, pools,
               shipped, synthesis, trained, views, voice)

SEED = 100
EMBEDDING = 61


def say(*words):
    print(*words, flush=True)


def kept(path, make, network):
    """`network` with the weights of `path`, made and kept if they are not there yet."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        torch.save(make().state_dict(), path)
    network.load_state_dict(torch.load(path))
    return network.eval()


def keywords(work, output, iterations):
    """Cross-validates, trains on all, prints the figures and writes a model a word."""
    store, layers = work / "store", networks.decoded(export.made(output, "embedding")["layers"])
    words, others = items.positives(layers, store), items.negatives(layers, store)
    tests, silent = trained.tests(layers, store), enrolled.negatives(layers, store)

    def heard(tested):
        name = "".join(map(str, tested)) or "none"
        network = kept(
            work / "networks" / f"keyword-without-{name}-{export.identifier(layers)}.pt",
            lambda: keyword.train(words, others, tested, iterations, SEED, log=say),
            keyword.Network())
        return trained.Heard(network, layers, tests, silent, tested)

    missed = trained.report([heard(tested) for tested in keyword.TESTED], say)
    final = heard(())
    for number, name in enumerate(pools.NAMES):
        export.write(output / "keywords" / f"{name}.json", trained.document(
            final, number, missed, tests, words.duration(number),
            {"seed": SEED, "iterations": iterations}))


def voices(work, output, iterations, hours):
    """Trains voice activity, prints areas under the curve and writes the model."""
    store = work / "store"
    network = kept(work / "networks" / "voice.pt",
                   lambda: voice.train(store, iterations, hours, log=say),
                   networks.Network(voice.WIDTH, 1, voice.DILATIONS))
    areas = voice.figures(network, store, log=say)
    say("share of time above 0.5 without speech:")
    voice.firing(network, store, log=say)
    write_voice(output, network, areas, iterations, hours)


def write_voice(output, network, areas, iterations, hours):
    layers = network.layers(0)
    provenance = {
        "speech": "Debian voice prompts labelled by level, wake-word recordings by alignment",
        "seed": 12, "iterations": iterations, "hours": hours,
        "parameters": networks.parameters(layers),
        "areaUnderCurve": {f"{name}, {'clean' if noise is None else f'{noise} dB'}": round(area, 4)
                           for (name, noise, who), area in areas.items() if who == "noctule"},
    }
    export.write(output / "voice.json", export.voice(layers, voice.LOOKAHEAD, provenance))
    export.write(output / "golden" / "voice.json", export.golden(export.scores(layers)))


def embeddings(work, output, iterations):
    """Trains the embedding, prints the figures of enrolled words, writes it and its background.

    The figures, the law and the bound are of a network that did not hear what tests it."""
    store = work / "store"
    network = kept(work / "networks" / "embedding.pt",
                   lambda: embedding.train(views.made(store, False), iterations, EMBEDDING, log=say),
                   embedding.Network())
    layers = network.layers()
    ordinary = background.vectors(layers, work / "packages", store)
    write_embedding(output, layers, ordinary, iterations, *enrolled.figures(
        layers, store, ordinary.astype(np.float32) / 127, log=say))


def write_embedding(output, layers, kept, iterations, missed, law, bound):
    """Writes the embedding and its background, int8; `law` of the threshold: level and slope."""
    provenance = {
        "speech": "Debian voice prompts and games' voices in many languages, no wake word",
        "seed": EMBEDDING, "iterations": iterations, "parameters": networks.parameters(layers),
        "missPercent": missed,
        "thresholdLaw": {"level": round(law[0], 3), "slope": round(law[1], 3),
                         "falseAcceptsPerHour": enrolled.TAIL_RATE},
        "leastLikeness": round(bound, 1),
    }
    export.write(output / "embedding.json", export.embedding(layers, provenance))
    export.write(output / "background.json", export.background(
        layers, kept, {"voices": "flite and espeak-ng", "seed": background.SEED}))
    export.write(output / "golden" / "embedding.json", export.golden(
        lambda features: {"every": 7, "vectors": [
            [float(f"{x:.9g}") for x in vector]
            for vector in embedding.vectors(layers, features)[::7]]}))


def templates(work, output):
    """Writes the words as templates of twenty voices, tried on others."""
    document, store = export.made(output, "embedding"), work / "store"
    layers = networks.decoded(document["layers"])
    ordinary = background.decoded(export.made(output, "background"))
    others = enrolled.negatives(layers, store)
    for word in pools.NAMES:
        export.write(output / "templates" / f"{word}.json", shipped.build(shipped.quietest(
            layers, store, ordinary, document["provenance"]["leastLikeness"], others, word), word,
            say))


def main():
    parser = argparse.ArgumentParser(prog="tools/train/run")
    parser.add_argument("task", choices=["corpus", "voice", "embedding", "templates",
                                         "keyword", "all"])
    parser.add_argument("--data", type=Path, help="the folder of recordings")
    parser.add_argument("--work", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--output", type=Path, help="where the models go")
    parser.add_argument("--iterations", type=int, default=1500)
    parser.add_argument("--voice-hours", type=float, default=11)
    options = parser.parse_args()
    torch.set_num_threads(1)
    output = options.output or options.work / "models"
    if options.task in ("corpus", "all"):
        if options.data is None:
            parser.error("corpus needs --data DIR, the folder of recordings (see README.md)")
        corpus.fetch(options.work / "packages")
        corpus.build(options.work / "packages", options.data, options.work / "store")
        synthesis.build(options.work / "packages", options.work / "store")
    if options.task in ("voice", "all"):
        voices(options.work, output, 2 * options.iterations, options.voice_hours)
    if options.task in ("embedding", "all"):
        embeddings(options.work, output, options.iterations)
    if options.task in ("templates", "all"):
        templates(options.work, output)
    if options.task in ("keyword", "all"):
        keywords(options.work, output, options.iterations)


if __name__ == "__main__":
    main()
