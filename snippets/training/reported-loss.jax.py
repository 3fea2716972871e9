import jax.numpy as jnp
import optax
from flax import nnx

x = jnp.array([[0.], [1.], [2.], [3.]])
y = 2 * x + 1


def loss_fn(model, x, y):
    return optax.squared_error(model(x), y).mean()


model = nnx.Linear(1, 1, kernel_init=nnx.initializers.zeros, rngs=nnx.Rngs(0))
optimizer = nnx.Optimizer(model, optax.sgd(0.1), wrt=nnx.Param)
total = 0.
for batch_x, batch_y in zip(jnp.split(x, 2), jnp.split(y, 2)):
    loss, gradients = nnx.value_and_grad(loss_fn)(model, batch_x, batch_y)
    optimizer.update(model, gradients)
    total += loss.item()
total / 2, loss_fn(model, x, y).item()
