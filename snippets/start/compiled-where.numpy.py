import numpy as np


def f(x):
    return np.where(x.sum() > 0, 2 * x, 3 * x)


f(np.array([1., -4.])), f(np.array([4., -1.]))
