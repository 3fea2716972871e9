import torch
import torch.nn.functional as F

x = torch.arange(1.0, 9.0)
F.pad(x, (0, 2)).unfold(0, 4, 3)
