import torch

As = torch.tensor([[[1., 2.], [4., 3.]], [[0.5, -1.], [6., 2.]]])
x = torch.tensor([1., -2.])
left = torch.stack([torch.func.hessian(lambda x: x @ A @ x)(x) for A in As])
right = As + As.mT
left, right
