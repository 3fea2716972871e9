import numpy as np

weight = np.sin(np.arange(16.0)).reshape(2, 2, 2, 2)  # 2 channels, 2 outputs each
x = np.cos(np.arange(18.0)).reshape(1, 2, 3, 3)
windows = np.lib.stride_tricks.sliding_window_view(x, (2, 2), axis=(2, 3))
np.einsum("nchwij,cmij->ncmhw", windows, weight).reshape(1, 4, 2, 2)
