import torch

x = torch.tensor([1.0, 2.0, 4.0, 3.0])
torch.fft.fft(x)
