import numpy as np

x = np.array([1., 2., 4., 8., 16.])
np.lib.stride_tricks.sliding_window_view(x, 3)
