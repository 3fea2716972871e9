import torch

torch.fft.fftfreq(5, d=0.1)
