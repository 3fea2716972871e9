import torch

x = torch.arange(8.0).reshape(2, 2, 2) ** 2
torch.fft.rfftn(x)
