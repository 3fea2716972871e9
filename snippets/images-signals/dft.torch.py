import torch

x = torch.tensor([1.0, 2.0, 4.0, 3.0, 0.0])
n = torch.arange(5)
W = torch.exp(-2j * torch.pi * n[:, None] * n / 5)
torch.fft.fft(x), W @ x.to(torch.complex64)
