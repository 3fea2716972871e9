import torch
import torch.nn.functional as F

x = torch.tensor([[[[1.0, 3.0], [5.0, 7.0]]]])
F.interpolate(x, size=(4, 4), mode="bilinear")[0, 0]
