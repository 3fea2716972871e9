import numpy as np

q, r = np.linalg.qr(np.array([[1., 2.], [3., 4.]]))
q, r
