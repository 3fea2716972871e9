import numpy as np

def g(x):
    return np.stack((x[0] * x[1], x[1] + x[2] ** 2))

def f(u):
    return u[0] ** 2 + np.sin(u[1])

def gradient(f, x, h=1e-5):
    return np.stack([(f(x + h * e) - f(x - h * e)) / (2 * h) for e in np.eye(len(x))])

def one_sum(x):
    df = 2 * g(x)[0], np.cos(g(x)[1])
    dg = np.array([[x[1], x[0], 0], [0, 1, 2 * x[2]]])
    return np.stack([df[0] * dg[0, i] + df[1] * dg[1, i] for i in range(3)])

xs = np.array([[1., 2., 0.5], [-0.5, 1., 0.5]])
left = np.stack([gradient(lambda x: f(g(x)), x) for x in xs])
right = np.stack([one_sum(x) for x in xs])
left, right
