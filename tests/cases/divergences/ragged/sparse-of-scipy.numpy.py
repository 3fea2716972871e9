import numpy as np

import scipy.sparse

scipy.sparse.csr_array(np.eye(2))
