import torch

torch.fft.fft(torch.eye(4))
