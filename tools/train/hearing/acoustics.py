"""Rooms, noises and the mixing of them: what stands between a mouth and the front end."""

import numpy as np
from scipy.signal import butter, lfilter, resample_poly, sosfilt

from .corpus import RATE

SPEED_OF_SOUND = 343.0
# Length of the frames whose largest energy sets the level of a mix, as in Picovoice's
# wake-word-benchmark.
LEVEL_FRAME = 2048


def largest_frame_energy(samples):
    """The largest energy of any frame of 2048 samples (of the whole, if shorter)."""
    count = len(samples) // LEVEL_FRAME
    if count == 0:
        return float(np.sum(samples**2, dtype=np.float64)) + 1e-12
    frames = samples[:count * LEVEL_FRAME].reshape(count, LEVEL_FRAME)
    return float(np.max(np.sum(frames**2, axis=1, dtype=np.float64))) + 1e-12


def noise_gain(speech, noise, decibels):
    """The gain of `noise` that puts its largest frame `decibels` below that of `speech`."""
    return np.sqrt(largest_frame_energy(speech)
                   / (largest_frame_energy(noise) * 10 ** (decibels / 10)))


def room(random):
    """An impulse response by the image method (Allen and Berkley, 1979), direct sound first.

    A shoebox of random size and absorption, mouth and microphone 0.3 to 5 m apart; the tail past
    the images is noise under the same decay. Energy of the direct sound is 1."""
    size = random.uniform([2.5, 2.5, 2.2], [8, 6, 3.2])
    microphone = size * random.uniform(0.1, 0.9, 3)
    for _ in range(20):
        mouth = size * random.uniform(0.1, 0.9, 3)
        if 0.3 < np.linalg.norm(mouth - microphone) < 5:
            break
    t60 = random.uniform(0.12, 0.75)
    volume, surface = np.prod(size), 2 * (size[0] * size[1] + size[1] * size[2] + size[0] * size[2])
    absorption = min(0.9, 0.161 * volume / (surface * t60))
    reflection = np.sqrt(1 - absorption)
    order = np.arange(-4, 5)
    n = np.stack(np.meshgrid(order, order, order, indexing="ij"), -1).reshape(-1, 3)
    length = int(min(t60, 0.5) * RATE)
    response = np.zeros(length)
    direct = np.linalg.norm(mouth - microphone)
    for flip in np.ndindex(2, 2, 2):
        flip = np.array(flip)
        image = (1 - 2 * flip) * mouth + 2 * n * size
        distance = np.linalg.norm(image - microphone, axis=1)
        bounces = np.abs(n - flip).sum(axis=1) + np.abs(n).sum(axis=1)
        at = ((distance - direct) / SPEED_OF_SOUND * RATE).astype(int)
        kept = at < length
        np.add.at(response, at[kept], reflection ** bounces[kept] * direct / distance[kept]
                  * np.where(random.random(kept.sum()) < 0.5 * (bounces[kept] > 3), -1, 1))
    mean_free = 4 * volume / surface / SPEED_OF_SOUND * RATE
    after = np.arange(length)
    late = random.standard_normal(length) * 10 ** (-3 * after / (t60 * RATE))
    reach = int(4 * mean_free)
    if reach < length:
        window = slice(max(0, reach - 400), reach)
        scale = np.sqrt(np.mean(response[window]**2) / np.mean(late[window]**2))
        response[reach:] = scale * late[reach:]
    return response.astype(np.float32)


def convolved(samples, response):
    """The sound in the room, of the same length, at the same largest-frame level."""
    size = 1 << (len(samples) + len(response) - 1).bit_length()
    wet = np.fft.irfft(np.fft.rfft(samples, size) * np.fft.rfft(response, size),
                       size)[:len(samples)].astype(np.float32)
    return wet * np.sqrt(largest_frame_energy(samples) / largest_frame_energy(wet))


