import numpy as np


def total(x):
    return np.where(x > 0, x, 0.).sum()


total(np.array([1., -2., 3., 4.]))
