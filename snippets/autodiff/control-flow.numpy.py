import numpy as np

def f(a):
    b = 2 * a
    while abs(b) < 100:
        b = 2 * b
    return b if b > 0 else 10 * b

points = np.array([0.3, -1.7, 60.])
h = 1e-3
left = np.stack([(f(a + h) - f(a - h)) / (2 * h) for a in points])
right = np.stack([f(a) / a for a in points])
left, right
