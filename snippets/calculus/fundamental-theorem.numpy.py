import numpy as np

def f(x):
    return x**2 - 5 * x

def df(x):
    return 2 * x - 5

def integral(a, b):
    x = np.linspace(a, b, 5)
    return np.trapezoid(df(x), x)

intervals = [(0., 1.), (1., 3.), (-2., 5.)]
left = np.array([integral(a, b) for a, b in intervals])
right = np.array([f(b) - f(a) for a, b in intervals])
left, right
