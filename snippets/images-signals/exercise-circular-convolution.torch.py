import torch

x = torch.tensor([1.0, 2.0, 4.0, 3.0])
k = torch.tensor([1.0, 0.0, 0.0, 10.0])
product = torch.fft.rfft(x) * torch.fft.rfft(k)
torch.fft.irfft(product), sum(k[m] * x.roll(m) for m in range(4))
