import torch
import torch.nn.functional as F

x = torch.tensor([[[1.0, 2.0], [3.0, 4.0]]])
square = F.interpolate(x[None], size=(4, 4), mode="bilinear")[0]
F.pad(square, (1, 1))[0]
