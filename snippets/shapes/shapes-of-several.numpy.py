import numpy as np

tensors = [np.arange(3.), np.arange(4.).reshape(2, 2)]
[x.shape for x in tensors]
