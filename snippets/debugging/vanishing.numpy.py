import numpy as np

x, slope = np.array(1.), np.array(1.)
for _ in range(10):
    x = 1 / (1 + np.exp(-x))
    slope = slope * x * (1 - x)
slope, np.array(0.25) ** 10
