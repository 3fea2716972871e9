import torch
import torch.nn.functional as F

x = torch.arange(16.0).reshape(1, 1, 4, 4)
F.interpolate(x, size=(2, 2), mode="area")[0, 0]
