"""Other vocal tracts, made of the energies of one voice."""

import numpy as np

from . import frontend

# Factors of frequency: first, last, how many.
TRACT = (0.84, 1.19, 15)


def tracts():
    """Matrices [bands, bands] that move the bands as a shorter or longer vocal tract would: band b
    takes what lies at `factor` times its frequency, by linear interpolation between bands."""
    edges = np.linspace(frontend.mel(frontend.LOW), frontend.mel(frontend.HIGH), frontend.BANDS + 2)
    centres = 700 * (10 ** (edges[1:-1] / 2595) - 1)
    found = []
    for factor in np.linspace(*TRACT):
        place = (frontend.mel(centres * factor) - edges[1]) / (edges[1] - edges[0])
        place = np.clip(place, 0, frontend.BANDS - 1)
        low = np.minimum(place.astype(int), frontend.BANDS - 2)
        matrix = np.zeros((frontend.BANDS, frontend.BANDS), np.float32)
        matrix[low, np.arange(frontend.BANDS)] = 1 - (place - low)
        matrix[low + 1, np.arange(frontend.BANDS)] += place - low
        found.append(matrix)
    return found
