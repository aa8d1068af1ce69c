"""Training the words' network: it hears the vectors of the embedding, which stays as it is, and has
one output a word.

A word's step scores, averaged as the program does, are judged over a window about its end: the
largest must be high there; everywhere else, in every other recording and for every other word, all
must stay low. On the way the negatives are searched for what the network takes for a word, and those
stretches are trained on more often."""

import copy
import time

import numpy as np
import torch
from torch import nn

from . import embedding, networks
from .items import ITEM_STEPS
from .pools import NAMES

WIDTH = 40
# Dilations of the layers: with the embedding they hear 1.4 s.
DILATIONS = (1, 2, 4, 8, 16)
BATCH_WORDS = 40
BATCH_OTHER = 56
# Steps of 20 ms about the end of a word: where the score must rise, and where it may.
RISE = (-3, 6)
MAY = (-14, 22)
# Steps of the trailing mean over the logit, and seconds in which a word is not told again.
SMOOTHING = 3
REFRACTORY = 1.0
AVERAGE = 0.99
# The shares of the training at which the negatives are searched, and what is kept of them.
SEARCHES = (0.3, 0.65)
HARD = 2500
# Cross-validation: the folds that each network in turn is tested on.
TESTED = ((0, 3), (1, 4), (2,))
# The share of the items that are spoken slower or faster, and by what factors; and what is added to
# the vectors.
CHANGED = 0.6
PACE = (0.83, 1.2)
NOISE = 0.05
# The share of real words' items that are synthetic.
MADE = 0.12


class Network(nn.Module):
    """[batch, SIZE, steps] of vectors to one logit per word and step."""

    def __init__(self, dropout=0.0):
        super().__init__()
        self.past = 2 * sum(DILATIONS)
        widths = [embedding.SIZE] + [WIDTH] * len(DILATIONS)
        self.blocks = nn.Sequential(*[
            networks.Causal(inputs, WIDTH, 3, dilation, inputs == WIDTH)
            for inputs, dilation in zip(widths, DILATIONS)])
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Conv1d(WIDTH, len(NAMES), 1)

    def forward(self, x):
        return self.head(self.dropout(self.blocks(x)))

    def layers(self, output):
        """The layers for one of the words."""
        head = networks.layer(self.head.weight[output:output + 1].permute(2, 1, 0),
                              self.head.bias[output:output + 1], 1, "none", False)
        return [block.folded() for block in self.blocks] + [head]


def smoothed(logits):
    """The trailing mean of [steps, words]; there is nothing before the first."""
    padded = np.pad(logits, ((SMOOTHING - 1, 0), (0, 0)))
    return sum(padded[age:age + len(logits)] for age in range(SMOOTHING)) / SMOOTHING


def scores(network, vectors):
    """What the program makes of a stream: [steps, words]."""
    return smoothed(networks.scores(network, vectors))


def loss(logits, words, ends):
    """The mean over items: rise at the words' ends, rest elsewhere."""
    logits = nn.functional.avg_pool1d(nn.functional.pad(logits, (SMOOTHING - 1, 0)), SMOOTHING, 1)
    count, outputs, length = logits.shape
    relative = torch.arange(length)[None] - ends[:, None]
    has = words >= 0
    own = nn.functional.one_hot(words.clamp(min=0), outputs).bool() & has[:, None]
    may = (relative >= MAY[0]) & (relative <= MAY[1])
    rise = (relative >= RISE[0]) & (relative <= RISE[1])
    quiet = ~(own[:, :, None] & may[:, None])
    at_rest = nn.functional.softplus(logits) * quiet
    highest = torch.where(quiet, logits, torch.full_like(logits, -20)).amax(dim=2)
    rising = torch.where(own[:, :, None] & rise[:, None], logits,
                         torch.full_like(logits, -30)).amax(dim=2)[own]
    positive = nn.functional.softplus(-rising).sum()
    negative = nn.functional.softplus(highest).sum() + 0.4 * at_rest.sum() / length
    return positive / BATCH_WORDS + 4 * negative / (count * outputs)


