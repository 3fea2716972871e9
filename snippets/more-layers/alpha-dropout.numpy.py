import numpy as np

p, low = 0.2, -1.7580993408473766
a = ((1 - p) * (1 + p * low**2)) ** -0.5
a * np.array([low, 1.0]) - a * p * low
