import torch

torch.fft.fft(torch.tensor([1., 2., 4., 8., 16.]))
