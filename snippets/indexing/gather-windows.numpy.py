import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

x = np.array([2., 3., 5., 7., 11.])
starts = np.array([3, 0])
sliding_window_view(x, 2)[starts]
