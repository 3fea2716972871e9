import numpy as np

scale = 10.0


def scaled(x):
    return scale * x


first = scaled(np.array([1.0, 2.0]))
scale = 100.0
first, scaled(np.array([2.0, 4.0]))
