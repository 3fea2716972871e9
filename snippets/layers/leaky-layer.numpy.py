import numpy as np

x = -2.0
np.where(x > 0, x, 0.01 * x)
