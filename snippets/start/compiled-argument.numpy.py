import numpy as np


def scaled(x, scale):
    return scale * x


first = scaled(np.array([1.0, 2.0]), np.array(10.0))
first, scaled(np.array([2.0, 4.0]), np.array(100.0))
