import numpy as np

conv = np.arange(24.).reshape(3, 2, 2, 2)
dense = np.arange(24.).reshape(2, 12)

kernel = conv.transpose(2, 3, 1, 0)
matrix = dense.reshape(2, 3, 2, 2).transpose(2, 3, 1, 0).reshape(12, 2)

conv_back = kernel.transpose(3, 2, 0, 1)
dense_back = matrix.reshape(2, 2, 3, 2).transpose(3, 2, 0, 1).reshape(2, 12)
before = np.concatenate([conv.ravel(), dense.ravel()])
before, np.concatenate([conv_back.ravel(), dense_back.ravel()])
