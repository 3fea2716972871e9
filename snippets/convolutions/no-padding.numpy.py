import numpy as np

x = np.arange(25.0).reshape(5, 5)
np.lib.stride_tricks.sliding_window_view(x, (3, 3)).sum(axis=(2, 3))
