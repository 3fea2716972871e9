import torch

q, v = torch.tensor([0.0, 0.0, 0.6, 0.8]), torch.tensor([1.0, 2.0, 3.0])
axis, w = q[:3], q[3]
turn = torch.linalg.cross(axis, v)
v + 2 * w * turn + 2 * torch.linalg.cross(axis, turn)
