"""`python -m hearing TASK --data DIR`: see README.md."""

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from . import (background, corpus, embedding, enrolled, export, keyword, networks, pools,
               shipped, synthesis, trial, views, voice)

SEED = 100
EMBEDDING = 61
# After the first training: a round that trains the embedding, too, a share of its iterations.
LAST_ROUND = 0.5


def say(*words):
    print(*words, flush=True)


def trained(path, make, network):
    """`network` with the weights of `path`, made and kept if they are not there yet."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        torch.save(make().state_dict(), path)
    network.load_state_dict(torch.load(path))
    return network.eval()


def keywords(work, output, iterations):
    """Cross-validates, trains on all, prints the figures and writes a model a word."""
    store = work / "store"
    words, others = pools.positives(store), views.negatives(store)
    trunk = torch.load(work / "networks" / "embedding.pt")

    def network(tested):
        def make():
            first = keyword.train(words, others, tested, iterations, SEED, trunk, log=say)
            return keyword.train(words, others, tested, int(iterations * LAST_ROUND), SEED + 1,
                                 trunk, start=first.state_dict(), log=say)

        name = "".join(map(str, tested)) or "none"
        return trained(work / "networks" / f"keyword-without-{name}.pt", make,
                       keyword.Network(len(pools.NAMES)))

    tallies = []
    for number, tested in enumerate(keyword.TESTED):
        tally = trial.Tally(network(tested))
        for condition in trial.CONDITIONS:
            for stream in trial.positives(store, condition, tested):
                tally.words(stream, condition)
        for stream in trial.synthetic(store):
            stream.words = stream.words[number::len(keyword.TESTED)]
            tally.words(stream, "synthetic")
        tallies.append(tally)
    final = trial.Tally(network(()))
    for tally in (*tallies, final):
        for stream in trial.negatives(store):
            tally.others(stream)
    write_words(output, final, report(tallies, final), iterations, pools.durations(words))


def write_words(output, final, missed, iterations, durations):
    """Writes a model a word; its thresholds are of its own scores over the negatives."""
    for index, name in enumerate(pools.NAMES):
        layers = final.network.layers(index)
        thresholds = [{"falseAcceptsPerHour": rate, "threshold": float(
            f"{probability(final.threshold(index, rate)):.9g}")} for rate in trial.RATES]
        provenance = {
            "positives": ("synthetic speech only" if name == "noctule" else
                          "crowd-sourced recordings of the wake-word set, and synthetic speech"),
            "negatives": "Debian voice prompts and games' voices in many languages, music, noise, "
                         "synthetic speech",
            "seed": SEED, "iterations": int(iterations * (1 + LAST_ROUND)),
            "parameters": networks.parameters(layers),
            "testHours": round(final.hours, 2), "missPercent": missed[name],
        }
        export.write(output / "trained" / f"{name}.json", export.model(
            "keyword", name, layers, thresholds, provenance, input="logarithm",
            smoothing=trial.SMOOTHING, duration=durations[index]))
    export.write(output / "golden" / "keyword.json",
                 export.golden(export.scores(final.network.layers(0), "logarithm")))


def probability(logit):
    return 1 / (1 + np.exp(-logit))


def report(tallies, final):
    """Prints misses at false accepts per hour with intervals, of the networks that did not hear the
    speakers, and the events that set the thresholds; returns per cent by word and condition."""
    say(f"{final.hours:.2f} h of negatives")
    kept = {}
    for word, name in enumerate(pools.NAMES):
        kept[name] = {}
        for condition in (*trial.CONDITIONS, "synthetic"):
            cells = []
            for rate in trial.RATES:
                missed = [flag for tally in tallies
                          for _, flag in tally.missed(condition, word, rate)]
                if missed:
                    low, high = trial.wilson(sum(missed), len(missed))
                    cells.append(f"{100 * np.mean(missed):.1f} [{low:.1f}, {high:.1f}]")
                    kept[name].setdefault(condition, {})[str(rate)] = round(
                        100 * float(np.mean(missed)), 2)
            if cells:
                say(f"{name:9s} {condition:12s} {len(missed):4d} words, miss % at "
                    f"{' / '.join(map(str, trial.RATES))} per hour: {' / '.join(cells)}")
        for tally in (*tallies, final):
            say(f"{name:9s} highest events: " + ", ".join(
                f"{score:.1f} {kind} {second:.0f} s"
                for score, kind, second in sorted(tally.false[word], reverse=True)[:8]))
    return kept


def voices(work, output, iterations, hours):
    """Trains voice activity, prints areas under the curve and writes the model."""
    store = work / "store"
    network = trained(work / "networks" / "voice.pt",
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
    export.write(output / "voice.json", export.model("voice", "voice", layers, [], provenance,
                                                     lookahead=voice.LOOKAHEAD))
    export.write(output / "golden" / "voice.json", export.golden(export.scores(layers)))


def embeddings(work, output, iterations):
    """Trains the embedding, prints the figures of enrolled words, writes it and its background.

    The figures, the law and the bound are of a network that did not hear what tests it."""
    store = work / "store"
    network = trained(work / "networks" / "embedding.pt",
                      lambda: embedding.train(views.made(store, False), iterations, EMBEDDING,
                                              log=say), embedding.Network())
    layers = network.layers()
    kept = background.vectors(layers, work / "packages", store)
    write_embedding(output, layers, kept, iterations, *enrolled.figures(
        layers, store, kept.astype(np.float32) / 127, log=say))


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
    network = embedding.Network()
    network.load_state_dict(torch.load(work / "networks" / "embedding.pt"))
    layers, store = network.eval().layers(), work / "store"
    kept = background.vectors(layers, work / "packages", store).astype(np.float32) / 127
    least = json.loads((output / "embedding.json").read_text())["provenance"]["leastLikeness"]
    others = enrolled.negatives(layers, store)
    for word in pools.NAMES:
        export.write(output / "templates" / f"{word}.json", shipped.build(
            shipped.quietest(layers, store, kept, least, others, word), word, say))


def main():
    parser = argparse.ArgumentParser(prog="tools/train/run")
    parser.add_argument("task", choices=["corpus", "keyword", "voice", "embedding", "templates", "all"])
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
