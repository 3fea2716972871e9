import numpy as np


def positive(x):
    return x[x > 0]


positive(np.array([1., -2., 3., 4.]))
