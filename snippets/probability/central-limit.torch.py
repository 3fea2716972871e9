import math
import torch

def gap(n):
    k = torch.arange(n + 1)
    p = torch.tensor([math.comb(n, j) / 2**n for j in range(n + 1)])
    return torch.max(abs(p.cumsum(0) - torch.special.ndtr((k - n / 2) / (n**0.5 / 2))))

ns = 4, 16, 64, 256
left = [gap(n) for n in ns]
right = [0.48 / n**0.5 for n in ns]
torch.stack(left), torch.tensor(right)
