import torch
import torch.nn.functional as F

z, label = torch.tensor([2.0, 0.0, -1.0]), 2
F.cross_entropy(z, torch.tensor(label)), torch.logsumexp(z, dim=0) - z[label]
