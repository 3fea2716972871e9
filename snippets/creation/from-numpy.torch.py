import numpy as np
import torch

a = np.array([1.0, 2.0, 3.0])
torch.from_numpy(a)
