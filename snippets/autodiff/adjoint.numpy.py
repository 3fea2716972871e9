import numpy as np

def f(x):
    return np.stack((x[0] * x[1], x[1] ** 2 + x[2]))

x, h = np.array([3., 4., 5.]), 1e-3
vs = np.array([[10., 1.], [-2., 0.5]])
us = np.array([[1., 10., 100.], [3., -1., 2.]])
J = np.array([[x[1], x[0], 0.], [0., 2 * x[1], 1.]])
left = np.stack([v @ (f(x + h * u) - f(x - h * u)) / (2 * h) for v, u in zip(vs, us)])
right = np.stack([(J.T @ v) @ u for v, u in zip(vs, us)])
left, right
