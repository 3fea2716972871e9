import numpy as np


def total(x):
    return np.where(x > 0, x, 0.0).sum()


total(np.array([1.0, -2.0, 3.0, 4.0]))
