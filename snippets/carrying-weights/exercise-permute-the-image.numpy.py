import numpy as np

weight = np.arange(24.).reshape(2, 12)
features = np.arange(12.).reshape(1, 3, 2, 2)
direct = features.reshape(1, 12) @ weight.T
matrix = weight.reshape(2, 3, 2, 2).transpose(2, 3, 1, 0).reshape(12, 2)
direct, features.transpose(0, 2, 3, 1).reshape(1, 12) @ matrix
