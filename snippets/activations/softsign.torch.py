import torch
import torch.nn.functional as F

x = torch.tensor([-1e30, -1.0, 0.0, 3.0, torch.inf])
F.softsign(x)
