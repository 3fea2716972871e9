import torch

state, states = torch.tensor(0.), []
for x in torch.tensor([1., 2., 3., 4.]):
    state = (state + x) / 2
    states.append(state)
torch.stack(states)
