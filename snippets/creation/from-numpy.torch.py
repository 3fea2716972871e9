import numpy as np
import torch

a = np.array([1., 2., 3.])
torch.from_numpy(a)
