import numpy as np

runs = []


def square(x):
    runs.append(x)
    return x * x


square(np.array([1.0, 2.0]))
square(np.array([3.0, 4.0]))
len(runs)
