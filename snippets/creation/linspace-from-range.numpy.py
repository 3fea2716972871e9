import numpy as np

ends = [(0., 2.), (-3., 4.), (1., 0.25)]
left = np.stack([np.linspace(a, b, 5) for a, b in ends])
right = np.stack([a + np.arange(5) * (b - a) / (5 - 1) for a, b in ends])
left, right
