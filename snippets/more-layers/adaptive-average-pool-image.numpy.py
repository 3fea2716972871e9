import numpy as np

x = np.arange(15.0).reshape(3, 5)
np.array([[x[:, i * 5 // 2 : -(-(i + 1) * 5 // 2)].mean() for i in range(2)]])
