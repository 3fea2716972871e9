import numpy as np


def zeros(lengths):
    pairs = lengths.reshape(-1, 2)
    return (pairs.max(axis=1, keepdims=True) - pairs).sum()


lengths = np.array([5, 1, 4, 2])
zeros(lengths), zeros(np.sort(lengths))
