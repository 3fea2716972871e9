import torch
import torch.nn.functional as F

theta = torch.tensor([[1.0, 0.0, 0.5], [0.0, 2.0, 0.0]])
F.affine_grid(theta[None], (1, 1, 2, 3), align_corners=True)[0]
