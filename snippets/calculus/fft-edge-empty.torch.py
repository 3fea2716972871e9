import torch

x = torch.tensor([])
torch.fft.fft(x)
