import numpy as np

def gradient(x):
    return np.array([2 * x[0] * x[1], x[0] ** 2 + 3 * x[1] ** 2 * x[2], x[1] ** 3])

x, h = np.array([3., 2., 1.]), 1e-5
columns = [(gradient(x + h * e) - gradient(x - h * e)) / (2 * h) for e in np.eye(3)]
np.stack(columns, axis=1), np.array([[4., 6., 0.], [6., 12., 12.], [0., 12., 0.]])
