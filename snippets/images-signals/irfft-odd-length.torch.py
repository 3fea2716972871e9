import torch

X = torch.fft.rfft(torch.tensor([1.0, 2.0, 4.0, 3.0, 0.0]))
torch.fft.irfft(X), torch.fft.irfft(X, n=5)
