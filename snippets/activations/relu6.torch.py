import torch
import torch.nn.functional as F

x = torch.tensor([-1.0, 0.5, 6.0, 7.0, torch.nan])
F.relu6(x)
