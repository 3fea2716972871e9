import numpy as np

def f(x):
    return 3 * x**2 - 4 * x

h = np.array([0.1, 0.01, 0.001, 0.0001])
(f(1 + h) - f(1)) / h
