import numpy as np

def difference(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)

x = np.array([0.5, 1., 2.])
left = difference(lambda x: 3 * np.sin(x) - 2 * np.exp(x), x)
right = 3 * np.cos(x) - 2 * np.exp(x)
left, right
