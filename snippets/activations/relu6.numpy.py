import numpy as np

x = np.array([-1.0, 0.5, 6.0, 7.0, np.nan])
np.clip(x, 0, 6)
