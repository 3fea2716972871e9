import numpy as np

x = np.array([2., 3., 5., 7., 11., 13.])
np.lib.stride_tricks.sliding_window_view(x, 3)
