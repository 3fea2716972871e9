import numpy as np


def f(x):
    return (x * x).sum() - 3 * x[0]


x, v, h = np.array([1., 2., -1.]), np.array([2., -1., 1.]), 0.5
(f(x + h * v) - f(x - h * v)) / (2 * h), (2 * x - [3., 0., 0.]) @ v
