import numpy as np

n = 7_000_000_000
weights = n * np.dtype(np.float16).itemsize
adam = n * 3 * np.dtype(np.float32).itemsize
[weights / 2**30, (weights + adam) / 2**30]
