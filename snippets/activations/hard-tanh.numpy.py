import numpy as np

x = np.array([-3.0, -1.0, 0.5, 1.0, np.inf, np.nan])
np.clip(x, -1, 1)
