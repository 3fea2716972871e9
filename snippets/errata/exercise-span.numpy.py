import numpy as np

x = np.array([1., 1., 1.])
y = np.array([3., -1., 2.])
z = np.array([-5., 4., 0.])


def f(x):
    return x.max() - x.min()


f(-2 * y) - 2 * f(y), f(y) + f(z) - f(y + z), f(x)
