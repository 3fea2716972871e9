import torch

c = torch.tensor([0.25, 0.75])
a_given_c = torch.tensor([[0.9, 0.1], [0.2, 0.8]])
b_given_c = torch.tensor([[0.5, 0.3, 0.2], [0.1, 0.2, 0.7]])
joint = torch.einsum("c,ca,cb->abc", c, a_given_c, b_given_c)
left = joint / joint.sum(dim=(0, 1))
a = joint.sum(dim=1, keepdim=True) / joint.sum(dim=(0, 1))
b = joint.sum(dim=0, keepdim=True) / joint.sum(dim=(0, 1))
left, a * b
