import numpy as np


def keys(t, a=-0.75):
    t = abs(t)
    near = (a + 2) * t**3 - (a + 3) * t**2 + 1
    far = a * (t**3 - 5 * t**2 + 8 * t - 4)
    return np.where(t < 1, near, np.where(t < 2, far, 0))


x = np.array([0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0])
places = (np.arange(14) + 0.5) * 7 / 14 - 0.5
(keys(places[:, None] - np.arange(7)) @ x)[None]
