import numpy as np
import torch

torch.tensor(np.array([1.5, 2.0]), dtype=torch.int32)
