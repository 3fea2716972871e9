import torch

joint = torch.tensor([[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]])
x = joint.sum(dim=1, keepdim=True)
y = joint.sum(dim=0, keepdim=True)
x_given_y, y_given_x = joint / y, joint / x
x_given_y, y_given_x * x / (y_given_x * x).sum(dim=0)
