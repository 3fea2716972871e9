import numpy as np

x, W = np.ones(3, np.float32), np.ones((3, 2), np.float32)
x.astype(np.float16)
W.astype(np.float16)
[x.dtype.name, W.dtype.name]
