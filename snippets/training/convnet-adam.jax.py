import jax.numpy as jnp
import numpy as np
import optax
from flax import nnx

kernel = 0.5 * np.sin(np.arange(36)).reshape(3, 3, 1, 4)
dense = 0.3 * np.cos(np.arange(108)).reshape(3, 3, 4, 3)
images = np.sin(np.arange(12 * 64) ** 2 / 50).reshape(12, 8, 8, 1)
x = jnp.array(images, dtype=jnp.float32)
y = jnp.arange(12) % 3


class ConvNet(nnx.Module):
    def __init__(self, rngs):
        self.conv = nnx.Conv(1, 4, (3, 3), padding="VALID", use_bias=False, rngs=rngs)
        self.norm = nnx.BatchNorm(4, rngs=rngs)
        self.dense = nnx.Linear(36, 3, rngs=rngs)

    def __call__(self, x):
        x = nnx.relu(self.norm(self.conv(x)))
        x = nnx.max_pool(x, (2, 2), strides=(2, 2))
        return self.dense(x.reshape(x.shape[0], -1))


model = ConvNet(nnx.Rngs(0))
model.conv.kernel[...] = jnp.array(kernel)
model.dense.kernel[...] = jnp.array(dense.reshape(36, 3))
optimizer = nnx.Optimizer(model, optax.adam(0.05), wrt=nnx.Param)


def loss_fn(model, x, y):
    return optax.softmax_cross_entropy_with_integer_labels(model(x), y).mean()


@nnx.jit
def train_step(model, optimizer, x, y):
    loss, gradients = nnx.value_and_grad(loss_fn)(model, x, y)
    optimizer.update(model, gradients)
    return loss


losses = []
for step in range(50):
    batch = slice(step % 3 * 4, step % 3 * 4 + 4)
    losses.append(train_step(model, optimizer, x[batch], y[batch]))
jnp.stack(losses)
