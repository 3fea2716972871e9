import numpy as np

x = np.array(7.)
np.atleast_1d(x)
