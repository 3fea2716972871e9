import numpy as np

weight = np.sin(np.arange(12)).reshape(2, 2, 3)
series = np.arange(10.).reshape(1, 5, 2)

windows = np.lib.stride_tricks.sliding_window_view(series, 3, axis=1)
np.einsum("ntck,ock->nto", windows, weight)
