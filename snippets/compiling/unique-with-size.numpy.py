import numpy as np


def distinct(x):
    values = np.unique(x)
    return np.pad(values, (0, len(x) - len(values)), constant_values=-1)


distinct(np.array([7, 5, 7, 2]))
