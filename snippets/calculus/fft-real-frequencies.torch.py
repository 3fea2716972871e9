import torch

torch.fft.rfftfreq(5, d=0.1)
