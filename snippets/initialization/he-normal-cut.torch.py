import torch

torch.manual_seed(0)
w = torch.empty(100, 200)
stddev = (2 / 200) ** 0.5 / 0.87962566
torch.nn.init.trunc_normal_(w, std=stddev, a=-2 * stddev, b=2 * stddev)
w.T / (0.1 / 0.87962566)
