import numpy as np

def f(x):
    return x**2 - 2

def df(x):
    return 2 * x

x = 1.
steps = [x]
for _ in range(4):
    x = x - f(x) / df(x)
    steps.append(x)
np.array(steps)
