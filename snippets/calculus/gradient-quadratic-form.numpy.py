import numpy as np

def gradient(f, x, h=1e-3):
    return np.stack([(f(x + h * e) - f(x - h * e)) / (2 * h) for e in np.eye(len(x))])

A = np.array([[1., 2.], [4., 3.]])
xs = np.array([[1., 2.], [-3., 1.], [0.5, 4.]])
left = np.stack([gradient(lambda x: x @ A @ x, x) for x in xs])
right = np.stack([(A + A.T) @ x for x in xs])
left, right
