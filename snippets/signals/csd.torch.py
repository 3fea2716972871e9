import torch

x, y = torch.sin(torch.arange(24.0)), torch.cos(torch.arange(24.0) / 2)
window = torch.hann_window(8)


def spectra(signal):
    frames = signal.unfold(0, 8, 4)
    return torch.fft.rfft((frames - frames.mean(-1, keepdim=True)) * window)


cross = spectra(x).conj() * spectra(y) / (window**2).sum()
cross.mean(0) * torch.tensor([1, 2, 2, 2, 1])
