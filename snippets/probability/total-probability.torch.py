import torch

joint = torch.tensor([[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]])
x = joint.sum(dim=1, keepdim=True)
y_given_x = joint / x
joint.sum(dim=0), (y_given_x * x).sum(dim=0)
