import numpy as np

rate = np.array([0.25, 0.5, 0.75, 1.5])
(1 - 2 * rate) ** 3
