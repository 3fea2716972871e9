import numpy as np

def error(n):
    x = np.linspace(0, 2, n + 1)
    return np.abs(np.trapezoid(x**3, x) - 4)

ns = [1, 2, 4, 8]
left = np.array([error(n) for n in ns])
right = np.array([2**3 / (12 * n**2) * 12 for n in ns])
left, right
