import numpy as np

weight = np.sin(np.arange(24)).reshape(3, 2, 2, 2)
image = np.arange(18.).reshape(1, 2, 3, 3)
windows = np.lib.stride_tricks.sliding_window_view(image, (2, 2), axis=(2, 3))
np.einsum("nchwij,ocij->nohw", windows, weight)
