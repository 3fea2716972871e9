import torch
import torch.nn.functional as F

F.cross_entropy(torch.tensor([[2.0, 0.0, -1.0]]), torch.tensor([-1]))
