import torch

x = torch.ones(16)
X = torch.stft(x, n_fft=8, hop_length=4, return_complex=True)
X.shape, X[0, 1].abs()
