import torch

rate = 64
t = torch.arange(rate) / rate
x = torch.sin(2 * torch.pi * 5 * t) + 0.5 * torch.cos(2 * torch.pi * 12 * t)
torch.fft.rfftfreq(rate, 1 / rate)[torch.fft.rfft(x).abs().argmax()]
