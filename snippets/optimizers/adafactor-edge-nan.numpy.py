import numpy as np

p, g = np.array([1.0, 2.0]), np.array([np.nan, 2.0])
step = g / np.abs(g)
step = step / np.maximum(1.0, (step**2).mean() ** 0.5)
p - 0.1 * (p**2).mean() ** 0.5 * step
