import torch

models = [torch.nn.Linear(2, 1), torch.nn.Linear(2, 1)]
with torch.no_grad():
    for scale, model in enumerate(models, 1):
        model.weight[:], model.bias[:] = scale * torch.tensor([[1.0, 2.0]]), 0.0
weights, buffers = torch.func.stack_module_state(models)
weights = {name: value.detach() for name, value in weights.items()}
run = torch.func.functional_call
torch.vmap(lambda w, x: run(models[0], w, x), (0, None))(weights, torch.tensor([[3.0, 4.0]]))
