import numpy as np

step = np.array([0 / 3, 1 / 3, 2 / 3, 0 / 6, 1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6])
(1 + np.cos(np.pi * step)) / 2
