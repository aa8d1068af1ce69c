"""Where a word lies in its recording."""

import numpy as np

from . import frontend
from .corpus import RATE

# A word's sound reaches from where the smoothed level first to where it last comes within this
# many dB of its peak.
DEPTH = 26.0
# The floor of a noisy recording is no word: stay this many dB above it.
ABOVE_FLOOR = 8.0
# Gaps inside a word (stops) are shorter than this (frames of 10 ms).
GAP = 25
PRONUNCIATIONS = {"alexa": "AH L EH K S AH"}


def level(samples):
    """dB per frame, smoothed over 50 ms, of the bands that carry speech."""
    energy = frontend.energies(samples).sum(axis=1) + 1e-9
    kernel = np.ones(5) / 5
    return 10 * np.log10(np.convolve(energy, kernel, "same"))


def by_energy(samples):
    """(start, end) frames of the loudest stretch of sound."""
    decibels = level(samples)
    floor = np.percentile(decibels, 8)
    peak = int(np.argmax(decibels))
    threshold = max(decibels[peak] - DEPTH, min(floor + ABOVE_FLOOR, decibels[peak] - 6))
    loud = np.flatnonzero(decibels > threshold)
    start = end = peak
    for frame in loud[loud > peak]:
        if frame - end > GAP:
            break
        end = frame
    for frame in loud[loud < peak][::-1]:
        if start - frame > GAP:
            break
        start = frame
    return int(start), int(end)


class Aligner:
    """Forced alignment with the acoustic model that pocketsphinx ships."""

    def __init__(self):
        from pocketsphinx import Decoder
        self.decoder = Decoder(samprate=RATE, loglevel="FATAL", lm=None)
        for word, phones in PRONUNCIATIONS.items():
            if self.decoder.lookup_word(word) is None:
                self.decoder.add_word(word, phones, True)

    def span(self, samples, word):
        """(start, end) frames of the word, or nil where the model does not find it."""
        self.decoder.set_align_text(word)
        pcm = np.clip(samples * 32767, -32768, 32767).astype(np.int16).tobytes()
        self.decoder.start_utt()
        self.decoder.process_raw(pcm, full_utt=True)
        self.decoder.end_utt()
        for segment in self.decoder.seg() or []:
            if segment.word.startswith(word):
                return segment.start_frame, segment.end_frame
        return None


def spans(clips, word_of):
    """(start, end) frames per clip: the aligner's where it agrees with the energy to within
    0.3 s at either end or the energy finds far too much, else the energy's."""
    aligner, found, counts = Aligner(), [], {"both": 0, "energy": 0, "aligned": 0}
    for index, name in enumerate(clips.names):
        samples = clips.clip(index)
        loud = by_energy(samples)
        aligned = aligner.span(samples, word_of(name))
        if aligned is None or not 25 <= aligned[1] - aligned[0] <= 140:
            kind, span = "energy", loud
        elif abs(aligned[0] - loud[0]) < 30 and abs(aligned[1] - loud[1]) < 30:
            kind, span = "both", (min(aligned[0], loud[0]), (aligned[1] + loud[1]) // 2)
        elif 25 <= loud[1] - loud[0] <= 110:
            kind, span = "energy", loud
        else:
            kind, span = "aligned", aligned
        counts[kind] += 1
        found.append(span)
    return np.array(found), counts


def kept(store, words):
    """The spans of the words in their recordings, [recordings, 2] in frames; found once."""
    path = store / "words-spans.npy"
    if not path.exists():
        found, counts = spans(words, lambda name: name.split("/")[1])
        print(f"alignment: {counts}", flush=True)
        np.save(path, found)
    return np.load(path)
