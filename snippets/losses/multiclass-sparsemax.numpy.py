import numpy as np

z, label = np.array([1.0, 0.5, -2.0]), 1
falling, k = np.sort(z)[::-1], np.arange(1, 4)
size = (1 + k * falling > falling.cumsum()).sum()
threshold = (falling[:size].sum() - 1) / size
p = np.maximum(z - threshold, 0)
0.5 + (z @ p - z[label]) - (p @ p) / 2
