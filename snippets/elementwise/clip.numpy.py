import numpy as np

x = np.array([-3., 0.5, 4.])
np.clip(x, -1., 2.)
