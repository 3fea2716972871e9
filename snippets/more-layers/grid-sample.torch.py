import torch
import torch.nn.functional as F

image = torch.tensor([[0.0, 1.0, 2.0], [10.0, 11.0, 12.0]])
points = torch.tensor([[0.0, 0.0], [-1.0, 1.0], [0.25, -1.0], [1.5, -1.0]])  # x, y
F.grid_sample(image[None, None], points[None, None], align_corners=True).flatten()
