import numpy as np

x = np.arange(9.0).reshape(3, 3)
np.lib.stride_tricks.sliding_window_view(x, (2, 2)).reshape(4, 4).T[None]
