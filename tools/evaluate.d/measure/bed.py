"""Stretches of sound before and behind a recording, without a seam."""

import numpy as np

RATE = 16_000
LEAD = 2.0
TAIL = 2.5
# Seconds of the recording that are kept on either side of the word, and of the cross-fade.
KEPT = 0.6
FADE = 0.05
# Samples of the spectrum of a recording's own noise.
POINTS = 512
LEAST_FRAMES = 6
# Samples of next to nothing that are digital silence.
SILENT = 160
# The mean square that synthetic speech stands in: -77 dBFS.
FAINT = 10 ** -7.7


def frames(samples):
    """Frames of `POINTS` samples, half over one another."""
    if len(samples) < POINTS:
        return np.zeros((0, POINTS), np.float32)
    return np.lib.stride_tricks.sliding_window_view(samples, POINTS)[::POINTS // 2]


def own_noise(samples, start, end):
    """Frames of the recording's own noise beside its word, without digital silence and what is far
    louder than the rest; nil where there are few."""
    near, kept = int(0.03 * RATE), int(KEPT * RATE)
    found = np.concatenate([frames(samples[max(0, start - kept):max(0, start - near)]),
                            frames(samples[end + near:end + kept])])
    power = np.mean(found**2, axis=1)
    found, power = found[power > 1e-10], power[power > 1e-10]
    if len(found) < LEAST_FRAMES:
        return None
    return found[power < 10 * np.median(power)]


def noise_like(found, count, random):
    """Gaussian noise of the median spectrum of frames."""
    window = np.hanning(POINTS)
    # The power of noise has the median ln 2 of its mean.
    power = np.median(np.abs(np.fft.rfft(found * window, axis=1))**2, axis=0) / np.log(2)
    response = np.fft.fftshift(np.fft.irfft(np.sqrt(power / np.sum(window**2))))
    white = random.standard_normal(count + POINTS)
    return np.convolve(white, response, "valid")[:count].astype(np.float32)


def silent(outwards):
    """Samples from where digital silence begins on the way out from a word to the end."""
    if len(outwards) < SILENT:
        return 0
    quiet = np.convolve(np.abs(outwards) > 3e-5, np.ones(SILENT), "valid") == 0
    return len(outwards) - int(np.argmax(quiet)) if quiet.any() else 0


def padded(samples, start, end, noise, random):
    """(samples, start, end): the word with `LEAD` s and `TAIL` s of noise around it, edges in
    samples.

    - noise: frames of what the noise is to be like."""
    kept, fade = int(KEPT * RATE), int(FADE * RATE)
    # Digital silence in a recording is a seam, too: it ends where the sound does.
    first, last = max(0, start - kept), min(len(samples), end + kept)
    first += silent(samples[first:start][::-1])
    last -= silent(samples[end:last])
    # Not a whole number of hops: detectors must not always meet the same phase.
    lead, tail = int((LEAD + random.uniform(0, 0.05)) * RATE), int(TAIL * RATE)
    count = lead + (end - start) + tail
    bed = noise_like(noise, count, random)
    ramp_in = min(fade, start - first)
    ramp_out = min(fade, last - end)
    share = np.zeros(count, np.float32)
    at = lead - (start - first)
    share[at:at + last - first] = 1
    if ramp_in:
        share[at:at + ramp_in] = np.sin(0.5 * np.pi * (np.arange(ramp_in) + 0.5) / ramp_in)
    if ramp_out:
        stop = at + last - first
        share[stop - ramp_out:stop] = np.cos(0.5 * np.pi * (np.arange(ramp_out) + 0.5) / ramp_out)
    mixed = bed * np.sqrt(1 - share**2)
    mixed[at:at + last - first] += samples[first:last] * share[at:at + last - first]
    return mixed, lead, lead + end - start
