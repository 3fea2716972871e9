import torch

x = torch.tensor([1.0, 2.0, 4.0, 3.0, 0.0, 5.0])
X = torch.fft.fft(x)
X[1:].flip(0), X[1:].conj()
