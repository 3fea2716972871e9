import numpy as np

x = np.array([-0.5, 0.25, 1.])
np.arcsin(x)
