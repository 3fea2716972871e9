import numpy as np

x = np.array([-1.7, -1.2, 1.2, 2.5])
np.trunc(x)
