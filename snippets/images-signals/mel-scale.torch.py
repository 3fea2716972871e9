import torch

f = torch.tensor([0.0, 440.0, 1000.0, 8000.0])
2595 * torch.log10(1 + f / 700), 2595 / torch.log(torch.tensor(10.0)) * torch.log1p(f / 700)
