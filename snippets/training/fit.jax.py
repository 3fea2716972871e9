import jax.numpy as jnp
import optax
from flax import nnx

x = jnp.array([[0.], [1.], [2.], [3.]])
y = 2 * x + 1


@nnx.jit
def train_step(model, optimizer, x, y):
    gradients = nnx.grad(lambda m: optax.squared_error(m(x), y).mean())(model)
    optimizer.update(model, gradients)


model = nnx.Linear(1, 1, kernel_init=nnx.initializers.zeros, rngs=nnx.Rngs(0))
optimizer = nnx.Optimizer(model, optax.sgd(0.05), wrt=nnx.Param)
for epoch in range(3):
    for start in range(0, 4, 2):
        batch = slice(start, start + 2)
        train_step(model, optimizer, x[batch], y[batch])
model.kernel[0, 0].item(), model.bias[0].item()
