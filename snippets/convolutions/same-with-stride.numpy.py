import numpy as np

x = np.pad([1.0, 2.0, 3.0, 4.0, 5.0, 6.0], (0, 1))
np.lib.stride_tricks.sliding_window_view(x, 3)[::2].sum(axis=1)
