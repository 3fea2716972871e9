import numpy as np

x = np.array([1.0, -1.0])
x.astype(np.uint8)
