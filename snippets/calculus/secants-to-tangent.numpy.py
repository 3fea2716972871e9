import numpy as np

def f(x):
    return 3 * x**2 - 4 * x

x = np.linspace(0., 3., 25)
a = np.array(1.)
b = np.array([3., 2., 1.5])
slope = 6 * a - 4
(x, f(x)), (a, f(a), slope), (b, f(b), (f(b) - f(a)) / (b - a))
