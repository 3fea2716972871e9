import numpy as np

def f(x):
    return 3 * x**2 - 4 * x

h = np.array([0.5, 1e-8], dtype=np.float32)
2 + h, (f(2 + h) - f(2)) / h
