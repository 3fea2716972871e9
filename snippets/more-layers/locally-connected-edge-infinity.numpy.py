import numpy as np

x = np.array([np.inf, 2.0, 3.0])
kernels = np.array([[1.0, 1.0], [0.0, 1.0]])
(np.lib.stride_tricks.sliding_window_view(x, 2) * kernels).sum(axis=1)
