import torch

joint = torch.tensor([[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]])
joint.sum(dim=1), joint.sum(dim=0)
