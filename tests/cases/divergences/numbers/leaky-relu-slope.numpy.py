import numpy as np

x = np.array([-2., 3.])
np.where(x > 0, x, 0.01 * x)
