import torch

a = torch.tensor([1.0, 2.0, 4.0, 7.0])
v = torch.tensor([1.0, 3.0, -2.0])
n = len(a) + len(v) - 1
torch.fft.irfft(torch.fft.rfft(a, n) * torch.fft.rfft(v, n), n)
