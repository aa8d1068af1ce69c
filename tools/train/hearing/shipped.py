"""Keywords that ship as templates of many voices, in the form that enrolment gives them."""

import base64

import numpy as np

from . import alignment, embedding, enrolment, export, frontend, pools
from .corpus import Clips
from .enrolled import Words, made

# The share of a synthetic clip's loudest that its level must reach for it to be enrolled.
VOICES = enrolment.MOST_RECORDINGS


def document(name, recordings, keyword, layers, provenance):
    """The file of an enrolled keyword; `recordings` are (file, first, past the last frame)."""
    def text(vectors):
        return base64.b64encode(np.round(127 * vectors).astype(np.int8).tobytes()).decode()

    return {
        "format": "noctule-enrolled", "version": export.VERSION, "name": name,
        "frontEnd": frontend.PARAMETERS, "embedding": export.identifier(layers),
        "dimension": embedding.SIZE, "ordinaryFit": keyword.ordinary,
        "fitSpread": keyword.spread, "provenance": provenance,
        "recordings": [{
            "file": file, "startSeconds": first / 100, "endSeconds": past / 100,
            "templates": [{"ordinaryCost": one.ordinary, "spread": one.spread,
                           "vectors": text(one.vectors)}
                          for one in keyword.templates[2 * index:2 * index + 2]],
        } for index, (file, first, past) in enumerate(recordings)],
    }
