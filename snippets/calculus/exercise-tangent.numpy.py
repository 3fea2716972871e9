import numpy as np

def f(x):
    return x**3 - 1 / x

a = 0.5
x = np.array([0.5, 1., 2.])
slope = 3 * a**2 + 1 / a**2
slope, f(a) + slope * (x - a)
