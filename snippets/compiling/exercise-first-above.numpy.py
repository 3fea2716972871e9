import numpy as np


def first_above(x, bound):
    return np.argmax(x > bound)


first_above(np.array([1., 4., 2., 8.]), 3.)
