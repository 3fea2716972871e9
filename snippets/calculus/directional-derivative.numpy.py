import numpy as np

def f(x):
    return x[0] ** 2 * x[1] + np.sin(x[1])

x = np.array([3., 2.])
vs = np.array([[1., 0.], [0.6, 0.8], [-3., 2.]])
h = 1e-5
left = np.stack([(f(x + h * v) - f(x - h * v)) / (2 * h) for v in vs])
right = vs @ np.array([2 * x[0] * x[1], x[0] ** 2 + np.cos(x[1])])
left, right
