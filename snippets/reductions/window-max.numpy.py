import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

x = np.array([3., 1., 4., 1., 5.])
sliding_window_view(x, 3).max(-1)
