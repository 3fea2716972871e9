import torch
import torch.nn.functional as F

F.instance_norm(torch.arange(8.0).reshape(1, 2, 2, 2), eps=1e-3)
