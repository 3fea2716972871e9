import torch
import torch.nn.functional as F

F.cross_entropy(torch.zeros(4, 8), torch.tensor([0, 3, 5, 7])).exp()
