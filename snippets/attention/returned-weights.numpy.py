import numpy as np
from scipy.special import softmax

x = np.array([[[1., 0., 2., 0.], [0., 1., 0., 1.], [1., 1., 0., 2.]]])
heads = x.reshape(1, 3, 2, 2).swapaxes(1, 2)
weights = softmax(heads @ heads.swapaxes(2, 3) / 2**0.5, axis=-1)
(weights @ heads).swapaxes(1, 2).reshape(1, 3, 4), weights
