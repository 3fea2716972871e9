import torch
import torch.nn.functional as F

x = torch.tensor([[[[1.0, 2.0, 3.0]], [[3.0, 2.0, 1.0]]]])  # two channels of three pixels
F.max_pool2d(x, (1, 3), return_indices=True)[1].flatten()
