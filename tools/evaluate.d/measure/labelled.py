"""Writes labelled speech: `labelled.py DIR OUT`.

Real words of DIR's manifest whose edges two ways agree on (`edges.py`), in their own noise, and
synthetic phrases whose edges are known to the sample (`phrases.py`). OUT/labels.json lists
{"file", "kind", "part", "start", "end"} with seconds, and what is known of the speaker. A part is
"tuning", which constants may be chosen on, or "test": speakers of words whose name ends in an even
digit are in the one, all others in the other; so are phrases and their voices' manner.
"""

import json
import sys
from pathlib import Path

import numpy as np
import soundfile

from . import bed, edges, phrases

RATE = edges.RATE


def aligned(aligner, samples, keyword):
    span = aligner.span(samples, keyword)
    return span and (span[0] / 100, (span[1] + 1) / 100)


def words(folder, random):
    """(name, samples, label) of the words whose edges are known; says how many are not."""
    from hearing.alignment import Aligner

    aligner = Aligner()
    entries = [e for e in json.loads((folder / "manifest.json").read_text()) if e["keyword"]]
    kept = 0
    for number, entry in enumerate(entries):
        if sys.stderr.isatty():
            print(f"\raligned {number} of {len(entries)}", end="", file=sys.stderr)
        samples, rate = soundfile.read(folder / entry["file"], dtype="float32")
        if rate != RATE or samples.ndim > 1:
            sys.exit(f"{folder / entry['file']}: not 16 kHz mono: convert it")
        found = edges.word(samples, aligned(aligner, samples, entry["keyword"]))
        if found is None:
            continue
        start, end = (int(round(second * RATE)) for second in found)
        noise = bed.own_noise(samples, start, end)
        if noise is None:
            continue
        kept += 1
        speaker = entry.get("speaker")
        part = "tuning" if speaker and speaker[-1] in "02468" else "test"
        label = {"kind": "real", "part": part, "keyword": entry["keyword"], "speaker": speaker}
        yield Path(entry["file"]).with_suffix("").as_posix().replace("/", "-"), \
            bed.padded(samples, start, end, noise, random), label
    print(f"labelled {kept} of {len(entries)} words; the others' edges are not sure",
          file=sys.stderr)


def synthetic(part, said, random):
    for number, (voice, text, samples) in enumerate(said):
        faint = (np.sqrt(bed.FAINT) * random.standard_normal(RATE)).astype(np.float32)
        yield f"{part}-{number:03d}", bed.padded(
            samples, 0, len(samples), bed.frames(faint), random), {
            "kind": "synthetic", "part": part, "voice": voice, "text": text}


def write(folder, out, seed=17):
    random = np.random.default_rng(seed)
    (out / "speech").mkdir(parents=True, exist_ok=True)
    labels = []
    sources = (
        synthetic("test", phrases.phrases(phrases.PHRASES, seed=31), random),
        words(folder, random),
        synthetic("tuning", phrases.phrases(phrases.TUNING, seed=77), np.random.default_rng(1017)))
    for source in sources:
        for name, (samples, start, end), label in source:
            file = f"speech/{name}.wav"
            soundfile.write(out / file, samples, RATE, subtype="PCM_16")
            labels.append({"file": file, "start": start / RATE, "end": end / RATE, **label})
    if not any(label["kind"] == "real" for label in labels):
        sys.exit(f"{folder}: no word has edges that are sure")
    (out / "labels.json").write_text(json.dumps(labels, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))
