import numpy as np


def f(x):
    return 2 * x if x > 0 else -x


np.vectorize(f)(np.array([1., -3.]))
