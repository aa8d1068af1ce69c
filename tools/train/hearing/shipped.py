"""Keywords that ship as templates of twenty voices, in the form that enrolment gives them.

One recording of each of twenty speakers (synthetic voices that speak English) is drawn; the
recordings of all others try the keyword, at thresholds of its own: the scores that so many events an
hour of negatives reach, closer than those that the law of all enrolled keywords gives. The voices that
are most alike would be the worse choice: they leave whole accents out."""

import base64
import re
from dataclasses import dataclass

import numpy as np

from . import embedding, enrolled, enrolment, export, frontend, trial
from .corpus import WORDS, Clips

VOICES = enrolment.MOST_RECORDINGS
# Voices that are drawn from, at most.
MOST = 40
# Draws of the voices, and the rate of false events an hour at which they are compared.
SEEDS = (71, 72)
RATE = 0.5
# Synthetic voices that speak another language.
FOREIGN = r"espeak-(?!en)"


def voices(layers, store, word):
    """The recordings that a word is enrolled from and tried on; synthetic where no other are."""
    found = Clips.load(store / ("words.npz" if word in WORDS else "synthetic-words.npz"))
    return enrolled.Words(layers, store, clips=found.subset(
        [index for index, name in enumerate(found.names)
         if name.split("/")[1] == word and not re.match(FOREIGN, name)]))


def chosen(words, background, least, random):
    """The recordings that are enrolled, none of which enrolment would refuse as of another length
    than most or not alike, and those of the other voices."""
    speakers = random.permutation(np.unique(words.speaker))
    drawn = np.array([random.choice(np.flatnonzero(words.speaker == one)) for one in speakers])
    drawn = drawn[:MOST]
    lengths = np.array([np.subtract(*enrolment.templates(
        words.layers, words.samples[index], 0)[1][::-1]) for index in drawn])
    likeness = np.array(enrolled.likeness(words, drawn, background))
    usual = np.median(lengths)
    good = drawn[(likeness >= least) & (lengths >= usual / 2) & (lengths <= 2 * usual)][:VOICES]
    return np.sort(good), np.flatnonzero(~np.isin(words.speaker, words.speaker[good]))


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
    seed: int


def quietest(layers, store, background, least, others, word):
    """Of the attempts of all draws the one whose false events score lowest."""
    attempts = [attempt(layers, store, background, least, others, word, seed) for seed in SEEDS]
    return min(attempts, key=lambda one: enrolled.threshold(one.events, RATE, one.hours))


def attempt(layers, store, background, least, others, word, seed):
    words = voices(layers, store, word)
    recordings, tested = chosen(words, background, least, np.random.default_rng(seed))
    keyword = enrolled.made(words, recordings, background)
    events = np.array([score for score, _ in trial.peaks(keyword.scores(others.vectors),
                                                         enrolled.FLOOR)])
    best = {condition: enrolled.best_scores(keyword, [streams[index] for index in tested])
            for condition, streams in words.tested.items()}
    return Attempt(words, recordings, tested, keyword, events, best, others.hours(), seed)


def build(one, word, log):
    """The file of a word, with its thresholds and the figures of its trial."""
    words, tested, missed, thresholds = one.words, one.tested, {}, []
    for rate in enrolled.RATES:
        threshold = enrolled.threshold(one.events, rate, one.hours)
        thresholds.append({"falseAcceptsPerHour": rate, "threshold": float(f"{threshold:.6g}")})
        for condition, scores in one.best.items():
            missed.setdefault(condition, {})[str(rate)] = round(
                100 * float(np.mean(scores < threshold)), 2)
    log(f"{word}: {len(one.recordings)} voices, {len(tested)} recordings of "
        f"{len(np.unique(words.speaker[tested]))} others, {one.hours:.1f} h of negatives; missed % "
        f"at {enrolled.RATES} false accepts an hour: " +
        "; ".join(f"{condition} {tuple(rates.values())}" for condition, rates in missed.items()))
    provenance = {
        "recordings": ("crowd-sourced recordings of the wake-word set" if word in WORDS
                       else "synthetic speech only"),
        "seed": one.seed, "testedRecordings": len(tested),
        "testedVoices": len(np.unique(words.speaker[tested])),
        "negativeHours": round(one.hours, 2), "missPercent": missed,
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
        "fitSpread": one.keyword.spread, "thresholds": thresholds, "provenance": provenance,
        "recordings": rows,
    }
