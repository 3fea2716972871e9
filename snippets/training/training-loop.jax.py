import jax.numpy as jnp
import optax
from flax import nnx

x = jnp.array([[0.], [1.], [2.], [3.]])
y = 2 * x + 1

model = nnx.Linear(1, 1, kernel_init=nnx.initializers.zeros, rngs=nnx.Rngs(0))
optimizer = nnx.Optimizer(model, optax.sgd(0.1), wrt=nnx.Param)


@nnx.jit
def train_step(model, optimizer, x, y):
    def loss_fn(model):
        return optax.squared_error(model(x), y).mean()

    loss, gradients = nnx.value_and_grad(loss_fn)(model)
    optimizer.update(model, gradients)
    return loss


losses = [train_step(model, optimizer, x, y).item() for step in range(3)]
losses, model.kernel[0, 0].item(), model.bias[0].item()
