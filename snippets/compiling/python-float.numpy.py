import numpy as np


def scaled(x):
    return float(x.sum()) * x


scaled(np.array([1., 2.]))
