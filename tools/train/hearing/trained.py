"""Trained words: networks on the embedding, their trial and their files.

Each recording is tried by the network that did not hear its speaker, at thresholds of that network:
the scores that so many events an hour of the negatives reach. What is written has heard all speakers;
its thresholds come from the same negatives, which no network hears."""

from dataclasses import dataclass

import numpy as np

from . import enrolled, export, keyword, networks, synthesis, trial
from .corpus import WORDS, Clips, word_folds
from .pools import NAMES

# The share of the negatives' steps that can be an event.
EVENTFUL = 2e-3


@dataclass
class Tests:
    """The recordings that try the words; the word and the fold of each."""

    words: enrolled.Words
    word: np.ndarray
    fold: np.ndarray


def tests(layers, store):
    """All real recordings, and of words without any the synthetic voices that speak English."""
    real, made = Clips.load(store / "words.npz"), Clips.load(store / "synthetic-words.npz")
    made = made.subset([index for index, name in enumerate(made.names)
                        if name.split("/")[1] not in WORDS and synthesis.fold(name) >= 0])
    folds = word_folds(real), [synthesis.fold(name) for name in made.names]
    return [Tests(words, np.array([NAMES.index(word) for word in words.word]), np.array(fold))
            for words, fold in zip((enrolled.Words(layers, store, clips=clips)
                                    for clips in (real, made)), folds)]


class Heard:
    """What one network makes of the negatives and of the recordings that are tested."""

    def __init__(self, network, layers, found, others, tested):
        self.network, self.layers, self.hours = network, layers, others.hours()
        self.events = [self.false(column) for column in keyword.scores(network, others.vectors).T]
        # By word and condition: the best score of each recording.
        self.best = {}
        for test in found:
            for condition, streams in test.words.tested.items():
                for index in np.flatnonzero(np.isin(test.fold, tested)):
                    score = keyword.scores(network, streams[index])[:, test.word[index]].max()
                    self.best.setdefault((test.word[index], condition), []).append(
                        (score, test.words.names[index]))

    @staticmethod
    def false(scores):
        return np.array([score for score, _ in trial.peaks(
            scores, np.quantile(scores, 1 - EVENTFUL))])

    def threshold(self, word, rate):
        return enrolled.threshold(self.events[word], rate, self.hours)

    def missed(self, word, condition, rate):
        """The names of the recordings that are missed, and how many there are."""
        found = self.best.get((word, condition), [])
        threshold = self.threshold(word, rate)
        return [name for score, name in found if score < threshold], len(found)


def report(heard, log):
    """Prints misses with intervals, and who is missed; returns per cent by word, condition, rate."""
    kept = {}
    for word, name in enumerate(NAMES):
        for condition in enrolled.CONDITIONS:
            cells = []
            for rate in enrolled.RATES:
                pairs = [one.missed(word, condition, rate) for one in heard]
                names = [name for missed, _ in pairs for name in missed]
                count = sum(count for _, count in pairs)
                low, high = trial.wilson(len(names), count)
                cells.append(f"{100 * len(names) / count:.1f} [{low:.1f}, {high:.1f}]")
                kept.setdefault(name, {}).setdefault(condition, {})[str(rate)] = round(
                    100 * len(names) / count, 2)
                if condition == "clean" and rate == enrolled.RATES[0]:
                    log(f"{name}: missed clean at {rate} an hour: {', '.join(names) or 'none'}")
            log(f"{name:9s} {condition:6s} {count:4d} recordings, miss % at "
                f"{' / '.join(map(str, enrolled.RATES))} per hour: {' / '.join(cells)}")
    return kept


def document(final, word, missed, found, duration, provenance):
    """The file of a word, with its thresholds and the figures of its trial.

    The logit is shifted so that the probability is a half at the middle rate's threshold: far from
    1, where single precision has few steps."""
    name, network = NAMES[word], final.network.layers(word)
    speakers = np.concatenate([test.words.speaker[test.word == word] for test in found])
    middle = final.threshold(word, enrolled.RATES[1])
    network[-1]["bias"] = network[-1]["bias"] - np.float32(middle)
    thresholds = [{"falseAcceptsPerHour": rate, "threshold": float(
        f"{1 / (1 + np.exp(middle - final.threshold(word, rate))):.6g}")}
                  for rate in enrolled.RATES]
    return export.keyword(name, network, final.layers, keyword.SMOOTHING, keyword.REFRACTORY,
                          duration, thresholds, {
        "recordings": ("crowd-sourced recordings of the wake-word set, and synthetic speech"
                       if name in WORDS else "synthetic speech only"),
        **provenance, "parameters": networks.parameters(network),
        "testedRecordings": len(speakers), "testedVoices": len(np.unique(speakers)),
        "networks": len(keyword.TESTED), "negativeHours": round(final.hours, 2),
        "missPercent": missed[name],
    })
