import torch

x = torch.arange(16.0)
window = torch.hann_window(8)
torch.stft(x, 8, 4, window=window, center=False, return_complex=True).T
