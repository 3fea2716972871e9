import math

import torch

y = torch.tensor([1e-6, 0.5, 1., 1.9])
-torch.special.ndtri(y / 2) / math.sqrt(2)
