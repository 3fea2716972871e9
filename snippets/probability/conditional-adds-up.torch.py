import torch

joint = torch.tensor([[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]])
conditional = joint / joint.sum(dim=1, keepdim=True)
conditional.sum(dim=1), torch.ones(2)
