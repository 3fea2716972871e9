import numpy as np


def f(x):
    return x * x + 3 * x


f(np.array([1., 2., 4.]))
