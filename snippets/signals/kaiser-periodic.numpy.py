import numpy as np

np.kaiser(4 + 1, 6.0)[:-1]
