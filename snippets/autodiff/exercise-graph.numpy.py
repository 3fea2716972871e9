import numpy as np

def f(x):
    return np.log(x**2) * np.sin(x) + 1 / x

x = np.array([1., 2.])
h = 1e-5
(f(x + h) - f(x - h)) / (2 * h), 2 / x * np.sin(x) + np.log(x**2) * np.cos(x) - 1 / x**2
