import torch
import torch.nn.functional as F

x = torch.tensor([[1.0, 0.0, 2.0], [0.0, 1.0, 1.0]])  # time, length
W = (torch.arange(16.0).reshape(2, 2, 4) / 16).permute(2, 1, 0)  # gate; x or h; window
h = c = torch.zeros(1, 3)
for step in x:
    z = F.conv1d(F.pad(torch.stack([step, h[0]]), (0, 1)), W)
    i, f, g, o = z[:, None]
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
h[0]
