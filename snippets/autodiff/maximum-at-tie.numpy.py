import numpy as np

x = np.array([1., 2., 3.])
y = np.array([2., 2., 2.])
h = 0.25
dx = (np.maximum(x + h, y) - np.maximum(x - h, y)) / (2 * h)
dy = (np.maximum(x, y + h) - np.maximum(x, y - h)) / (2 * h)
dx, dy
