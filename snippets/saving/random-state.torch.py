import torch

generator = torch.Generator().manual_seed(0)
torch.rand(3, generator=generator)
saved = generator.get_state()
ahead = torch.rand(3, generator=generator)
generator.set_state(saved)
torch.equal(torch.rand(3, generator=generator), ahead)
