import numpy as np


def keys(t, a=-0.5):
    t = abs(t)
    near = (a + 2) * t**3 - (a + 3) * t**2 + 1
    far = a * (t**3 - 5 * t**2 + 8 * t - 4)
    return np.where(t < 1, near, np.where(t < 2, far, 0))


x = np.array([0.0, 0.0, 0.0, 8.0])
weights = keys(np.array([[2.75], [3.25]]) - np.arange(4))
(weights / weights.sum(axis=1, keepdims=True) @ x)[None]
