"""The one kind of layer: causal dense convolutions with residuals, as torch and as plain arrays.

    y = act(bias + Σ_j w[j] · x[t - (k - 1 - j) d]),   out = y + x[t] where residual

Training has a batch norm after each convolution; the exported layers have it folded in."""

import base64

import numpy as np
import torch
from torch import nn

DILATIONS = (1, 2, 4, 8, 16)
INPUTS = 80


class Causal(nn.Module):
    """Convolution over past steps only, batch norm, ReLU and, where widths agree, a residual."""

    def __init__(self, inputs, outputs, kernel, dilation, residual):
        super().__init__()
        self.past = (kernel - 1) * dilation
        self.residual = residual
        self.convolution = nn.Conv1d(inputs, outputs, kernel, dilation=dilation, bias=False)
        self.norm = nn.BatchNorm1d(outputs)

    def forward(self, x):
        y = torch.relu(self.norm(self.convolution(nn.functional.pad(x, (self.past, 0)))))
        return y + x if self.residual else y

    def folded(self):
        scale = self.norm.weight / torch.sqrt(self.norm.running_var + self.norm.eps)
        weights = self.convolution.weight * scale[:, None, None]
        bias = self.norm.bias - self.norm.running_mean * scale
        return layer(weights.permute(2, 1, 0), bias, self.convolution.dilation[0], "relu",
                     self.residual)


class Network(nn.Module):
    """[batch, 80, steps] to one logit per output and step."""

    def __init__(self, width, outputs, dilations=DILATIONS, dropout=0.0):
        super().__init__()
        self.past = 2 * sum(dilations)
        self.blocks = nn.Sequential(Causal(INPUTS, width, 1, 1, False),
                                    *[Causal(width, width, 3, d, True) for d in dilations])
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Conv1d(width, outputs, 1)

    def forward(self, x):
        return self.head(self.dropout(self.blocks(x)))

    def layers(self, output):
        """The layers for one of the outputs."""
        return [block.folded() for block in self.blocks] + [one_output(self.head, output)]


def one_output(head, output):
    """The layer of one of the outputs of a last convolution: a probability."""
    weights = head.weight[output:output + 1].permute(2, 1, 0)
    return layer(weights, head.bias[output:output + 1], 1, "sigmoid", False)


def layer(weights, bias, dilation, activation, residual):
    weights = weights.detach().numpy().astype("<f4")
    kernel, inputs, outputs = weights.shape
    return {"type": "conv", "kernel": kernel, "dilation": dilation, "inputs": inputs,
            "outputs": outputs, "activation": activation, "residual": residual,
            "weights": weights, "bias": bias.detach().numpy().astype("<f4")}


def run(layers, steps):
    """Plain numpy: [steps, inputs] through the layers, as the toolkit computes it."""
    x = np.asarray(steps, np.float64)
    for entry in layers:
        past = (entry["kernel"] - 1) * entry["dilation"]
        padded = np.concatenate([np.zeros((past, x.shape[1])), x])
        y = entry["bias"].astype(float) + sum(
            padded[j * entry["dilation"]:j * entry["dilation"] + len(x)]
            @ entry["weights"][j].astype(float) for j in range(entry["kernel"]))
        if entry["activation"] == "relu":
            y = np.maximum(y, 0)
        elif entry["activation"] == "sigmoid":
            y = 1 / (1 + np.exp(-y))
        x = y + x if entry["residual"] else y
    return x


def parameters(layers):
    return sum(entry["weights"].size + entry["bias"].size for entry in layers)


def encoded(layers):
    """The layers with their arrays as base64 of little-endian float32."""
    def text(array):
        return base64.b64encode(np.ascontiguousarray(array, "<f4").tobytes()).decode()
    return [{**entry, "weights": text(entry["weights"]), "bias": text(entry["bias"])}
            for entry in layers]


def decoded(entries):
    """The layers that `encoded` made text of."""
    def array(entry, name, shape):
        return np.frombuffer(base64.b64decode(entry[name]), "<f4").reshape(shape)
    return [{**entry, "bias": array(entry, "bias", -1), "weights": array(
        entry, "weights", (entry["kernel"], entry["inputs"], entry["outputs"]))}
            for entry in entries]


def scores(network, steps, chunk=6000):
    """Logits [steps, outputs] of one long stream, in chunks with the past they need."""
    found = []
    network.eval()
    with torch.no_grad():
        for start in range(0, len(steps), chunk):
            first = max(0, start - network.past)
            part = torch.from_numpy(np.ascontiguousarray(steps[first:start + chunk].T,
                                                         np.float32))[None]
            found.append(network(part)[0, :, start - first:].T.float().numpy())
    return np.concatenate(found) if found else np.zeros((0, network.head.out_channels))
