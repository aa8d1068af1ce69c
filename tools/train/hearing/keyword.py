"""Training the keyword network: it stands on the embedding, with one head for all words and one
output a word. The embedding is left as it is until the last round, in which all is trained.

A word's step scores are judged over a window about its end: the largest must be high there;
everywhere else, in every other recording and for every other word, all must stay low. Half way
through, the negatives are searched for what the network takes for a word, and those stretches
are trained on more often."""

import copy
import time

import numpy as np
import torch
from torch import nn

from . import embedding, frontend, networks, warping
from .pools import ITEM_STEPS, NAMES, Pool

WIDTH = 48
# Dilations of the head's layers: with the embedding it hears 1.4 s.
DILATIONS = (1, 2, 4, 8, 16)
BATCH_WORDS = 48
BATCH_OTHER = 72
# Steps of 20 ms about the end of a word: where the score must rise, and where it may.
RISE = (-3, 6)
MAY = (-14, 22)
AVERAGE = 0.99
# Cross-validation: the folds that each network in turn is tested on.
TESTED = ((0, 3), (1, 4), (2,))
# The share of the items that are turned into another voice, and by what factors of pace.
CHANGED = 0.75
PACE = (0.83, 1.2)


class Network(nn.Module):
    """[batch, 80, steps] of energies to one logit per output and step."""

    def __init__(self, outputs, dropout=0.0):
        super().__init__()
        self.past = embedding.REACH - 1 + 2 * sum(DILATIONS)
        self.trunk = embedding.Network().blocks
        widths = [embedding.WIDTH] + [WIDTH] * len(DILATIONS)
        self.blocks = nn.Sequential(*[
            networks.Causal(inputs, WIDTH, 3, dilation, inputs == WIDTH)
            for inputs, dilation in zip(widths, DILATIONS)])
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Conv1d(WIDTH, outputs, 1)

    def forward(self, x):
        x = self.trunk(torch.log1p(x))
        return self.head(self.dropout(self.blocks(x)))

    def layers(self, output):
        """The layers for one of the outputs, which take ln(1 + P)."""
        return ([block.folded() for block in [*self.trunk, *self.blocks]]
                + [networks.one_output(self.head, output)])

    def hold(self, held):
        """Keeps the embedding as it is, or trains it with the rest."""
        self.trunk.requires_grad_(not held)
        self.trunk.train(not held)


class Windows:
    """Draws windows of ITEM_STEPS steps from a pool."""

    def __init__(self, pool: Pool, items, random):
        self.pool, self.random = pool, random
        self.items = items[pool.count[items] > 20]
        weights = pool.count[self.items].astype(float)
        self.share = np.cumsum(weights / weights.sum())

    def stretch(self, at):
        """ITEM_STEPS steps up to and with step `at` + ITEM_STEPS, zero past the end."""
        part = self.pool.steps[at:at + ITEM_STEPS]
        if len(part) < ITEM_STEPS:
            part = np.concatenate([part, np.zeros((ITEM_STEPS - len(part), part.shape[1]),
                                                  part.dtype)])
        return part

    def draw(self, count):
        chosen = self.items[np.searchsorted(self.share, self.random.random(count))]
        first, length = self.pool.first[chosen], self.pool.count[chosen]
        offset = self.random.random(count) * np.maximum(1, length - ITEM_STEPS)
        return [self.stretch(at) for at in first + offset.astype(int)]


def masked(batch, random):
    """Some bands of some items set to nothing, for both frames of the step."""
    for item in range(len(batch)):
        if random.random() < 0.35:
            width = random.integers(2, 9)
            low = random.integers(0, 40 - width)
            batch[item, low:low + width] = 0
            batch[item, 40 + low:40 + low + width] = 0
    return batch


def other_voice(steps, end, matrices, random):
    """The item as of another speaker: bands moved and, about step `end`, slower or faster."""
    frames = np.asarray(steps, np.float32).reshape(-1, frontend.BANDS)
    if random.random() < 0.6:
        anchor = 2 * end
        place = anchor + (np.arange(len(frames)) - anchor) * random.uniform(*PACE)
        place = np.clip(place, 0, len(frames) - 1.001)
        low = place.astype(int)
        part = (place - low)[:, None].astype(np.float32)
        frames = frames[low] * (1 - part) + frames[low + 1] * part
    if random.random() < 0.75:
        frames = frames @ matrices[random.integers(len(matrices))]
    return frames.reshape(len(steps), -1)


