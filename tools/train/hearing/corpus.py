"""The corpus: what is heard, where it comes from, and which part tests what.

Speech, music and noise come from a folder of recordings (`--data`, see README.md) and from Debian
packages that are downloaded and unpacked, not installed. All of it becomes 16 kHz mono 16-bit
audio: one `Clips` a set, held as one array with the boundaries of its files.

Every set of negatives belongs to one of `FOLDS` folds by language or prompt set, so that a network
of fold k is tested on languages and voices that it was not trained on.
"""

import io
import json
import re
import struct
import subprocess
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
from scipy.signal import resample_poly

RATE = 16_000
FOLDS = 5
WORDS = ("alexa", "computer", "jarvis")

# Package -> folder below which its sounds lie.
PACKAGES = (
    "asterisk-core-sounds-en-g722 asterisk-core-sounds-es-g722 asterisk-core-sounds-fr-g722 "
    "asterisk-core-sounds-it-g722 asterisk-core-sounds-ru-g722 asterisk-core-sounds-en "
    "asterisk-prompt-fr-armelle asterisk-prompt-it-menardi-wav asterisk-prompt-es-co "
    "klettres-data ktuberling-data fillets-ng-data fillets-ng-data-cs fillets-ng-data-nl "
    "hedgewars-data tuxpaint-stamps-default wesnoth-1.16-music singularity-music "
    "warzone2100-music hyperrogue-music nexuiz-music planetblupi-music-ogg oxygen-sounds "
    "fortunes colobot-common-sounds flight-of-the-amazon-queen"
).split()

# Language or prompt set -> the fold that tests it. Two sets of one language share a fold.
FOLD_OF = {
    "en": 0, "be": 0, "cs": 0, "da": 0, "he": 0, "tn": 0, "nb": 0, "pt": 0, "nn": 0,
    "es": 1, "bg": 1, "hu": 1, "uk": 1, "gl": 1, "eu": 1, "sr": 1,
    "fr": 2, "ca": 2, "ml": 2, "wa": 2, "sl": 2, "fi": 2,
    "it": 3, "el": 3, "lt": 3, "de": 3, "ar": 3, "nds": 3, "sv": 3,
    "hero": 1, "others": 2,
    "ru": 4, "ro": 4, "nl": 4, "kk": 4, "hi": 4,
}


@dataclass
class Clips:
    """Recordings of one kind end to end: 16-bit samples and where each file starts."""

    samples: np.ndarray
    starts: np.ndarray
    names: list

    def __len__(self):
        return len(self.names)

    def clip(self, index):
        """The samples of one file as float32 within ±1."""
        end = self.starts[index + 1] if index + 1 < len(self.starts) else len(self.samples)
        return self.samples[self.starts[index]:end].astype(np.float32) / 32768

    def subset(self, indices):
        """The files of `indices`, in that order."""
        return join([(self.names[i], self.clip(i)) for i in indices])

    @property
    def hours(self):
        return len(self.samples) / RATE / 3600

    def save(self, path):
        np.savez(path, samples=self.samples, starts=self.starts, names=np.array(self.names))

    @staticmethod
    def load(path):
        stored = np.load(path)
        return Clips(stored["samples"], stored["starts"], list(stored["names"]))


def join(pairs):
    """Clips of (name, float samples) pairs."""
    quantised = [np.clip(np.round(x * 32768), -32768, 32767).astype(np.int16) for _, x in pairs]
    starts = np.concatenate([[0], np.cumsum([len(x) for x in quantised])[:-1]]).astype(np.int64)
    samples = np.concatenate(quantised) if quantised else np.zeros(0, np.int16)
    return Clips(samples, starts, [str(name) for name, _ in pairs])


