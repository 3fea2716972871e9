import torch
import torch.nn.functional as F

F.binary_cross_entropy_with_logits(torch.tensor([-200.0]), torch.tensor([1.0]))
