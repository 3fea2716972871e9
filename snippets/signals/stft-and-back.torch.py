import torch

x = torch.arange(16.0) ** 2
window = torch.hann_window(8)
z = torch.stft(x, 8, 4, window=window, return_complex=True)
torch.istft(z, 8, 4, window=window)
