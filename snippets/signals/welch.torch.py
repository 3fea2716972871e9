import torch

x = torch.sin(torch.arange(24.0)) + 0.5
window = torch.hann_window(8)
frames = x.unfold(0, 8, 4)
frames = (frames - frames.mean(-1, keepdim=True)) * window
power = torch.fft.rfft(frames).abs() ** 2 / (window**2).sum()
power.mean(0) * torch.tensor([1, 2, 2, 2, 1])
