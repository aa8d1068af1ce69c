"""Training the embedding: a vector every step that says what is being said, whoever says it.

Contrastive, on real speech without a label (van den Oord, Li and Vinyals, "Representation learning
with contrastive predictive coding", 2018): two views of one stretch of speech, each at another
pace and pitch, with another vocal tract, room and noise, must agree step by step (InfoNCE), and
differ from the other moments of the stretch and from those of all others. No wake word is heard:
neither the recordings of them nor synthetic ones."""

import time

import numpy as np
import torch
from torch import nn

from . import frontend, networks, views, warping
from .pools import STACK

SIZE = 24
WIDTH = 64
# Kernel and dilation of the layers before the last, which looks at the present step only.
SHAPE = ((2, 1), (3, 1), (3, 2))
REACH = 1 + sum((kernel - 1) * dilation for kernel, dilation in SHAPE)
# Stretches of one set and of how many sets make a batch, and the steps of a window.
TOGETHER = 8
BATCH = 48
WINDOW = 110
ANCHORS = 20
# Of the other stretches one step in so many counts: neighbours say the same.
SPARSE = 4
TEMPERATURE = 0.1
# Steps about an anchor that are neither the same moment nor another one.
NEAR = 3
# Bands that are lost to a narrow channel or to a hum.
LOST = (2, 9)


class Network(nn.Module):
    """[batch, 80, steps] of ln(1 + P) to a unit vector per step."""

    def __init__(self):
        super().__init__()
        widths = [networks.INPUTS] + [WIDTH] * len(SHAPE)
        self.blocks = nn.Sequential(*[
            networks.Causal(inputs, outputs, *shape, inputs == outputs)
            for inputs, outputs, shape in zip(widths, widths[1:], SHAPE)])
        self.head = nn.Conv1d(WIDTH, SIZE, 1)

    def forward(self, x):
        return nn.functional.normalize(self.head(self.blocks(x)), dim=1, eps=1e-4)

    def layers(self):
        return [block.folded() for block in self.blocks] + [
            networks.layer(self.head.weight.permute(2, 1, 0), self.head.bias, 1, "none", False)]


def heard(features):
    """Frames [n, 40] of the front end as the steps [n / 2, 80] that the network takes."""
    count = len(features) // STACK
    return np.log1p(features[:count * STACK]).reshape(count, STACK * frontend.BANDS)


def vectors(layers, features):
    """Unit vectors [n / 2, SIZE] of frames [n, 40] by plain numpy, as precise as the frames."""
    x = heard(features)
    for entry in layers:
        past = (entry["kernel"] - 1) * entry["dilation"]
        padded = np.concatenate([np.zeros((past, x.shape[1]), x.dtype), x])
        y = entry["bias"] + sum(
            padded[j * entry["dilation"]:j * entry["dilation"] + len(x)] @ entry["weights"][j]
            for j in range(entry["kernel"]))
        if entry["activation"] == "relu":
            y = np.maximum(y, 0)
        x = y + x if entry["residual"] else y
    return x / np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-4)