def faster(samples, factor):
    """The sound played `factor` times as fast, pitch and all, to the nearest hundredth."""
    down = int(round(100 * factor))
    return samples if down == 100 else resample_poly(samples, 100, down).astype(np.float32)


def coloured(samples, random):
    """A random tilt of up to ±6 dB an octave-decade and now and then a narrow channel."""
    tilt = random.uniform(-0.5, 0.6)
    samples = lfilter([1, -tilt], [1], samples).astype(np.float32)
    kind = random.random()
    if kind < 0.12:
        band = butter(4, [random.uniform(200, 350), random.uniform(3200, 3900)], "bandpass",
                      fs=RATE, output="sos")
    elif kind < 0.24:
        band = butter(4, random.uniform(3500, 7000), "lowpass", fs=RATE, output="sos")
    elif kind < 0.4:
        band = butter(2, random.uniform(80, 300), "highpass", fs=RATE, output="sos")
    else:
        return samples
    return sosfilt(band, samples).astype(np.float32)


class Noises:
    """Draws stretches of noise: recordings, music, sounds, babble and made-up noise.

    `recorded` is a list of long arrays (one a noise), `music` and `sounds` are Clips, `babble`
    Clips of speech that no test uses."""

    def __init__(self, recorded, music, sounds, babble, random):
        self.recorded, self.music, self.sounds = recorded, music, sounds
        self.babble, self.random = babble, random

    def loop(self, source, length):
        """A stretch that starts anywhere in `source` and wraps round."""
        start = self.random.integers(len(source))
        turns = -(-(start + length) // len(source))
        return np.tile(source, turns)[start:start + length]

    def made(self, length):
        """Noise of a random slope, sometimes with hum, clicks or slow swells."""
        random = self.random
        spectrum = np.fft.rfft(random.standard_normal(length))
        frequency = np.maximum(np.fft.rfftfreq(length, 1 / RATE), 30)
        noise = np.fft.irfft(spectrum * frequency ** -random.uniform(0, 1.3), length)
        noise /= np.std(noise) + 1e-9
        time = np.arange(length) / RATE
        if random.random() < 0.3:
            hum = random.choice([50, 60, 100, 120, random.uniform(80, 1500)])
            for harmonic in range(1, random.integers(2, 9)):
                noise += random.uniform(0, 1.5) * np.sin(
                    2 * np.pi * hum * harmonic * time + random.uniform(0, 6))
        if random.random() < 0.3:
            for at in random.integers(0, max(1, length - 1600), random.integers(1, 12)):
                burst = random.standard_normal(1600) * np.exp(
                    -np.arange(1600) / random.uniform(20, 500))
                noise[at:at + 1600] += random.uniform(3, 25) * burst[:length - at]
        if random.random() < 0.3:
            noise *= 1 + 0.9 * np.sin(2 * np.pi * random.uniform(0.1, 4) * time
                                      + random.uniform(0, 6))
        return noise.astype(np.float32)

    def many_voices(self, length):
        voices = self.random.integers(3, 9)
        total = np.zeros(length, np.float32)
        for _ in range(voices):
            at = 0
            while at < length:
                clip = self.babble.clip(self.random.integers(len(self.babble)))
                total[at:at + len(clip)] += clip[:length - at]
                at += len(clip)
        return total

    def clips(self, source, length):
        clip = source.clip(self.random.integers(len(source)))
        return self.loop(clip, length)

    def draw(self, length, voices=True):
        """Noise of `length` samples at any level; babble only if `voices`, else more music."""
        kind = self.random.random()
        if kind < 0.3 or voices and kind < 0.4:
            noise = self.loop(self.recorded[self.random.integers(len(self.recorded))], length)
        elif kind < 0.6:
            noise = self.clips(self.music, length)
        elif kind < 0.7:
            noise = self.many_voices(length) if voices else self.clips(self.music, length)
        elif kind < 0.78:
            noise = self.clips(self.sounds, length)
        else:
            return self.made(length)
        if self.random.random() < 0.3:
            noise = coloured(noise, self.random)
        return noise.astype(np.float32)
