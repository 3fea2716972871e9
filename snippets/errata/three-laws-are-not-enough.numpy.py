import numpy as np

x = np.array([0., 3.])
y = np.array([2., -1.])

def f(x):
    return np.abs(x[0])

f(-2 * y) - 2 * f(y), f(x) + f(y) - f(x + y), f(x)
