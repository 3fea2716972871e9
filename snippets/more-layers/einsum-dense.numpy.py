import numpy as np

x = np.arange(6.0).reshape(1, 3, 2)
W, b = np.arange(8.0).reshape(2, 2, 2), np.array([[1.0, 2.0], [3.0, 4.0]])
np.einsum("btd,dhk->bthk", x, W) + b
