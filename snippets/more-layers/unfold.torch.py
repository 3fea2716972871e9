import torch
import torch.nn.functional as F

x = torch.arange(9.0).reshape(1, 1, 3, 3)
F.unfold(x, kernel_size=2)
