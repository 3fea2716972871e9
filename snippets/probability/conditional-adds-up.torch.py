import torch

joint = torch.tensor([
    [[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
    [[0.5, 0., 0.], [0., 0.2, 0.3]],
])
conditional = joint / joint.sum(dim=2, keepdim=True)
conditional.sum(dim=2), torch.ones(2, 2)
