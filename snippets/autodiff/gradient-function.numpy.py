import numpy as np

def f(x):
    return 2 * np.dot(x, x)

x, h = np.array([0., 1., 2., 3.]), 1e-5
np.array([(f(x + h * e) - f(x - h * e)) / (2 * h) for e in np.eye(4)])
