import torch
import torch.nn.functional as F

x = torch.tensor([-3.0, -1.0, 0.5, 1.0, torch.inf, torch.nan])
F.hardtanh(x)
