"""The front end in numpy: the reference that the toolkit's own is held against.

16 kHz mono audio within ±1 becomes frames of 400 samples every 160; frame k covers samples
160k … 160k+399. Each frame: periodic Hann, zero-padded 512-point FFT, power, triangular bands,
divided by the sum of the squared window. Then per-channel energy normalisation (Wang et al.,
"Trainable frontend for robust and far-field keyword spotting", ICASSP 2017, eq. 1-2):

    M(0) = E(0),  M(k) = (1 - s) M(k-1) + s E(k)
    P = (E / (ε + M)^α + δ)^r - δ^r
"""

import numpy as np
from scipy.signal import lfilter

RATE = 16_000
FRAME = 400
HOP = 160
TRANSFORM = 512
BANDS = 40
LOW = 125.0
HIGH = 7500.0
SMOOTHING = 0.025
ALPHA = 0.98
DELTA = 2.0
ROOT = 0.5
FLOOR = 1e-9

PARAMETERS = {
    "sampleRate": RATE, "frame": FRAME, "hop": HOP, "transform": TRANSFORM, "bands": BANDS,
    "low": LOW, "high": HIGH, "smoothing": SMOOTHING, "alpha": ALPHA, "delta": DELTA,
    "root": ROOT, "floor": FLOOR,
}


def mel(frequency):
    """HTK mel of a frequency in Hz."""
    return 2595 * np.log10(1 + np.asarray(frequency, float) / 700)


def bands():
    """Weights [BANDS, TRANSFORM / 2 + 1] of the triangles, peak 1, linear in mel."""
    edges = np.linspace(mel(LOW), mel(HIGH), BANDS + 2)
    bins = mel(np.arange(TRANSFORM // 2 + 1) * RATE / TRANSFORM)
    left, centre, right = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    rising = (bins - left) / (centre - left)
    falling = (right - bins) / (right - centre)
    return np.maximum(0, np.minimum(rising, falling))


WINDOW = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(FRAME) / FRAME)
WEIGHTS = (bands() / np.sum(WINDOW**2)).T
_WINDOW32 = WINDOW.astype(np.float32)
_WEIGHTS32 = np.ascontiguousarray(WEIGHTS, np.float32)


def energies(samples, precise=False):
    """Band energies [frames, BANDS] of audio; float64 throughout if `precise`, else float32."""
    kind = np.float64 if precise else np.float32
    samples = np.ascontiguousarray(samples, kind)
    if len(samples) < FRAME:
        return np.zeros((0, BANDS), kind)
    frames = np.lib.stride_tricks.sliding_window_view(samples, FRAME)[::HOP]
    window, weights = (WINDOW, WEIGHTS) if precise else (_WINDOW32, _WEIGHTS32)
    out = np.empty((len(frames), BANDS), kind)
    for start in range(0, len(frames), 4096):
        spectrum = np.fft.rfft(frames[start:start + 4096] * window, TRANSFORM)
        power = spectrum.real**2 + spectrum.imag**2
        out[start:start + 4096] = power @ weights
    return out


def normalised(energy):
    """The per-channel energy normalisation of band energies [frames, BANDS], causal."""
    if len(energy) == 0:
        return energy
    s = SMOOTHING
    smooth, _ = lfilter([s], [1, s - 1], energy, axis=0, zi=(1 - s) * energy[:1])
    out = (energy / (FLOOR + smooth) ** ALPHA + DELTA) ** ROOT - DELTA**ROOT
    return out.astype(energy.dtype)


def features(samples, precise=False):
    """What the networks eat: [frames, BANDS]."""
    return normalised(energies(samples, precise))