def loss(logits, words, ends):
    """The mean over items: rise at the words' ends, rest elsewhere."""
    count, outputs, length = logits.shape
    steps = torch.arange(length)
    relative = steps[None] - ends[:, None]
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
    negative = nn.functional.softplus(highest).sum() + 0.1 * at_rest.sum() / length * 4
    return positive / BATCH_WORDS + negative / (count * outputs) * 4


def searched(network, pool, items):
    """(step, score) of the highest step of every 2 s of the items."""
    found = []
    for item in items:
        first, count = pool.first[item], pool.count[item]
        logits = networks.scores(network, pool.steps[first:first + count]).max(axis=1)
        for start in range(0, count, 100):
            at = start + int(np.argmax(logits[start:start + 100]))
            found.append((first + max(0, min(at - ITEM_STEPS + 30, count - ITEM_STEPS)),
                          logits[at]))
    return np.array(found)


def train(words, others, tested, iterations, seed, trunk, start=None, outputs=len(NAMES), log=print):
    """A network trained on all folds but those `tested`, on top of `trunk`, the state of an
    embedding.

    From `start`, the state of a network trained so before, it goes on with more synthetic voices
    and trains the embedding, too."""
    random = np.random.default_rng(seed)
    torch.manual_seed(seed)
    network = Network(outputs, dropout=0.1)
    network.trunk.load_state_dict({name.removeprefix("blocks."): value
                                   for name, value in trunk.items() if name.startswith("blocks.")})
    if start is not None:
        network.load_state_dict(start)
    average = copy.deepcopy(network)
    matrices = warping.tracts()
    made_share = 0.12 if start is None else 0.25
    searches = [iterations * 2 // 5, iterations * 7 // 10] if start is None else [0]
    kept = np.flatnonzero(~np.isin(words.fold, tested))
    by_word = [kept[words.word[kept] == word] for word in range(outputs)]
    real = [items[words.fold[items] >= 0] for items in by_word]
    made = [items[words.fold[items] < 0] for items in by_word]
    other_items = np.flatnonzero(~np.isin(others.fold, tested))
    windows = Windows(others, other_items, random)
    hard = None
    optimiser = torch.optim.AdamW(network.parameters(), lr=3e-3, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, 4e-3 if start is None else 2e-3, iterations, pct_start=0.15)
    began, total = time.time(), 0.0
    for iteration in range(iterations):
        if iteration in searches:
            found = searched(average, others, other_items)
            order = np.argsort(-found[:, 1])[:2500]
            hard = found[order, 0].astype(int)
            log(f"  without {tested}: hardest negatives {found[order[[0, 10, 100, 1000]], 1].round(1)}")
        network.train()
        network.hold(start is None)
        drawn, labels, ends = [], [], []
        for slot in range(BATCH_WORDS):
            word = slot % outputs
            source = made[word] if len(real[word]) == 0 or (
                len(made[word]) and random.random() < made_share) else real[word]
            item = source[random.integers(len(source))]
            drawn.append(words.steps[words.first[item]:words.first[item] + ITEM_STEPS])
            labels.append(word)
            ends.append(words.end[item])
        mined = 0 if hard is None else BATCH_OTHER // 2
        drawn += windows.draw(BATCH_OTHER - mined)
        drawn += [windows.stretch(at + random.integers(-10, 10) if at > 10 else at)
                  for at in (hard[random.integers(len(hard), size=mined)] if mined else [])]
        labels += [-1] * BATCH_OTHER
        ends += [-1000] * BATCH_OTHER
        drawn = [other_voice(item, min(end, ITEM_STEPS - 1) if end >= 0 else ITEM_STEPS // 2,
                             matrices, random) if random.random() < CHANGED else item
                 for item, end in zip(drawn, ends)]
        batch = np.stack(drawn).astype(np.float32).transpose(0, 2, 1)
        inputs = torch.from_numpy(np.ascontiguousarray(masked(batch, random)))
        with torch.autocast("cpu", torch.bfloat16):
            logits = network(inputs)
        value = loss(logits.float(), torch.tensor(labels), torch.tensor(np.array(ends)))
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
    average.eval()
    return average
