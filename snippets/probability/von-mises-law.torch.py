import torch

torch.manual_seed(0)
torch.distributions.VonMises(torch.tensor(0.), torch.tensor(2.)).sample((20_000,))
