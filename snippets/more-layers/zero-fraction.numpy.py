import numpy as np

x = np.array([0.0, 3.0, -0.0, np.nan])
np.mean(x == 0)
