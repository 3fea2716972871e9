import numpy as np

x = np.array([-1., 0.5, 1.2, 3., 7.])
np.floor(x).clip(0, 2).astype(int)
