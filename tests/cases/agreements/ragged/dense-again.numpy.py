import numpy as np

import scipy.sparse

scipy.sparse.csr_array([[1., 0.], [0., 2.]]).toarray()
