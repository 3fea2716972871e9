import torch
import torch.nn.functional as F

x = torch.tensor([0.0, 0.0, 0.0, 8.0]).reshape(1, 1, 1, 4)
F.interpolate(x, size=(1, 8), mode="bicubic")[0, 0, :, -2:]
