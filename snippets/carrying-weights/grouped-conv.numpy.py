import numpy as np

weight = np.sin(np.arange(32)).reshape(4, 2, 2, 2)
image = np.arange(36.).reshape(1, 3, 3, 4)

windows = np.lib.stride_tricks.sliding_window_view(image, (2, 2), axis=(1, 2))
windows = windows.reshape(1, 2, 2, 2, 2, 2, 2)
filters = weight.reshape(2, 2, 2, 2, 2)
np.einsum("nhwgcij,gocij->nhwgo", windows, filters).reshape(1, 2, 2, 4)
