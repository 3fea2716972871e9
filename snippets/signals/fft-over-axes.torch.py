import torch

x = torch.arange(12.0).reshape(2, 2, 3)
torch.fft.fftn(x, dim=(0, 2))
