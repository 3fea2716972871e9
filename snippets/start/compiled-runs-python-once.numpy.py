import numpy as np

runs = []


def square(x):
    runs.append(x)
    return x * x


square(np.array([1., 2.]))
square(np.array([3., 4.]))
len(runs)
