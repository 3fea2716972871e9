import torch
import torch.nn.functional as F

F.l1_loss(torch.tensor([1.0, 1.0, 5.0]), torch.tensor([0.0, 1.0, 2.0]))
