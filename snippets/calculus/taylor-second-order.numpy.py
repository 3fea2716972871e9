import numpy as np

def f(x):
    return x[0] ** 2 + 3 * x[0] * x[1] - 2 * x[1] + 5

x = np.array([3., 2.])
ds = np.array([[0.5, 0.25], [-1., 2.], [3., -4.]])
g, H = np.array([2 * x[0] + 3 * x[1], 3 * x[0] - 2]), np.array([[2., 3.], [3., 0.]])
left = np.stack([f(x + d) for d in ds])
right = np.stack([f(x) + g @ d + d @ H @ d / 2 for d in ds])
left, right
