import numpy as np


def root(x):
    assert (x >= 0).all(), "negative numbers"
    return np.sqrt(x)


root(np.array([4., -9.]))
