import numpy as np

def u(a, b):
    x, y, z = a * b, a + 3 * b, a**2
    return x * y + z**2

def through(a, b):
    x, y, z = a * b, a + 3 * b, a**2
    return y * b + x * 1 + 2 * z * 2 * a

points = np.array([[1., 2.], [-2., 0.5]])
h = 1e-5
left = np.stack([(u(a + h, b) - u(a - h, b)) / (2 * h) for a, b in points])
right = np.stack([through(a, b) for a, b in points])
left, right
