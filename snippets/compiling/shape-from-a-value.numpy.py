import numpy as np


def first_numbers(n):
    return np.ones(n).cumsum()


first_numbers(3)
