import numpy as np

x = np.array([1.0, 2.0, 5.0, 4.0, 3.0])
np.array([x[i * 5 // 2 : -(-(i + 1) * 5 // 2)].max() for i in range(2)])
