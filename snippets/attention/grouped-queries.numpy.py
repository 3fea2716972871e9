import numpy as np
from scipy.special import softmax

q = np.arange(16.).reshape(1, 4, 2, 2) / 16
k = np.arange(8.).reshape(1, 2, 2, 2) / 8
k = k.repeat(2, axis=1)
softmax(q @ k.swapaxes(2, 3) / 2**0.5, axis=-1) @ k
