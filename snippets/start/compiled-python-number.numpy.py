import numpy as np

runs = []


def power(x, n):
    runs.append(n)
    return x**n


power(np.array([1.0, 2.0]), 2)
power(np.array([1.0, 2.0]), 3)
len(runs)
