import numpy as np

x = np.arange(12.0).reshape(1, 3, 2, 2)
W = np.array([[1.0, 0.0, -1.0], [2.0, 1.0, 0.0]])
by_pixel = [[[W @ x[0, :, i, j] for j in range(2)] for i in range(2)]]
np.moveaxis(by_pixel, 3, 1), np.einsum("oc,nchw->nohw", W, x)
