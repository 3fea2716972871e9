import numpy as np

def df(x):
    return np.array([2 * x[0] * x[1], x[0] ** 2 + 3 * x[1] ** 2])

def gradient(f, x, h=1e-3):
    return np.array([(f(x + h * e) - f(x - h * e)) / (2 * h) for e in np.eye(len(x))])

x = np.array([3., 2.])
vs = np.array([[3., -1.], [0.5, 2.]])
H = np.array([[2 * x[1], 2 * x[0]], [2 * x[0], 6 * x[1]]])
left = np.stack([H @ v for v in vs])
right = np.stack([gradient(lambda x: df(x) @ v, x) for v in vs])
left, right
