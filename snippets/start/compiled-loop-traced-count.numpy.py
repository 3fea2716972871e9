import numpy as np


def iterate(x, n):
    total = x
    for _ in range(n):
        total = total * x + 1
    return total


iterate(np.array([1., 2.]), np.array(3))
