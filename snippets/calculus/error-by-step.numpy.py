import numpy as np

def f(x):
    return 1 / x

h = np.float32(0.5) ** np.arange(1, 24, dtype=np.float32)
forward = (f(3 + h) - f(3)) / h
central = (f(3 + h) - f(3 - h)) / (2 * h)
h, abs(forward + 1 / 9), abs(central + 1 / 9)
