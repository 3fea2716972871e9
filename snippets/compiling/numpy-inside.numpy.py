import numpy as np


def ordered(x):
    return np.sort(x)


ordered(np.array([3., 1., 2.]))