def read(path, seconds=None):
    """A sound file, or its first `seconds`, as 16 kHz mono float32."""
    with soundfile.SoundFile(path) as file:
        rate = file.samplerate
        frames = -1 if seconds is None else int(seconds * rate)
        samples = file.read(frames, dtype="float32", always_2d=True)
    samples = samples.mean(axis=1)
    if rate != RATE:
        divisor = np.gcd(rate, RATE)
        samples = resample_poly(samples, RATE // divisor, rate // divisor).astype(np.float32)
    return samples


def fetch(folder):
    """Downloads and unpacks the Debian packages into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for package in PACKAGES:
        if (folder / package).exists():
            continue
        print(f"fetch {package}", flush=True)
        with tempfile.TemporaryDirectory() as scratch:
            subprocess.run(["apt-get", "download", package], cwd=scratch, check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            archive = next(Path(scratch).glob("*.deb"))
            subprocess.run(["dpkg-deb", "-x", archive, folder / package], check=True)
        for bundle in (folder / package).rglob("*.pk3"):
            zipfile.ZipFile(bundle).extractall(bundle.parent)


def coded(files, codec):
    """Clips of headerless G.722 or GSM files, decoded as one stream.

    Both codecs turn a fixed number of bytes into a fixed number of samples (2 samples a byte at
    16 kHz, 160 samples in 33 bytes at 8 kHz), so the files stay apart by their lengths."""
    blobs = [path.read_bytes() for path in files]
    if codec == "g722":
        lengths = [2 * len(blob) for blob in blobs]
        arguments, rate = ["-f", "g722"], 16_000
    else:
        blobs = [blob[:len(blob) // 33 * 33] for blob in blobs]
        lengths = [160 * (len(blob) // 33) for blob in blobs]
        arguments, rate = ["-f", "gsm", "-ar", "8000"], 8_000
    decoded = subprocess.run(
        ["ffmpeg", "-v", "error", *arguments, "-i", "-", "-f", "s16le", "-ac", "1", "-ar",
         str(rate), "-"], input=b"".join(blobs), stdout=subprocess.PIPE, check=True).stdout
    samples = np.frombuffer(decoded, np.int16).astype(np.float32) / 32768
    pairs, at = [], 0
    for path, length in zip(files, lengths):
        clip = samples[at:at + length]
        at += length
        if rate != RATE:
            clip = resample_poly(clip, 2, 1).astype(np.float32)
        if len(clip) >= 0.2 * RATE:
            pairs.append((path.stem, clip))
    return join(pairs)


def sounds(root, kinds=(".ogg", ".wav", ".opus")):
    return sorted(p for p in root.rglob("*") if p.suffix in kinds and p.is_file())


def readable(files):
    """(name, samples) of the files that decode to at least 0.2 s and at most 5 min."""
    pairs = []
    for path in files:
        try:
            samples = read(path)
        except soundfile.LibsndfileError:
            continue
        if 0.2 * RATE <= len(samples) <= 300 * RATE:
            pairs.append((path, samples))
    return pairs


def adventure(path):
    """(set, name, samples) of the speech of Flight of the Amazon Queen: MP3 within one file behind
    a table of names, places and sizes. The hero's lines are one set, all others' another."""
    data = path.read_bytes()
    count = struct.unpack(">H", data[13:15])[0]
    for entry in range(count):
        name, _, start, size = struct.unpack(">12sBII", data[15 + 21 * entry:36 + 21 * entry])
        name = name.split(b"\0")[0].decode("ascii")
        if not name.endswith(".SB"):
            continue
        hero = name.startswith("JOE") or name[6:8] in ("J1", "J2")
        samples = read(io.BytesIO(data[start:start + size]))
        if len(samples) >= 0.2 * RATE:
            yield "hero" if hero else "others", name, samples


def dutch_lines_naming_words(root):
    """The dialogue ids of the fish game whose Dutch line holds one of the words."""
    named, last = set(), None
    for path in root.rglob("dialogs_nl.lua"):
        for line in path.read_text(errors="replace").splitlines():
            found = re.search(r'dialogId\("([^"]+)"', line)
            last = found.group(1) if found else last
            if "dialogStr" in line and any(word in line.lower() for word in WORDS):
                named.add(last)
    return named


def build(debian, data, store):
    """Decodes everything into `store`/NAME.npz, skipping the sets that are there already."""
    store.mkdir(parents=True, exist_ok=True)

    def keep(name, make):
        path = store / f"{name}.npz"
        if path.exists():
            return
        clips = make()
        clips.save(path)
        print(f"{name}: {len(clips)} files, {clips.hours:.2f} h", flush=True)

    for language in ("en", "es", "fr", "it", "ru"):
        root = debian / f"asterisk-core-sounds-{language}-g722"
        # Files of tones and of silence are no speech.
        files = [p for p in sorted(root.rglob("*.g722"))
                 if "silence" not in p.parts and not re.match(r"(beep|.*tone|ascending|descending)",
                                                              p.stem)]
        keep(f"speech-asterisk.{language}", lambda: coded(files, "g722"))
    for name, language in (("fr-armelle", "fr"), ("es-co", "es")):
        files = sorted((debian / f"asterisk-prompt-{name}").rglob("*.gsm"))
        keep(f"speech-{name}.{language}", lambda: coded(files, "gsm"))
    keep("speech-menardi.it",
         lambda: join(readable(sounds(debian / "asterisk-prompt-it-menardi-wav"))))

    named = dutch_lines_naming_words(debian / "fillets-ng-data")
    for language in ("cs", "nl"):
        files = [p for p in sounds(debian / f"fillets-ng-data-{language}") if p.stem not in named]
        keep(f"speech-fillets.{language}", lambda: join(readable(files)))

    grouped = {}
    for path in sounds(debian / "tuxpaint-stamps-default"):
        texts = path.parent / (re.sub(r"(_desc)?(_[a-z]{2}(_[a-z]{2})?)?$", "", path.stem) + ".txt")
        if texts.exists() and "omputer" in texts.read_text(errors="replace"):
            continue
        found = re.search(r"_desc_([a-z]{2})", path.stem)
        if found:
            grouped.setdefault(("tuxpaint", found.group(1)), []).append(path)
    for package, pattern in (("klettres-data", r"klettres/([a-z]+)"),
                             ("ktuberling-data", r"sounds/([a-z]+)")):
        for path in sounds(debian / package):
            found = re.search(pattern, str(path))
            if found and "omputer" not in path.name:
                grouped.setdefault((package[:-5], found.group(1)), []).append(path)
    for (name, language), files in sorted(grouped.items()):
        if language in FOLD_OF:
            keep(f"speech-{name}.{language}", lambda: join(readable(files)))
    voices = {}
    for path in sounds(debian / "hedgewars-data"):
        found = re.search(r"voices/([^/]+)/", str(path), re.I)
        if found:
            voices.setdefault(found.group(1), []).append(path)
    for voice, files in voices.items():
        keep(f"speech-hedgewars.{re.sub('[^A-Za-z0-9]', '', voice)}",
             lambda: join(readable(files)))

    spoken = {}
    for kind, name, samples in adventure(next(debian.rglob("queen.1c"))):
        spoken.setdefault(kind, []).append((name, samples))
    for kind, pairs in spoken.items():
        keep(f"speech-queen.{kind}", lambda: join(pairs))

    keep("music-train", lambda: join(readable(sounds(debian / "wesnoth-1.16-music"))))
    # For voice activity: pieces of more kinds of music.
    keep("music-more", lambda: join([
        (path, read(path, seconds=75)) for package in
        ("hyperrogue-music", "nexuiz-music", "planetblupi-music-ogg")
        for path in sounds(debian / package)]))
    keep("music-test", lambda: join([(p, read(p)) for p in sounds(debian / "singularity-music")
                                     + sounds(debian / "warzone2100-music")]))
    keep("sounds-train", lambda: join(readable(sounds(debian / "colobot-common-sounds"))))
    keep("sounds-test", lambda: join(readable(sounds(debian / "oxygen-sounds"))))

    words = data / "wake-words" if (data / "wake-words").exists() else data
    manifest = json.loads((words / "manifest.json").read_text())
    keep("words", lambda: join([(f"{entry['speaker']}/{entry['file']}", read(words / entry["file"]))
                                for entry in manifest if entry["keyword"]]))
    keep("commands", lambda: join([(entry["file"], read(words / entry["file"]))
                                   for entry in manifest if not entry["keyword"]]))
    keep("noise", lambda: join([(path.stem, read(path)) for path in
                                sorted((words / "noise").glob("*.flac"))]))


def fold_of(name):
    """The fold that tests a set of negative speech; sets of one kind may be numbered."""
    language = name.rsplit(".", 1)[1]
    if language in FOLD_OF:
        return FOLD_OF[language]
    if language.isdigit():
        return int(language) % FOLDS
    return sum(map(ord, language)) % FOLDS


def word_folds(clips):
    """Fold per wake-word recording: speakers whole, folds alike in number of recordings.

    Speakers are dealt out by falling number of recordings, each to the smallest fold."""
    folds = np.zeros(len(clips), int)
    for word in WORDS:
        counts = {}
        for index, name in enumerate(clips.names):
            speaker, file = name.split("/", 1)
            if file.startswith(word):
                counts.setdefault(speaker, []).append(index)
        sizes = np.zeros(FOLDS, int)
        for _, indices in sorted(counts.items(), key=lambda item: (-len(item[1]), item[0])):
            fold = int(np.argmin(sizes))
            sizes[fold] += len(indices)
            folds[indices] = fold
    return folds
