import numpy as np

def f(x):
    return 3 * x**2 - 4 * x

def df(x):
    return 6 * x - 4

a, b = 1., 3.
x = np.array([0., 1., 2., 4.])
tangent = f(a) + df(a) * (x - a)
secant = f(a) + (f(b) - f(a)) / (b - a) * (x - a)
f(x), tangent, secant
