import numpy as np

x = np.array([-0.5, 1., 3.])
np.arctan(x)
