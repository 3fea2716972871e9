import numpy as np
import scipy

S = np.array([[1.0, 3.0, 4.0], [3.0, 5.0, 6.0], [4.0, 6.0, 9.0]])
T = scipy.linalg.hessenberg(S)
T.diagonal(), T.diagonal(-1)
