import torch

points = torch.tensor([[0., 1.], [2., 1.], [2., 5.], [4., 3.]])
p = torch.tensor([0.125, 0.25, 0.125, 0.5])
centered = points - p @ points
centered.T @ (p[:, None] * centered)
