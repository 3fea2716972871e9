import numpy as np

n, k, stride, padding, dilation = 12, 4, 2, 3, 3
x = np.pad(np.ones(n), padding)
span = dilation * (k - 1) + 1
y = np.lib.stride_tricks.sliding_window_view(x, span)[::stride, ::dilation].sum(axis=1)
len(y), (n + 2 * padding - dilation * (k - 1) - 1) // stride + 1
