"""Synthetic phrases: speech whose first and last sample are known."""

import subprocess
import tempfile
from pathlib import Path

import numpy as np
import soundfile
from scipy.signal import resample_poly

RATE = 16_000
# Of the peak of a phrase: what is quieter at its ends is the synthesiser's silence.
SILENCE = 10 ** (-45 / 20)
VARIANTS = ("m1", "m3", "m7", "f2", "f4", "f5", "klatt4", "Annie")
# How often espeak-ng says a phrase, each time in another voice.
VOICES_A_PHRASE = 3
FLITE = ("awb", "kal16", "rms", "slt")
# No phrase has a pause in it; plosives, fricatives, nasals and vowels begin and end them.
PHRASES = {
    "en-us": ("turn on the kitchen light", "what time is it", "stop", "play some music",
              "fetch the newspaper", "set a timer for ten minutes", "shut the window please",
              "how warm is it outside"),
    "en-gb": ("call my brother", "hello", "next song", "open the garage door",
              "thank you very much", "find my phone"),
    "de": ("mach das Licht an", "wie spät ist es", "Fenster schließen",
           "Schalte die Heizung aus", "zwei Eier kochen"),
    "fr-fr": ("allume la lumière", "quelle heure est il", "chauffe la maison", "ferme la porte"),
    "es": ("enciende la luz", "qué hora es", "cierra la ventana", "favor de parar"),
    "it": ("accendi la luce", "che ore sono", "spegni la musica", "fammi sentire una canzone"),
    "pl": ("włącz światło", "która jest godzina", "przestań"),
    "ru": ("включи свет", "который час", "хватит"),
    "fi": ("sytytä valot", "paljonko kello on", "hiljaa"),
    "sv": ("tänd lampan", "hur mycket är klockan", "stäng fönstret"),
    "tr": ("ışığı aç", "saat kaç", "fişi çek"),
    "hi": ("बत्ती जलाओ", "समय क्या है"),
    "cmn": ("打开灯", "现在几点了"),
    "sw": ("washa taa", "ni saa ngapi"),
}

# What constants may be tuned on: none of these is said in the test.
TUNING = {
    "en-us": ("set the alarm for seven", "how do I get home", "pause", "cancel that",
              "switch off the fan", "where is the nearest shop", "volume up", "shuffle my songs"),
    "en-gb": ("put the kettle on", "good morning", "check the oven", "tell me a story",
              "halfway there", "close the curtains"),
    "de": ("stell den Wecker", "halt", "Spiel etwas Musik", "Kaffee machen bitte",
           "fünf Minuten"),
    "fr-fr": ("ouvre la fenêtre", "arrête", "coupe le son", "cherche mon téléphone"),
    "es": ("apaga la televisión", "hola", "sube el volumen", "cuánto falta"),
    "it": ("apri la porta", "alza il volume", "chiudi tutto", "fermati subito"),
    "pl": ("otwórz drzwi", "cześć", "ciszej proszę"),
    "ru": ("открой дверь", "стой", "поставь чайник"),
    "fi": ("avaa ovi", "kiitos", "huomenta"),
    "sv": ("öppna dörren", "sluta", "god kväll"),
    "tr": ("kapıyı kapat", "teşekkürler", "hava nasıl"),
    "hi": ("दरवाज़ा खोलो", "रुको"),
    "cmn": ("关门", "请停止"),
    "sw": ("funga mlango", "habari gani"),
}


def trimmed(samples, rate):
    """The phrase alone, at 16 kHz, peak 0.25."""
    loud = np.flatnonzero(np.abs(samples) > SILENCE * np.abs(samples).max())
    samples = samples[loud[0]:loud[-1] + 1]
    divisor = np.gcd(rate, RATE)
    samples = resample_poly(samples, RATE // divisor, rate // divisor)
    return (0.25 * samples / np.abs(samples).max()).astype(np.float32)


def said(arguments, path):
    subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    samples, rate = soundfile.read(path)
    return trimmed(samples, rate)


def phrases(languages, seed):
    """(voice, text, samples) of every phrase and voice, the same for the same seed."""
    random = np.random.default_rng(seed)
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "said.wav")
        for language, texts in languages.items():
            for text in texts:
                for variant in random.choice(VARIANTS, VOICES_A_PHRASE, replace=False):
                    voice = f"{language}+{variant}"
                    yield f"espeak-ng {voice}", text, said(
                        ["espeak-ng", "-v", voice, "-s", str(random.integers(130, 200)), "-p",
                         str(random.integers(25, 75)), "-w", path, text], path)
        for voice in FLITE:
            for text in languages["en-us"] + languages["en-gb"]:
                stretch = f"duration_stretch={random.uniform(0.85, 1.3):.2f}"
                yield f"flite {voice}", text, said(
                    ["flite", "-voice", voice, "--setf", stretch, "-t", text, "-o", path], path)
