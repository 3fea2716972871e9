import numpy as np

def g(x):
    return np.stack((x[0] * x[1], x[1] + x[2] ** 2))

def f(u):
    return np.stack((u[0] * u[1], np.sin(u[0]), u[1] ** 2))

def J(f, x, h=1e-5):
    columns = [(f(x + h * e) - f(x - h * e)) / (2 * h) for e in np.eye(len(x))]
    return np.stack(columns, axis=1)

def Jg(x):
    return np.array([[x[1], x[0], 0], [0, 1, 2 * x[2]]])

def Jf(u):
    return np.array([[u[1], u[0]], [np.cos(u[0]), 0], [0, 2 * u[1]]])

xs = np.array([[1., 2., 0.5], [-0.5, 1., 0.5]])
left = np.stack([J(lambda x: f(g(x)), x) for x in xs])
right = np.stack([Jf(g(x)) @ Jg(x) for x in xs])
left, right
