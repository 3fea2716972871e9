import numpy as np

x = np.array([1.0, 300.0, 2.0])
x.astype(np.uint8)
