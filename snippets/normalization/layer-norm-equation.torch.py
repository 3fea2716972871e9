import torch
import torch.nn.functional as F

x = torch.tensor([1.0, 2.0, 3.0, 6.0])
F.layer_norm(5 * x + 7, (4,), eps=0.0), F.layer_norm(x, (4,), eps=0.0)
