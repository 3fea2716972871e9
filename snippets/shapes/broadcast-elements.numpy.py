import numpy as np

a = np.arange(6.).reshape(2, 1, 3)
b = np.array([[10.], [20.], [30.], [40.]])
right = np.array([[[float(a[i, 0, k] + b[j, 0]) for k in range(3)] for j in range(4)] for i in range(2)])
a + b, right
