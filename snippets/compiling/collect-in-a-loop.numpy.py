import numpy as np


def powers(x):
    return np.stack([x**i for i in range(3)])


powers(np.array([2., 3.]))
