"""Keywords that ship as templates of twenty voices, in the form that enrolment gives them.

Twenty speakers (synthetic voices that speak English) are drawn and one recording of each; the
recordings of all others try the keyword, at the thresholds that the law of enrolled keywords gives.
The voices that are most alike would be the worse choice: they leave whole accents out."""

import base64
import re
from dataclasses import dataclass

import numpy as np

from . import embedding, enrolled, enrolment, export, frontend, trial
from .corpus import WORDS, Clips

VOICES = enrolment.MOST_RECORDINGS
SEED = 71
# Synthetic voices that speak another language.
FOREIGN = r"espeak-(?!en)"


def voices(layers, store, word):
    """The recordings that a word is enrolled from and tried on; synthetic where no other are."""
    found = Clips.load(store / ("words.npz" if word in WORDS else "synthetic-words.npz"))
    return enrolled.Words(layers, store, clips=found.subset(
        [index for index, name in enumerate(found.names)
         if name.split("/")[1] == word and not re.match(FOREIGN, name)]))


def chosen(words, random):
    """The recordings that are enrolled and those of the other voices."""
    speakers = random.permutation(np.unique(words.speaker))[:VOICES]
    drawn = [random.choice(np.flatnonzero(words.speaker == one)) for one in speakers]
    return np.sort(drawn), np.flatnonzero(~np.isin(words.speaker, speakers))


@dataclass
class Attempt:
    """A keyword of some recordings, its false events over the negatives, greatest first, and the
    best score of every other recording by condition."""

    words: enrolled.Words
    recordings: np.ndarray
    tested: np.ndarray
    keyword: enrolment.Keyword
    events: np.ndarray
    best: dict
    hours: float


def attempt(layers, store, background, others, word):
    words = voices(layers, store, word)
    recordings, tested = chosen(words, np.random.default_rng(SEED))
    keyword = enrolled.made(words, recordings, background)
    events = np.array([score for score, _ in trial.peaks(keyword.scores(others.vectors),
                                                         enrolled.FLOOR)])
    best = {condition: enrolled.best_scores(keyword, [streams[index] for index in tested])
            for condition, streams in words.tested.items()}
    return Attempt(words, recordings, tested, keyword, events, best, others.hours())


def build(one, law, word, log):
    """The file of a word, with the figures of its trial at the thresholds of the law."""
    words, tested = one.words, one.tested
    missed, accepted = {}, {}
    for rate in enrolled.RATES:
        threshold = law[0] + law[1] * np.log(enrolled.TAIL_RATE / rate)
        accepted[str(rate)] = round(float(np.sum(one.events >= threshold)) / one.hours, 2)
        for condition, scores in one.best.items():
            missed.setdefault(condition, {})[str(rate)] = round(
                100 * float(np.mean(scores < threshold)), 2)
    log(f"{word}: {len(one.recordings)} voices, {len(tested)} recordings of "
        f"{len(np.unique(words.speaker[tested]))} others; asked for {tuple(accepted)} false accepts "
        f"an hour, {one.hours:.1f} h of negatives have {tuple(accepted.values())}; missed % " +
        "; ".join(f"{condition} {tuple(rates.values())}" for condition, rates in missed.items()))
    provenance = {
        "recordings": ("crowd-sourced recordings of the wake-word set" if word in WORDS
                       else "synthetic speech only"),
        "seed": SEED, "testedRecordings": len(tested),
        "testedVoices": len(np.unique(words.speaker[tested])),
        "negativeHours": round(one.hours, 2), "falseAcceptsPerHour": accepted,
        "missPercent": missed,
    }

    def text(vectors):
        return base64.b64encode(np.round(127 * vectors).astype(np.int8).tobytes()).decode()

    rows = []
    for index, recording in enumerate(one.recordings):
        _, (first, past) = enrolment.templates(words.layers, words.samples[recording], index)
        rows.append({
            "file": words.names[recording],
            "startSeconds": first * frontend.HOP / frontend.RATE,
            "endSeconds": past * frontend.HOP / frontend.RATE,
            "templates": [{"ordinaryCost": template.ordinary, "spread": template.spread,
                           "vectors": text(template.vectors)}
                          for template in one.keyword.templates[2 * index:2 * index + 2]],
        })
    return {
        "format": "noctule-enrolled", "version": export.VERSION, "name": word,
        "frontEnd": frontend.PARAMETERS, "embedding": export.identifier(words.layers),
        "dimension": embedding.SIZE, "ordinaryFit": one.keyword.ordinary,
        "fitSpread": one.keyword.spread, "provenance": provenance, "recordings": rows,
    }
