import numpy as np

def f(a):
    b = 2 * a
    while np.linalg.norm(b) < 100:
        b = 2 * b
    return b if b.sum() > 0 else 10 * b

a, h = np.array([3., -9., 4.]), 1e-3
np.array([(f(a + h * e).sum() - f(a - h * e).sum()) / (2 * h) for e in np.eye(3)])
