import numpy as np
from scipy.special import expit

x = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
w, u = (np.arange(32.0).reshape(2, 2, 8) - 16) / 16
b = np.arange(8.0) / 8


def lstm(b, d):
    h = c = np.zeros(2)
    outputs = []
    for row in x:
        i, f, g, o = np.split((row @ w + b) + (h @ u + d), 4)
        c = expit(f) * c + expit(i) * np.tanh(g)
        h = expit(o) * np.tanh(c)
        outputs.append(h)
    return np.array([outputs])


lstm(b, 1 - 2 * b), lstm(b + (1 - 2 * b), 0)
