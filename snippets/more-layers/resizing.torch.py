import torch
import torch.nn.functional as F

x = torch.arange(8.0).reshape(1, 1, 2, 4)
F.interpolate(x, (2, 2), mode="bilinear")[0, 0]
