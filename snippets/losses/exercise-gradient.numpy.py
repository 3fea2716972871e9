import numpy as np


def loss(z):
    return np.log(np.exp(z).sum()) - z[0]


z, h = np.array([2.0, 0.0, -1.0]), 1e-20
slope = [loss(z + 1j * h * e).imag / h for e in np.eye(3)]  # a complex step cancels nothing
np.array(slope), np.exp(z) / np.exp(z).sum() - [1, 0, 0]
