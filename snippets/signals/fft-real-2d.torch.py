import torch

x = torch.tensor([[1.0, 2.0, 4.0], [0.0, 3.0, -1.0]])
torch.fft.rfft2(x)
