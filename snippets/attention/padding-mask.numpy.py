import numpy as np
from scipy.special import softmax

q = np.array([[[1., 0.]], [[1., 0.]]])
k = np.array([[[1., 0.], [0., 1.], [9., 9.]], [[1., 0.], [9., 9.], [9., 9.]]])
mask = np.array([[[True, True, False]], [[True, False, False]]])
scores = np.where(mask, q @ k.swapaxes(1, 2) / 2**0.5, -np.inf)
softmax(scores, axis=-1) @ k
