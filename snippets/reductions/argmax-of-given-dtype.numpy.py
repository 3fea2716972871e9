import numpy as np

x = np.array([[3., 1., 2.], [4., 6., 5.]])
x.argmax(1).astype(np.int8), x.argmin(1).astype(np.int8)
