import numpy as np

x = np.array([-2.0, 0.5, 1.0, 1.5])
np.where(x > 1.0, x, -9.0)
