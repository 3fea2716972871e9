import numpy as np

x = np.array([-2.0, -0.5, 0.0, 0.5, 0.75])
np.where(np.abs(x) > 0.5, x, 0)
