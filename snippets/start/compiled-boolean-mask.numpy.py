import numpy as np


def positive(x):
    return x[x > 0]


positive(np.array([1.0, -2.0, 3.0, 4.0]))
