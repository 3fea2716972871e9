import numpy as np


def rotate(x, position):
    angles = position * 10_000 ** (-np.arange(0., 4, 2) / 4)
    turned = (x[:2] + 1j * x[2:]) * np.exp(1j * angles)
    return np.concatenate([turned.real, turned.imag])


q = np.array([1., 2., 3., 4.])
k = np.array([2., 0., 1., -1.])
rotate(q, 7) @ rotate(k, 5), rotate(q, 2) @ k