class Draw:
    """Draws pairs of views of the same moments."""

    def __init__(self, made, random):
        self.made, self.random = made, random
        self.matrices = warping.tracts()
        self.groups = [np.flatnonzero(made.name == name) for name in np.unique(made.name)]
        sizes = np.array([len(group) for group in self.groups], float)
        # Small sets a little more often than their share: they are other voices.
        self.share = sizes ** 0.7 / np.sum(sizes ** 0.7)

    def window(self, stretch, copy, start):
        """Steps [WINDOW, 80] that begin near frame `start` of the stretch, and the frame of the
        stretch in the middle of each."""
        made, random = self.made, self.random
        pace, count = made.pace[stretch, copy], made.count[stretch, copy]
        warp = random.uniform(*views.PACE) if random.random() < 0.7 else 1.0
        place = (start + random.uniform(-20, 0)) / pace + np.arange(WINDOW * STACK) * warp
        place = np.clip(place, 0, count - 1.001)
        low = place.astype(int)
        part = (place - low)[:, None].astype(np.float32)
        first = made.first[stretch, copy]
        held = made.frames[first + low[0]:first + low[-1] + 2].astype(np.float32)
        frames = held[low - low[0]] * (1 - part) + held[low - low[0] + 1] * part
        if random.random() < 0.75:
            frames = frames @ self.matrices[random.integers(len(self.matrices))]
        if random.random() < 0.2:
            width = random.integers(*LOST)
            lost = random.integers(0, frontend.BANDS - width)
            frames[:, lost:lost + width] = 0
        middle = place.reshape(-1, STACK).mean(axis=1) * pace
        return heard(frames), middle

    def batch(self):
        """Two arrays of windows [BATCH, WINDOW, 80] with their moments [BATCH, WINDOW], and of the
        anchors of the first: (item, step, the step of the same moment in the second)."""
        one, two, moments, other_moments, anchors = [], [], [], [], []
        made, random = self.made, self.random
        while len(one) < BATCH:
            group = self.groups[random.choice(len(self.groups), p=self.share)]
            for stretch in group[random.integers(len(group), size=TOGETHER)]:
                copies = random.permutation(views.COPIES)[:2]
                longest = len(self.speech(stretch)) - WINDOW * STACK
                start = random.uniform(0, max(1, longest))
                a, when_a = self.window(stretch, copies[0], start)
                b, when_b = self.window(stretch, copies[1], start)
                anchors += self.anchors(stretch, len(one), when_a, when_b)
                one.append(a)
                two.append(b)
                moments.append(when_a)
                other_moments.append(when_b)
        return (np.stack(one), np.stack(two), np.stack(moments), np.stack(other_moments),
                np.array(anchors))

    def speech(self, stretch):
        origin = self.made.origin
        end = origin[stretch + 1] if stretch + 1 < len(origin) else len(self.made.speech)
        return self.made.speech[origin[stretch]:end]

    def anchors(self, stretch, item, when_a, when_b):
        speech = self.speech(stretch)
        nearest = np.clip(np.searchsorted(when_b, when_a), 1, WINDOW - 1)
        nearest = nearest - (when_a - when_b[nearest - 1] < when_b[nearest] - when_a)
        usable = (np.abs(when_b[nearest] - when_a) < 1.5) & (np.arange(WINDOW) >= REACH)
        usable &= (nearest >= REACH) & (np.diff(when_a, append=when_a[-1] + 0.0) > 0)
        usable &= speech[np.minimum(when_a.astype(int), len(speech) - 1)]
        found = np.flatnonzero(usable)
        found = self.random.permutation(found)[:ANCHORS]
        return [(item, step, nearest[step]) for step in found]


def loss(a, b, when_a, when_b, anchors):
    """InfoNCE of the anchors, half against every moment of the batch and half against those of
    the same stretch; a [batch, SIZE, steps]."""
    items, steps, same = anchors.T
    batch, size, length = b.shape
    anchor = a[items, :, steps]
    own = torch.einsum("ns,nst->nt", anchor, b[items]) / TEMPERATURE
    right = own.gather(1, same[:, None])[:, 0]
    apart = (when_b[items] - when_a[items, steps][:, None]).abs() > NEAR * STACK
    own = own.masked_fill(~apart, -1e4)
    within = torch.logaddexp(torch.logsumexp(own, 1), right) - right
    others = b[:, :, int(steps[0]) % SPARSE::SPARSE].permute(0, 2, 1).reshape(-1, size)
    item_of = torch.arange(batch).repeat_interleave(others.shape[0] // batch)
    across = anchor @ others.T / TEMPERATURE
    across = across.masked_fill(item_of[None] == items[:, None], -1e4)
    total = torch.logaddexp(torch.logsumexp(across, 1), torch.logsumexp(own, 1))
    everywhere = torch.logaddexp(total, right) - right
    return within.mean(), everywhere.mean()


def train(made, iterations, seed, start=None, log=print):
    """The network, trained on pairs of views."""
    random = np.random.default_rng(seed)
    torch.manual_seed(seed)
    draw, network = Draw(made, random), Network()
    if start is not None:
        network.load_state_dict(start)
    optimiser = torch.optim.AdamW(network.parameters(), lr=3e-3, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, 5e-3 if start is None else 3e-3, iterations, pct_start=0.1)
    began, sums = time.time(), np.zeros(2)
    for iteration in range(iterations):
        one, two, when_a, when_b, anchors = draw.batch()
        both = torch.from_numpy(np.concatenate([one, two]).transpose(0, 2, 1).astype(np.float32))
        found = network(both)
        within, across = loss(found[:BATCH], found[BATCH:], torch.from_numpy(when_a),
                              torch.from_numpy(when_b), torch.from_numpy(anchors))
        value = within + across
        optimiser.zero_grad()
        value.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimiser.step()
        schedule.step()
        sums += within.item(), across.item()
        if (iteration + 1) % 100 == 0:
            log(f"  embedding step {iteration + 1}: within {sums[0] / 100:.3f}, across "
                f"{sums[1] / 100:.3f}, {time.time() - began:.0f} s")
            sums[:] = 0
    return network.eval()
