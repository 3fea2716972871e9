import numpy as np

weight = np.arange(16.).reshape(2, 8)  # 2 channels of 2 x 2 are 8 inputs
image = np.arange(8.).reshape(1, 2, 2, 2)

image.transpose(0, 3, 1, 2).reshape(1, 8) @ weight.T
