import jax.numpy as jnp
import numpy as np
import optax
from flax import nnx

angle = np.arange(40)
points = np.stack([np.sin(angle), np.cos(2 * angle)], axis=1)
x = jnp.array(points, dtype=jnp.float32)
y = jnp.array(points[:, 0] * points[:, 1] > 0, dtype=jnp.int32)

rngs = nnx.Rngs(0)
model = nnx.Sequential(nnx.Linear(2, 16, rngs=rngs), nnx.tanh, nnx.Linear(16, 2, rngs=rngs))
model.layers[0].kernel[...] = jnp.sin(jnp.arange(32.)).reshape(2, 16)
model.layers[2].kernel[...] = 0.5 * jnp.cos(jnp.arange(32.)).reshape(16, 2)
optimizer = nnx.Optimizer(model, optax.sgd(0.1, momentum=0.9), wrt=nnx.Param)


def loss_fn(model, x, y):
    return optax.softmax_cross_entropy_with_integer_labels(model(x), y).mean()


@nnx.jit
def train_step(model, optimizer, x, y):
    loss, gradients = nnx.value_and_grad(loss_fn)(model, x, y)
    optimizer.update(model, gradients)
    return loss


losses = []
for step in range(50):
    batch = slice(step % 4 * 10, step % 4 * 10 + 10)
    losses.append(train_step(model, optimizer, x[batch], y[batch]))
jnp.stack(losses)
