import torch

S = torch.tensor([[[6., 2.], [2., 3.]], [[1., -4.], [-4., 7.]]])
eigenvalues, V = torch.linalg.eigh(S)
(V * eigenvalues[:, None]) @ V.mT, S
