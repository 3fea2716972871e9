import numpy as np

x = np.array([-2, 0, 3])
np.fabs(x)
