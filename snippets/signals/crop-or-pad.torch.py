import torch
import torch.nn.functional as F

x = torch.arange(1, 9).reshape(1, 2, 4)
F.pad(x, (-1, -1, 1, 1))[0]
