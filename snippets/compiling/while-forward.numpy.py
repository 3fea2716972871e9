import numpy as np


def f(x):
    while x < 12:
        x = 2 * x
    return x


x, h = np.array(1.7), 1e-3
f(x), (f(x + h) - f(x - h)) / (2 * h)
