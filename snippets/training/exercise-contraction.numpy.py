import numpy as np

rates = np.array([0.1, 0.5, 0.99])
x = np.ones(3)
np.abs(x - rates * 2 * x), np.abs(x)
