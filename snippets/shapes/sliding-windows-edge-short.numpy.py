import numpy as np

x = np.array([2., 3.])
np.lib.stride_tricks.sliding_window_view(x, 3)
