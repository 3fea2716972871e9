import numpy as np

np.kaiser(5, 6.0)
