import numpy as np

x = np.arange(1, 9).reshape(2, 4, 1)
np.pad(x[:, 1:-1], [(1, 1), (0, 0), (0, 0)])[..., 0]