class Draw:
    """Draws batches of windows of ITEM_STEPS vectors."""

    def __init__(self, words, others, tested, random):
        self.words, self.others, self.random = words, others, random
        kept = ~np.isin(words.fold, tested)
        self.items = [np.flatnonzero(kept & (words.word == word)) for word in range(len(NAMES))]
        self.hard = None

    def search(self, network):
        """Finds the stretches of the negatives, of 2 s, that score highest; returns the best score and
        those of the first, tenth and fiftieth of a hundred."""
        found = networks.scores(network, self.others.vectors).max(axis=1)
        starts = np.arange(0, len(found) - 2 * ITEM_STEPS, 100)
        highest = np.array([start + int(np.argmax(found[start:start + 100])) for start in starts])
        self.hard = highest[np.argsort(-found[highest])[:HARD]]
        return found[self.hard[len(self.hard) * np.array([0, 1, 10, 50]) // 100]].round(1)

    def word(self, slot):
        """An item of the word whose turn it is."""
        items = self.items[slot % len(NAMES)]
        made = self.words.made[items]
        if made.any() and not made.all():
            items = items[made == (self.random.random() < MADE)]
        return self.random.choice(items)

    def batch(self):
        """Windows [items, SIZE, ITEM_STEPS], the word of each (-1: none) and its end."""
        random, words, others = self.random, self.words, self.others
        items = np.array([self.word(slot) for slot in range(BATCH_WORDS)])
        at = random.integers(0, len(others.vectors) - ITEM_STEPS, BATCH_OTHER)
        if self.hard is not None:
            mined = random.choice(self.hard, BATCH_OTHER // 2) - random.integers(
                20, ITEM_STEPS, BATCH_OTHER // 2)
            at[:len(mined)] = np.clip(mined, 0, len(others.vectors) - ITEM_STEPS)
        ends = np.concatenate([words.end[items], np.full(BATCH_OTHER, -1000)])
        place = self.paced(np.concatenate([
            np.minimum(words.end[items], ITEM_STEPS - 1), np.full(BATCH_OTHER, ITEM_STEPS // 2)]))
        low = np.minimum(place.astype(int), ITEM_STEPS - 2)
        part = (place - low)[..., None].astype(np.float32)

        def window(shift):
            return np.concatenate([
                words.vectors[words.first[items][:, None] + low[:BATCH_WORDS] + shift],
                others.vectors[at[:, None] + low[BATCH_WORDS:] + shift]]).astype(np.float32)

        windows = window(0) * (1 - part) + window(1) * part
        windows += random.standard_normal(windows.shape, np.float32) * NOISE
        labels = np.concatenate([words.word[items], np.full(BATCH_OTHER, -1)])
        return (torch.from_numpy(np.ascontiguousarray(windows.transpose(0, 2, 1))),
                torch.from_numpy(labels), torch.from_numpy(ends))

    def paced(self, anchors):
        """The step of the item that each step of a window takes, [windows, ITEM_STEPS]."""
        count = len(anchors)
        factor = np.where(self.random.random(count) < CHANGED,
                          self.random.uniform(*PACE, count), 1.0)
        steps = np.arange(ITEM_STEPS) - anchors[:, None]
        return np.clip(anchors[:, None] + steps * factor[:, None], 0, ITEM_STEPS - 1)


def train(words, others, tested, iterations, seed, log=print):
    """A network trained on all folds but those `tested`."""
    random = np.random.default_rng(seed)
    torch.manual_seed(seed)
    network = Network(dropout=0.1)
    average = copy.deepcopy(network)
    draw = Draw(words, others, tested, random)
    searches = [int(share * iterations) for share in SEARCHES]
    optimiser = torch.optim.AdamW(network.parameters(), lr=5e-3, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 8e-3, iterations, pct_start=0.15)
    began, total = time.time(), 0.0
    for iteration in range(iterations):
        if iteration in searches:
            log(f"  without {tested}: hardest negatives {draw.search(average)}")
        network.train()
        windows, labels, ends = draw.batch()
        value = loss(network(windows), labels, ends)
        optimiser.zero_grad()
        value.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimiser.step()
        schedule.step()
        total += value.item()
        with torch.no_grad():
            keep = min(AVERAGE, (1 + iteration) / (10 + iteration))
            for mean, now in zip(average.state_dict().values(), network.state_dict().values()):
                if mean.dtype.is_floating_point:
                    mean.mul_(keep).add_(now, alpha=1 - keep)
                else:
                    mean.copy_(now)
        if (iteration + 1) % 100 == 0:
            log(f"  without {tested} step {iteration + 1}: loss {total / 100:.4f}, "
                f"{time.time() - began:.0f} s")
            total = 0.0
    return average.eval()
