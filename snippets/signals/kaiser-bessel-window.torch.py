import torch

sums = torch.signal.windows.kaiser(4, beta=6.0).cumsum(0)
half = torch.sqrt(sums[:-1] / sums[-1])
torch.cat([half, half.flip(0)])
