import numpy as np

z, h = np.array([2.0, 0.0, -1.0]), 1e-6


def loss(z):
    return np.log(np.exp(z).sum()) - z[0]


slope = np.array([(loss(z + h * e) - loss(z - h * e)) / (2 * h) for e in np.eye(3)])
np.round(slope, 8), np.round(np.exp(z) / np.exp(z).sum() - [1, 0, 0], 8)
