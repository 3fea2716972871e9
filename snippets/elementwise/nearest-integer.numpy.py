import numpy as np

x = np.array([-1.7, 0.5, 1.5, 2.4])
np.rint(x)
