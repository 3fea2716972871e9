import numpy as np
from scipy.special import softmax

x = np.array([[[1., 0., 2., 0.], [0., 1., 0., 1.], [1., 1., 0., 2.]]])
wq, wk, wv, wo = (np.arange(64.).reshape(4, 4, 4) - 32) / 64
q, k, v = ((x @ w).reshape(1, 3, 2, 2) for w in (wq, wk, wv))
weights = softmax(np.einsum("bthd,bshd->bhts", q, k) / 2**0.5, axis=-1)
np.einsum("bhts,bshd->bthd", weights, v).reshape(1, 3, 4) @ wo
