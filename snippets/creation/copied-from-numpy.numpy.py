import numpy as np

a = np.array([1, 2, 3], dtype=np.float32)
x = np.array(a)
a[0] = 9
x
