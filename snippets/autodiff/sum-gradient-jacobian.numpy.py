import numpy as np

def f(x):
    return np.stack((x[0] * x[1], x[1] ** 2 + x[2]))

def gradient(f, x, h=1e-3):
    return np.array([(f(x + h * e) - f(x - h * e)) / (2 * h) for e in np.eye(len(x))])

def J(x):
    return np.array([[x[1], x[0], 0], [0, 2 * x[1], 1]])

xs = np.array([[1., 2., 3.], [-2., 0.5, 1.]])
left = np.stack([gradient(lambda x: f(x).sum(), x) for x in xs])
right = np.stack([J(x).T @ np.ones(2) for x in xs])
left, right
