import torch

x = torch.arange(16.0) ** 2
window = torch.hann_window(8)
X = torch.stft(x, 8, 4, window=window, return_complex=True)
torch.istft(X, 8, 4, window=window)[4:12]
