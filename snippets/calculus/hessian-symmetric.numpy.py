import numpy as np

def df(x):
    return np.array([3 * x[0] ** 2 * x[1], x[0] ** 3 + 2 * x[1] * x[2], x[1] ** 2])

def jacobian(f, x, h=1e-5):
    columns = [(f(x + h * e) - f(x - h * e)) / (2 * h) for e in np.eye(len(x))]
    return np.stack(columns, axis=1)

xs = np.array([[1., 2., 3.], [-2., 0.5, 1.]])
H = np.stack([jacobian(df, x) for x in xs])
H, H.mT
