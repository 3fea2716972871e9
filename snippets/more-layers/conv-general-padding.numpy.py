import numpy as np

x, kernel = np.array([0.0, 0.0, 1.0, 2.0, 3.0, 4.0]), np.array([1.0, 10.0])
(np.lib.stride_tricks.sliding_window_view(x, 2)[::2] @ kernel)[None, None]
