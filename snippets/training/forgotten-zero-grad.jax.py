import jax.numpy as jnp
import optax
from flax import nnx

x = jnp.array([[0.], [1.], [2.], [3.]])
y = 2 * x + 1

model = nnx.Linear(1, 1, kernel_init=nnx.initializers.zeros, rngs=nnx.Rngs(0))
optimizer = nnx.Optimizer(model, optax.sgd(0.1), wrt=nnx.Param)
losses = []
for step in range(3):
    loss, gradients = nnx.value_and_grad(lambda m: optax.squared_error(m(x), y).mean())(model)
    optimizer.update(model, gradients)
    losses.append(loss.item())
losses
