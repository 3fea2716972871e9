import torch

x = torch.tensor([1.0, 2.0, 4.0, 3.0])
X = torch.fft.fft(x)
(x**2).sum(), (X.abs() ** 2).sum() / 4
