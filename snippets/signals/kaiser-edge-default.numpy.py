import numpy as np

np.kaiser(4, 12.0)
