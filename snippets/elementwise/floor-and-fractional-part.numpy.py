import numpy as np

x = np.array([-1.75, -0.25, 0.5, 3.])
np.floor(x) + x % 1, x
