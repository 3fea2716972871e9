import numpy as np

y, p = np.array([0, 1, 1, 1]), np.array([0.1, 0.2, 0.7, 0.9])
said = p > 0.5
(said & (y == 1)).sum() / (said | (y == 1)).sum()
