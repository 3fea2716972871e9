import numpy as np

x = np.array([1., 2049., 65504.])
x.astype(np.float16)
