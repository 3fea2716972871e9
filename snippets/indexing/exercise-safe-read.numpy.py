import numpy as np

x = np.array([10., 20., 30.])
i = np.array([2, 3, 0, 1])
np.where(i < len(x), x[np.minimum(i, len(x) - 1)], np.nan)
