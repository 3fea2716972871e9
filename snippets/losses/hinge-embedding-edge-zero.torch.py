import torch
import torch.nn.functional as F

distance, y = torch.tensor([0.25, 2.0]), torch.tensor([0.0, 0.0])
F.hinge_embedding_loss(distance, y, margin=1.0, reduction="none")
